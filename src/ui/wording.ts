/** Days and intervals in the words that the app uses for them everywhere. */
import type { Certainty } from '#domain/deck.ts'
import { addDays, isoDay, type Day } from '#domain/calendar.ts'
import type { Rating } from '#domain/review.ts'
import type { Preview } from '#domain/memory.ts'

/** When a rating brings the prompt back, short enough for a button: 'soon', '1 day', '2.5 months'. */
export function intervalInWords({ again, intervalDays }: Preview): string {
  return again ? 'soon' : daysInWords(intervalDays)
}

/** '1 day', '12 days', '2.5 months', '1.2 years'. */
export function daysInWords(days: number): string {
  if (days < 31) return days === 1 ? '1 day' : `${days} days`
  if (days < 365) return plural(oneDecimal(days / 30.44), 'month')
  return plural(oneDecimal(days / 365.25), 'year')
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10
}

/** '1 fact', '2 facts', '1,200 facts'. */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : many}`
}

/** 'today', 'tomorrow', 'on Friday', 'on 3 January'. */
export function dayInWords(day: Day, today: Day): string {
  if (day <= today) return 'today'
  if (day === addDays(today, 1)) return 'tomorrow'
  return day < addDays(today, 7)
    ? `on ${format(day, { weekday: 'long' })}`
    : `on ${format(day, { day: 'numeric', month: 'long' })}`
}

/** 'Sun 22 Nov', for the rows of a table. */
export function dayLabel(day: Day): string {
  return format(day, { weekday: 'short', day: 'numeric', month: 'short' })
}

/** '22 November 2026'. */
export function dateInWords(day: Day): string {
  return format(day, { day: 'numeric', month: 'long', year: 'numeric' })
}

function format(day: Day, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(
    new Date(`${isoDay(day)}T00:00Z`),
  )
}

/** How sure the source is, as a label; nothing where it is plainly stated. */
export const certaintyLabels: Readonly<Record<Certainty, string | undefined>> = {
  stated: undefined,
  claimed: 'Claimed',
  reported: 'Reported',
  estimated: 'Estimated',
  unclear: 'Unclear',
  disputed: 'Disputed',
}

export const ratingNames: Readonly<Record<Rating, string>> = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' }
