/** How entities are called in sentences. */
import type { Entity } from './deck.ts'

export interface Names {
  /** The entity of an id. Throws `Inconsistent: …` when there is none. */
  entity(id: string): Entity
  /** The name in the middle of a sentence: 'the Taliban', 'Tehrik-e Khilafat Pakistan (TKP)'. */
  of(id: string): string
  /** 'A', 'A and B', 'A, B and C'. */
  list(ids: readonly string[]): string
}

export function namesOf(entities: ReadonlyMap<string, Entity>): Names {
  const entity = (id: string): Entity => {
    const found = entities.get(id)
    if (!found) throw new Error(`Inconsistent: a fact names '${id}', and the deck has no such entity.`)
    return found
  }
  const of = (id: string): string => nameInSentence(entity(id))
  return { entity, of, list: (ids) => joined(ids.map(of)) }
}

/** 'the Taliban', 'Tehrik-e Khilafat Pakistan (TKP)'. */
function nameInSentence({ article, name, short }: Entity): string {
  return [article, name, short && `(${short})`].filter(Boolean).join(' ')
}

/** The name by itself, as an answer: 'Tehrik-e Khilafat Pakistan (TKP)', 'Taliban'. */
export function nameAlone({ name, short }: Entity): string {
  return short ? `${name} (${short})` : name
}

/** 'A', 'A and B', 'A, B and C'. */
export function joined(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** The same sentence with its first letter as a capital. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
