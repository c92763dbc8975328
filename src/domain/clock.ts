/** Whether the device's clock can be right, judged by the log: nobody can have answered after now. */
import { DAY_MS } from './calendar.ts'

/** A learner who travels takes a local clock up to 26 hours round the earth, but not the instant: a day is doubt enough. */
export const CLOCK_DOUBT_MS = DAY_MS

/** This app did not exist before (milliseconds since 1970 UTC): an empty log says nothing of a clock that was reset. */
const MADE_AT = Date.UTC(2026, 9, 1)

/** So long nobody stays away as a rule. */
const LONG_ABSENCE_MS = 366 * DAY_MS

export type ClockDoubt =
  /** The clock says a time before the newest answer, or before the app was made. */
  | 'behind'
  /** More than a year has passed since the newest answer, if the clock is right. */
  | 'ahead'

/**
 * @param now what the clock says, in milliseconds since 1970 UTC
 * @param newestAt when the newest answer was given, by the clock of then; -Infinity without any
 */
export function clockDoubt(now: number, newestAt: number): ClockDoubt | undefined {
  if (now < Math.max(newestAt, MADE_AT) - CLOCK_DOUBT_MS) return 'behind'
  return newestAt > -Infinity && now > newestAt + LONG_ABSENCE_MS ? 'ahead' : undefined
}
