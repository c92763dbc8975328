/**
 * FSRS-6, by way of ts-fsrs, of which only the memory model is used: one call from state to state. Its cards, due
 * instants, learning steps and fuzz are not, because each of them depends on UTC dates or on the millisecond.
 */
import { CLAMP_PARAMETERS, default_w, FSRSAlgorithm, W17_W18_Ceiling, type FSRSState } from 'ts-fsrs'
import { forgettingCurve, roundTo8 } from './forgettingCurve.ts'
import { guarded } from './guard.ts'
import type { Policy, PolicyKind, PolicySettings, Strength, WeightsFault } from './policy.ts'

export const fsrs: PolicyKind = { weightsFault, make }

/** The 21 weights of FSRS-6 for a learner of whom nothing is known. */
export const defaultWeights: readonly number[] = default_w

/** From least to most for each of the 21 weights, as FSRS's own optimiser keeps them. */
export const weightBounds: readonly (readonly number[])[] = CLAMP_PARAMETERS(W17_W18_Ceiling)

/** ts-fsrs would replace or clip such weights and go on, so that a wrong fit would never be noticed. */
function weightsFault(weights: readonly number[]): WeightsFault | undefined {
  if (weights.length !== weightBounds.length) return 'weights-length'
  if (!weights.every((weight, index) => withinBounds(weight, weightBounds[index]))) return 'weights-range'
  return firstStabilitiesRise(weights) ? undefined : 'weights-order'
}

/** The first four weights are the days that a first Again, Hard, Good and Easy are good for. */
function firstStabilitiesRise(weights: readonly number[]): boolean {
  return weights.slice(1, 4).every((stability, index) => stability >= (weights[index] ?? 0))
}

function withinBounds(weight: number, bound: readonly number[] | undefined): boolean {
  const [least = NaN, most = NaN] = bound ?? []
  return weight >= least && weight <= most
}

function asStrength({ stability, difficulty }: FSRSState): Strength {
  return { stabilityDays: stability, difficulty }
}

/**
 * ts-fsrs reads its parameters through a Proxy, so that they can be changed later. These never are, and without the
 * Proxy a call takes three quarters of the time (100,000 reviews: 62 ms with it, 46 ms without).
 */
class FixedAlgorithm extends FSRSAlgorithm {
  constructor(weights: readonly number[]) {
    super({ w: weights, learning_steps: [], relearning_steps: [] })
    this.param = { ...this.param }
  }
}

function make(settings: PolicySettings): Policy {
  const usual = model(defaultWeights, { ...settings, weights: undefined })
  return settings.weights === undefined ? usual : guarded(model(settings.weights, settings), usual)
}

function model(weights: readonly number[], settings: PolicySettings): Policy {
  const algorithm = new FixedAlgorithm(weights)
  const curve = forgettingCurve(weights[20] as number)
  const interval = curve.intervalDays(1, settings.desiredRetention)
  return {
    id: 'fsrs',
    settings,
    next(before, elapsedDays, rating) {
      if (before === undefined) return asStrength(algorithm.next_state(null, 0, rating))
      const state = { stability: before.stabilityDays, difficulty: before.difficulty }
      // Handed in, because ts-fsrs would work out the constants of the curve again in every call.
      const recall = roundTo8(curve.retrievability(before.stabilityDays, elapsedDays))
      return asStrength(algorithm.next_state(state, elapsedDays, rating, recall))
    },
    intervalDays: (strength) => strength.stabilityDays * interval,
    daysUntil: (strength, recall) => curve.intervalDays(strength.stabilityDays, recall),
    retrievability: (strength, elapsedDays) => curve.retrievability(strength.stabilityDays, elapsedDays),
  }
}
