/** How long prompts take the learner: seconds a prompt and study day, by the first rating of that day. */
import { studyDay, type Day } from '../calendar.ts'
import { ratings, type PromptKey, type Rating, type Review } from '../review.ts'

/** Seconds that a prompt takes on one study day, until it is right, by its first rating of that day. */
export interface AnswerTimes {
  /** On the day it is met. */
  readonly first: Readonly<Record<Rating, number>>
  /** On any later day. */
  readonly later: Readonly<Record<Rating, number>>
}

/** Means over 10,000 Anki users (open-spaced-repetition, fsrs-optimizer, `fsrs_simulator.py`). */
export const publishedTimes: AnswerTimes = {
  first: { 1: 33.79, 2: 24.3, 3: 13.68, 4: 6.5 },
  later: { 1: 23, 2: 11.68, 3: 7.33, 4: 5.6 },
}

/** How often a prompt's first rating is which, a mean over 10,000 Anki users (the same source). */
export const publishedFirstRatings: Readonly<Record<Rating, number>> = {
  1: 0.24,
  2: 0.094,
  3: 0.495,
  4: 0.171,
}

/** How often a recalled prompt is rated which (the same source). */
const publishedRecalledRatings = { 2: 0.224, 3: 0.631, 4: 0.145 } as const

/** With so many prompts seen, the learner's own mean counts for half. */
const COUNTS_FOR_HALF = 50

/** The sums that answer times are computed from, kept up to date prompt by prompt. */
export interface TimeSums {
  readonly first: Record<Rating, Sum>
  readonly later: Record<Rating, Sum>
}

interface Sum {
  prompts: number
  seconds: number
}

export function noTimes(): TimeSums {
  const none = (): Record<Rating, Sum> => ({
    1: { prompts: 0, seconds: 0 },
    2: { prompts: 0, seconds: 0 },
    3: { prompts: 0, seconds: 0 },
    4: { prompts: 0, seconds: 0 },
  })
  return { first: none(), later: none() }
}

/** Counts what one prompt took on one day. */
export function addTime(sums: TimeSums, when: keyof AnswerTimes, rating: Rating, seconds: number): void {
  const sum = sums[when][rating]
  sum.prompts += 1
  sum.seconds += seconds
}

/**
 * The learner's own means, each weighed n / (50 + n) against the published one, where n is how many were seen. Times
 * of ratings not seen yet follow the learner's pace in the others.
 */
export function timesFrom(sums: TimeSums): AnswerTimes {
  const pace = paceOf(sums)
  const mixed = (when: keyof AnswerTimes, rating: Rating): number => {
    const { prompts, seconds } = sums[when][rating]
    return (seconds + COUNTS_FOR_HALF * pace * publishedTimes[when][rating]) / (prompts + COUNTS_FOR_HALF)
  }
  const all = (when: keyof AnswerTimes): Record<Rating, number> => ({
    1: mixed(when, 1),
    2: mixed(when, 2),
    3: mixed(when, 3),
    4: mixed(when, 4),
  })
  return { first: all('first'), later: all('later') }
}

/** The learner's time over the published time for the same answers, weighed n / (50 + n) against 1. */
function paceOf(sums: TimeSums): number {
  let prompts = 0
  let seconds = 0
  let published = 0
  for (const when of ['first', 'later'] as const) {
    for (const rating of ratings) {
      const sum = sums[when][rating]
      prompts += sum.prompts
      seconds += sum.seconds
      published += sum.prompts * publishedTimes[when][rating]
    }
  }
  if (prompts === 0) return 1
  return ((prompts * seconds) / published + COUNTS_FOR_HALF) / (prompts + COUNTS_FOR_HALF)
}

/** The sums over a log. The reviews must be in the order of `byTime`. */
export function timeSumsOf(reviews: Iterable<Review>, dayStartMinutes: number): TimeSums {
  const sums = noTimes()
  const open = new Map<PromptKey, { day: Day; when: keyof AnswerTimes; rating: Rating; seconds: number }>()
  for (const review of reviews) {
    const day = studyDay(review, dayStartMinutes)
    const before = open.get(review.prompt)
    const seconds = review.answerMs / 1000
    if (before && day <= before.day) {
      before.seconds += seconds
      continue
    }
    if (before) addTime(sums, before.when, before.rating, before.seconds)
    open.set(review.prompt, { day, when: before ? 'later' : 'first', rating: review.rating, seconds })
  }
  for (const { when, rating, seconds } of open.values()) addTime(sums, when, rating, seconds)
  return sums
}

/** Seconds that a prompt which was never asked takes on the day it is met, as expected. */
export function secondsToMeet(times: AnswerTimes): number {
  return ratings.reduce((sum, rating) => sum + publishedFirstRatings[rating] * times.first[rating], 0)
}

/** Seconds that a prompt which is recalled with this likelihood takes, as expected. */
export function secondsToReview(times: AnswerTimes, recall: number): number {
  const { 1: again, 2: hard, 3: good, 4: easy } = times.later
  const share = publishedRecalledRatings
  return (1 - recall) * again + recall * (share[2] * hard + share[3] * good + share[4] * easy)
}
