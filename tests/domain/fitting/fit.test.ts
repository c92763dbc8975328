import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitWeights } from '#domain/fitting/fit.ts'
import { firstStabilities } from '#domain/fitting/firstStabilities.ts'
import { lossPerAnswer, validateFit } from '#domain/fitting/validation.ts'
import { defaultWeights } from '#domain/scheduling/fsrs.ts'
import { checkSettings } from '#domain/scheduling/index.ts'
import { defaultSettings } from '#domain/scheduling/policy.ts'
import { madeHistories } from './learner.ts'
import { fitHistory } from './made.ts'

/** First answers last three times as long, and recalling gains more. */
const strong = defaultWeights.map((weight, index) =>
  index < 4 ? weight * 3 : index === 8 ? weight + 0.4 : weight,
)

describe('a fit', () => {
  test('always gives weights that the policy takes, whatever the answers were', () => {
    fc.assert(
      fc.property(fc.array(fitHistory, { maxLength: 30 }), (histories) => {
        const weights = fitWeights(histories)
        expect(checkSettings('fsrs', { ...defaultSettings, weights })).toEqual({ ok: true })
      }),
      { numRuns: 40 },
    )
  })

  test('of no answers, or of first answers alone, is the default weights', () => {
    expect(fitWeights([])).toEqual(defaultWeights)
    expect(fitWeights([[{ elapsedDays: 0, rating: 3, choices: 0, weight: 1 }]])).toEqual(defaultWeights)
  })

  test('is the same for the same answers, and tells how far it is', () => {
    const histories = madeHistories({ weights: strong, prompts: 40, answers: 6, seed: 1 })
    const told: number[] = []
    const weights = fitWeights(histories, (done) => told.push(done))
    expect(fitWeights(histories)).toEqual(weights)
    expect(told.at(-1)).toBe(1)
    expect(told).toEqual([...told].sort((a, b) => a - b))
  })

  test.each([0, 4])(
    'comes near the memory of a learner it has not seen the rest of (choices: %i)',
    (choices) => {
      const seen = madeHistories({ weights: strong, prompts: 300, answers: 7, seed: 2, choices })
      const unseen = madeHistories({ weights: strong, prompts: 600, answers: 7, seed: 3, choices })
      const [usual, fitted, truth] = [defaultWeights, fitWeights(seen), strong].map((weights) =>
        lossPerAnswer(weights, unseen),
      ) as [number, number, number]
      expect(usual).toBeGreaterThan(truth)
      expect(fitted - truth).toBeLessThan((usual - truth) * 0.5)
    },
  )
})

describe('where a fit starts', () => {
  const asked = (rating: 1 | 2 | 3 | 4, days: number, next: 1 | 3, count: number) =>
    Array.from({ length: count }, () => [
      { elapsedDays: 0, rating, choices: 0, weight: 1 },
      { elapsedDays: days, rating: next, choices: 0, weight: 1 },
    ])

  test('a first Good that nine in ten still recall after 20 days is good for about 20 days', () => {
    const [, , good] = firstStabilities([...asked(3, 20, 3, 900), ...asked(3, 20, 1, 100)], defaultWeights)
    expect(good).toBeGreaterThan(18)
    expect(good).toBeLessThan(21)
  })

  test('the four always rise, and ratings never given move with those that were', () => {
    const found = firstStabilities([...asked(3, 10, 3, 95), ...asked(3, 10, 1, 5)], defaultWeights)
    expect(found).toEqual([...found].sort((a, b) => a - b))
    expect(found[3]!).toBeGreaterThan(defaultWeights[3]!)
  })
})

describe('a fit is judged', () => {
  test('by prompts that it did not learn from: one of a learner who differs from the average is better', () => {
    const judged = validateFit(madeHistories({ weights: strong, prompts: 200, answers: 7, seed: 4 }))
    expect(judged.fittedLoss).toBeLessThan(judged.usualLoss)
  })

  test('and by an average learner’s few answers it gains next to nothing', () => {
    const judged = validateFit(madeHistories({ weights: defaultWeights, prompts: 60, answers: 5, seed: 5 }))
    expect(judged.usualLoss - judged.fittedLoss).toBeLessThan(0.005)
  })
})
