/**
 * Where a fit starts: how long a first Again, Hard, Good and Easy last, from how the next answer went. Before all other
 * weights, as these are what differs most between learners and what few answers already tell.
 */
import { Again, ratings, type Rating } from '#domain/review.ts'
import type { FitHistory } from './answers.ts'
import { curveOf, recallAt, type Curve } from './curve.ts'
import { chanceRight, surprise } from './loss.ts'

/** Days; a first interval longer than this is no memory but knowledge from elsewhere. */
const RANGE = { least: 0.1, most: 100 } as const
/** One day away from the default costs as much as so much surprise: the official optimiser's 1/16. */
const PULL_PER_DAY = 1 / 16
const GOLDEN = (Math.sqrt(5) - 1) / 2
const HALVINGS = 40

/** Second answers that are alike, counted together. */
interface Seconds {
  readonly days: number
  readonly choices: number
  readonly isRight: boolean
  weight: number
}

/** The first four weights, rising. @param defaults the 21 weights that nothing is known against */
export function firstStabilities(histories: readonly FitHistory[], defaults: readonly number[]): number[] {
  const curve = curveOf(defaults[20] as number)
  const seen = ratings.map((rating) => secondsAfter(histories, rating))
  const found = seen.map((seconds, index) =>
    seconds.length > 0 ? bestStability(curve, seconds, defaults[index] as number) : undefined,
  )
  const weights = seen.map((seconds) => seconds.reduce((sum, { weight }) => sum + weight, 0))
  return risen(filled(found, weights, defaults), weights)
}

function secondsAfter(histories: readonly FitHistory[], rating: Rating): Seconds[] {
  const alike = new Map<string, Seconds>()
  for (const [first, second] of histories) {
    if (!first || !second || first.rating !== rating || first.choices > 0 || second.elapsedDays === 0)
      continue
    const [days, choices, isRight] = [second.elapsedDays, second.choices, second.rating !== Again]
    const key = `${days} ${choices} ${isRight}`
    const known = alike.get(key)
    if (known) known.weight += second.weight
    else alike.set(key, { days, choices, isRight, weight: second.weight })
  }
  return [...alike.values()]
}

/** Golden-section search over the logarithm of the days. */
function bestStability(curve: Curve, seconds: readonly Seconds[], usual: number): number {
  const cost = (log: number): number => {
    const stability = Math.exp(log)
    const surprises = seconds.map(
      ({ days, choices, isRight, weight }) =>
        weight * surprise(chanceRight(recallAt(curve, stability, days), choices), isRight),
    )
    return surprises.reduce((sum, each) => sum + each, 0) + Math.abs(stability - usual) * PULL_PER_DAY
  }
  let [from, to] = [Math.log(RANGE.least), Math.log(RANGE.most)]
  for (let halving = 0; halving < HALVINGS; halving++) {
    const [lower, upper] = [to - GOLDEN * (to - from), from + GOLDEN * (to - from)]
    if (cost(lower) < cost(upper)) to = upper
    else from = lower
  }
  return Math.exp((from + to) / 2)
}

/** Ratings that were never seen differ from their default as those that were do, on average. */
function filled(
  found: readonly (number | undefined)[],
  weights: readonly number[],
  defaults: readonly number[],
): number[] {
  let [sum, total] = [0, 0]
  found.forEach((stability, index) => {
    if (stability === undefined) return
    const weight = weights[index] as number
    sum += weight * Math.log(stability / (defaults[index] as number))
    total += weight
  })
  const factor = total > 0 ? Math.exp(sum / total) : 1
  return found.map((stability, index) => {
    const days = stability ?? (defaults[index] as number) * factor
    return Math.min(Math.max(days, RANGE.least), RANGE.most)
  })
}

/** A better first answer never lasts less long: where it would, the rating seen less often takes the other's days. */
function risen(stabilities: readonly number[], weights: readonly number[]): number[] {
  const days = [...stabilities]
  const trusted = [...weights]
  for (let pass = 0; pass < days.length; pass++) {
    for (let index = 1; index < days.length; index++) {
      if ((days[index] as number) >= (days[index - 1] as number)) continue
      const [from, to] =
        (trusted[index] as number) > (trusted[index - 1] as number) ? [index, index - 1] : [index - 1, index]
      days[to] = days[from] as number
      trusted[to] = trusted[from] as number
    }
  }
  return days
}
