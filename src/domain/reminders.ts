/** When to be reminded of studying: every day at a time, or on the days to come on which something is due. */
import { addDays, DAY_MS, MINUTE_MS, studyDay, type Day, type Moment } from './calendar.ts'
import { forecast } from './forecast.ts'
import type { Memory } from './memory.ts'

export interface Reminder {
  /** The day of the calendar, which a time before the day start has one later than the study day. */
  readonly date: Day
  /** Minutes after midnight. */
  readonly minutes: number
  /** How many prompts are due then, as far as is known now. */
  readonly due: number
}

/** The next time that it is so many minutes after midnight, from a moment on. */
export function nextAt(now: Moment, minutes: number): Day {
  const date = studyDay(now, 0)
  const passed = now.at + now.offsetMinutes * MINUTE_MS - date * DAY_MS
  return passed < minutes * MINUTE_MS ? date : addDays(date, 1)
}

/** A reminder for each study day of the next `days`, today excluded, on which something comes back. */
export function dueReminders(
  memories: Iterable<Memory>,
  today: Day,
  { minutes, dayStartMinutes, days }: { minutes: number; dayStartMinutes: number; days: number },
): Reminder[] {
  const isAfterMidnight = minutes < dayStartMinutes
  return forecast(memories, today, days + 1)
    .slice(1)
    .filter(({ due }) => due > 0)
    .map(({ day, due }) => ({ date: addDays(day, isAfterMidnight ? 1 : 0), minutes, due }))
}
