/**
 * The days that a partial date may stand for, taken wide: where two of these spans lie apart, one date is surely before
 * the other, whatever its source meant by "early" or "about".
 */
import { DAY_MS } from './calendar.ts'
import type { DatePart, PartialDate } from './date.ts'

/** Days since 1970-01-01, both of them within the span. */
export interface DateSpan {
  readonly first: number
  readonly last: number
}

/** The months, 1 to 12, in which a part of a year may lie, by the widest usual reading; winter from the year before. */
const monthsOfPart: Readonly<Record<DatePart, readonly [first: number, last: number]>> = {
  early: [1, 5],
  mid: [4, 9],
  late: [8, 12],
  'end of': [11, 12],
  spring: [3, 6],
  summer: [5, 9],
  autumn: [8, 12],
  winter: [-1, 15],
}

/** How many days "about" may be off, either way, by how exactly the date is given. */
const aboutDays = { day: 15, month: 62, year: 731, decade: 3653 } as const

export function spanOf(date: PartialDate): DateSpan {
  const { first, last } = plainSpan(date)
  const off = date.circa ? aboutDays[coarseness(date)] : 0
  return { first: first - off, last: last + off }
}

/** Whether the first date is surely before the second. */
export function isBefore(one: PartialDate, other: PartialDate): boolean {
  return spanOf(one).last < spanOf(other).first
}

function plainSpan({ year, month, day, part, decade }: PartialDate): DateSpan {
  if (decade) return months(year, 1, 120)
  if (month === undefined) return months(year, ...(part ? monthsOfPart[part] : ([1, 12] as const)))
  if (day === undefined) return months(year, month, month)
  const only = dayNumber(year, month, day)
  return { first: only, last: only }
}

function months(year: number, first: number, last: number): DateSpan {
  return { first: dayNumber(year, first, 1), last: dayNumber(year, last + 1, 1) - 1 }
}

/** Months below 1 and above 12 run on into the years beside. */
function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS
}

function coarseness({ month, day, decade }: PartialDate): keyof typeof aboutDays {
  if (decade) return 'decade'
  if (day !== undefined) return 'day'
  return month === undefined ? 'year' : 'month'
}
