/**
 * One answer's effect on memory in FSRS-6, backwards: from the slopes of the loss by what an answer left behind to those by
 * what it found and by the weights (reverse-mode differentiation, written by hand). A test holds them to finite differences.
 */
import type { Rating } from '../review.ts'
import {
  firstDifficulty,
  LEAST_FIRST_STABILITY,
  LEAST_STABILITY,
  meanDifficulty,
  MOST_STABILITY,
  ratingFactor,
  sameDayGain,
  weight,
  type Found,
  type State,
  type Weights,
} from './transition.ts'

/** The loss's slopes by what an answer found. */
export interface FoundSlopes extends State {
  recall: number
}

function add(slopes: Float64Array, index: number, slope: number): void {
  slopes[index] = (slopes[index] as number) + slope
}

/** @param by the loss's slopes by what the first answer left behind */
export function firstSlopes({ of }: Weights, rating: Rating, by: State, slopes: Float64Array): void {
  if (weight(of, rating - 1) >= LEAST_FIRST_STABILITY) add(slopes, rating - 1, by.stability)
  const difficulty = firstDifficulty(of, rating)
  if (difficulty < 1 || difficulty > 10) return
  add(slopes, 4, by.difficulty)
  // e to the power that the difficulty is made of.
  add(slopes, 5, -by.difficulty * (rating - 1) * (weight(of, 4) + 1 - difficulty))
}

/**
 * The loss's slopes by what was found, into `before`, and by the weights, added to `slopes`. Where a limit holds, what it
 * limits has no slope.
 * @param by the loss's slopes by what the answer left behind
 */
export function nextSlopes(
  weights: Weights,
  found: Found,
  rating: Rating,
  by: State,
  before: FoundSlopes,
  slopes: Float64Array,
): void {
  before.stability = 0
  before.difficulty = 0
  before.recall = 0
  if (found.elapsedDays === 0) sameDaySlopes(weights, found, rating, by, before, slopes)
  else if (rating > 1) recallSlopes(weights, found, rating, by, before, slopes)
  else forgottenSlopes(weights, found, by, before, slopes)
  difficultySlopes(weights, found, rating, by, before, slopes)
}

function sameDaySlopes(
  weights: Weights,
  found: Found,
  rating: Rating,
  { stability: by }: State,
  before: FoundSlopes,
  slopes: Float64Array,
): void {
  const { of } = weights
  const gain = sameDayGain(weights, found, rating)
  const after = found.stability * gain
  if (after < LEAST_STABILITY || after > MOST_STABILITY) return
  if (rating > 1 && gain === 1) {
    before.stability = by
    return
  }
  before.stability = by * gain * (1 - weight(of, 19))
  add(slopes, 17, by * after * (rating - 3 + weight(of, 18)))
  add(slopes, 18, by * after * weight(of, 17))
  add(slopes, 19, -by * after * found.logStability)
}

function recallSlopes(
  weights: Weights,
  found: Found,
  rating: Rating,
  { stability: by }: State,
  before: FoundSlopes,
  slopes: Float64Array,
): void {
  const { of } = weights
  const gain = found.gain * ratingFactor(weights, rating)
  const after = found.stability * (1 + gain)
  if (after < LEAST_STABILITY || after > MOST_STABILITY) return
  // The slope of the gain by the exponent: all of it but the factor e^x - 1 stays.
  const byExponent = found.surprise > 1 ? (gain * found.surprise) / (found.surprise - 1) : 0
  const byGain = by * found.stability
  before.stability = by * (1 + gain * (1 - weight(of, 9)))
  before.difficulty = (-byGain * gain) / (11 - found.difficulty)
  before.recall = -byGain * byExponent * weight(of, 10)
  add(slopes, 8, byGain * gain)
  add(slopes, 9, -byGain * gain * found.logStability)
  add(slopes, 10, byGain * byExponent * (1 - found.recall))
  if (rating === 2) add(slopes, 15, byGain * found.gain)
  if (rating === 4) add(slopes, 16, byGain * found.gain)
}

function forgottenSlopes(
  weights: Weights,
  found: Found,
  { stability: by }: State,
  before: FoundSlopes,
  slopes: Float64Array,
): void {
  const { of } = weights
  const after = found.forgotten
  const capped = found.stability / weights.cap
  if (capped < after) {
    if (capped < LEAST_STABILITY) return
    before.stability = by / weights.cap
    add(slopes, 17, -by * capped * weight(of, 18))
    add(slopes, 18, -by * capped * weight(of, 17))
    return
  }
  if (after < LEAST_STABILITY || after > MOST_STABILITY) return
  const byPower = (by * after * found.power) / (found.power - 1)
  before.stability = (byPower * weight(of, 13)) / (found.stability + 1)
  before.difficulty = (-by * after * weight(of, 12)) / found.difficulty
  before.recall = -by * after * weight(of, 14)
  add(slopes, 11, (by * after) / weight(of, 11))
  add(slopes, 12, -by * after * Math.log(found.difficulty))
  add(slopes, 13, byPower * Math.log(found.stability + 1))
  add(slopes, 14, by * after * (1 - found.recall))
}

function difficultySlopes(
  weights: Weights,
  found: Found,
  rating: Rating,
  { difficulty: by }: State,
  before: FoundSlopes,
  slopes: Float64Array,
): void {
  const { difficulty } = found
  const mean = meanDifficulty(weights, found, rating)
  if (by === 0 || mean < 1 || mean > 10) return
  const { of, easyDifficulty } = weights
  const step = (weight(of, 6) * (rating - 3)) / 9
  const stays = by * (1 - weight(of, 7))
  before.difficulty += stays * (1 + step)
  add(slopes, 6, (-stays * (rating - 3) * (10 - difficulty)) / 9)
  add(slopes, 7, by * (easyDifficulty - difficulty + step * (10 - difficulty)))
  // Of the difficulty of a first Easy: by the fifth weight, and through e^(3 w5) by the sixth.
  const byEasy = by * weight(of, 7)
  add(slopes, 4, byEasy)
  add(slopes, 5, -3 * byEasy * (weight(of, 4) + 1 - easyDifficulty))
}
