/** What runs in the page: a plan for a learner with so many prompts, timed part by part. Made into one file by index.ts. */
import { replay } from '#domain/memory.ts'
import { learnerFrom, learningFrom } from '#domain/planning/learner.ts'
import { planToday, type PlanInput } from '#domain/planning/today.ts'
import { Again, byTime, Good, type PromptKey, type Review } from '#domain/review.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import { defaultSettings } from '#domain/scheduling/policy.ts'
import type { Day } from '#domain/calendar.ts'

export interface Times {
  /** Milliseconds: what the planner knows of the learner, step by step; once a visit and day. */
  readonly learner: readonly number[]
  /** Milliseconds: the plan of today, spaced and in the last days. */
  readonly spaced: number
  readonly lastDays: number
}

const today = 20_779 as Day
const policy = makePolicy('cost-aware', defaultSettings)

/** Half of the prompts were met, each answered four times. */
function situation(count: number): { prompts: PlanInput['prompts']; reviews: Review[] } {
  const key = (index: number): PromptKey => `prm${String(index).padStart(3, '0')}`.slice(-6) as PromptKey
  const prompts = Array.from({ length: count }, (_, index) => ({ key: key(index), fact: `fact ${index}` }))
  const reviews = prompts.slice(0, count / 2).flatMap((prompt, index) =>
    [30, 27, 18, 1 + (index % 9)].map((daysAgo, answer): Review => ({
      ...{ kind: 'review', prompt: prompt.key, offsetMinutes: 0, form: 'reveal', choices: 0, nonce: 1 },
      at: (today - daysAgo) * 86_400_000 + 43_200_000 + index * 1000,
      rating: (index + answer) % 7 === 0 ? Again : Good,
      answerMs: 8000,
    })),
  )
  return { prompts, reviews: reviews.sort(byTime) }
}

function timed<T>(work: () => T): readonly [T, number] {
  const start = performance.now()
  const result = work()
  return [result, performance.now() - start]
}

/** One visit's planning. */
export function planOnce(count: number): Times {
  const { prompts, reviews } = situation(count)
  const memories = replay(reviews, policy)
  const work = learningFrom(reviews, policy)
  const learnerMs: number[] = []
  for (let isDone = false; !isDone;) {
    const [step, ms] = timed(() => work.next())
    learnerMs.push(ms)
    isDone = step.done ?? false
  }
  const learner = learnerFrom(reviews, policy)
  const input: PlanInput = {
    ...{ prompts, memories, day: today, learner, policy },
    exam: (today + 60) as Day,
    minutesOn: () => 15,
    spentSeconds: 0,
    newPerDay: 10,
  }
  const [, spaced] = timed(() => planToday(input))
  const [, lastDays] = timed(() => planToday({ ...input, exam: (today + 2) as Day }))
  return { learner: learnerMs, spaced, lastDays }
}

Object.assign(globalThis, { planOnce })
