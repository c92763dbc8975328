/** Draws which of the wrong options that may stand beside the right one do. */
import { pick, shuffle, type Random } from '../random.ts'
import { mostBalanced, type WrongSet } from './balance.ts'
import { cuesOf, listCues, measure, stemsOf, type Measured } from './cues.ts'
import type { Candidate, Candidates } from './distractors/candidate.ts'
import type { ListCandidates } from './distractors/lists.ts'
import type { Choosable } from './optionForm.ts'

const WRONG_OPTIONS = 3
const FEWEST_WRONG = 2
/** Candidates that are looked at, the best first, and sets of them that are compared. */
const SHORT_LIST = 16
const SETS = 60
/**
 * A name that the deck has so many times as often as the others would be guessed: two must be better known than that. Of
 * groups a few are known from the news, and stand out among the others sooner.
 */
const TOO_FAMOUS = { group: 2, person: 3, place: 3 } as const

/**
 * The options, the right one first. Undefined where there are too few, where the right one repeats more words of the
 * question than any other, or where its name is by far the best known; that does not depend on what is drawn.
 * @param mixedUp ids of options that this learner took for the answer before: the first that may be offered is
 */
export function drawOptions(
  candidates: Candidates,
  question: string,
  mixedUp: readonly string[],
  random: Random,
): readonly Choosable[] | undefined {
  const field = fieldOf(candidates, question)
  if (!field) return undefined
  const { right, apart } = field
  const mixed = mixedUp.flatMap((id) => apart.find(({ candidate }) => candidate.option.id === id) ?? [])
  const sets = drawSets(field, mixed.slice(0, 1), random)
  const best = mostBalanced(right, sets, cuesOf(candidates), random)
  return [right, ...best].map(({ candidate }) => candidate.option)
}

/** Whom there is to draw from, whatever is drawn. */
interface Field {
  readonly right: Measured
  /** Wrong ones that read otherwise, of a fit length. */
  readonly apart: readonly Measured[]
  /** Those of them that are likely. */
  readonly fit: readonly Measured[]
  /** Where the right one is the best known of all, those that come nearest: beside the others it would stand out. */
  readonly known: readonly Measured[]
}

const fields = new WeakMap<Candidates, Field | undefined>()

/** Measured once for each prompt; undefined where no choice can be asked. */
function fieldOf(candidates: Candidates, question: string): Field | undefined {
  if (!fields.has(candidates)) fields.set(candidates, measureField(candidates, question))
  return fields.get(candidates)
}

function measureField(candidates: Candidates, question: string): Field | undefined {
  const noticed = stemsOf(question)
  const right = measure(candidates.answer, noticed)
  const wrong = candidates.wrong.map((one) => measure(one, noticed))
  const apart = readingApart(right, wrong).filter(({ length }) => isOfFitLength(length, right.length))
  const fit = apart.filter(({ candidate }) => !candidate.isUnlikely)
  if (fit.length < FEWEST_WRONG || standsOut(right, fit)) return undefined
  const isBestKnown =
    'entity' in right.candidate.option &&
    fit.every(({ candidate }) => candidate.frequency < right.candidate.frequency)
  return {
    right,
    apart,
    fit,
    known: isBestKnown && 'entity' in right.candidate.option ? nearlyAsKnown(right, fit) : [],
  }
}

/** All of them where it is no name. */
function nearlyAsKnown(
  { candidate: { option, frequency } }: Measured,
  fit: readonly Measured[],
): readonly Measured[] {
  if (!('entity' in option)) return fit
  const times = TOO_FAMOUS[option.entity.kind]
  return fit.filter(({ candidate }) => candidate.frequency * times >= frequency)
}

/** By list, of which each belongs to one prompt. */
const lists = new WeakMap<Candidate, Measured>()

/** The same for lists, whose wrong ones come three by three. */
export function drawLists(
  { answer, sets }: ListCandidates,
  question: string,
  random: Random,
): readonly Choosable[] {
  const noticed = stemsOf(question)
  const measureOnce = (list: Candidate): Measured => {
    const known = lists.get(list) ?? measure(list, noticed)
    lists.set(list, known)
    return known
  }
  const right = measureOnce(answer)
  const drawn = shuffle(sets, random).slice(0, SETS)
  const measured = drawn.map((set) => set.map(measureOnce))
  const best = mostBalanced(right, measured, listCues, random)
  return [right, ...best].map(({ candidate }) => candidate.option)
}

function drawSets({ right, fit, known }: Field, mixed: readonly Measured[], random: Random): WrongSet[] {
  const size = Math.min(WRONG_OPTIONS, fit.length)
  const listed = shortList(right, fit, random)
  const echoing = fit.filter(({ echo }) => echo >= right.echo)
  return Array.from({ length: SETS }, () => {
    const best = shuffle(known, random).slice(0, FEWEST_WRONG)
    const drawn = [...new Set([...mixed, ...best, ...shuffle(listed, random)])].slice(0, size)
    const isHidden = drawn.some(({ echo }) => echo >= right.echo)
    return isHidden ? drawn : [...drawn.slice(0, -1), pick(echoing, random)]
  })
}

function standsOut(right: Measured, fit: readonly Measured[]): boolean {
  return nearlyAsKnown(right, fit).length < FEWEST_WRONG || fit.every(({ echo }) => echo < right.echo)
}

function readingApart(right: Measured, wrong: readonly Measured[]): Measured[] {
  const taken = new Set([right.words.join(' ')])
  return wrong.filter(({ words }) => {
    const isNew = !taken.has(words.join(' '))
    taken.add(words.join(' '))
    return isNew
  })
}

/** At most twice as long or as short; short ones may differ by a few letters whatever they are. */
function isOfFitLength(length: number, right: number): boolean {
  return Math.abs(length - right) <= 6 || (length <= right * 2 && right <= length * 2)
}

/** Those with most merit, chance deciding among equals; up to half of them known as well as the right one. */
function shortList(right: Measured, fit: readonly Measured[], random: Random): Measured[] {
  const ordered = fit
    .map((one) => ({ one, order: one.candidate.merit + random() * 2 }))
    .sort((a, b) => b.order - a.order)
    .map(({ one }) => one)
  const famous = ordered.filter(({ candidate }) => candidate.frequency >= right.candidate.frequency)
  return [...new Set([...famous.slice(0, SHORT_LIST / 2), ...ordered])].slice(0, SHORT_LIST)
}
