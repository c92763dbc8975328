/** What a text says, as far as it can be compared: whom it names, what it says of them, and its words. */
import type { Entity } from '../deck.ts'
import { plain } from '../grading/folding.ts'
import { makingMentionReader, type Mention } from './mentions.ts'
import { isRelationFamily, relationsAmong } from './relations.ts'

/** What a sentence says; or a fact with all its questions; or the one line about an entity. */
export interface Account {
  readonly entities: ReadonlySet<string>
  readonly relations: ReadonlySet<string>
  /** Everything it says, brought to one spelling, with a space at each end. */
  readonly words: string
}

export interface ReadText extends Account {
  readonly mentions: readonly Mention[]
  /** The words that are no part of a name, as `plain` spells them. */
  readonly otherWords: readonly string[]
}

/** Reads each text once. Made in pieces. */
export function* makingAccountReader(
  entities: Iterable<Entity>,
): Generator<undefined, (text: string) => ReadText> {
  const read = yield* makingMentionReader(entities)
  const known = new Map<string, ReadText>()
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const { mentions, otherWords } = read(text)
    const found: ReadText = {
      mentions,
      otherWords,
      entities: new Set(mentions.flatMap((mention) => mention.entities)),
      relations: relationsAmong(otherWords),
      words: wordsOf(text),
    }
    known.set(text, found)
    return found
  }
}

/** Of a name that so few entities share, one word is enough to bring them to mind: 'Jundullah'. */
const FEW = 3
const LONG = 5

/** By word: the entities that have it in their names, for words that few of them have. */
export function entitiesByWord(entities: Iterable<Entity>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>()
  for (const { id, name, aliases = [] } of entities) {
    for (const word of plain([name, ...aliases].join(' ')).split(' ')) {
      if (word.length >= LONG) found.set(word, (found.get(word) ?? new Set()).add(id))
    }
  }
  return new Map([...found].filter(([, ids]) => ids.size <= FEW).map(([word, ids]) => [word, [...ids]]))
}

/** A deck says the same names and phrases again and again: each is brought to one spelling once. */
const spelled = new Map<string, string>()

/** A text of a deck brought to one spelling, a space at each end, so that whole words can be looked for in it. */
export function wordsOf(text: string): string {
  const words = spelled.get(text) ?? ` ${plain(text)} `
  spelled.set(text, words)
  return words
}

/** Several accounts as one. */
export function together(accounts: readonly Account[]): Account {
  return {
    entities: new Set(accounts.flatMap(({ entities }) => [...entities])),
    relations: new Set(accounts.flatMap(({ relations }) => [...relations])),
    words: accounts.map(({ words }) => words).join('.'),
  }
}

/** In how many accounts each entity is named. */
export function countMentions(accounts: readonly Account[]): ReadonlyMap<string, number> {
  return countAll(accounts.map(({ entities }) => entities))
}

/** Words in more than this share of all sentences say what the deck is about, not what one of them says. */
const COMMON = 0.04

/** Relations that tell: all that are put in several words, and other words unless the whole deck is full of them. */
export function tellingRelations(
  sentences: readonly Account[],
): (relations: ReadonlySet<string>) => ReadonlySet<string> {
  const counts = countAll(sentences.map(({ relations }) => relations))
  const isTelling = (relation: string): boolean =>
    isRelationFamily(relation) || (counts.get(relation) ?? 0) <= sentences.length * COMMON
  return (relations) => new Set([...relations].filter(isTelling))
}

function countAll(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const set of sets) for (const one of set) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}
