/** How near a word that was typed is to the words of a deck: the same, sounding the same, begun, or misspelt. */
import { editDistance, slipsInWord } from '../grading/editDistance.ts'
import { plain, skeleton } from '../grading/folding.ts'

export interface SearchWord {
  /** As `plain` spells it. */
  readonly plain: string
  /** As the ear keeps it. */
  readonly skeleton: string
}

/** Texts share most of their words, and folding one is what takes long. */
const skeletons = new Map<string, string>()

function wordOf(written: string): SearchWord {
  const known = skeletons.get(written) ?? skeleton(written)
  skeletons.set(written, known)
  return { plain: written, skeleton: known }
}

/** The words of a text in order, names in other scripts included. */
export function searchWords(text: string): SearchWord[] {
  return plain(text).split(' ').filter(Boolean).map(wordOf)
}

/**
 * How near a typed word is to another, 0 to 1: 1 for the same, 0 for another word. One that is typed only in part counts
 * by how much of it is there. `mayBeSlip` is false for what is rightly spelt, and therefore no slip of something else.
 */
export function nearness(typed: SearchWord, word: SearchWord, mayBeSlip: boolean): number {
  if (typed.plain === word.plain) return 1
  if (/\d/.test(typed.plain)) return begins(typed.plain, word.plain)
  if (typed.skeleton === word.skeleton) return 0.95
  const begun = Math.max(begins(typed.plain, word.plain), 0.95 * begins(typed.skeleton, word.skeleton))
  if (begun > 0 || !mayBeSlip) return begun
  return Math.max(misspelt(typed, word), 0.8 * misspeltBeginning(typed, word))
}

/** From two letters on: 0.6 to 0.9, the more of the word is there. */
function begins(part: string, whole: string): number {
  return part.length > 1 && whole.startsWith(part) ? 0.6 + (0.3 * part.length) / whole.length : 0
}

function misspelt(typed: SearchWord, word: SearchWord): number {
  const byEar = editDistance(typed.skeleton, word.skeleton, slipsInWord(word.skeleton.length))
  // A swap or a single letter is wrong on the keyboard: 'Kahn' does not sound like Khan.
  const isNearKeys = word.plain.length > 3 && typed.plain.charAt(0) === word.plain.charAt(0)
  const byFinger = isNearKeys && byEar > 1 ? editDistance(typed.plain, word.plain, 1) : Infinity
  const slips = Math.min(byEar, byFinger)
  return slips === Infinity ? 0 : Math.max(0.4, 0.75 - 0.1 * slips)
}

/** One slip while the word is still being typed: 'khoris' for Khorasan. */
function misspeltBeginning(typed: SearchWord, word: SearchWord): number {
  const { length } = typed.skeleton
  if (length < 4 || word.skeleton.length <= length) return 0
  if (typed.skeleton.charAt(0) !== word.skeleton.charAt(0)) return 0
  return editDistance(typed.skeleton, word.skeleton.slice(0, length), 1) <= 1 ? 0.65 : 0
}
