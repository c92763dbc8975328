/**
 * Wrong lists. Two names of the right list, A and B, are exchanged for X and Y, so that the options are those with A and
 * B, A and Y, X and B, X and Y: every name stands in two of them, and none of the options is the one in the middle.
 */
import type { Entity } from '../../deck.ts'
import type { DeckIndex } from '../deckIndex.ts'
import { areApart, classOf } from '../kinship.ts'
import type { Candidate, Search } from './candidate.ts'
import { kinshipMerit, wrongEntities } from './entities.ts'
import { areOfOneSort, describedBy } from './likely.ts'

/** More names than can be told apart at a glance on a phone. */
const MOST_NAMES = 4
/** Of the names that may stand in a place, the best that are tried. */
const MOST_TRIED = 5

export interface ListCandidates {
  readonly answer: Candidate
  /** Three wrong lists each. */
  readonly sets: readonly (readonly Candidate[])[]
}

/** Undefined where there are not enough names to exchange. */
export function listCandidates(answer: readonly Entity[], search: Search): ListCandidates | undefined {
  if (answer.length > MOST_NAMES) return undefined
  const substitutes = answer.map((entity) => substitutesFor(entity, answer, search))
  const asCandidate = (list: readonly Entity[], merit: number): Candidate =>
    candidateOf(list, merit, search.index)
  const sets = pairsOf(substitutes).map(({ places: [first, second], names: [one, other], merit }) =>
    [answer.with(first, one), answer.with(second, other), answer.with(first, one).with(second, other)].map(
      (list) => asCandidate(list, merit),
    ),
  )
  return sets.length > 0 ? { answer: asCandidate(answer, 0), sets } : undefined
}

interface Substitute {
  readonly entity: Entity
  readonly merit: number
}

interface Pair {
  readonly places: readonly [number, number]
  readonly names: readonly [Entity, Entity]
  readonly merit: number
}

/** What may stand for a name, apart from every name of the list; the best first. */
function substitutesFor(replaced: Entity, list: readonly Entity[], search: Search): Substitute[] {
  const described = describedBy(search.prompt.question)
  return wrongEntities(replaced, search)
    .filter((entity) => areOfOneSort(entity, replaced, search))
    .filter((entity) => list.every((other) => areNotOneAnother(entity, other)))
    .map((entity) => ({
      entity,
      merit: kinshipMerit(entity, replaced, search.index) + 2 * described(entity).length,
    }))
    .sort((a, b) => b.merit - a.merit)
}

/** Every two places with every two names that may stand there. */
function pairsOf(substitutes: readonly (readonly Substitute[])[]): Pair[] {
  const tried = substitutes.map((some, place) => some.slice(0, MOST_TRIED).map((one) => ({ ...one, place })))
  return tried.flatMap((some, place) =>
    some.flatMap((one) =>
      tried
        .slice(place + 1)
        .flat()
        .filter((other) => areNotOneAnother(one.entity, other.entity))
        .map((other) => ({
          places: [one.place, other.place] as const,
          names: [one.entity, other.entity] as const,
          merit: (one.merit + other.merit) / 2,
        })),
    ),
  )
}

/** Of different classes, or surely apart. */
function areNotOneAnother(one: Entity, other: Entity): boolean {
  return one.kind !== other.kind || classOf(one) !== classOf(other) || areApart(one, other)
}

/** In the order of the alphabet: the order of a list says nothing about which of its names are right. */
function candidateOf(entities: readonly Entity[], merit: number, { frequency }: DeckIndex): Candidate {
  const sorted = entities.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const ids = sorted.map(({ id }) => id)
  return {
    option: { id: ids.sort().join(' '), entities: sorted },
    merit,
    frequency: ids.reduce((sum, id) => sum + (frequency.get(id) ?? 0), 0),
    answers: 0,
  }
}
