/**
 * Wrong lists. Two names of the right list, A and B, are exchanged for X and Y, so that the options are those with A and
 * B, A and Y, X and B, X and Y: every name stands in two of them, and none of the options is the one in the middle.
 */
import type { Entity } from '../../deck.ts'
import { shuffle, type Random } from '../../random.ts'
import { areApart, classOf } from '../kinship.ts'
import type { Choosable } from '../optionForm.ts'
import { kinshipMerit, wrongEntities } from './entities.ts'
import type { Search } from './candidate.ts'

/** More names than can be told apart at a glance on a phone. */
const MOST_NAMES = 4

export interface ListCandidates {
  readonly answer: readonly Entity[]
  /** For each place of the list: what may stand there instead, and how good a distractor it is. */
  readonly substitutes: readonly (readonly Substitute[])[]
}

interface Substitute {
  readonly entity: Entity
  readonly merit: number
}

export function listCandidates(answer: readonly Entity[], search: Search): ListCandidates | undefined {
  if (answer.length > MOST_NAMES) return undefined
  return { answer, substitutes: answer.map((entity) => substitutesFor(entity, answer, search)) }
}

/** The right list first, then three wrong ones; undefined where there are not enough names to exchange. */
export function drawLists(
  { answer, substitutes }: ListCandidates,
  random: Random,
): readonly Choosable[] | undefined {
  const places = shuffle([...answer.keys()], random)
  const ordered = substitutes.map((some) => byMerit(some, random))
  for (const first of places) {
    for (const second of places) {
      const pair = first === second ? undefined : firstPair(ordered[first], ordered[second])
      if (pair) return exchanged(answer, [first, second], pair)
    }
  }
  return undefined
}

function exchanged(
  answer: readonly Entity[],
  [first, second]: readonly [number, number],
  [one, other]: readonly [Entity, Entity],
): readonly Choosable[] {
  const lists = [
    answer,
    answer.with(first, one),
    answer.with(second, other),
    answer.with(first, one).with(second, other),
  ]
  return lists.map(asOption)
}

/** What may stand for a name: apart from every name of the list. */
function substitutesFor(replaced: Entity, list: readonly Entity[], search: Search): Substitute[] {
  return wrongEntities(replaced, search)
    .filter((entity) => list.every((other) => areNotOneAnother(entity, other)))
    .map((entity) => ({ entity, merit: kinshipMerit(entity, replaced, search.index) }))
}

/** The best first, chance deciding among equals. */
function byMerit(substitutes: readonly Substitute[], random: Random): Entity[] {
  return substitutes
    .map(({ entity, merit }) => ({ entity, order: merit + random() * 2 }))
    .sort((a, b) => b.order - a.order)
    .map(({ entity }) => entity)
}

function firstPair(
  some: readonly Entity[] = [],
  others: readonly Entity[] = [],
): readonly [Entity, Entity] | undefined {
  for (const one of some) {
    const other = others.find((each) => areNotOneAnother(one, each))
    if (other) return [one, other]
  }
  return undefined
}

/** Of different classes, or surely apart. */
function areNotOneAnother(one: Entity, other: Entity): boolean {
  return one.kind !== other.kind || classOf(one) !== classOf(other) || areApart(one, other)
}

/** In the order of the alphabet: the order of a list says nothing about which of its names are right. */
function asOption(entities: readonly Entity[]): Choosable {
  const sorted = entities.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const ids = sorted.map(({ id }) => id)
  return { id: ids.sort().join(' '), entities: sorted }
}
