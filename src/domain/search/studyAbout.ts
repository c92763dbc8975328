/** Which facts a session about an entity asks. A module of its own, so that Study can fetch it alone, when it is wanted. */
import type { StudyDeck } from '../prompt.ts'
import { lookupIndexOf } from './lookupIndex.ts'

/** The ids of the facts that name an entity. */
export function factIdsAbout(deck: StudyDeck, id: string): ReadonlySet<string> {
  return new Set((lookupIndexOf(deck).factsOf.get(id) ?? []).map((fact) => fact.id))
}
