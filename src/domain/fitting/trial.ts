/** A trial of a fit on a learner's log: weights are fitted, judged, and handed out only when they predict better. */
import type { Review } from '#domain/review.ts'
import { historiesOf } from './answers.ts'
import { fitWeights, usualFit } from './fit.ts'
import { validateFit } from './validation.ts'

export interface FitTask {
  /** The standing reviews, in the order of `byTime`. */
  readonly reviews: readonly Review[]
  /** Minutes after local midnight at which the study day turns. */
  readonly dayStartMinutes: number
}

export type FitOutcome =
  | { readonly kind: 'better'; readonly weights: readonly number[] }
  /** It predicts prompts that it has not seen no better than the default weights do. */
  | { readonly kind: 'not-better' }

/** Of the work of a trial, the part that is judging. */
const JUDGING = 0.8

/** @param progress is told how much is done, 0 to 1 */
export function tryFit({ reviews, dayStartMinutes }: FitTask, progress: (done: number) => void): FitOutcome {
  const histories = historiesOf(reviews, dayStartMinutes)
  const { usualLoss, fittedLoss } = validateFit(histories, (done) => progress(JUDGING * done))
  // Written so that a log without any answer to predict is no better, either.
  if (!(fittedLoss < usualLoss)) return { kind: 'not-better' }
  const weights = fitWeights(histories, usualFit, (done) => progress(JUDGING + (1 - JUDGING) * done))
  return { kind: 'better', weights }
}
