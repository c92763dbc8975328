/** The ids that facts of this deck may name; every file of facts is checked against them as it is written. */
import type { Section } from '#domain/deck.ts'
import type { groups } from './groups.ts'
import type { people } from './people.ts'
import type { places } from './places.ts'

export type Sections = readonly Section<{
  group: keyof typeof groups
  person: keyof typeof people
  place: keyof typeof places
}>[]
