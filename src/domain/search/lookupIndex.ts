/** What looking things up needs to know of a deck: who is named where, and when it happened. Made once, on first use. */
import type { PartialDate } from '../date.ts'
import { askingsOf } from '../facts/index.ts'
import { namesOf, type Names } from '../names.ts'
import type { DeckFact, Prompt, StudyDeck } from '../prompt.ts'
import { mentionReader, type Mention } from '../questions/mentions.ts'
import { datesIn, timeOrder } from './datesInText.ts'

export interface LookupIndex {
  readonly deck: StudyDeck
  /** By fact id: the entities it joins or names, the order of the sentence kept. */
  readonly entitiesOf: ReadonlyMap<string, readonly string[]>
  /** By entity id: the facts that name it, the oldest first, those without a date last and as in the article. */
  readonly factsOf: ReadonlyMap<string, readonly DeckFact[]>
  /** By fact id: every date it says; the first is when it happened. */
  readonly datesOf: ReadonlyMap<string, readonly PartialDate[]>
  /** By fact id. */
  readonly promptsOf: ReadonlyMap<string, readonly Prompt[]>
  /** Where a text names entities of the deck. */
  readonly mentionsIn: (text: string) => readonly Mention[]
}

const indexes = new WeakMap<StudyDeck, LookupIndex>()

export function lookupIndexOf(deck: StudyDeck): LookupIndex {
  const known = indexes.get(deck)
  if (known) return known
  const index = makeIndex(deck)
  indexes.set(deck, index)
  return index
}

function makeIndex(deck: StudyDeck): LookupIndex {
  const read = mentionReader(deck.entities.values())
  const mentionsIn = (text: string): readonly Mention[] => read(text).mentions
  const names = namesOf(deck.entities)
  const entitiesOf = new Map(
    deck.facts.map((fact) => {
      const named = mentionsIn(fact.statement).flatMap(({ entities }) => entities)
      return [fact.id, [...new Set([...named, ...joinedBy(fact, names)])]]
    }),
  )
  const promptsOf = new Map<string, Prompt[]>(deck.facts.map(({ id }) => [id, []]))
  for (const prompt of deck.prompts) promptsOf.get(prompt.fact.id)?.push(prompt)
  const datesOf = new Map(
    deck.facts.map((fact) => [fact.id, datesOfFact(fact, promptsOf.get(fact.id) ?? [])]),
  )
  return {
    deck,
    entitiesOf,
    factsOf: factsByEntity(deck, entitiesOf, datesOf),
    datesOf,
    promptsOf,
    mentionsIn,
  }
}

/** Whom a fact joins, whatever its sentence calls them: those whose names are needed to ask for it. */
function joinedBy({ entry }: DeckFact, names: Names): ReadonlySet<string> {
  const joined = new Set<string>()
  const noted = (id: string): string => {
    joined.add(id)
    return id
  }
  askingsOf(entry, {
    entity: (id) => names.entity(noted(id)),
    of: (id) => names.of(noted(id)),
    list: (ids) => names.list(ids.map(noted)),
  })
  return joined
}

/** What is asked for as a date is when it happened; else what its sentence says first. */
function datesOfFact({ statement }: DeckFact, prompts: readonly Prompt[]): PartialDate[] {
  const asked = prompts.flatMap(({ answer }) => (answer.kind === 'date' ? [answer.date] : []))
  const said = datesIn(statement).filter((date) =>
    asked.every((known) => timeOrder(known) !== timeOrder(date)),
  )
  return [...asked, ...said]
}

function factsByEntity(
  deck: StudyDeck,
  entitiesOf: ReadonlyMap<string, readonly string[]>,
  datesOf: ReadonlyMap<string, readonly PartialDate[]>,
): ReadonlyMap<string, readonly DeckFact[]> {
  const facts = new Map<string, DeckFact[]>(Array.from(deck.entities.keys(), (id) => [id, []]))
  const orderOf = ({ id }: DeckFact): number => {
    const date = datesOf.get(id)?.[0]
    return date ? timeOrder(date) : Infinity
  }
  const ordered = deck.facts
    .map((fact) => ({ fact, order: orderOf(fact) }))
    .sort((a, b) => (a.order === b.order ? 0 : a.order - b.order))
  for (const { fact } of ordered) {
    for (const id of entitiesOf.get(fact.id) ?? []) facts.get(id)?.push(fact)
  }
  return facts
}
