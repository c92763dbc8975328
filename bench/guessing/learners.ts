/** Made-up learners: how each one's memory works, which the schedule does not know. The same seed, the same learner. */
import { CLAMP_PARAMETERS, default_w, W17_W18_Ceiling } from 'ts-fsrs'
import { seededRandom, type Random } from '#domain/random.ts'
import { firstRecall } from '#domain/scheduling/guessing.ts'

export interface Learner {
  readonly seed: number
  /** The weights of FSRS that their memory really follows. */
  readonly weights: readonly number[]
  /** How much the prompts differ beyond that: standard deviation of the logarithm of a factor on stability. */
  readonly promptSpread: number
  /** How many of the prompts they knew before they were first asked, 0 to 1. */
  readonly knownBefore: number
  /** How often they guess when they do not know, 0 to 1; otherwise they say so. */
  readonly guesses: number
  /** How many reviews come late, 0 to 1, by up to 29 days. */
  readonly late: number
}

export const groups = ['as the model thinks', 'a little different', 'very different'] as const

/** Deviation of the logarithm of each weight, and of the prompts, from what the model thinks. */
const spreads = { weights: [0, 0.2, 0.4], prompts: [0, 0.35, 0.35] } as const

const bounds = CLAMP_PARAMETERS(W17_W18_Ceiling)

/** The n-th learner. One after another they belong to each of the groups in turn. */
export function learnerOf(index: number): Learner {
  const random = seededRandom(7000 + index)
  const group = index % groups.length
  return {
    seed: index,
    weights: perturbed(spreads.weights[group] ?? 0, random),
    promptSpread: spreads.prompts[group] ?? 0,
    knownBefore: firstRecall,
    guesses: 1,
    late: 0,
  }
}

/** Each default weight times a factor of its own, within the bounds; the first four stay in rising order. */
function perturbed(spread: number, random: Random): number[] {
  const weights = default_w.map((weight, index) => {
    const [least = weight, most = weight] = bounds[index] ?? []
    return Math.min(most, Math.max(least, weight * Math.exp(spread * normal(random))))
  })
  return [...weights.slice(0, 4).sort((a, b) => a - b), ...weights.slice(4)]
}

/** A draw from the normal distribution of mean 0 and deviation 1 (Box and Muller). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}
