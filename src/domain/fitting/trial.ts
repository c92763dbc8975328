/** A trial of a fit on a learner's log: weights are fitted, judged, and handed out only when they predict better. */
import { replay } from '../memory.ts'
import type { Review } from '../review.ts'
import { makePolicy } from '../scheduling/index.ts'
import type { PolicyId, PolicySettings } from '../scheduling/policy.ts'
import { historiesOf } from './answers.ts'
import { fitWeights } from './fit.ts'
import { changeBetween, type Remembered } from './intervalChange.ts'
import { validateFit } from './validation.ts'

export interface FitTask {
  /** The standing reviews, in the order of `byTime`. */
  readonly reviews: readonly Review[]
  /** The policy in use. */
  readonly policy: PolicyId
  /** Its settings, with the weights that hold until now. */
  readonly settings: PolicySettings
}

export type FitOutcome =
  | {
      readonly kind: 'better'
      readonly weights: readonly number[]
      /** By how much intervals become longer, as a factor; null when nothing can be compared. */
      readonly change: number | null
    }
  /** It predicts prompts that it has not seen no better than the default weights do. */
  | { readonly kind: 'not-better' }

/** Of the work of a trial, the part that is judging. */
const JUDGING = 0.8

/** @param progress is told how much is done, 0 to 1 */
export function tryFit(
  { reviews, policy: id, settings }: FitTask,
  progress: (done: number) => void,
): FitOutcome {
  const histories = historiesOf(reviews, settings.dayStartMinutes)
  const { usualLoss, fittedLoss } = validateFit(histories, (done) => progress(JUDGING * done))
  // Written so that a log without any answer to predict is no better, either.
  if (!(fittedLoss < usualLoss)) return { kind: 'not-better' }
  const weights = fitWeights(histories, (done) => progress(JUDGING + (1 - JUDGING) * done))
  const rememberedWith = (of: PolicySettings): Remembered => {
    const policy = makePolicy(id, of)
    return { policy, memories: replay(reviews, policy) }
  }
  const change = changeBetween(rememberedWith(settings), rememberedWith({ ...settings, weights }))
  return { kind: 'better', weights, change: change ?? null }
}
