/** Reads numbers as people type them: '1.400', 'fourteen hundred', '$1m', 'between 200 and 250', 'just under 700'. */
import { numberOf } from './numberWords.ts'

export interface TypedNumber {
  readonly from: number
  /** Equal to `from` unless a range was typed. */
  readonly to: number
  /** 'under' for nearly, less than, at most; 'over' for at least, more than. */
  readonly hedge: 'about' | 'under' | 'over' | undefined
  readonly currency: 'dollar' | 'rupee' | 'other' | undefined
  readonly isPercent: boolean
}

const hedges: readonly (readonly [NonNullable<TypedNumber['hedge']>, RegExp])[] = [
  ['under', /\b(nearly|almost|under|less than|fewer than|below|up to|at most|close to)\b|</],
  ['over', /\b(over|more than|at least|above|upwards|no fewer than|no less than|minimum)\b|\d\s*\+|>/],
  ['about', /\b(about|around|approx|approximately|roughly|circa|ca|some|or so)\b|~|≈/],
]

const currencies: readonly (readonly [NonNullable<TypedNumber['currency']>, RegExp])[] = [
  ['dollar', /\$|\b(usd?|dollars?|bucks)\b/],
  ['rupee', /₨|₹|\b(rs|pkr|inr|rupees?)\b/],
  ['other', /[€£]|\b(euros?|eur|pounds?|gbp|riyals?|dirhams?|afghanis)\b/],
]

/** The number or range that a text stands for; undefined when it is none, or more than one. */
export function readNumber(text: string): TypedNumber | undefined {
  const simple = text.normalize('NFKC').toLowerCase().trim()
  if (/\b(not|or(?! so)|either)\b/.test(simple)) return undefined
  const isPercent = /%|\b(percent|per ?cent|pct)\b/.test(simple)
  const found = readRange(simple)
  if (!found) return undefined
  return {
    ...found,
    hedge: hedges.find(([, pattern]) => pattern.test(simple))?.[0],
    currency: currencies.find(([, pattern]) => pattern.test(simple))?.[0],
    isPercent,
  }
}

function readRange(text: string): Pick<TypedNumber, 'from' | 'to'> | undefined {
  const words = wordsOf(text)
  const marks = words.flatMap((word, index) => (isRangeMark(word, words) ? [index] : []))
  for (const mark of marks) {
    const from = numberOf(words.slice(0, mark))
    const to = numberOf(words.slice(mark + 1))
    if (from !== undefined && to !== undefined && from < to) return { from, to }
  }
  const only = numberOf(words.filter((word) => word !== '-'))
  return only === undefined ? undefined : { from: only, to: only }
}

function isRangeMark(word: string, words: readonly string[]): boolean {
  return ['-', 'to', 'through', 'until'].includes(word) || (word === 'and' && words.includes('between'))
}

/** Words and figures apart: '1,400' as '1400', '450m' as '450', 'm', 'forty-three' as two words, '200–250' as three. */
function wordsOf(text: string): string[] {
  return (
    text
      .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
      .replace(/[‐-―−]/gu, '-')
      .replace(/(?<![\d.,])\d{1,3}(?:[,.'’\s]\d{3})+(?!\d)/gu, (grouped) => grouped.replace(/\D/g, ''))
      .replace(/(?<=\d),(?=\d)/g, '.')
      .replace(/(?<=[a-z])fold\b/g, '')
      .match(/\d+(?:\.\d+)?|\p{L}+|-/gu) ?? []
  )
}
