/**
 * What a right choice leaves behind that may have been guessed, as guessing.ts of scheduling has it, with its slopes: the
 * stability at which those who knew and those who guessed are together recalled nine times in ten.
 */
import { byDays, byDecay, byStability, pointAt, type Curve, type CurvePoint } from './curve.ts'
import type { State } from './transition.ts'

const RECALL_AT_STABILITY = 0.9
const STEPS = 60

export interface Mixture {
  readonly known: State
  readonly guessed: State
  /** The chance that it was known, 0 to 1. */
  readonly chance: number
}

// The curve of both cases at one time: written over by each call, and never read across calls. NaN as in
// `emptyFound`.
const ofKnown: CurvePoint = { recall: NaN, base: NaN, logBase: NaN }
const ofGuessed: CurvePoint = { recall: NaN, base: NaN, logBase: NaN }

/** The two cases as one state, into `after`. */
export function mix(curve: Curve, mixture: Mixture, after: State): void {
  const { known, guessed, chance } = mixture
  after.difficulty = chance * known.difficulty + (1 - chance) * guessed.difficulty
  after.stability = mixedStability(curve, mixture)
}

/**
 * Newton's method from the lesser of both: recall falls ever more slowly with time, so that each step stays on the near
 * side of the answer.
 */
function mixedStability(curve: Curve, mixture: Mixture): number {
  const { known, guessed, chance } = mixture
  let days = Math.min(known.stability, guessed.stability)
  for (let step = 0; step < STEPS; step++) {
    const fall = fallAt(curve, mixture, days)
    const recall = chance * ofKnown.recall + (1 - chance) * ofGuessed.recall
    const further = (RECALL_AT_STABILITY - recall) / fall
    days += further
    if (Math.abs(further) <= 1e-13 * days) break
  }
  return days
}

/** Change with time of the recall of both cases together, per day; the curves are left in `ofKnown` and `ofGuessed`. */
function fallAt(curve: Curve, { known, guessed, chance }: Mixture, days: number): number {
  pointAt(curve, known, days, ofKnown)
  pointAt(curve, guessed, days, ofGuessed)
  return chance * byDays(curve, known, ofKnown) + (1 - chance) * byDays(curve, guessed, ofGuessed)
}

/** The loss's slopes by both states, by the chance and by the decay. */
export interface MixtureSlopes {
  readonly known: State
  readonly guessed: State
  chance: number
  decay: number
}

/**
 * @param days the stability that `mix` gave
 * @param by the loss's slopes by what `mix` gave
 */
export function mixtureSlopes(
  curve: Curve,
  mixture: Mixture,
  days: number,
  by: State,
  into: MixtureSlopes,
): void {
  const { known, guessed, chance } = mixture
  // By the implicit function theorem: recall at `days` stays at 0.9 whatever moves.
  const byRecall = -by.stability / fallAt(curve, mixture, days)
  into.known.stability = byRecall * chance * byStability(curve, known, ofKnown)
  into.known.difficulty = by.difficulty * chance
  into.guessed.stability = byRecall * (1 - chance) * byStability(curve, guessed, ofGuessed)
  into.guessed.difficulty = by.difficulty * (1 - chance)
  into.chance =
    byRecall * (ofKnown.recall - ofGuessed.recall) + by.difficulty * (known.difficulty - guessed.difficulty)
  into.decay =
    byRecall *
    (chance * byDecay(curve, known, days, ofKnown) + (1 - chance) * byDecay(curve, guessed, days, ofGuessed))
}
