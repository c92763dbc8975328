/** The catalogue: one line a deck. Titles are here so that Home can name a deck before its facts are loaded. */
import type { Deck } from '#domain/deck.ts'

export interface CatalogueEntry {
  readonly id: string
  readonly title: string
  readonly load: () => Promise<Deck>
}

export const catalogue: readonly CatalogueEntry[] = [
  {
    id: 'khorasan',
    title: 'History of the Islamic State – Khorasan Province',
    load: async () => (await import('./khorasan/deck.ts')).khorasan,
  },
]
