/** Which schedulers are tried on which workloads, and what one learner makes of all of them. */
import { activationFamily } from './minds/activation.ts'
import { allOrNoneFamily } from './minds/allOrNone.ts'
import { fsrsFamily } from './minds/fsrs.ts'
import { at, type Family } from './minds/mind.ts'
import { multiscaleFamily } from './minds/multiscale.ts'
import { sleepFamily } from './minds/sleep.ts'
import { planned } from './schedulers/planned.ts'
import {
  costAwareYears,
  fsrs80,
  fsrs90,
  fsrs90Filled,
  fsrs90NoLimit,
  leitner,
  sm2,
} from './schedulers/spaced.ts'
import { cramming, random } from './schedulers/unspaced.ts'
import { simulate, type Outcome, type SchedulerKind } from './simulate.ts'
import { workloads, year, type Workload } from './workloads.ts'

const families: readonly Family[] = [fsrsFamily, activationFamily, multiscaleFamily]

/** A task names a family by its place among these: those of the tables, then those that are held out. */
export const everyFamily: readonly Family[] = [...families, sleepFamily, allOrNoneFamily]
export const places = {
  usual: families.map((_family, place) => place),
  heldOut: [families.length, families.length + 1],
} as const

/** What others do, spaced: the best of them in each cell is what the planner must not fall behind. */
export const spacedBaselines: readonly SchedulerKind[] = [
  sm2,
  leitner,
  fsrs90,
  fsrs90NoLimit,
  fsrs90Filled,
  fsrs80,
]
const forExams: readonly SchedulerKind[] = [...spacedBaselines, cramming, random, planned]

/** Over a year all begin the same new prompts, so that limits and spare minutes make no difference. */
const forYears: readonly SchedulerKind[] = [sm2, leitner, fsrs90, fsrs80, ...costAwareYears]

export function schedulersFor(workload: Workload): readonly SchedulerKind[] {
  return workload === year ? forYears : forExams
}

/** A learner of a family, whose numbers name both. */
export interface Task {
  readonly family: number
  readonly learner: number
}

export interface Lived extends Task {
  /** In the order of `workloads`, in each in that of `schedulersFor`. */
  readonly outcomes: readonly (readonly Outcome[])[]
}

export function live({ family, learner }: Task): Lived {
  const outcomes = workloads.map((workload) =>
    schedulersFor(workload).map((kind) => simulate(at(everyFamily, family), learner, workload, kind)),
  )
  return { family, learner, outcomes }
}
