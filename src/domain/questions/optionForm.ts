/** Brings options to one form, so that none is told from the others by how it is written. */
import { plain } from '../grading/folding.ts'
import { joined, sentence } from '../names.ts'
import type { Entity } from '../deck.ts'
import type { Option } from './question.ts'

/** An option before it is known which others it will stand beside. */
export type Choosable =
  | { readonly id: string; readonly entity: Entity }
  | { readonly id: string; readonly entities: readonly Entity[] }
  | { readonly id: string; readonly text: string }

export function choosableText(text: string): Choosable {
  return { id: plain(text), text }
}

/** How an option reads at its shortest: what its length and its words are judged by. */
export function barePhrase(option: Choosable): string {
  if ('entity' in option) return option.entity.name
  if ('entities' in option) return listed(option.entities)
  return option.text.replace(/^(the|an?) /i, '')
}

/** The options as they are shown, in the order given: abbreviations with all names or with none, capitals first. */
export function inOneForm(options: readonly Choosable[]): Option[] {
  const areAbbreviated = options.every((option) => 'entity' in option && option.entity.short !== undefined)
  return options.map((option) => {
    const bare = barePhrase(option)
    if (!('entity' in option)) return { id: option.id, text: sentence(bare) }
    const { id, short } = option.entity
    return { id, text: sentence(areAbbreviated && short ? `${bare} (${short})` : bare), entity: id }
  })
}

function listed(entities: readonly Entity[]): string {
  return joined(entities.map(({ name }) => name))
}
