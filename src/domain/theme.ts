/** Themes: views of a deck that cut across its sections. A prompt may belong to several, or to none. */
import type { FactKindName } from './facts/index.ts'
import type { Prompt } from './prompt.ts'

export const themes = ['groups', 'dates', 'allegiances', 'numbers', 'places', 'people'] as const
export type Theme = (typeof themes)[number]

const groupKinds: readonly FactKindName[] = [
  'leadership',
  'succession',
  'founding',
  'membership',
  'merger',
  'split',
]
const allegianceKinds: readonly FactKindName[] = ['allegiance', 'alliance', 'merger', 'split']
const personKinds: readonly FactKindName[] = ['leadership', 'succession', 'role', 'death']

/** Whether a prompt belongs to a theme: by what it asks for, by the kind of its fact, or because the fact says so. */
export function isOfTheme({ fact, answer }: Prompt, theme: Theme): boolean {
  const asksFor = answer.kind === 'entity' ? answer.entity.kind : answer.kind
  switch (theme) {
    case 'groups':
      return asksFor === 'group' || asksFor === 'entities' || groupKinds.includes(fact.kind)
    case 'dates':
      return asksFor === 'date'
    case 'allegiances':
      return allegianceKinds.includes(fact.kind) || fact.theme === 'allegiances'
    case 'numbers':
      return asksFor === 'quantity'
    case 'places':
      return asksFor === 'place'
    case 'people':
      return asksFor === 'person' || personKinds.includes(fact.kind)
  }
}

/** The theme of that name, should there be one: for addresses, which learners may keep. */
export function themeOf(name: string | undefined): Theme | undefined {
  return themes.find((theme) => theme === name)
}
