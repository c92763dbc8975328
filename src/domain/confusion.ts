/**
 * What this learner takes for what: a small record beside the log, of hints for distractors and drills. It never decides
 * what is due. Copies of it on two devices or in a file merge as sets; only the newest entries are kept.
 */
import type { PromptKey } from './review.ts'

/** An answer that was wrong in a way that names something: an option, or another entity of the deck. */
export interface Mixup {
  readonly kind: 'mixup'
  /** When it was answered, the time of its review, in milliseconds since 1970 UTC. */
  readonly at: number
  readonly prompt: PromptKey
  /** The id of the option, or of the entity, that was taken for the answer. */
  readonly chosen: string
}

/** A drill of two entities that was got through without a mistake. */
export interface Drilled {
  readonly kind: 'drilled'
  readonly at: number
  readonly deckId: string
  /** Sorted. */
  readonly pair: readonly [string, string]
}

export type Confusion = Mixup | Drilled

/** About 20 kB of text; a year of five mix-ups a week. */
export const MOST_CONFUSIONS = 250

/** So many mix-ups of two entities since their last drill make them worth one. */
const WORTH_A_DRILL = 2

/** The union, the newest first, each once and at most so many: in whatever order and however often copies are merged. */
export function mergeConfusions(
  some: readonly Confusion[],
  others: readonly Confusion[],
): readonly Confusion[] {
  const unique = new Map([...some, ...others].map((one) => [textOf(one), one]))
  return [...unique]
    .sort(([a, { at: first }], [b, { at: second }]) => second - first || (a < b ? -1 : 1))
    .slice(0, MOST_CONFUSIONS)
    .map(([, one]) => one)
}

function textOf(one: Confusion): string {
  return one.kind === 'mixup'
    ? `${one.at} ${one.prompt} ${one.chosen}`
    : `${one.at} ${one.deckId} ${one.pair.join(' ')}`
}

/** Who or what the answer of a prompt is, where it is one entity. */
export interface AnswerEntity {
  readonly deckId: string
  readonly entity: string
}

export type AnswerOf = (prompt: PromptKey) => AnswerEntity | undefined

/**
 * Ids of options that were taken for the answer of a prompt, or of any with the same answer, or the other way round: the
 * most frequent first.
 */
export function mixedUpWith(
  prompt: PromptKey,
  confusions: readonly Confusion[],
  answerOf: AnswerOf,
): readonly string[] {
  const own = answerOf(prompt)
  const counts = new Map<string, number>()
  const count = (id: string): unknown => counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const one of confusions) {
    if (one.kind !== 'mixup') continue
    const other = answerOf(one.prompt)
    const isSame = own !== undefined && other?.deckId === own.deckId && other.entity === own.entity
    if (one.prompt === prompt || isSame) count(one.chosen)
    else if (own && other?.deckId === own.deckId && one.chosen === own.entity) count(other.entity)
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id)
}

/** Two entities of a deck that were mixed up often enough. */
export interface ConfusedPair {
  readonly deckId: string
  /** Sorted. */
  readonly pair: readonly [string, string]
  /** How often since they were last drilled. */
  readonly times: number
}

/** The pairs that are worth a drill, the most mixed up first. */
export function confusedPairs(confusions: readonly Confusion[], answerOf: AnswerOf): readonly ConfusedPair[] {
  const pairs = new Map<string, ConfusedPair>()
  for (const one of confusions.toSorted((a, b) => a.at - b.at)) {
    if (one.kind === 'drilled') {
      pairs.delete([one.deckId, ...one.pair].join(' '))
      continue
    }
    const right = answerOf(one.prompt)
    if (!right || right.entity === one.chosen) continue
    const pair = pairOf(right.entity, one.chosen)
    const key = [right.deckId, ...pair].join(' ')
    pairs.set(key, { deckId: right.deckId, pair, times: (pairs.get(key)?.times ?? 0) + 1 })
  }
  return [...pairs.values()].filter(({ times }) => times >= WORTH_A_DRILL).sort((a, b) => b.times - a.times)
}

export function pairOf(one: string, other: string): readonly [string, string] {
  return one < other ? [one, other] : [other, one]
}
