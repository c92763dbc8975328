import { expect, test } from 'vitest'
import { tryFit } from '#domain/fitting/trial.ts'
import { defaultWeights } from '#domain/scheduling/fsrs.ts'
import { defaultSettings } from '#domain/scheduling/policy.ts'
import { dayNumber } from '../scheduling/story.ts'
import { madeHistories } from './learner.ts'
import { logOf } from './logs.ts'

const task = (weights: readonly number[], prompts: number) => ({
  reviews: logOf(madeHistories({ weights, prompts, answers: 6, seed: 11 }), dayNumber(200)),
  policy: 'fsrs' as const,
  settings: defaultSettings,
})

test('a learner who remembers for three times as long gets weights of their own, always the same', () => {
  const long = task(
    defaultWeights.map((weight, index) => (index < 4 ? 3 * weight : weight)),
    150,
  )
  const told: number[] = []
  const outcome = tryFit(long, (share) => told.push(share))
  expect(outcome.kind).toBe('better')
  if (outcome.kind !== 'better') return
  expect(outcome.weights[2]! > 1.2 * defaultWeights[2]!).toBe(true)
  // What was met three times as well is strengthened less by each review: the intervals to come are shorter.
  expect(outcome.change).toBeGreaterThanOrEqual(1 / 1.5)
  expect(outcome.change).toBeLessThan(1)
  expect(tryFit(long, () => undefined)).toEqual(outcome)
  expect(told).toEqual([...told].sort((a, b) => a - b))
  expect(told.at(-1)).toBe(1)
})

test('a log in which nothing can be predicted is no better', () => {
  const { reviews, ...of } = task(defaultWeights, 30)
  const firsts = reviews.filter(({ at }) => at % 1000 === 0)
  expect(tryFit({ reviews: firsts, ...of }, () => undefined)).toEqual({ kind: 'not-better' })
  expect(tryFit({ reviews: [], ...of }, () => undefined)).toEqual({ kind: 'not-better' })
})
