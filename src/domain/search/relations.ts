/** What joins an entity to others, at a glance: its leaders, whom it swore allegiance to, what became of it. */
import { dateOf } from '../answer.ts'
import type { PartialDate } from '../date.ts'
import type { Entity } from '../deck.ts'
import type { Fact } from '../facts/index.ts'
import type { DeckFact, StudyDeck } from '../prompt.ts'
import { lookupIndexOf } from './lookupIndex.ts'

/** In the order in which they are listed. */
export const relationNames = [
  'founded',
  'foundedBy',
  'founder',
  'formedFrom',
  'leaders',
  'leads',
  'succeeded',
  'succeededBy',
  'appointedBy',
  'appointed',
  'allegianceTo',
  'allegianceFrom',
  'allies',
  'partOf',
  'members',
  'becamePartOf',
  'brokeFrom',
  'lost',
  'places',
  'foundHere',
  'died',
] as const
export type RelationName = (typeof relationNames)[number]

export interface Related {
  /** Undefined where only the date is told: founded, died. */
  readonly entity: Entity | undefined
  readonly date: PartialDate | undefined
  /** The fact that says so. */
  readonly fact: DeckFact
}

export interface Relation {
  readonly name: RelationName
  readonly related: readonly Related[]
}

/** What the typed facts of a deck say of an entity; those written out as sentences say nothing here. */
export function relationsOf(deck: StudyDeck, id: string): Relation[] {
  const found = new Map<RelationName, Related[]>()
  for (const fact of lookupIndexOf(deck).factsOf.get(id) ?? []) {
    for (const { name, to, on } of joins(fact.entry)
      .filter(({ of }) => of === id)
      .filter(isJoin)) {
      const rows = found.get(name) ?? []
      const entity = to === undefined ? undefined : deck.entities.get(to)
      if (rows.every((row) => row.entity !== entity)) {
        rows.push({ entity, date: on === undefined ? undefined : dateOf(on), fact })
      }
      found.set(name, rows)
    }
  }
  return relationNames.flatMap((name) => {
    const related = found.get(name)
    return related ? [{ name, related }] : []
  })
}

type On = Extract<Fact, { kind: 'founding' }>['on']

interface Join {
  readonly of: string
  readonly name: RelationName
  readonly to?: string | undefined
  readonly on?: On | undefined
}

/** A row that names nobody is worth its line only for its date. */
function isJoin({ to, on }: Join): boolean {
  return to !== undefined || on !== undefined
}

function both(one: string, name: RelationName, other: string, back: RelationName, on?: On): Join[] {
  return [
    { of: one, name, to: other, on },
    { of: other, name: back, to: one, on },
  ]
}

function joins(fact: Fact): Join[] {
  switch (fact.kind) {
    case 'leadership':
      return [fact.leader, ...(fact.together === undefined ? [] : [fact.together])].flatMap((leader) =>
        both(fact.group, 'leaders', leader, 'leads'),
      )
    case 'succession':
      return [
        ...both(fact.group, 'leaders', fact.predecessor, 'leads'),
        ...both(fact.group, 'leaders', fact.successor, 'leads', fact.on),
        ...both(fact.successor, 'succeeded', fact.predecessor, 'succeededBy', fact.on),
      ]
    case 'role':
      return fact.by === undefined ? [] : both(fact.person, 'appointedBy', fact.by, 'appointed', fact.on)
    case 'founding':
      // Who announced, declared or recognised a group did not found it, and it did not begin that day.
      if (!isBeginning(fact.how)) return []
      return [
        { of: fact.group, name: 'founded', on: fact.on },
        ...(fact.by === undefined ? [] : both(fact.group, 'foundedBy', fact.by, 'founder', fact.on)),
        ...(fact.in === undefined ? [] : both(fact.group, 'places', fact.in, 'foundHere', fact.on)),
      ]
    case 'allegiance':
      return both(fact.who, 'allegianceTo', fact.to, 'allegianceFrom', fact.on)
    case 'alliance':
      return both(fact.group, 'allies', fact.ally, 'allies', fact.on)
    case 'membership':
      return both(fact.member, 'partOf', fact.group, 'members')
    case 'merger':
      return fact.parts.flatMap((part) => both(part, 'becamePartOf', fact.into, 'formedFrom', fact.on))
    case 'split':
      return both(fact.who, 'brokeFrom', fact.from, 'lost', fact.on)
    case 'location':
      return both(fact.subject, 'places', fact.place, 'foundHere')
    case 'death':
      return [
        { of: fact.person, name: 'died', to: fact.in, on: fact.on },
        ...(fact.in === undefined ? [] : [{ of: fact.in, name: 'foundHere' as const, to: fact.person }]),
      ]
    case 'free':
    case 'naming':
    case 'size':
      return []
  }
}

function isBeginning(how: Extract<Fact, { kind: 'founding' }>['how']): boolean {
  return how === 'founded' || how === 'formed' || how === 'established'
}
