/** The proper names, numbers and dates that a sentence of a deck contains: what its paragraph must bear out. */
import { dateAt } from './dates.ts'
import type { KnownNames, Term } from './names.ts'
import { isNumber, readWords, type Word } from './words.ts'

const ordinals = /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/
const vagueNumbers = /^(dozens|scores|hundreds|thousands|millions)$/

/** An adjective of a country stands for the country: 'the Pakistani government', 'the government of Pakistan'. */
const countries: Readonly<Record<string, string>> = {
  afghan: 'afghanistan',
  chinese: 'china',
  indian: 'india',
  iranian: 'iran',
  iraqi: 'iraq',
  pakistani: 'pakistan',
  syrian: 'syria',
}

export function termsIn(text: string, names: KnownNames): Term[] {
  const words = readWords(text)
  const terms: Term[] = []
  for (let start = 0; start < words.length;) {
    const found = names.at(words, start) ?? dateAt(words, start) ?? wordAt(words, start, names)
    if (found?.term) terms.push(found.term)
    start += found?.length ?? 1
  }
  return terms
}

function wordAt(
  words: readonly Word[],
  start: number,
  names: KnownNames,
): { term: Term; length: number } | undefined {
  const word = words[start]
  if (!word) return undefined
  const term = isNoTerm(words, start) ? undefined : (numberTerm(word) ?? nameTerm(word, names))
  return term && { term, length: 1 }
}

/** 'At first' counts nothing, and English is the language of the deck, not of what it is about. */
function isNoTerm(words: readonly Word[], start: number): boolean {
  const [before, word] = [words[start - 1]?.text.toLowerCase(), words[start]?.text]
  return word === 'English' || (word === 'first' && before === 'at')
}

function numberTerm({ word, text }: Word): Term | undefined {
  // 'one' is more often a pronoun than a number.
  if (text.toLowerCase() === 'one') return undefined
  const isNumeral = isNumber(word) || ordinals.test(word) || vagueNumbers.test(word)
  return isNumeral ? { name: word, forms: [[word]] } : undefined
}

function nameTerm(found: Word, names: KnownNames): Term | undefined {
  const { word, text, opens } = found
  if (!/^\p{Lu}/u.test(text) || (opens && !names.isName(found))) return undefined
  const singular = word.replace(/s$/, '')
  const country = countries[singular]
  const forms = [word, singular, `${singular}s`, ...(country ? [country] : [])].map((form) => [form])
  return { name: text.replace(/['’]s$/, ''), forms }
}
