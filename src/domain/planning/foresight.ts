/** What a plan will come to, asked in plain data, so that a worker can answer it beside the page. */
import { weekdayOf, type Day } from '../calendar.ts'
import type { Memories } from '../memory.ts'
import type { PromptKey } from '../review.ts'
import { makePolicy } from '../scheduling/index.ts'
import type { PolicyId, PolicySettings } from '../scheduling/policy.ts'
import type { AnswerTimes } from './answerTimes.ts'
import type { Calibration } from './calibration.ts'
import { paceOf } from './forgetting.ts'
import { lookAhead, type Outlook } from './offers.ts'
import type { PlanInput } from './today.ts'

export interface ForesightTask {
  readonly prompts: PlanInput['prompts']
  readonly memories: Memories
  readonly day: Day
  readonly exam: Day | undefined
  readonly minutes: readonly number[]
  readonly spentSeconds: number
  readonly newPerDay: number
  readonly times: AnswerTimes
  readonly paceMeans: readonly number[]
  readonly paceDeviations: readonly number[]
  readonly calibration: Calibration
  readonly policy: PolicyId
  readonly settings: PolicySettings
  readonly core: ReadonlySet<PromptKey>
}

export interface Lookout {
  readonly input: PlanInput
  /** Minutes on a Monday, Tuesday, … Sunday, which the input says of any day. */
  readonly minutes: readonly number[]
  /** The prompts of what matters most. */
  readonly core: ReadonlySet<PromptKey>
}

/** The question as plain data: nothing in it is a function or belongs to the page. */
export function foresightTask({ input, minutes, core }: Lookout): ForesightTask {
  const { learner, policy, prompts, memories, day, exam, spentSeconds, newPerDay } = input
  const { means, deviations } = learner.pace
  return {
    ...{ prompts, memories: new Map(memories), day, exam, spentSeconds, newPerDay, core },
    minutes: [...minutes],
    times: learner.times,
    paceMeans: means,
    paceDeviations: deviations,
    calibration: learner.calibration,
    policy: policy.id,
    settings: { ...policy.settings },
  }
}

/** What `lookAhead` says of the question that was made into the task. */
export function foresee(task: ForesightTask): Outlook {
  const { core, minutes, times, paceMeans, paceDeviations, calibration, policy, settings, ...rest } = task
  const input: PlanInput = {
    ...rest,
    minutesOn: (day) => minutes[weekdayOf(day)] ?? 0,
    learner: { times, pace: paceOf(paceMeans, paceDeviations), calibration },
    policy: makePolicy(policy, settings),
  }
  return lookAhead(input, core)
}
