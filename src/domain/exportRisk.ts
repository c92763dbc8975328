/** When to remind of an export: by how much would be lost, and how easily, and not by the calendar alone. */
import type { Day } from './calendar.ts'
import type { Memory } from './memory.ts'

export interface Exposure {
  /** Reviews that are in no file. */
  readonly reviewsOnlyHere: number
  /** Study days with answers since the last export. */
  readonly daysOnlyHere: number
  /** The browser deletes everything after a week without a visit. */
  readonly isShortLived: boolean
  /** Days since the learner put the reminder off; undefined when they have not. */
  readonly daysSincePutOff: number | undefined
}

/**
 * Ours: some evenings of study, which nobody wants to do again. Where a week away is enough to lose everything, the
 * first evening counts.
 */
const usual = { reviews: 200, days: 14, pauseDays: 7 }
const shortLived = { reviews: 20, days: 2, pauseDays: 2 }

export function isReminderDue(exposure: Exposure): boolean {
  const { reviews, days, pauseDays } = exposure.isShortLived ? shortLived : usual
  const { daysSincePutOff, reviewsOnlyHere, daysOnlyHere } = exposure
  if (reviewsOnlyHere === 0 || (daysSincePutOff !== undefined && daysSincePutOff < pauseDays)) return false
  return reviewsOnlyHere > reviews || daysOnlyHere > days
}

/**
 * Study days after a day on which a prompt was met or last answered, with a look at each prompt and not at each review:
 * a day whose every prompt was answered again later is not counted, so the figure may be a little low.
 * @param after undefined counts all
 */
export function daysStudiedAfter(memories: Iterable<Memory>, after: Day | undefined): number {
  const days = new Set<Day>()
  for (const { firstDay, lastDay } of memories) days.add(firstDay).add(lastDay)
  return [...days].filter((day) => after === undefined || day > after).length
}
