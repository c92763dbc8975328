/** What is kept of weights that were fitted to a learner. When they change: ownMemoryMoves.ts. */

export interface Fit {
  /** Weights of the policy. */
  readonly weights: readonly number[]
  /** How many reviews it was made from. */
  readonly reviews: number
  /** By how much it made intervals longer than what held before it, as a factor; null when nothing could be compared. */
  readonly change: number | null
}

export interface OwnMemory {
  /** Off: the default weights hold, and no fit is tried. What was fitted is kept. */
  readonly isOn: boolean
  /** The fit in use; null while the default weights are. */
  readonly fit: Fit | null
  /** What held before the last fit was taken, to go back to; null when there is nothing to take back. */
  readonly earlier: { readonly fit: Fit | null } | null
  /** The last time a fit was tried: from how many reviews, and when (milliseconds since 1970 UTC). */
  readonly tried: { readonly reviews: number; readonly at: number } | null
  /** The fit has not been told to the learner yet. */
  readonly isNews: boolean
  /** When it last changed, in milliseconds since 1970 UTC; 0 for never. Of two devices' the later holds. */
  readonly changedAt: number
}

export const newOwnMemory: OwnMemory = {
  isOn: true,
  fit: null,
  earlier: null,
  tried: null,
  isNews: false,
  changedAt: 0,
}

/** From so many reviews on a fit predicts better than the default weights for most (srs-benchmark). */
export const FIRST_FIT_REVIEWS = 200

/** The weights that hold; undefined for the default ones. */
export function ownWeights({ isOn, fit }: OwnMemory): readonly number[] | undefined {
  return isOn ? fit?.weights : undefined
}
