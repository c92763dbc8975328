/**
 * When weights of a learner's own change: a fit is tried from so many reviews on, at each doubling or weekly; taken when it
 * predicts better; and taken back in one step. Every move makes a new value.
 */
import { DAY_MS } from '../calendar.ts'
import { inParts } from './intervalChange.ts'
import { FIRST_FIT_REVIEWS, type Fit, type OwnMemory } from './ownMemory.ts'

const WEEK_MS = 7 * DAY_MS

/** Whether to try a fit now. */
export function isFitDue({ isOn, tried }: OwnMemory, reviews: number, at: number): boolean {
  if (!isOn || reviews < FIRST_FIT_REVIEWS) return false
  if (tried === null || reviews >= 2 * tried.reviews) return true
  return reviews > tried.reviews && at - tried.at >= WEEK_MS
}

/** The fit is in use from now on. It is told when it is the first, or when it moves intervals by enough to speak of. */
export function taken(own: OwnMemory, fit: Fit, at: number): OwnMemory {
  return {
    ...own,
    fit,
    earlier: { fit: own.fit },
    tried: { reviews: fit.reviews, at },
    isNews: own.isNews || own.fit === null || inParts(fit.change ?? 1) !== undefined,
    changedAt: at,
  }
}

/** A fit was tried and did not predict better: what holds goes on to hold. */
export function notTaken(own: OwnMemory, reviews: number, at: number): OwnMemory {
  return { ...own, tried: { reviews, at }, changedAt: at }
}

/** The learner has been told of the fit. */
export function heard(own: OwnMemory): OwnMemory {
  return { ...own, isNews: false }
}

/** What held before the last fit holds again. The next is tried when it would have been. */
export function takenBack(own: OwnMemory, at: number): OwnMemory {
  return own.earlier ? { ...heard(own), fit: own.earlier.fit, earlier: null, changedAt: at } : own
}

/** The default weights hold again. The next fit is tried when it would have been. */
export function startedAgain(own: OwnMemory, at: number): OwnMemory {
  return { ...heard(own), fit: null, earlier: null, changedAt: at }
}

export function switched(own: OwnMemory, isOn: boolean, at: number): OwnMemory {
  return { ...own, isOn, changedAt: at }
}

/** Of two devices' the one that changed later; where neither did, the one that was fitted to more reviews. */
export function newerOwnMemory(here: OwnMemory, there: OwnMemory): OwnMemory {
  if (here.changedAt !== there.changedAt) return here.changedAt > there.changedAt ? here : there
  return (there.fit?.reviews ?? 0) > (here.fit?.reviews ?? 0) ? there : here
}
