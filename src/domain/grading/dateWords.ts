/** The words and numerals that dates are typed with, slips in the names of months included. */
import type { DatePart } from '../date.ts'
import { editDistance, slipsInWord } from './editDistance.ts'

const months: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

const parts: ReadonlyMap<string, DatePart> = new Map([
  ...(['early', 'beginning', 'start', 'begin'] as const).map((word) => [word, 'early'] as const),
  ...(['mid', 'middle', 'midway'] as const).map((word) => [word, 'mid'] as const),
  ...(['late', 'later', 'latter'] as const).map((word) => [word, 'late'] as const),
  ['end', 'end of'],
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
])

const decades = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']

const fillers = new Set([
  ...[
    'the',
    'of',
    'in',
    'on',
    'by',
    'at',
    'since',
    'during',
    'from',
    'year',
    'month',
    'day',
    'decade',
    'part',
  ],
  ...[
    'towards',
    'toward',
    'about',
    'around',
    'circa',
    'ca',
    'c',
    'approximately',
    'roughly',
    'sometime',
    'ad',
    'ce',
    'it',
    'was',
    's',
  ],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
])

/** '07' is 'july'; empty for what is no month. */
export function monthName(number: string): string {
  return months[Number(number) - 1]?.[0] ?? ''
}

/** What one word of a date says; `isSlip` when it is misspelt. */
export type DateWord =
  | { readonly kind: 'filler' }
  | { readonly kind: 'month'; readonly month: number; readonly isSlip: boolean }
  | { readonly kind: 'part'; readonly part: DatePart; readonly isSlip: boolean }
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'number'; readonly value: number; readonly digits: number }

/** Reads a lower-case word or numeral; undefined when dates have no such word. */
export function dateWord(word: string): DateWord | undefined {
  const [, numeral, isDecade] = /^(\d{1,4})(s)?$/.exec(word) ?? []
  if (numeral !== undefined) {
    if (isDecade) return { kind: 'decade', year: fullYear(Number(numeral), numeral.length) }
    return { kind: 'number', value: Number(numeral), digits: numeral.length }
  }
  if (fillers.has(word)) return { kind: 'filler' }
  const decade = decades.indexOf(word)
  if (decade >= 0) return { kind: 'decade', year: 1920 + decade * 10 }
  return exactWord(word) ?? misspeltWord(word)
}

function exactWord(word: string): DateWord | undefined {
  const month = months.findIndex((names) => names.includes(word))
  if (month >= 0) return { kind: 'month', month: month + 1, isSlip: false }
  const part = parts.get(word)
  return part && { kind: 'part', part, isSlip: false }
}

/** A word of five letters or more that is nearer to one month or part of the year than its length allows slips for. */
function misspeltWord(word: string): DateWord | undefined {
  if (word.length < 4) return undefined
  const known = [...months.flatMap(([name = '']) => name), ...parts.keys()].filter(({ length }) => length > 3)
  const near = known
    .map((name) => ({ name, slips: editDistance(word, name, slipsInWord(name.length)) }))
    .filter(({ slips }) => slips < Infinity)
    .sort((a, b) => a.slips - b.slips)
  const [best, second] = near
  if (!best || best.slips === second?.slips) return undefined
  const found = exactWord(best.name)
  return found?.kind === 'month' || found?.kind === 'part' ? { ...found, isSlip: true } : undefined
}

/** '98' is 1998, '15' is 2015: two digits are of this century up to 40. */
export function fullYear(value: number, digits: number): number {
  if (digits > 2) return value
  return value <= 40 ? 2000 + value : 1900 + value
}
