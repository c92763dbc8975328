/**
 * Text brought to one spelling, in two steps: `plain` drops what is not said aloud (case, accents, punctuation), and
 * `skeleton` drops what transliterations differ in, so that Qa’ida and Qaeda, Khurasan and Khorasan are one.
 */

const silentMarks = /['’‘ʼʿʾʻ`´"“”\u200c\u0640]/gu
const possessive = /['’][sS](?![\p{L}\p{M}])/gu
const dottedAbbreviation = /(?:\p{L}\.){2,}\p{L}?/gu
const twoDots = /\...?\./
/** Most words are no more than this. A pattern that knows all letters takes a browser as long as hundreds of them. */
const simple = /^[a-z0-9]+(?: [a-z0-9]+)*$/i

/** Lower case, no accents, no apostrophes, hyphens and other punctuation as single spaces: 'T.T.P.' is 'ttp'. */
export function plain(text: string): string {
  if (simple.test(text)) return text.toLowerCase()
  const undotted = twoDots.test(text)
    ? text.replace(dottedAbbreviation, (dotted) => dotted.replaceAll('.', ''))
    : text
  return (
    undotted
      .replace(possessive, '')
      .replace(silentMarks, '')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      // Once more: some letters have come apart into another and a silent mark.
      .replace(silentMarks, '')
      .toLowerCase()
      .replace(/[يى]/gu, 'ی')
      .replace(/ك/gu, 'ک')
      .replace(/ı/gu, 'i')
      .replaceAll('&', ' and ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  )
}

/**
 * In this order. A capital stands for one sound that takes two letters; `halfSteps` of editDistance.ts says which
 * sounds lie near each other all the same.
 */
const foldings: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'x'],
  [/gh/g, 'g'],
  [/dh/g, 'D'],
  [/th/g, 'T'],
  [/sh/g, 'S'],
  [/t?ch/g, 'C'],
  [/dzh|dj/g, 'j'],
  [/ph/g, 'f'],
  [/ck|[qc]/g, 'k'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|ie/g, 'i'],
  [/e[iy]/g, 'ai'],
  [/au/g, 'av'],
  [/o/g, 'u'],
  [/[ey]/g, 'i'],
  [/(?<=.)ah$/, 'a'],
  [/(.)\1+/gu, '$1'],
]

/** Pairs that are further apart than letters can tell, and mean the same. */
const sameWord: ReadonlyMap<string, string> = new Map([
  ['khalifat', 'khilafat'],
  ['khalafat', 'khilafat'],
  ['khilafah', 'khilafat'],
])

/** One plain word as the ear keeps it. Words in other scripts and numbers stay as they are. */
export function skeleton(word: string): string {
  if (/\d/.test(word)) return word
  return foldings.reduce((folded, [pattern, by]) => folded.replace(pattern, by), sameWord.get(word) ?? word)
}

/** Several words as one, for where they were run together or taken apart: 'Nasrat Ullah', 'Jaishul Islam'. */
export function runTogether(words: readonly string[]): string {
  return skeleton(words.join(''))
}
