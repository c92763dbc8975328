/**
 * Grades a date against what the deck knows of it. Less than was asked for is partly right; more than the source knows
 * is right as far as the source goes, and the house form is shown.
 */
import { formatDate, type DatePart, type PartialDate } from '../date.ts'
import { isAsKnown, readDate, type TypedDate } from './dateReading.ts'
import type { DateUnit, Grade } from './result.ts'

export function gradeDate(text: string, date: PartialDate): Grade {
  const grades = readDate(text).map((typed) => gradeReading(typed, date))
  return grades.sort((a, b) => order[a.result] - order[b.result])[0] ?? { result: 'wrong' }
}

/** Of several readings the one that is right counts. */
const order: Readonly<Record<Grade['result'], number>> = {
  right: 0,
  variant: 1,
  partly: 2,
  close: 3,
  wrong: 4,
  empty: 5,
}

function gradeReading(typed: TypedDate, date: PartialDate): Grade {
  if (isAsKnown(typed, date)) return { result: 'right' }
  if (typed.year !== undefined && !isYearRight(typed, date)) return { result: 'wrong' }
  const contradicted = contradiction(typed, date)
  if (contradicted) return contradicted
  const missing = missingUnits(typed, date)
  if (missing.length > 0) return { result: 'partly', of: 'date', missing }
  return { result: 'variant', house: formatDate(date) }
}

function isYearRight({ year = 0, decade: saysDecade }: TypedDate, date: PartialDate): boolean {
  if (date.decade) return saysDecade ? year === date.year : year >= date.year && year < date.year + 10
  if (saysDecade) return false
  return Math.abs(year - date.year) <= (date.circa ? 1 : 0)
}

/** What was typed beyond the year and cannot be true. */
function contradiction(typed: TypedDate, date: PartialDate): Grade | undefined {
  const wrong = (rightTo: 'year' | 'month' | undefined): Grade =>
    rightTo && typed.year !== undefined ? { result: 'wrong', rightTo } : { result: 'wrong' }
  if (date.month !== undefined) {
    if (typed.month !== undefined && typed.month !== date.month) return wrong('year')
    if (typed.month === undefined && typed.part && !monthsOf(typed.part).includes(date.month))
      return wrong('year')
  }
  if (date.day !== undefined && typed.day !== undefined && typed.day !== date.day) return wrong('month')
  return typed.year === undefined && typed.month === undefined ? wrong(undefined) : undefined
}

/** What the question asked for and the answer does not say, or says wrongly of a mere part of the year. */
function missingUnits(typed: TypedDate, date: PartialDate): DateUnit[] {
  const missing: DateUnit[] = []
  if (typed.year === undefined) missing.push('year')
  if (date.month !== undefined && typed.month === undefined) missing.push('month')
  if (date.day !== undefined && typed.day === undefined) missing.push('day')
  if (date.part && !saysPart(typed, date.part, date)) missing.push('part')
  return missing
}

function saysPart(typed: TypedDate, part: DatePart, date: PartialDate): boolean {
  if (date.decade)
    return typed.part === part || yearsOf(part).includes((typed.decade ? -1 : (typed.year ?? 0)) % 10)
  if (date.month !== undefined) {
    if (typed.part) return typed.part === part || bothLate(typed.part, part)
    return typed.day !== undefined && daysOf(part).includes(typed.day)
  }
  if (typed.month !== undefined) return monthsOf(part).includes(typed.month)
  return typed.part !== undefined && monthsOf(typed.part).every((month) => monthsOf(part).includes(month))
}

function bothLate(one: DatePart, other: DatePart): boolean {
  const late: readonly DatePart[] = ['late', 'end of']
  return late.includes(one) && late.includes(other)
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** Months that are rightly called so: thirds of a year, the seasons of the north. */
function monthsOf(part: DatePart): readonly number[] {
  switch (part) {
    case 'early':
      return range(1, 4)
    case 'mid':
      return range(5, 8)
    case 'late':
    case 'end of':
      return range(9, 12)
    case 'spring':
      return range(3, 5)
    case 'summer':
      return range(6, 8)
    case 'autumn':
      return range(9, 11)
    case 'winter':
      return [12, 1, 2]
  }
}

/** Days of a month that are rightly called so. */
function daysOf(part: DatePart): readonly number[] {
  if (part === 'early') return range(1, 11)
  return part === 'mid' ? range(10, 21) : range(20, 31)
}

/** Last digits of the years of a decade that are rightly called so. */
function yearsOf(part: DatePart): readonly number[] {
  if (part === 'early') return range(0, 4)
  return part === 'mid' ? range(3, 7) : range(6, 9)
}
