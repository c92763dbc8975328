/** Reads dates as people type them. A text can have several readings: 6/3/2015, or 'March 15'. */
import type { DatePart, PartialDate } from '../date.ts'
import { dateWord, fullYear, monthName } from './dateWords.ts'

/** A date as far as it was typed. */
export interface TypedDate {
  readonly year?: number
  /** 1 to 12 */
  readonly month?: number
  /** 1 to 31 */
  readonly day?: number
  readonly part?: DatePart
  /** The ten years that begin with `year`. */
  readonly decade?: true
  /** Not in the usual form: a misspelt month, or the month before the day in figures. */
  readonly isOdd?: true
}

/** All that a text may mean as a date, the likelier first; none when it is no date. */
export function readDate(text: string): TypedDate[] {
  const simple = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/\b(\d{1,2})(st|nd|rd|th)\b/g, '$1')
    .replace(/[~?]/g, ' ')
    .trim()
    .replace(/^(?:on|in|by|at|since|the|date|:|\s)+/, '')
    .replace(/[.,;]+$/, '')
  const inFigures = readFigures(simple)
  const readings = inFigures ?? readWords(simple)
  return readings.filter(isPossible)
}

/** Undefined when the text is not figures alone. */
function readFigures(text: string): TypedDate[] | undefined {
  const figures = /^(\d+)(?:\s*([-/.])\s*(\d+))(?:\s*\2\s*(\d+))?$/.exec(text)
  if (!figures) return undefined
  const [, first = '', mark, second = '', third] = figures
  if (first.length === 4) return [whole(first, second, third)]
  if (third !== undefined) {
    const year = fullYear(Number(third), third.length)
    const dayFirst = { year, month: Number(second), day: Number(first) }
    const monthFirst: TypedDate = { year, month: Number(first), day: Number(second), isOdd: true }
    return mark === '.' ? [dayFirst] : [dayFirst, monthFirst]
  }
  if (second.length === 4) return [{ year: Number(second), month: Number(first) }]
  const noYear = { month: Number(second), day: Number(first) }
  return [noYear, { month: Number(first), day: Number(second), isOdd: true }]
}

function whole(year: string, month: string, day: string | undefined): TypedDate {
  return { year: Number(year), month: Number(month), ...(day !== undefined && { day: Number(day) }) }
}

interface Words {
  month?: number
  part?: DatePart
  decade?: number
  readonly numbers: { readonly value: number; readonly digits: number }[]
  isOdd: boolean
}

function readWords(text: string): TypedDate[] {
  const words: Words = { numbers: [], isOdd: false }
  // 'late 2015-07'
  const spelt = text.replace(
    /\b(\d{4})-(\d\d)\b/,
    (_, year: string, month: string) => `${monthName(month)} ${year}`,
  )
  const apart = spelt.replace(/(\p{L})(\d)/gu, '$1 $2')
  for (const word of apart.split(/[\s,./-]+/).filter(Boolean)) {
    if (!addWord(word, words)) return []
  }
  const { month, part, decade, numbers, isOdd } = words
  const rest: TypedDate = {
    ...(month && { month }),
    ...(part && { part }),
    ...(isOdd && { isOdd: true as const }),
  }
  if (decade !== undefined)
    return numbers.length === 0 && !month ? [{ ...rest, year: decade, decade: true }] : []
  return dayAndYear(numbers, month !== undefined).map((numbered) => ({ ...numbered, ...rest }))
}

/** False when the word does not belong in a date, or is a second month, part or decade. */
function addWord(word: string, words: Words): boolean {
  const read = dateWord(word)
  if (!read) return false
  switch (read.kind) {
    case 'filler':
      return true
    case 'number':
      words.numbers.push(read)
      return words.numbers.length < 3
    case 'decade':
      if (words.decade !== undefined) return false
      words.decade = read.year
      return true
    case 'month':
      if (words.month !== undefined) return false
      words.month = read.month
      words.isOdd ||= read.isSlip
      return true
    case 'part':
      if (words.part !== undefined) return false
      words.part = read.part
      words.isOdd ||= read.isSlip
      return true
  }
}

function dayAndYear(numbers: Words['numbers'], hasMonth: boolean): Pick<TypedDate, 'year' | 'day'>[] {
  const [first, second] = numbers
  if (!first) return hasMonth ? [{}] : []
  if (!second) {
    const year = first.digits === 4 || first.digits === 2 ? fullYear(first.value, first.digits) : undefined
    const readings = [year !== undefined && { year }, hasMonth && first.digits < 3 && { day: first.value }]
    return readings.filter((reading) => reading !== false)
  }
  if (!hasMonth) return []
  const [day, year] = first.digits > 2 ? [second, first] : [first, second]
  if (day.digits > 2 || year.digits === 3) return []
  return [{ day: day.value, year: fullYear(year.value, year.digits) }]
}

function isPossible({ year = 2000, month = 1, day = 1 }: TypedDate): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1000 || year > 2999) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Whether a date was typed as exactly as the deck knows it, in parts of the same kind. */
export function isAsKnown(typed: TypedDate, date: PartialDate): boolean {
  const units = ['year', 'month', 'day', 'part', 'decade'] as const
  return !typed.isOdd && units.every((unit) => typed[unit] === date[unit])
}
