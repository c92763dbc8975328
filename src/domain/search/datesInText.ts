/** The dates that a sentence says, read back into partial dates, and the order of such dates in time. */
import { dateParts, formatDate, parseDate, type DatePart, type PartialDate } from '../date.ts'

const months = Array.from({ length: 12 }, (_, index) =>
  formatDate({ year: 2000, month: index + 1 }).replace(' 2000', ''),
)

const pattern = new RegExp(
  `(?:\\b(${dateParts.join('|')})[ -](?:of )?(?:the )?)?(?:\\b(\\d{1,2}) )?(?:\\b(${months.join('|')}) )?\\b((?:19|20)\\d\\d)(s?)\\b`,
  'g',
)

/** Every date with a year, in the order of the text; 'between 2011 and 2013' says two. */
export function datesIn(text: string): PartialDate[] {
  return Array.from(text.matchAll(pattern), ([, part, day, month, year = '', decade = '']) => {
    const inFigures = month
      ? `${year}-${twoDigits(months.indexOf(month) + 1)}${day ? `-${twoDigits(Number(day))}` : ''}`
      : `${year}${decade}`
    // A number before a bare year is no day of it.
    return parseDate(part && !(month && day) ? `${part} ${inFigures}` : inFigures)
  }).filter((date) => date !== undefined)
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

const beginsInMonth: Readonly<Record<DatePart, number>> = {
  early: 1,
  spring: 3,
  mid: 5,
  summer: 6,
  late: 9,
  autumn: 9,
  'end of': 12,
  winter: 12,
}

/** A number that grows with time: a date that knows only its year or decade comes before the finer ones of it. */
export function timeOrder({ year, month, day, part }: PartialDate): number {
  if (month === undefined) return year * 10_000 + (part ? beginsInMonth[part] * 100 : 0)
  const dayOfPart = part ? Math.min(31, (beginsInMonth[part] - 1) * 2.6) : 0
  return year * 10_000 + month * 100 + (day ?? dayOfPart)
}
