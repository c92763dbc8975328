/** What the planner knows of the learner: how long answers take, how fast they forget, and what they recall. Learnt from the log. */
import { daysBetween, studyDay } from '../calendar.ts'
import { step, type Memory } from '../memory.ts'
import { atOnce } from '../pieces.ts'
import { Again, type PromptKey, type Review } from '../review.ts'
import type { Policy } from '../scheduling/policy.ts'
import { publishedTimes, timesFrom, timeSumsOf, type AnswerTimes } from './answerTimes.ts'
import { noCalibration, withAnswer, type Calibration } from './calibration.ts'
import { addAnswer, noEvidence, paceFrom, type Pace } from './forgetting.ts'

export interface Learner {
  readonly times: AnswerTimes
  /** For choosing what to ask. */
  readonly pace: Pace
  /** For forecasting what will be recalled. */
  readonly calibration: Calibration
}

/** Before any review: published means, and forgetting as the policy thinks. */
export const unknownLearner: Learner = {
  times: publishedTimes,
  pace: paceFrom(noEvidence()),
  calibration: noCalibration(),
}

/** So many reviews a step, which is a small part of what a page does at once. */
const STEP = 50

/** Learnt from the standing reviews, which must be in the order of `byTime`: a walk through the whole log. */
export function learnerFrom(reviews: readonly Review[], policy: Policy): Learner {
  return atOnce(learningFrom(reviews, policy))
}

/** The same, step by step, so that a page can answer its learner in between. */
export function* learningFrom(reviews: readonly Review[], policy: Policy): Generator<undefined, Learner> {
  if (reviews.length === 0) return unknownLearner
  const { dayStartMinutes } = policy.settings
  const evidence = noEvidence()
  let calibration = noCalibration()
  const memories = new Map<PromptKey, Memory>()
  for (const [index, review] of reviews.entries()) {
    if (index % STEP === 0) yield undefined
    const before = memories.get(review.prompt)
    const elapsed = before ? daysBetween(before.lastDay, studyDay(review, dayStartMinutes)) : 0
    // What was chosen among options may have been guessed, and says less.
    if (before && elapsed > 0 && review.choices === 0) {
      const recalled = review.rating !== Again
      addAnswer(evidence, before, elapsed, recalled, policy)
      calibration = withAnswer(calibration, { memory: before, elapsedDays: elapsed }, recalled, policy)
    }
    memories.set(review.prompt, step(before, review, policy))
  }
  yield undefined
  const times = timesFrom(timeSumsOf(reviews, dayStartMinutes))
  yield undefined
  return { times, pace: paceFrom(evidence), calibration }
}
