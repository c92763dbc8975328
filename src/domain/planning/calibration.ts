/**
 * How this learner's recall differs from what the policy expects: a Bayesian logistic regression over what was recalled
 * and what was not, which starts from the policy's own log odds. It is kept answer by answer, as an extended Kalman
 * filter, and its covariance says how little is known of what was not seen yet: longer waits, prompts answered more often.
 */
import type { Memory } from '../memory.ts'
import type { Policy } from '../scheduling/policy.ts'

/** Of a memory, what recall is told from. */
export type Recalled = Pick<Memory, 'stabilityDays' | 'difficulty' | 'reviews'>

export interface Calibration {
  /** What is added to the policy's log odds: for each feature so much. */
  readonly weights: readonly number[]
  /** Covariance of the weights, row by row. */
  readonly covariance: readonly number[]
}

/** What was remembered after an answer, and the days since: whole or not. */
export interface Wait {
  readonly memory: Recalled
  readonly elapsedDays: number
}

/**
 * How far learners differ from the policy before any answer: deviations for a constant and for the logarithms of days
 * waited, stability and answers so far. Chosen, as is the next, on simulated learners 200 to 239 of each family;
 * docs/LEARNING.md reports others.
 */
const PRIOR_DEVIATIONS = [0.8, 0.5, 0.5, 0.8] as const
const FEATURES = PRIOR_DEVIATIONS.length

/** After each answer so much of the doubt before the first comes back: learners change, and what is learnt holds less. */
const DRIFT = 0.0003

/** Before any answer: the policy as it is, with the doubt of the prior. */
export function noCalibration(): Calibration {
  const covariance = new Array<number>(FEATURES * FEATURES).fill(0)
  PRIOR_DEVIATIONS.forEach((deviation, index) => (covariance[index * FEATURES + index] = deviation ** 2))
  return { weights: new Array<number>(FEATURES).fill(0), covariance }
}

/**
 * What is known after one more answer, the first of its day.
 * @param wait with whole days since the answer before, at least 1
 */
export function withAnswer(
  { weights, covariance }: Calibration,
  wait: Wait,
  recalled: boolean,
  policy: Policy,
): Calibration {
  const features = featuresOf(wait)
  const gain = features.map((_feature, row) => dot(rowOf(covariance, row), features))
  const expected = chance(policyLogOdds(wait, policy) + dot(weights, features))
  const information = expected * (1 - expected)
  const scale = 1 / (1 + information * dot(gain, features))
  const surprise = ((recalled ? 1 : 0) - expected) * scale
  return {
    weights: weights.map((weight, index) => weight + surprise * (gain[index] as number)),
    covariance: covariance.map((value, place) => {
      const [row, column] = [Math.floor(place / FEATURES), place % FEATURES]
      const left = value - information * scale * (gain[row] as number) * (gain[column] as number)
      if (row !== column) return left
      const prior = (PRIOR_DEVIATIONS[row] as number) ** 2
      return Math.min(prior, left + DRIFT * prior)
    }),
  }
}

/** How likely this learner recalls it after the wait, 0 to 1. */
export function calibratedRecall(wait: Wait, policy: Policy, { weights }: Calibration): number {
  return chance(policyLogOdds(wait, policy) + dot(weights, featuresOf(wait)))
}

/** The sum of recall over prompts, with its standard deviation. */
export function totalRecall(
  waits: readonly Wait[],
  policy: Policy,
  calibration: Calibration,
): { readonly expected: number; readonly deviation: number } {
  const slopes = new Array<number>(FEATURES).fill(0)
  let expected = 0
  for (const wait of waits) {
    const recall = calibratedRecall(wait, policy, calibration)
    expected += recall
    featuresOf(wait).forEach((feature, index) => {
      slopes[index] = (slopes[index] as number) + recall * (1 - recall) * feature
    })
  }
  const variance = dot(
    slopes,
    slopes.map((_slope, row) => dot(rowOf(calibration.covariance, row), slopes)),
  )
  return { expected, deviation: Math.sqrt(Math.max(0, variance)) }
}

/** Each is 0 at what is usual in the first weeks: three days, a stability of five days, the third answer. */
function featuresOf({ memory, elapsedDays }: Wait): number[] {
  return [
    1,
    Math.log(Math.max(1, elapsedDays) / 3),
    Math.log(memory.stabilityDays / 5),
    Math.log(memory.reviews / 3),
  ]
}

function policyLogOdds({ memory, elapsedDays }: Wait, policy: Policy): number {
  const recall = Math.min(0.998, Math.max(0.002, policy.retrievability(memory, elapsedDays)))
  return Math.log(recall / (1 - recall))
}

function rowOf(covariance: readonly number[], row: number): readonly number[] {
  return covariance.slice(row * FEATURES, (row + 1) * FEATURES)
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] as number), 0)
}

function chance(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
