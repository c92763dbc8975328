/** A small language for plans: prompts with how they stand, a day, an exam so many days ahead, minutes a day. */
import fc from 'fast-check'
import { addDays } from '#domain/calendar.ts'
import { replay, type Memories } from '#domain/memory.ts'
import { unknownLearner } from '#domain/planning/learner.ts'
import { planToday, type PlanInput, type TodaysPlan } from '#domain/planning/today.ts'
import { Again, Good, type PromptKey, type Review } from '#domain/review.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import { defaultSettings } from '#domain/scheduling/policy.ts'
import { dayNumber } from '../scheduling/story.ts'

export const policy = makePolicy('fsrs', defaultSettings)
export const today = dayNumber(0)

export function inputOf(changed: Partial<PlanInput> = {}): PlanInput {
  return {
    prompts: promptsNamed(30),
    memories: new Map(),
    day: today,
    exam: addDays(today, 20),
    minutesOn: () => 10,
    spentSeconds: 0,
    newPerDay: 10,
    learner: unknownLearner,
    policy,
    ...changed,
  }
}

export function planOf(changed: Partial<PlanInput> = {}): TodaysPlan {
  return planToday(inputOf(changed))
}

/** Prompts p0, p1, …; each asks a fact of its own. */
export function promptsNamed(count: number): PlanInput['prompts'] {
  return Array.from({ length: count }, (_, index) => ({ key: keyOf(index), fact: `fact ${index}` }))
}

export function keyOf(index: number): PromptKey {
  return `prm${String(index).padStart(3, '0')}` as PromptKey
}

const DAY_MS = 86_400_000
const NOON = (12 * 60 + 240) * 60_000

/** A review of a prompt so many days before today. */
export function reviewed(index: number, daysAgo: number, rating: Review['rating'] = Good): Review {
  return {
    kind: 'review',
    at: (today - daysAgo) * DAY_MS + NOON + index,
    offsetMinutes: 0,
    prompt: keyOf(index),
    rating,
    answerMs: 8000,
    form: 'reveal',
    choices: 0,
    nonce: 1,
  }
}

export function after(reviews: readonly Review[]): Memories {
  return replay(
    [...reviews].sort((a, b) => a.at - b.at),
    policy,
  )
}

/** Logs of a few prompts over the last weeks, in order. */
export const logs: fc.Arbitrary<Review[]> = fc
  .array(
    fc.record({
      index: fc.integer({ min: 0, max: 29 }),
      daysAgo: fc.integer({ min: 0, max: 60 }),
      rating: fc.constantFrom(Again, Good, Good, 4 as const),
    }),
    { maxLength: 60 },
  )
  .map((answers) => {
    const seen = new Map<string, Review>()
    for (const { index, daysAgo, rating } of answers) {
      seen.set(`${index}.${daysAgo}`, reviewed(index, daysAgo, rating))
    }
    return [...seen.values()].sort((a, b) => a.at - b.at)
  })

export const situations: fc.Arbitrary<Partial<PlanInput>> = fc
  .record({
    log: logs,
    daysLeft: fc.option(fc.constantFrom(-400, -1, 0, 1, 2, 5, 20, 3650), { nil: undefined }),
    minutes: fc.array(fc.constantFrom(0, 1, 8, 60), { minLength: 7, maxLength: 7 }),
    spent: fc.constantFrom(0, 30, 4000),
    prompts: fc.constantFrom(0, 1, 30),
    newPerDay: fc.constantFrom(0, 10),
  })
  .map(({ log, daysLeft, minutes, spent, prompts, newPerDay }) => ({
    memories: after(log),
    exam: daysLeft === undefined ? undefined : addDays(today, daysLeft),
    minutesOn: (day) => minutes[day % 7] ?? 0,
    spentSeconds: spent,
    prompts: promptsNamed(prompts),
    newPerDay,
  }))
