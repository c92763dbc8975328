/**
 * An area of messages: the texts of a screen or two, which load with it. English until another language is spoken;
 * whatever reads an area in a template or a computed value follows the change at once.
 */
import { shallowReactive } from 'vue'
import type { Areas } from './areas.ts'

/** Messages are texts, functions of their values, or records of either by kind. */
export type AreaName = keyof Areas

interface Defined {
  readonly spoken: object
  readonly english: object
}

const defined = new Map<AreaName, Defined>()
let translation: Partial<Areas> = {}

/** The area as it is read. Called once an area, where its English texts stand. */
export function defineArea<Messages extends object>(name: AreaName, english: Messages): Readonly<Messages> {
  const spoken = shallowReactive({ ...english, ...translation[name] })
  defined.set(name, { spoken, english })
  return spoken
}

/** Puts a translation in the place of English, in every area that is loaded or will be; none brings English back. */
export function translate(to: Areas | undefined): void {
  translation = to ?? {}
  for (const [name, { spoken, english }] of defined) Object.assign(spoken, translation[name] ?? english)
}
