/**
 * What is kept of a learner's own weights, and when they change: a fit is tried from so many reviews on, at each doubling
 * or weekly; taken when it predicts better; and taken back in one step. Every change makes a new value.
 */

export interface Fit {
  /** Weights of the policy. */
  readonly weights: readonly number[]
  /** How many reviews it was made from. */
  readonly reviews: number
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
  /** When it last changed, in milliseconds since 1970 UTC; 0 for never. Of two devices' the later holds. */
  readonly changedAt: number
}

export const newOwnMemory: OwnMemory = { isOn: true, fit: null, earlier: null, tried: null, changedAt: 0 }

/** From so many reviews on a fit predicts better than the default weights for most (srs-benchmark). */
export const FIRST_FIT_REVIEWS = 200

const WEEK_MS = 7 * 86_400_000

/** Whether to try a fit now. */
export function isFitDue({ isOn, tried }: OwnMemory, reviews: number, at: number): boolean {
  if (!isOn || reviews < FIRST_FIT_REVIEWS) return false
  if (tried === null || reviews >= 2 * tried.reviews) return true
  return reviews > tried.reviews && at - tried.at >= WEEK_MS
}

/** The fit is in use from now on. */
export function taken(own: OwnMemory, fit: Fit, at: number): OwnMemory {
  return { ...own, fit, earlier: { fit: own.fit }, tried: { reviews: fit.reviews, at }, changedAt: at }
}

/** A fit was tried and did not predict better: what holds goes on to hold. */
export function notTaken(own: OwnMemory, reviews: number, at: number): OwnMemory {
  return { ...own, tried: { reviews, at }, changedAt: at }
}

/** What held before the last fit holds again. The next is tried when it would have been. */
export function takenBack(own: OwnMemory, at: number): OwnMemory {
  return own.earlier ? { ...own, fit: own.earlier.fit, earlier: null, changedAt: at } : own
}

/** The default weights hold again. The next fit is tried when it would have been. */
export function startedAgain(own: OwnMemory, at: number): OwnMemory {
  return { ...own, fit: null, earlier: null, changedAt: at }
}

export function switched(own: OwnMemory, isOn: boolean, at: number): OwnMemory {
  return { ...own, isOn, changedAt: at }
}

/** Of two devices' the one that changed later; where neither did, the one that was fitted to more reviews. */
export function newerOwnMemory(here: OwnMemory, there: OwnMemory): OwnMemory {
  if (here.changedAt !== there.changedAt) return here.changedAt > there.changedAt ? here : there
  return (there.fit?.reviews ?? 0) > (here.fit?.reviews ?? 0) ? there : here
}

/** The weights that hold; undefined for the default ones. */
export function ownWeights({ isOn, fit }: OwnMemory): readonly number[] | undefined {
  return isOn ? fit?.weights : undefined
}
