/** Study days: the learner's own days, which turn at their day start rather than at midnight. Knows no clock. */

/** A study day as a whole number: days since 1 January 1970 in the learner's local calendar. */
export type Day = number & { readonly __brand: 'Day' }

/** An instant as the learner lived it: milliseconds since 1970 UTC, and how far their clock was from UTC then. */
export interface Moment {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly at: number
  /** Minutes to add to UTC to get the learner's local time: 330 in Kolkata, -480 in Los Angeles in winter. */
  readonly offsetMinutes: number
}

export const MINUTE_MS = 60_000
export const DAY_MS = 86_400_000

/**
 * The study day that a moment belongs to. Made from local time, so an evening review west of Greenwich belongs
 * to the evening's date and not to the next one, as it would if UTC dates were compared.
 * @param dayStartMinutes minutes after local midnight at which the day turns, 240 for 04:00
 */
export function studyDay(moment: Moment, dayStartMinutes: number): Day {
  return Math.floor((moment.at + (moment.offsetMinutes - dayStartMinutes) * MINUTE_MS) / DAY_MS) as Day
}

/** The day so many days after (or, if negative, before) another. */
export function addDays(day: Day, days: number): Day {
  return (day + days) as Day
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return to - from
}

/** '2026-11-22' for a day, for storage, file names and tests. */
export function isoDay(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** The day that '2026-11-22' names; undefined when it names none. */
export function dayOf(iso: string): Day | undefined {
  const at = Date.parse(`${iso}T00:00Z`)
  return Number.isNaN(at) ? undefined : (Math.floor(at / DAY_MS) as Day)
}

/** 0 for a Monday to 6 for a Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7
}

/**
 * Milliseconds from a moment to the next turn of the day: more than 0, at most 24 hours (in a zone that does not
 * change its clock before then).
 */
export function untilDayTurns(moment: Moment, dayStartMinutes: number): number {
  const next = (studyDay(moment, dayStartMinutes) + 1) * DAY_MS
  return next - (moment.at + (moment.offsetMinutes - dayStartMinutes) * MINUTE_MS)
}
