/**
 * One answer's effect on memory in FSRS-6, forwards: the formulas are those of `next_state` in ts-fsrs, which a test holds
 * them to. What was worked out on the way is kept, so that the way back (transitionSlopes.ts) need not do it again.
 */
import type { Rating } from '../review.ts'
import type { CurvePoint } from './curve.ts'

/** Stability in days and difficulty, 1 to 10. Written over, as a fit makes millions of them. */
export interface State {
  stability: number
  difficulty: number
}

export const LEAST_STABILITY = 0.001
export const MOST_STABILITY = 36_500
/** What ts-fsrs leaves a first answer at least. */
export const LEAST_FIRST_STABILITY = 0.1

/** The 21 weights, and what is worked out from them once for all answers. */
export interface Weights {
  readonly of: Float64Array
  /** e to the ninth weight: how much is gained by recalling. */
  readonly growth: number
  /** The difficulty that all others are drawn to: that of a first Easy. */
  readonly easyDifficulty: number
  /** By what stability is divided at least when forgotten. */
  readonly cap: number
}

export function weightsOf(of: Float64Array): Weights {
  return {
    of,
    growth: Math.exp(weight(of, 8)),
    easyDifficulty: firstDifficulty(of, 4),
    cap: Math.exp(weight(of, 17) * weight(of, 18)),
  }
}

/** The weight at an index from 0 to 20. */
export function weight(of: Float64Array, index: number): number {
  return of[index] as number
}

function clamped(value: number, least: number, most: number): number {
  return value < least ? least : value > most ? most : value
}

/** Memory after a first answer. */
export function firstState({ of }: Weights, rating: Rating, after: State): void {
  after.stability = Math.max(weight(of, rating - 1), LEAST_FIRST_STABILITY)
  after.difficulty = clamped(firstDifficulty(of, rating), 1, 10)
}

/** Not yet within 1 to 10. */
export function firstDifficulty(of: Float64Array, rating: Rating): number {
  return weight(of, 4) - Math.exp((rating - 1) * weight(of, 5)) + 1
}

/** What an answer finds: memory as it was, how likely it was recalled, and what was worked out from these. */
export interface Found extends State, CurvePoint {
  /** Whole study days since the answer before; 0 is the same study day. */
  elapsedDays: number
  logStability: number
  /** What a Good gains, as a share of the stability; 0 unless it was recalled on a later day. */
  gain: number
  /** e to the part of `gain` that depends on recall. */
  surprise: number
  /** What forgetting leaves, before it is limited. */
  forgotten: number
  /** (stability + 1) to the 14th weight, which `forgotten` is made of. */
  power: number
}

/**
 * Nothing is known yet, so each is NaN: a field that begins as a whole number makes the engine box every fraction that is
 * written there later, and a fit took 2.5 times as long.
 */
export function emptyFound(): Found {
  return {
    stability: NaN,
    difficulty: NaN,
    elapsedDays: NaN,
    logStability: NaN,
    recall: NaN,
    base: NaN,
    logBase: NaN,
    gain: NaN,
    surprise: NaN,
    forgotten: NaN,
    power: NaN,
  }
}

/** Memory after a further answer. */
export function nextState(weights: Weights, found: Found, rating: Rating, after: State): void {
  after.difficulty = clamped(meanDifficulty(weights, found, rating), 1, 10)
  if (found.elapsedDays === 0) {
    const grown = found.stability * sameDayGain(weights, found, rating)
    after.stability = clamped(grown, LEAST_STABILITY, MOST_STABILITY)
  } else if (rating > 1) recalled(weights, found, rating, after)
  else forgotten(weights, found, after)
}

function recalled(weights: Weights, found: Found, rating: Rating, after: State): void {
  const { of, growth } = weights
  found.surprise = Math.exp((1 - found.recall) * weight(of, 10))
  const bySize = Math.exp(-weight(of, 9) * found.logStability)
  found.gain = growth * (11 - found.difficulty) * bySize * (found.surprise - 1)
  const gained = found.stability * (1 + found.gain * ratingFactor(weights, rating))
  after.stability = clamped(gained, LEAST_STABILITY, MOST_STABILITY)
}

function forgotten({ of, cap }: Weights, found: Found, after: State): void {
  found.power = Math.pow(found.stability + 1, weight(of, 13))
  found.forgotten =
    weight(of, 11) *
    Math.exp((1 - found.recall) * weight(of, 14) - weight(of, 12) * Math.log(found.difficulty)) *
    (found.power - 1)
  const left = clamped(found.forgotten, LEAST_STABILITY, MOST_STABILITY)
  after.stability = Math.min(Math.max(found.stability / cap, LEAST_STABILITY), left)
}

export function sameDayGain({ of }: Weights, { logStability }: Found, rating: Rating): number {
  const exponent = weight(of, 17) * (rating - 3 + weight(of, 18)) - weight(of, 19) * logStability
  const gain = Math.exp(exponent)
  return rating > 1 ? Math.max(gain, 1) : gain
}

/** By how much the gain of a Good is multiplied. */
export function ratingFactor({ of }: Weights, rating: Rating): number {
  if (rating === 2) return weight(of, 15)
  return rating === 4 ? weight(of, 16) : 1
}

/** Difficulty after an answer, drawn a little towards that of a first Easy; not yet within 1 to 10. */
export function meanDifficulty(
  { of, easyDifficulty }: Weights,
  { difficulty }: State,
  rating: Rating,
): number {
  const moved = difficulty - (weight(of, 6) * (rating - 3) * (10 - difficulty)) / 9
  return weight(of, 7) * easyDifficulty + (1 - weight(of, 7)) * moved
}
