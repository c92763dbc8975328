/** How a made-up learner rates and how long it takes: published frequencies and times, with a pace of their own. */
import { fraction, mix32, seededRandom } from '#domain/random.ts'
import { Again, Easy, Good, Hard, type Rating } from '#domain/review.ts'
import { publishedTimes } from '#domain/planning/answerTimes.ts'
import { normal, type Mind } from './minds/mind.ts'

export interface Answering {
  /** How the prompt is rated when it is asked for the n-th day, from 0. The same for every scheduler. */
  rate(prompt: number, repetition: number, day: number): Rating
  /** Seconds it then takes on that day, until it is right. */
  seconds(prompt: number, repetition: number, rating: Rating): number
}

/** Standard normal quantiles of the published first ratings: 24 % Again, 9.4 % Hard, 49.5 % Good, 17.1 % Easy. */
const firstBounds = [-0.706, -0.426, 0.95] as const
/** How much the ease of a prompt decides of its first rating; the rest is chance. */
const EASE_IN_RATING = 0.6
/** Margins of recall, in log odds, at which 22.4 % of what is recalled nine times in ten is Hard and 14.5 % Easy. */
const HARD_BELOW = 1.357
const EASY_FROM = 4.09

export function answeringOf(learner: number, mind: Mind): Answering {
  const pace = Math.exp(0.3 * normal(seededRandom(900 + learner)))
  const draw = (prompt: number, repetition: number, salt: number): number =>
    fraction(mix32(mix32(learner * 7919 + salt, prompt), repetition))
  return {
    rate(prompt, repetition, day) {
      const luck = draw(prompt, repetition, 1)
      if (repetition === 0) return firstRating(mind.ease(prompt), luck, draw(prompt, repetition, 2))
      const recall = Math.min(1 - 1e-9, Math.max(1e-9, mind.recall(prompt, day)))
      const margin = Math.log(recall / (1 - recall)) + Math.log((1 - luck) / Math.max(1e-12, luck))
      if (margin < 0) return Again
      if (margin < HARD_BELOW) return Hard
      return margin < EASY_FROM ? Good : Easy
    },
    seconds(prompt, repetition, rating) {
      const times = repetition === 0 ? publishedTimes.first : publishedTimes.later
      return pace * times[rating] * Math.exp(0.4 * (draw(prompt, repetition, 3) - 0.5))
    },
  }
}

function firstRating(ease: number, luck: number, second: number): Rating {
  const chance = Math.sqrt(-2 * Math.log(1 - luck)) * Math.cos(2 * Math.PI * second)
  const latent = EASE_IN_RATING * ease + Math.sqrt(1 - EASE_IN_RATING ** 2) * chance
  if (latent < firstBounds[0]) return Again
  if (latent < firstBounds[1]) return Hard
  return latent < firstBounds[2] ? Good : Easy
}
