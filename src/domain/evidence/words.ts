/**
 * Text as a row of words in one spelling, the same for an article and for a deck, so that the two can be compared.
 *
 * - Case and accents do not count; a word with two capitals keeps a mark ('=is'), so that IS is not the verb.
 * - Apostrophes and ayn join (Ba’athist is 'baathist'), a possessive s falls off, hyphens and dashes separate.
 * - Dots within an abbreviation fall off: U.S. is US.
 * - Numbers are digits without commas: 1,400 is '1400', thirteen '13', $1 million '1000000', 11th '11'.
 */

export interface Word {
  /** In the common spelling. */
  readonly word: string
  /** As it stands in the text. */
  readonly text: string
  /** Whether it begins a sentence, or what stands in quotation marks or brackets. */
  readonly opens: boolean
}

const wordPattern =
  /(?:\p{L}\.)+\p{L}(?![\p{L}\p{M}])\.?|\d+(?:,\d{3})*(?:\.\d+)?(?:st|nd|rd|th|s)?|[\p{L}\p{M}]+(?:['’‘ʼʿʾ`][\p{L}\p{M}]+)*/gu

/** The words of a text in their order. */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(wordPattern)) {
    const gap = text.slice(end, index)
    words.push({ word: common(found), text: found, opens: index === 0 || /[.?!:]\s|["“‘(]$/.test(gap) })
    end = index + found.length
  }
  return joinNumbers(words)
}

/** The words of a text in the common spelling. */
export function wordsOf(text: string): string[] {
  return readWords(text).map(({ word }) => word)
}

function common(text: string): string {
  if (/^\d/.test(text)) return text.replace(/,/g, '').replace(/(?:st|nd|rd|th)$/, '')
  const letters = text
    .replace(/['’]s$/i, '')
    .replace(/['’‘ʼʿʾ`.]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
  const lower = letters.toLowerCase()
  return /\p{Lu}.*\p{Lu}/u.test(letters) ? `=${lower}` : String(numberWords.get(lower) ?? lower)
}

/** The numbers from 0 to 19 as words, each at its place. */
export const smallNumbers = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const numberWords: ReadonlyMap<string, number> = new Map([
  ...smallNumbers.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
])

const multipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
])

/** Makes one word of 'twenty-one' and of '5 million'. */
function joinNumbers(words: readonly Word[]): Word[] {
  const joined: Word[] = []
  for (const next of words) {
    const last = joined.at(-1)
    const value = last && together(last, next)
    if (!last || value === undefined) joined.push(next)
    else joined.splice(-1, 1, { ...last, word: String(value), text: `${last.text} ${next.text}` })
  }
  return joined
}

function together(last: Word, next: Word): number | undefined {
  if (!isNumber(last.word)) return undefined
  const multiplier = multipliers.get(next.word)
  if (multiplier !== undefined) return Number(last.word) * multiplier
  const isTens = tens.includes(last.text.toLowerCase())
  return isTens && /^[1-9]$/.test(next.word) ? Number(last.word) + Number(next.word) : undefined
}

/** Whether a word in the common spelling is a number; decades ('1990s') are not. */
export function isNumber(word: string): boolean {
  return /^\d+(\.\d+)?$/.test(word)
}
