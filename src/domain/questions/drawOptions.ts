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
/** A name that the deck has so many times as often as the others would be guessed: two must be known better than that. */
const TOO_FAMOUS = 3

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
  const { right, apart, fit } = field
  const mixed = mixedUp.flatMap((id) => apart.find(({ candidate }) => candidate.option.id === id) ?? [])
  const sets = drawSets(right, fit, mixed.slice(0, 1), random)
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
  return fit.length < FEWEST_WRONG || standsOut(right, fit) ? undefined : { right, apart, fit }
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

function drawSets(
  right: Measured,
  fit: readonly Measured[],
  mixed: readonly Measured[],
  random: Random,
): WrongSet[] {
  const size = Math.min(WRONG_OPTIONS, fit.length)
  const listed = shortList(right, fit, random)
  const echoing = fit.filter(({ echo }) => echo >= right.echo)
  return Array.from({ length: SETS }, () => {
    const drawn = [...new Set([...mixed, ...shuffle(listed, random)])].slice(0, size)
    const isHidden = drawn.some(({ echo }) => echo >= right.echo)
    return isHidden ? drawn : [...drawn.slice(0, -1), pick(echoing, random)]
  })
}

function standsOut(right: Measured, fit: readonly Measured[]): boolean {
  const { option, frequency } = right.candidate
  const fame = 'entity' in option ? frequency : 0
  return (
    fit.every(({ echo }) => echo < right.echo) ||
    fit.filter(({ candidate }) => candidate.frequency * TOO_FAMOUS >= fame).length < FEWEST_WRONG
  )
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
