/** How near what was typed is to one name, and in what they differ. */
import { editDistance, slipsInName, slipsInWord } from './editDistance.ts'
import type { Form, Named, Word } from './nameIndex.ts'
import { isCommonName, isKindOrAddedWord } from './smallWords.ts'
import type { LookUp } from './wordDistance.ts'

export interface Match {
  /** 0 for the same name; half a slip 0.5; what is left out or put in another order adds to it. */
  readonly cost: number
  /** Slips of the finger or the ear. */
  readonly slips: number
  /** Whether there are no more slips than words of such a length bear. */
  readonly isNear: boolean
  readonly leftOut: {
    readonly titles: number
    /** Skeletons: 'gruup', 'prulvins'. */
    readonly kindWords: readonly string[]
    readonly own: number
  }
  /** A word was added that says of what kind it is: 'camp' to the Shamsatoo group. */
  readonly hasAddedKind: boolean
  /** Letters of the name’s own words that were given, and their share in all of them. */
  readonly letters: number
  readonly share: number
  /** Its last own word was given: of a person mostly the family name, or where they come from. */
  readonly hasLast: boolean
}

const sameName: Match = {
  cost: 0,
  slips: 0,
  isNear: true,
  leftOut: { titles: 0, kindWords: [], own: 0 },
  hasAddedKind: false,
  letters: Infinity,
  share: 1,
  hasLast: true,
}

/** What was typed, and which words of the deck its words may be meant for. */
export interface Typed {
  readonly form: Form
  /** For each of its words the near ones, by skeleton, in slips. */
  readonly near: readonly ReadonlyMap<string, number>[]
}

export function typed(form: Form, near: LookUp): Typed {
  return { form, near: form.words.map((word) => near(word)) }
}

/** Which words beyond a name’s own do no harm; `isLast` when nothing of the name follows. */
type MayAdd = (word: Word, isLast: boolean) => boolean

/** The nearest of an entity’s names; undefined when none is near, or when `isVoid` says that it does not count. */
export function nearestForm(
  text: Typed,
  { entity, forms, abbreviations, whereabouts }: Named,
  isVoid: (form: Form) => boolean = () => false,
): Match | undefined {
  const mayAdd = (word: Word, isLast: boolean): boolean => {
    if (abbreviations.has(word.plain) || (isLast && whereabouts.has(word.skeleton))) return true
    return entity.kind === 'person' ? word.role === 'title' : isKindOrAddedWord(word.skeleton)
  }
  let nearest: Match | undefined
  let nearestOne: Form | undefined
  for (const form of forms) {
    const match = matchForm(text, form, mayAdd)
    if (!match || (nearest && nearest.cost <= match.cost)) continue
    nearest = match
    nearestOne = form
  }
  return nearestOne && isVoid(nearestOne) ? undefined : nearest
}

/** What was typed against one name. `mayAdd` says which words beyond the name’s own do no harm. */
export function matchForm(text: Typed, form: Form, mayAdd: MayAdd): Match | undefined {
  if (text.form.plain === form.plain) return sameName
  if (form.abbreviation !== undefined) {
    return text.form.letters.includes(form.abbreviation) ? sameName : undefined
  }
  const byWords = matchWords(text, form, mayAdd)
  const byLetters = byWords?.cost === 0 ? undefined : matchRunTogether(text.form, form)
  if (!byWords || !byLetters) return byWords ?? byLetters
  return byLetters.cost < byWords.cost ? byLetters : byWords
}

/** 'Nasrat Ullah' for Nasratullah, 'Muslimdost' for Muslim Dost. */
function matchRunTogether(text: Form, form: Form): Match | undefined {
  // With as many words on both sides it is only the articles that ran together: 'alqaeda'.
  const isSameCount = text.words.length === form.words.length
  const allowed = isSameCount || form.joined[1].length < 6 ? 0.5 : 1
  const [withParticles, without] = form.joined
  const slips = Math.min(
    editDistance(text.joined[0], withParticles, allowed),
    without === withParticles ? Infinity : editDistance(text.joined[1], without, allowed),
  )
  return slips === Infinity ? undefined : { ...sameName, cost: slips + 0.05, slips }
}

