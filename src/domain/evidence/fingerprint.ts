/**
 * A paragraph without its text: a fingerprint of each of its words and of its runs of two and of three words. It can
 * be asked whether a run occurred, and answers rightly but for about one time in 50,000 when the run did not.
 */
import { toBase64url } from '../base64url.ts'
import { hash32 } from '../random.ts'
import { wordsOf } from './words.ts'

const longestRun = 3

/**
 * The fingerprints of texts that stand apart, such as a heading and a paragraph below it: four characters each,
 * sorted and put together as one string.
 */
export function fingerprint(...texts: readonly string[]): string {
  const marks = new Set<string>()
  for (const text of texts) {
    const words = wordsOf(text)
    for (let length = 1; length <= longestRun; length += 1) {
      for (const run of runsOf(words, length)) marks.add(mark(run))
    }
  }
  return [...marks].sort().join('')
}

/** What `fingerprint` made, ready to be asked. */
export function readFingerprint(packed: string): ReadonlySet<string> {
  return new Set(packed.match(/.{4}/g))
}

/** Whether words followed one another in the text. Of more than three, each three that are neighbours are looked up. */
export function occurs(words: readonly string[], marks: ReadonlySet<string>): boolean {
  return (
    words.length > 0 && runsOf(words, Math.min(words.length, longestRun)).every((run) => marks.has(mark(run)))
  )
}

function runsOf(words: readonly string[], length: number): string[] {
  return words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' '))
}

/** The upper 24 bits of the run's hash. */
function mark(run: string): string {
  return toBase64url(hash32(run) >>> 8, 4)
}
