/** What a made-up learner's memory is to the simulator: a chance of recall that studying changes. */
import type { Random } from '#domain/random.ts'
import type { Rating } from '#domain/review.ts'

export interface Mind {
  /** How likely the prompt is recalled at a time in days, 0 to 1; 0 for one that was never met. */
  recall(prompt: number, day: number): number
  /** The prompt was asked, answered, and shown; when forgotten, it was repeated until it was right. */
  study(prompt: number, day: number, rating: Rating): void
  /** How easily this prompt is learnt, in standard deviations: what its first rating hints at. */
  ease(prompt: number): number
}

/** A family of learners: one way that memory might work, which the scheduler does not know. */
export interface Family {
  readonly name: string
  /** The memory of the n-th learner, which faces so many prompts. */
  mind(learner: number, prompts: number): Mind
}

/** A draw from the normal distribution of mean 0 and deviation 1 (Box and Muller). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** Draws around a median, none below 0: the logarithm of what is drawn has the deviation. */
export function drawAround(random: Random): (median: number, deviation: number) => number {
  return (median, deviation) => median * Math.exp(deviation * normal(random))
}

/** The item at a place that must be there. */
export function at<T>(items: ArrayLike<T>, index: number): T {
  const item = items[index]
  if (item === undefined) throw new Error(`Inconsistent: nothing at ${index} of ${items.length}`)
  return item
}

/** The hidden ease of each prompt. */
export function drawEase(prompts: number, random: Random): Float64Array {
  return Float64Array.from({ length: prompts }, () => normal(random))
}
