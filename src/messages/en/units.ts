/** Numbers, days and intervals in the words that the app uses for them everywhere. */
import { addDays, type Day } from '#domain/calendar.ts'
import type { Certainty } from '#domain/deck.ts'
import type { Preview } from '#domain/memory.ts'
import type { Rating } from '#domain/review.ts'
import { defineArea } from '../area.ts'
import { formatDay } from '../dayFormat.ts'
import { number, plural } from './plural.ts'

/** '1 day', '12 days', '2.5 months', '1.2 years'. */
function days(count: number): string {
  if (count < 31) return plural(count, 'day')
  if (count < 365) return plural(oneDecimal(count / 30.44), 'month')
  return plural(oneDecimal(count / 365.25), 'year')
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10
}

function format(day: Day, options: Intl.DateTimeFormatOptions): string {
  return formatDay('en-GB', day, options)
}

export const units = defineArea('units', {
  number,
  days,
  percent: (share: number) => `${number(Math.round(100 * share))}%`,
  /** When a rating brings the prompt back, short enough for a button: 'soon', '1 day', '2.5 months'. */
  interval: ({ again, intervalDays }: Preview) => (again ? 'soon' : days(intervalDays)),
  /** 'today', 'tomorrow', 'on Friday', 'on 3 January'. */
  onDay: (day: Day, today: Day) => {
    if (day <= today) return 'today'
    if (day === addDays(today, 1)) return 'tomorrow'
    return day < addDays(today, 7)
      ? `on ${format(day, { weekday: 'long' })}`
      : `on ${format(day, { day: 'numeric', month: 'long' })}`
  },
  /** 'Sun 22 Nov', for the rows of a table. */
  dayLabel: (day: Day) => format(day, { weekday: 'short', day: 'numeric', month: 'short' }),
  /** '22', for the foot of a bar. */
  dayOfMonth: (day: Day) => format(day, { day: 'numeric' }),
  /** '22 November 2026'. */
  date: (day: Day) => format(day, { day: 'numeric', month: 'long', year: 'numeric' }),
  /** '04:00'. */
  hour: (hour: number) => `${String(hour).padStart(2, '0')}:00`,
  ratings: { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' } satisfies Record<Rating, string>,
  /** How sure the source is, as a label; nothing where it is plainly stated. */
  certainties: {
    stated: undefined,
    claimed: 'Claimed',
    reported: 'Reported',
    estimated: 'Estimated',
    unclear: 'Unclear',
    disputed: 'Disputed',
  } satisfies Record<Certainty, string | undefined>,
})
