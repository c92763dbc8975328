/** How far a typed word is from the words of a deck, and whether it can be a misspelling of one at all. */
import { editDistance, slipsInWord } from './editDistance.ts'

/** A word of the names of a deck, by its sound. */
export interface KnownWord {
  readonly skeleton: string
  /** The ways it is written. */
  readonly plain: ReadonlySet<string>
  /** Ids of the entities that have it in a name. */
  readonly owners: ReadonlySet<string>
}

/**
 * By skeleton. What is a word of the deck is no misspelling of another one, unless an entity has both, as the Talban of
 * one alias and the Taliban of the next.
 */
export type KnownWords = ReadonlyMap<string, KnownWord>

/** Looks up near words, each word once for a deck: those of a list, and of answers to other prompts, come up again. */
export type LookUp = (word: TypedWord) => ReadonlyMap<string, number>

const lookUps = new WeakMap<KnownWords, LookUp>()

export function lookUp(known: KnownWords): LookUp {
  const made = lookUps.get(known) ?? rememberingLookUp(known)
  lookUps.set(known, made)
  return made
}

function rememberingLookUp(known: KnownWords): LookUp {
  const seen = new Map<string, ReadonlyMap<string, number>>()
  return (word) => {
    const found = seen.get(word.plain) ?? nearWords(word, known)
    seen.set(word.plain, found)
    return found
  }
}

interface TypedWord {
  readonly plain: string
  readonly skeleton: string
}

/** The known words that a typed word may be meant for, by skeleton, each with the slips that lie between. */
function nearWords(word: TypedWord, known: KnownWords): ReadonlyMap<string, number> {
  const near = new Map([[word.skeleton, 0]])
  if (isNumeral(word.skeleton)) return near
  const itself = known.get(word.skeleton)
  for (const other of known.values()) {
    if (other === itself || isNumeral(other.skeleton)) continue
    const slips = slipsTo(word, other)
    if (slips <= 0.5 || (slips < Infinity && !itself)) near.set(other.skeleton, slips)
    else if (slips <= 1 && itself && haveOwnerInCommon(itself, other)) near.set(other.skeleton, 0.5)
  }
  return near
}

function isNumeral(word: string): boolean {
  return /^\d/.test(word)
}

/** Infinity for another word. */
function slipsTo(word: TypedWord, other: KnownWord): number {
  const to = other.skeleton
  const allowed = slipsInWord(to.length)
  if (allowed > 0 && differInEnding(word.skeleton, to)) return 0.5
  const byEar = editDistance(word.skeleton, to, allowed + worthAsking(to.length))
  if (byEar <= 1) return byEar
  const byFinger = [...other.plain].some((text) => isSlipOfTheFinger(word.plain, text))
  return byFinger ? 1 : byEar
}

/** A swap or a single letter is wrong on the keyboard: 'Kahn', which does not sound like Khan. */
function isSlipOfTheFinger(word: string, to: string): boolean {
  return to.length > 3 && word.charAt(0) === to.charAt(0) && editDistance(word, to, 1) <= 1
}

/** Uyghur and Uyghurs, Pakistan and Pakistani. */
function differInEnding(word: string, to: string): boolean {
  const [shorter, longer] = word.length < to.length ? [word, to] : [to, word]
  return longer.length === shorter.length + 1 && /[si]$/.test(longer) && longer.startsWith(shorter)
}

function haveOwnerInCommon(one: KnownWord, other: KnownWord): boolean {
  return [...one.owners].some((id) => other.owners.has(id))
}

/** Slips beyond those accepted at which one asks "did you mean …?": only words of some length are recognised by it. */
function worthAsking(letters: number): number {
  if (letters < 7) return 0
  return 1
}
