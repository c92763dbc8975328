/**
 * Draws which wrong options stand beside the right one, so that nothing but knowledge tells it: it is as often the
 * longest as the shortest, the earliest as the latest, in the middle as at the edge.
 *
 * Whoever picks the best distractors one by one makes the right option the one that all others resemble. So sets of
 * them are drawn, and the set wins in which the right option has the ranks that the generator has asked for.
 */
import { pick, shuffle, type Random } from '../random.ts'
import { cuesOf, measure, noticedIn, rankOf, spreadOfLengths, type Cue, type Measured } from './cues.ts'
import type { Candidates } from './distractors/candidate.ts'
import type { Choosable } from './optionForm.ts'

const WRONG_OPTIONS = 3
const FEWEST_WRONG = 2
/** Candidates that are looked at, the best first, and sets of them that are compared. */
const SHORT_LIST = 16
const SETS = 60
/** How much it counts when the longest option is twice as long as the shortest, in units of merit. */
const LENGTH_WEIGHT = 3
/** A name that the deck has so many times as often as every other would be guessed. */
const TOO_FAMOUS = 2

/**
 * The options, the right one first. Undefined where there are too few, where only the right one repeats words of the
 * question, or where its name is by far the best known; that does not depend on what is drawn.
 * @param mixedUp ids of options that this learner took for the answer before: the first that may be offered is
 */
export function drawOptions(
  candidates: Candidates,
  question: string,
  mixedUp: readonly string[],
  random: Random,
): readonly Choosable[] | undefined {
  const noticed = noticedIn(question)
  const right = measure(candidates.answer, noticed)
  const wrong = candidates.wrong.map((one) => measure(one, noticed))
  const fit = readingApart(right, wrong).filter(({ length }) => isOfFitLength(length, right.length))
  if (fit.length < FEWEST_WRONG || standsOut(right, fit)) return undefined
  const sets = drawSets(right, fit, mixedUp, random)
  const wanted = cuesOf(candidates).map((cue) => ({ cue, rank: drawRank(cue, sets, random) }))
  const best = bestOf(sets, (set) => {
    const merit = sum(set.map(({ candidate }) => candidate.merit)) / set.length
    const off = sum(wanted.map(({ cue, rank }) => cue.weight * Math.abs(rankOf(right, set, cue) - rank)))
    return merit - off - LENGTH_WEIGHT * spreadOfLengths([right, ...set])
  })
  return [right, ...best].map(({ candidate }) => candidate.option)
}

type WrongSet = readonly Measured[]

function drawSets(
  right: Measured,
  fit: readonly Measured[],
  mixedUp: readonly string[],
  random: Random,
): WrongSet[] {
  const size = Math.min(WRONG_OPTIONS, fit.length)
  const listed = shortList(right, fit, random)
  const mixed = mixedUp
    .flatMap((id) => fit.find(({ candidate }) => candidate.option.id === id) ?? [])
    .slice(0, 1)
  const echoing = fit.filter(({ echo }) => echo > 0)
  return Array.from({ length: SETS }, () => {
    const drawn = [...new Set([...mixed, ...shuffle(listed, random)])].slice(0, size)
    const isHidden = right.echo === 0 || drawn.some(({ echo }) => echo > 0)
    return isHidden ? drawn : [...drawn.slice(0, -1), pick(echoing, random)]
  })
}

function drawRank({ mayBeHighest }: Cue, [set = []]: readonly WrongSet[], random: Random): number {
  return Math.floor(random() * (set.length + (mayBeHighest ? 1 : 0)))
}

function standsOut(right: Measured, fit: readonly Measured[]): boolean {
  const isEchoAlone = right.echo > 0 && fit.every(({ echo }) => echo === 0)
  const fame = 'entity' in right.candidate.option ? right.candidate.frequency : 0
  return isEchoAlone || fit.every(({ candidate }) => candidate.frequency * TOO_FAMOUS < fame)
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

function bestOf<T>(items: readonly T[], score: (item: T) => number): T {
  let best = items[0] as T
  let most = -Infinity
  for (const item of items) {
    const found = score(item)
    if (found > most) [best, most] = [item, found]
  }
  return best
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
