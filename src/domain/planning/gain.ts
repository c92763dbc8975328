/** What asking a prompt today adds to its recall on a later day, for each second that it is expected to take. */
import { Again, Good, ratings } from '../review.ts'
import type { Policy, Strength } from '../scheduling/policy.ts'
import type { Pace } from './forgetting.ts'
import { publishedFirstRatings, secondsToMeet, secondsToReview, type AnswerTimes } from './answerTimes.ts'

/** From where the gain is looked at. */
export interface Outlook {
  readonly policy: Policy
  readonly times: AnswerTimes
  readonly pace: Pace
  /** Days from today to the day on which recall counts, at least 1. */
  readonly daysLeft: number
}

export interface Gain {
  /** Chance of recall added on the day that counts, -1 to 1. */
  readonly recall: number
  /** Seconds it is expected to take. */
  readonly seconds: number
}

/** The gain of a prompt that was never asked, and would otherwise not be known on the day. */
export function gainOfNew(outlook: Outlook): Gain {
  const { policy, times, daysLeft } = outlook
  const recall = ratings.reduce((sum, rating) => {
    const strength = afterDay(policy.next(undefined, 0, rating), rating === Again, policy)
    return sum + publishedFirstRatings[rating] * recallAfter(strength, daysLeft, outlook)
  }, 0)
  return { recall, seconds: secondsToMeet(times) }
}

/** The gain of a prompt that was last answered so many whole days ago, at least 1. */
export function gainOfReview(before: Strength, elapsedDays: number, outlook: Outlook): Gain {
  const { policy, times, pace, daysLeft } = outlook
  const factor = pace.factor(before.stabilityDays)
  const now = policy.retrievability(before, elapsedDays * factor)
  const otherwise = policy.retrievability(before, (elapsedDays + daysLeft) * factor)
  const recalled = policy.next(before, elapsedDays, Good)
  const forgotten = afterDay(policy.next(before, elapsedDays, Again), true, policy)
  const after =
    now * recallAfter(recalled, daysLeft, outlook) + (1 - now) * recallAfter(forgotten, daysLeft, outlook)
  return { recall: after - otherwise, seconds: secondsToReview(times, now) }
}

/** How likely this learner recalls it after so many days. */
export function recallAfter(
  strength: Strength,
  days: number,
  { policy, pace }: Pick<Outlook, 'policy' | 'pace'>,
): number {
  return policy.retrievability(strength, days * pace.factor(strength.stabilityDays))
}

/** What was forgotten is repeated on the same day until it is right. */
function afterDay(strength: Strength, isForgotten: boolean, policy: Policy): Strength {
  return isForgotten ? policy.next(strength, 0, Good) : strength
}
