/** Looks ahead in a worker, so that the page stays quick; where there is none, on the page. */
import { weekdayOf, type Day } from '#domain/calendar.ts'
import type { Memories } from '#domain/memory.ts'
import type { AnswerTimes } from '#domain/planning/answerTimes.ts'
import type { Calibration } from '#domain/planning/calibration.ts'
import { paceOf } from '#domain/planning/forgetting.ts'
import { lookAhead, type Outlook } from '#domain/planning/offers.ts'
import type { PlanInput } from '#domain/planning/today.ts'
import type { PromptKey } from '#domain/review.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import type { PolicyId, PolicySettings } from '#domain/scheduling/policy.ts'

export type Foresight = Outlook

/** The same question in numbers alone, as a worker takes it. */
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

export interface Question {
  readonly input: PlanInput
  /** Minutes on a Monday, Tuesday, … Sunday. */
  readonly minutes: readonly number[]
  readonly core: ReadonlySet<PromptKey>
}

let running: Worker | undefined

/** The answer to the newest question; an older one that is still worked on is never answered. */
export function foresee({ input, minutes, core }: Question): Promise<Foresight> {
  const { learner, policy, prompts, memories, day, exam, spentSeconds, newPerDay } = input
  const { means, deviations } = learner.pace
  const task: ForesightTask = {
    ...{ prompts, memories: new Map(memories), day, exam, spentSeconds, newPerDay, core },
    minutes: [...minutes],
    times: learner.times,
    paceMeans: means,
    paceDeviations: deviations,
    calibration: learner.calibration,
    policy: policy.id,
    settings: { ...policy.settings },
  }
  if (typeof Worker === 'undefined') return Promise.resolve(lookInto(task))
  running?.terminate()
  const worker = new Worker(new URL('./foresightWorker.ts', import.meta.url), {
    type: 'module',
    name: 'plan',
  })
  running = worker
  return new Promise((resolve) => {
    const done = (foresight: Foresight): void => {
      worker.terminate()
      resolve(foresight)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<Foresight>) => done(data))
    worker.addEventListener('error', () => done(lookInto(task)))
    worker.postMessage(task)
  })
}

/** Answers the question where it stands. */
export function lookInto(task: ForesightTask): Foresight {
  const { core, minutes, times, paceMeans, paceDeviations, calibration, policy, settings, ...rest } = task
  const input: PlanInput = {
    ...rest,
    minutesOn: (day) => minutes[weekdayOf(day)] ?? 0,
    learner: { times, pace: paceOf(paceMeans, paceDeviations), calibration },
    policy: makePolicy(policy, settings),
  }
  return lookAhead(input, core)
}
