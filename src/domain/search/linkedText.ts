/** A text of a deck cut where it names entities, so that each name can lead to what is known of it. */
import type { Entity } from '../deck.ts'
import type { StudyDeck } from '../prompt.ts'
import { lookupIndexOf } from './lookupIndex.ts'

export interface LinkedRun {
  readonly text: string
  /** Whom the run names; undefined for the words between. */
  readonly entity: Entity | undefined
}

/** The runs of a text in order; joined, they are the text. An entity is linked once, where it is named first. */
export function linkedRuns(deck: StudyDeck, text: string, besides?: string): LinkedRun[] {
  const runs: LinkedRun[] = []
  const linked = new Set([besides])
  let end = 0
  for (const { entities, from, to } of lookupIndexOf(deck).mentionsIn(text)) {
    const entity = entities.map((id) => deck.entities.get(id)).find((named) => named !== undefined)
    if (!entity || linked.has(entity.id)) continue
    linked.add(entity.id)
    if (from > end) runs.push({ text: text.slice(end, from), entity: undefined })
    runs.push({ text: text.slice(from, to), entity })
    end = to
  }
  if (end < text.length) runs.push({ text: text.slice(end), entity: undefined })
  return runs
}
