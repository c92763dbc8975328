/** Finds the dates in a sentence, and the ways in which a paragraph may write them. */
import { dateParts, formatDate } from '../date.ts'
import type { Term } from './names.ts'
import type { Word } from './words.ts'

const months = new Set(
  Array.from({ length: 12 }, (_, index) => formatDate({ year: 2000, month: index + 1 }).replace(' 2000', '')),
)
/** 'end of' is read as 'end' and a word that may stand between. */
const parts = new Set(dateParts.map((part) => part.replace(' of', '')))

/** The date that begins at a place of a text, and how many words it has. */
export function dateAt(words: readonly Word[], start: number): { term: Term; length: number } | undefined {
  const part = parts.has(words[start]?.word ?? '') ? words[start]?.word : undefined
  let at = part ? start + 1 : start
  while (part && /^(of|the)$/.test(words[at]?.word ?? '')) at += 1
  const whole = wholeDateAt(words, at)
  if (!whole) return undefined
  const length = at - start + whole.length
  const name = words
    .slice(start, start + length)
    .map(({ text }) => text)
    .join(' ')
  const forms = whole.forms.flatMap((form) =>
    part ? [[], ['of'], ['of', 'the']].map((between) => [part, ...between, ...form]) : [form],
  )
  return { term: { name, forms }, length }
}

/** A day, month, year or decade; each form names all of it, the day before the month or after it. */
function wholeDateAt(
  words: readonly Word[],
  start: number,
): { forms: string[][]; length: number } | undefined {
  const next = words.slice(start, start + 3)
  const [first, second, third] = next
  const year = (word: Word | undefined): string[] => (word && isYear(word) ? [word.word] : [])
  if (first && second && isDay(first) && isMonth(second)) {
    const end = year(third)
    const forms = [
      [first.word, second.word, ...end],
      [second.word, first.word, ...end],
    ]
    return { forms, length: 2 + end.length }
  }
  if (first && isMonth(first)) {
    const end = year(second)
    return { forms: [[first.word, ...end]], length: 1 + end.length }
  }
  return first && isYear(first) ? { forms: [[first.word]], length: 1 } : undefined
}

function isDay({ text }: Word): boolean {
  return /^([1-9]|[12]\d|3[01])(st|nd|rd|th)?$/.test(text)
}

function isMonth({ text }: Word): boolean {
  return months.has(text)
}

/** Years have no comma and decades an s. Only the years that articles on the present speak of. */
function isYear({ text }: Word): boolean {
  return /^(19|20)\d\ds?$/.test(text)
}
