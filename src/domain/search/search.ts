/** The search over decks: what was typed, to the entities and facts that fit, the best first. */
import type { StudyDeck } from '../prompt.ts'
import { entityIndex, searchEntities, type EntityHit, type EntityIndex } from './entitySearch.ts'
import { factIndex, searchFacts, type FactHit, type FactIndex } from './factSearch.ts'
import { lookupIndexOf } from './lookupIndex.ts'
import { readQuery } from './query.ts'

export interface Found {
  readonly entities: readonly EntityHit[]
  readonly facts: readonly FactHit[]
}

const entityIndexes = new WeakMap<StudyDeck, EntityIndex>()
const factIndexes = new WeakMap<StudyDeck, FactIndex>()

/** Each index is made when a deck is first searched, and kept as long as the deck. */
function madeOnce<Index>(
  kept: WeakMap<StudyDeck, Index>,
  deck: StudyDeck,
  make: (deck: StudyDeck) => Index,
): Index {
  const known = kept.get(deck) ?? make(deck)
  kept.set(deck, known)
  return known
}

/** Everything that fits a text; nothing for an empty one. */
export function search(decks: readonly StudyDeck[], text: string): Found {
  const query = readQuery(text)
  const facts = decks.flatMap((deck) =>
    searchFacts(
      query,
      madeOnce(factIndexes, deck, (of) => factIndex(lookupIndexOf(of))),
    ),
  )
  return {
    entities: entitiesFor(decks, text),
    facts: decks.length > 1 ? facts.sort((a, b) => b.score - a.score) : facts,
  }
}

/** The entities alone: for the palette, where facts would be in the way. */
export function entitiesFor(decks: readonly StudyDeck[], text: string): EntityHit[] {
  const query = readQuery(text)
  const hits = decks.flatMap((deck) =>
    searchEntities(
      query,
      madeOnce(entityIndexes, deck, (of) => entityIndex(lookupIndexOf(of))),
    ),
  )
  return decks.length > 1 ? hits.sort((a, b) => b.score - a.score) : hits
}
