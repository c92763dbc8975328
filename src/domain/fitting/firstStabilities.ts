/**
 * Where a fit starts: how long a first Again, Hard, Good and Easy last, from how the next answer went. Before all other
 * weights, as these are what differs most between learners and what few answers already tell.
 */
import { Again, ratings, type Rating } from '../review.ts'
import type { FitHistory } from './answers.ts'
import { curveOf, recallAt, type Curve } from './curve.ts'
import { chanceRight, surprise } from './loss.ts'

/** Days; a first interval longer than this is no memory but knowledge from elsewhere. */
const RANGE = { least: 0.1, most: 100 } as const
/** One day away from the default costs as much as so much surprise: the official optimiser's 1/16. */
const PULL_PER_DAY = 1 / 16
const GOLDEN = (Math.sqrt(5) - 1) / 2
const NARROWINGS = 30
/** More options than any choice has: what is alike has one number. */
const CHOICES = 1024

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
  const alike = new Map<number, Seconds>()
  for (const history of histories) {
    const [first, second] = [history[0], history[1]]
    if (!first || !second || first.rating !== rating || first.choices > 0 || second.elapsedDays === 0)
      continue
    const [days, choices, isRight] = [second.elapsedDays, second.choices, second.rating !== Again]
    const key = 2 * (days * CHOICES + choices) + Number(isRight)
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
    let sum = Math.abs(stability - usual) * PULL_PER_DAY
    for (const { days, choices, isRight, weight } of seconds) {
      sum += weight * surprise(chanceRight(recallAt(curve, stability, days), choices), isRight)
    }
    return sum
  }
  let [from, to] = [Math.log(RANGE.least), Math.log(RANGE.most)]
  let [lower, upper] = [to - GOLDEN * (to - from), from + GOLDEN * (to - from)]
  let [ofLower, ofUpper] = [cost(lower), cost(upper)]
  for (let narrowing = 0; narrowing < NARROWINGS; narrowing++) {
    if (ofLower < ofUpper) {
      to = upper
      ;[upper, ofUpper] = [lower, ofLower]
      lower = to - GOLDEN * (to - from)
      ofLower = cost(lower)
    } else {
      from = lower
      ;[lower, ofLower] = [upper, ofUpper]
      upper = from + GOLDEN * (to - from)
      ofUpper = cost(upper)
    }
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
