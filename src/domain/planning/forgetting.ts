/**
 * How fast this learner forgets compared with what the policy thinks: a factor on elapsed time, learnt from what was
 * recalled and what was not, for weak and for strong memories apart. The policy's own numbers stay as they are;
 * forecasts and the last days before an exam need to be right about this learner, not about the average one.
 */
import type { Policy, Strength } from '../scheduling/policy.ts'

/** Natural logarithms of the paces that are weighed against each other: from 20 times slower to 400 times faster. */
const grid = Array.from({ length: 19 }, (_, index) => -3 + 0.5 * index)
const paces = grid.map(Math.exp)

/** Before any review: paces are spread around the policy's own with this deviation of the logarithm. */
const PRIOR_DEVIATION = 1.2

/**
 * The pace at one strength, where nothing is known of it: so much of the logarithm of that of all, with this deviation.
 * Some who lose new prompts fast keep strong ones well.
 */
const SHARED = 0.6
const OWN_DEVIATION = 1.2

/** Reviews tell less than if they were independent: prompts differ, and days do. */
const WEIGHT = 0.5

/** Memories are told apart by stability: about 0.5, 2, 7 and 30 days. In between, paces are in between. */
const centres = [0.5, 2, 7, 30].map(Math.log)

/** The logarithm of how likely the reviews so far are at each pace, for each strength. Kept review by review. */
export type PaceEvidence = readonly Float64Array[]

export function noEvidence(): PaceEvidence {
  return centres.map(() => new Float64Array(grid.length))
}

/**
 * Counts the first answer of a day.
 * @param elapsedDays whole days since the answer before, at least 1
 */
export function addAnswer(
  evidence: PaceEvidence,
  before: Strength,
  elapsedDays: number,
  recalled: boolean,
  policy: Policy,
): void {
  const own = evidence[nearest(before.stabilityDays)] as Float64Array
  for (let index = 0; index < paces.length; index++) {
    const recall = policy.retrievability(before, elapsedDays * (paces[index] as number))
    const likely = Math.min(0.995, Math.max(0.005, recall))
    own[index] = (own[index] as number) + WEIGHT * Math.log(recalled ? likely : 1 - likely)
  }
}

function nearest(stabilityDays: number): number {
  const place = Math.log(stabilityDays)
  let best = 0
  centres.forEach((centre, index) => {
    if (Math.abs(centre - place) < Math.abs((centres[best] as number) - place)) best = index
  })
  return best
}

export interface Pace {
  /** Natural logarithms of the factor at each of the centres, and their deviations. */
  readonly means: readonly number[]
  readonly deviations: readonly number[]
  /** The factor on elapsed time for a memory of this stability: above 1 forgets faster than the policy thinks. */
  factor(stabilityDays: number): number
  /** Deviation of the natural logarithm of that factor. */
  deviation(stabilityDays: number): number
}

/** The most credible paces: the mean of their logarithms, with the deviations that remain. */
export function paceFrom(evidence: PaceEvidence): Pace {
  const sum = new Float64Array(grid.length)
  for (const own of evidence) own.forEach((value, index) => (sum[index] = (sum[index] as number) + value))
  const overall = posterior(sum, 0, PRIOR_DEVIATION)
  const own = evidence.map((each) => posterior(each, SHARED * overall.mean, OWN_DEVIATION))
  const means = own.map(({ mean }) => mean)
  const deviations = own.map(({ deviation }) => deviation)
  return paceOf(means, deviations)
}

/** A pace from its numbers at the centres, which `paceFrom` gave: for a worker, which takes no functions. */
export function paceOf(means: readonly number[], deviations: readonly number[]): Pace {
  return {
    means,
    deviations,
    factor: (stabilityDays) => Math.exp(between(means, Math.log(stabilityDays))),
    deviation: (stabilityDays) => between(deviations, Math.log(stabilityDays)),
  }
}

function posterior(
  evidence: Float64Array,
  priorMean: number,
  priorDeviation: number,
): { mean: number; deviation: number } {
  const logs = evidence.map(
    (value, index) => value - 0.5 * (((grid[index] as number) - priorMean) / priorDeviation) ** 2,
  )
  const most = Math.max(...logs)
  let weight = 0
  let mean = 0
  let square = 0
  logs.forEach((value, index) => {
    const share = Math.exp(value - most)
    const logPace = grid[index] as number
    weight += share
    mean += share * logPace
    square += share * logPace * logPace
  })
  mean /= weight
  return { mean, deviation: Math.sqrt(Math.max(0.01, square / weight - mean * mean)) }
}

/** Straight between the centres, level beyond them. */
function between(values: readonly number[], place: number): number {
  const last = centres.length - 1
  if (place <= (centres[0] as number)) return values[0] as number
  for (let index = 1; index <= last; index++) {
    const [from, to] = [centres[index - 1] as number, centres[index] as number]
    if (place > to) continue
    const share = (place - from) / (to - from)
    return (1 - share) * (values[index - 1] as number) + share * (values[index] as number)
  }
  return values[last] as number
}
