/** What someone who knows nothing could go by in choosing among options: length, fame, words of the question, the middle. */
import { skeleton } from '../grading/folding.ts'
import { isFunctionWord } from '../grading/functionWords.ts'
import { wordsOf } from './accounts.ts'
import type { Candidate, Candidates } from './distractors/candidate.ts'
import { barePhrase } from './optionForm.ts'

const STEM = 5

/** A candidate with what shows on its face. */
export interface Measured {
  readonly candidate: Candidate
  readonly length: number
  readonly words: readonly string[]
  /** How many of its words the question has. */
  readonly echo: number
}

export interface Cue {
  /** A number for each option, given the others. */
  readonly of: (one: Measured, all: readonly Measured[]) => number
  /** How much a rank that is off by one counts, in units of merit. */
  readonly weight: number
  /** Whether the right option is ever to have the highest number. */
  readonly mayBeHighest: boolean
}

/** @param asked the words of the question that are worth noticing, as `stemsOf` gives them */
export function measure(candidate: Candidate, asked: readonly string[]): Measured {
  const phrase = barePhrase(candidate.option)
  const words = wordsOf(phrase).trim().split(' ')
  return {
    candidate,
    length: phrase.length,
    words,
    echo: stemsIn(words).filter((stem) => asked.some((other) => areStemsAlike(stem, other))).length,
  }
}

/** By word: names come back in one option after another. */
const stems = new Map<string, string>()

function stemOf(word: string): string {
  const known = stems.get(word) ?? skeleton(word).slice(0, STEM)
  stems.set(word, known)
  return known
}

/** Longer words by how they begin, each once: 'Baluchis' and 'Baloch' are one, and 'Iran' is in 'Iranian'. */
export function stemsOf(text: string): readonly string[] {
  return stemsIn(wordsOf(text).split(' '))
}

function stemsIn(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter((word) => word.length > 2 && !isFunctionWord(word)).map(stemOf))]
}

export function areStemsAlike(one: string, other: string): boolean {
  return (
    one === other || (one.length > 3 && other.startsWith(one)) || (other.length > 3 && one.startsWith(other))
  )
}

const fame: Cue = { of: ({ candidate }) => candidate.frequency, weight: 4, mayBeHighest: false }
const length: Cue = { of: (one) => one.length, weight: 1.6, mayBeHighest: true }
const echo: Cue = { of: (one) => one.echo, weight: 1.6, mayBeHighest: true }
const sharedWords: Cue = {
  of: (one, all) =>
    total(all, (other) =>
      other === one ? 0 : other.words.filter((word) => one.words.includes(word)).length,
    ),
  weight: 1.6,
  mayBeHighest: true,
}

/** In lists every name stands twice: what is left to balance is whether the right names are the known or the short ones. */
export const listCues: readonly Cue[] = [
  { ...fame, mayBeHighest: true },
  { ...length, weight: 4 },
  sharedWords,
  echo,
]

/**
 * Fame weighs most, and the right option is never the most named where that can be helped: where it is what the deck
 * names most of all it cannot, and both together come to chance.
 */
export function cuesOf({ areMarked }: Candidates): readonly Cue[] {
  const marks: Cue['of'] = (one, all) =>
    total(all, (other) => (areMarked?.(one.candidate.option, other.candidate.option) ? 1 : 0))
  const fromMiddle: Cue['of'] = (one, all) => -Math.abs(positionOf(one) - total(all, positionOf) / all.length)
  return [
    fame,
    length,
    echo,
    sharedWords,
    { of: ({ candidate }) => candidate.answers, weight: 2, mayBeHighest: false },
    { of: positionOf, weight: 2, mayBeHighest: true },
    { of: fromMiddle, weight: 4, mayBeHighest: true },
    { of: marks, weight: 1.6, mayBeHighest: true },
  ]
}

/** Where it stands on its scale; the same for all that stand on none. */
function positionOf({ candidate }: Measured): number {
  return candidate.position ?? 0
}

/** How many of the others lie below the first by a cue, those on a level with it by half. */
export function rankOf(all: readonly Measured[], cue: Cue): number {
  const [own = 0, ...others] = all.map((one) => cue.of(one, all))
  return total(others, (other) => (other < own ? 1 : other === own ? 0.5 : 0))
}

/** How far apart the lengths are: 1 when the longest is twice as long as the shortest. */
export function spreadOfLengths(options: readonly Measured[]): number {
  const lengths = options.map(({ length }) => length)
  return Math.log2(Math.max(...lengths) / Math.min(...lengths))
}

function total<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((sum, item) => sum + amount(item), 0)
}
