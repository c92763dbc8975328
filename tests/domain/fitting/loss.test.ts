import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPredicted, type FitHistory } from '#domain/fitting/answers.ts'
import { chanceRight, modelOf, surprise } from '#domain/fitting/loss.ts'
import { Again } from '#domain/review.ts'
import { defaultWeights } from '#domain/scheduling/fsrs.ts'
import { nextStrength } from '#domain/scheduling/guessing.ts'
import type { Strength } from '#domain/scheduling/policy.ts'
import { fsrsWith } from '../scheduling/story.ts'
import { fsrsWeights, weightBounds } from '../scheduling/weights.ts'
import { madeHistories } from './learner.ts'
import { fitHistory } from './made.ts'

/** Weights near the default ones. */
const plausibleWeights = fc
  .array(fc.double({ min: 0.8, max: 1.25, noNaN: true }), { minLength: 21, maxLength: 21 })
  .map((factors) =>
    defaultWeights.map((weight, index) => {
      const [least, most] = weightBounds[index]!
      return Math.min(Math.max(weight * factors[index]!, least), most)
    }),
  )

/** The furthest that the model's predictions lie from the schedule's. */
function furthest(history: FitHistory, weights: readonly number[]): number {
  const policy = fsrsWith({ weights })
  const byPolicy: number[] = []
  let strength: Strength | undefined
  for (const { elapsedDays, rating, choices } of history) {
    if (strength && elapsedDays > 0) {
      byPolicy.push(chanceRight(policy.retrievability(strength, elapsedDays), choices))
    }
    strength = nextStrength(strength, elapsedDays, { rating, choices }, policy)
  }
  const byModel: number[] = []
  modelOf(Float64Array.from(weights)).predict(history, (chance) => byModel.push(chance))
  expect(byModel.length).toBe(byPolicy.length)
  return Math.max(0, ...byModel.map((chance, index) => Math.abs(chance - byPolicy[index]!)))
}

test('every answer is predicted as the schedule would predict it, for any weights', () => {
  fc.assert(
    fc.property(fitHistory, fsrsWeights, (history, weights) => {
      const open = history.map((answer) => ({ ...answer, choices: 0 }))
      // ts-fsrs rounds to eight decimals, which the shortest stabilities feel.
      expect(furthest(open, weights)).toBeLessThan(0.0005)
    }),
    { numRuns: 100 },
  )
})

test('and so is one that may have been guessed, as near as the schedule works that out', () => {
  fc.assert(
    fc.property(fitHistory, plausibleWeights, (history, weights) => {
      // The schedule finds what a guess is worth by halving, to a part of the range of days that it may be.
      expect(furthest(history, weights)).toBeLessThan(0.01)
    }),
    { numRuns: 100 },
  )
})

test('only what is asked on a later day is predicted', () => {
  fc.assert(
    fc.property(fitHistory, fsrsWeights, (history, weights) => {
      let predicted = 0
      modelOf(Float64Array.from(weights)).predict(history, () => (predicted += 1))
      expect(predicted).toBe(history.slice(1).filter(isPredicted).length)
    }),
  )
})

test('the slopes of the loss are those that finite differences find, for every weight', () => {
  let compared = 0
  fc.assert(
    fc.property(fitHistory, fsrsWeights, (history, given) => {
      // Away from bounds, where a clamp has a slope on one side only.
      const weights = Float64Array.from(given)
      const slopes = new Float64Array(21)
      modelOf(weights).learn(history, slopes)
      for (let index = 0; index < 21; index++) {
        const [wide, narrow] = [1e-5, 1e-6].map((step) => difference(history, weights, index, step)) as [
          Two,
          Two,
        ]
        // Where the differences disagree with each other, a clamp lies between them and there is no one slope.
        const scale = Math.max(1, Math.abs(narrow.up), Math.abs(narrow.down))
        const isSmooth = [wide.up, wide.down, narrow.down].every(
          (slope) => Math.abs(slope - narrow.up) <= 2e-3 * scale,
        )
        if (!isSmooth) continue
        compared += 1
        const middle = (wide.up + wide.down) / 2
        expect(Math.abs(slopes[index]! - middle)).toBeLessThanOrEqual(2e-3 * scale)
      }
    }),
    { numRuns: 40 },
  )
  expect(compared).toBeGreaterThan(500)
})

/** The weighted surprise at the answers that are predicted. */
function lossOf(history: FitHistory, weights: Float64Array): number {
  let loss = 0
  modelOf(weights).predict(history, (chance, { rating, weight }) => {
    loss += weight * surprise(chance, rating !== Again)
  })
  return loss
}

interface Two {
  readonly up: number
  readonly down: number
}

/** The slopes to both sides of a weight. */
function difference(history: FitHistory, weights: Float64Array, index: number, step: number): Two {
  const at = (value: number): number => lossOf(history, weights.with(index, value))
  const here = weights[index]!
  return { up: (at(here + step) - at(here)) / step, down: (at(here) - at(here - step)) / step }
}

test('a choice among four is right a quarter of the time without any memory, and always with a sure one', () => {
  expect([0, 0.6, 1].map((recall) => chanceRight(recall, 4))).toEqual([0.25, expect.closeTo(0.7, 12), 1])
  expect(chanceRight(0.6, 0)).toBe(0.6)
})

test('no surprise is without end: an impossible answer costs as much as one of one in ten thousand', () => {
  expect(surprise(0, true)).toBe(surprise(0.0001, true))
  expect(surprise(1, false)).toBe(surprise(0.9999, false))
})

test('a model whose weights were written over says what a new one would, whatever it learnt before', () => {
  const weights = Float64Array.from(defaultWeights)
  const model = modelOf(weights)
  const [history] = madeHistories({ weights: defaultWeights, prompts: 1, answers: 6, seed: 3, choices: 4 })
  model.learn(history!, new Float64Array(21))
  weights.set(defaultWeights.map((weight, index) => (index === 20 ? 0.3 : 0.9 * weight)))
  model.refresh()
  const [slopes, anew] = [new Float64Array(21), new Float64Array(21)]
  model.learn(history!, slopes)
  modelOf(weights).learn(history!, anew)
  expect(slopes).toEqual(anew)
})