interface Pair {
  readonly from: number
  readonly to: number
  readonly slips: number
}

function matchWords(text: Typed, form: Form, mayAdd: MayAdd): Match | undefined {
  const words = text.form.words
  const pairs = pairWords(text, form)
  if (pairs.length === 0) return undefined
  const given = new Set(pairs.map(({ from }) => from))
  const met = new Set(pairs.map(({ to }) => to))
  const last = pairs.at(-1)?.from ?? 0
  const added = [...words.entries()].filter(([index]) => !given.has(index))
  if (!added.every(([index, word]) => mayAdd(word, index > last))) return undefined
  const ownLetters = lettersOf(form.words)
  const letters = lettersOf(form.words.filter((_, index) => met.has(index)))
  if (letters === 0 && ownLetters > 0) return undefined
  const missing = form.words.filter((_, index) => !met.has(index))
  const titles = missing.filter(({ role }) => role === 'title').length
  const kindWords = missing.filter(({ role }) => role === 'kind').map(({ skeleton }) => skeleton)
  const own = missing.length - titles - kindWords.length
  if (own > 0 && added.some(([, word]) => isCommonName(word.skeleton))) return undefined
  const slips = pairs.reduce((sum, pair) => sum + pair.slips, 0)
  const isReordered = pairs.some((pair, index) => pair.to < (pairs[index - 1]?.to ?? 0))
  return {
    cost: slips + own + 0.1 * (titles + added.length) + 0.3 * kindWords.length + (isReordered ? 0.2 : 0),
    slips,
    isNear: areSlipsFew(pairs, slips, form),
    leftOut: { titles, kindWords, own },
    hasAddedKind: added.some(([, { role }]) => role === 'kind'),
    letters,
    share: ownLetters === 0 ? 1 : letters / ownLetters,
    hasLast: met.has(form.words.findLastIndex(({ role }) => role === 'own')),
  }
}

/** Each typed word with the word of the name that it is nearest to, the nearest pairs first; in typed order. */
function pairWords({ near }: Typed, form: Form): Pair[] {
  const candidates: Pair[] = []
  for (let from = 0; from < near.length; from += 1) {
    for (let to = 0; to < form.words.length; to += 1) {
      const slips = near[from]?.get(form.words[to]?.skeleton ?? '')
      if (slips !== undefined) candidates.push({ from, to, slips })
    }
  }
  if (candidates.length < 2) return candidates
  candidates.sort((a, b) => a.slips - b.slips)
  const pairs: Pair[] = []
  for (const next of candidates) {
    if (pairs.every(({ from, to }) => from !== next.from && to !== next.to)) pairs.push(next)
  }
  return pairs.sort((a, b) => a.from - b.from)
}

function areSlipsFew(pairs: readonly Pair[], slips: number, form: Form): boolean {
  const met = pairs.flatMap(({ to }) => form.words[to] ?? [])
  const areWordsNear = pairs.every((pair, index) => pair.slips <= slipsIn(met[index]))
  return areWordsNear && slips <= slipsInName(met.reduce((sum, word) => sum + word.skeleton.length, 0))
}

/** By what is heard; a word of four letters on the keyboard may have one slip, however short it sounds: Khan, Kahn. */
function slipsIn(word: Word | undefined): number {
  if (!word) return 0
  return Math.max(slipsInWord(word.skeleton.length), Math.min(1, slipsInWord(word.plain.length)))
}

function lettersOf(words: readonly Word[]): number {
  return words.reduce((sum, { role, skeleton }) => sum + (role === 'own' ? skeleton.length : 0), 0)
}
