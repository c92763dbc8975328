/**
 * Which proven wrong answers are worth offering: those that are what the question asks for. "Which al-Qaeda leader" is
 * answered at sight when one of four is of al-Qaeda, and "in which part of Pakistan" when one of four lies in Pakistan.
 */
import type { Entity } from '../../deck.ts'
import { plain } from '../../grading/folding.ts'
import { areStemsAlike, stemsOf } from '../cues.ts'
import { describingSpan } from '../describing.ts'
import { classOf } from '../kinship.ts'
import type { Search } from './candidate.ts'

/** What says nothing of its own. */
const empty =
  /^(?:groups?|militants?|jihadists?|islamists?|organi.ations?|persons?|leaders?|other|later|former|country|place)$/

/** Words in the line of a person that is no militant, and in the names of what is no group of militants. */
const callings = /\b(president|government|author|attacker)\b/
const officials: readonly RegExp[] = [
  /\bsoviets?\b/,
  /\b(government|emirate)\b/,
  /\b(forces?|army|guard|corps)\b/,
  /\b(services?|directorate|intelligence)\b/,
]

/** Those of the words that say what is asked for that are said of an entity by its names or its line. */
export function describedBy(question: string): (entity: Entity) => readonly string[] {
  const { from, to } = describingSpan(question)
  const words = plain(question.slice(from, to)).split(' ')
  const stems = stemsOf(words.filter((word) => !empty.test(word)).join(' '))
  return (entity) => {
    const said = saidOf(entity)
    return stems.filter((stem) => said.some((other) => areStemsAlike(stem, other)))
  }
}

const said = new WeakMap<Entity, readonly string[]>()

/** How the words begin that its names and its line have; worked out once. */
export function saidOf(entity: Entity): readonly string[] {
  const { name, aliases = [], about } = entity
  const stems = said.get(entity) ?? stemsOf([name, ...aliases, about].join(' '))
  said.set(entity, stems)
  return stems
}

const sorts = new WeakMap<Entity, string>()

/** Whether one is of the sort of the other: statesmen with statesmen, armies with armies, places of a country with those of it. */
export function areOfOneSort(one: Entity, other: Entity, search: Search): boolean {
  return sortOf(one, search) === sortOf(other, search)
}

function sortOf(entity: Entity, search: Search): string {
  const sort = sorts.get(entity) ?? findSort(entity, search)
  sorts.set(entity, sort)
  return sort
}

function findSort(entity: Entity, { deck }: Search): string {
  const { kind, name, aliases = [], about } = entity
  if (kind === 'person') return callings.exec(plain(about))?.[0] ?? ''
  const own = classOf(entity)
  if (kind === 'place') return own === 'country' ? own : homeOf(about, deck.entities.values())
  if (own !== 'official') return own
  const names = [name, ...aliases].map(plain)
  const found = names
    .flatMap((each) => officials.findIndex((words) => words.test(each)))
    .find((at) => at >= 0)
  return String(found ?? name)
}

/** The one country that a line says a place lies in; none for what lies in several. */
function homeOf(about: string, entities: Iterable<Entity>): string {
  const line = plain(about).replace(
    /\b(?:with|where|which)\b.*|(?<!the )\b(?:north|south|east|west)\w* of .*?(?= in |$)/g,
    '',
  )
  const countries = Array.from(entities)
    .filter((entity) => entity.kind === 'place' && classOf(entity) === 'country')
    .filter(({ name }) => ` ${line} `.includes(` ${plain(name)} `))
  return countries.length === 1 ? (countries[0]?.id ?? '') : ''
}

/** With fewer groups whose founding the deck tells, all of them would soon be known by it. */
const FEWEST_FOUNDED = 6

/** "Which group did he form in 2013?" is answered by none that everybody knows from before: by those that the deck sees formed. */
export function peersOf({ prompt, deck }: Search): (entity: Entity) => boolean {
  if (prompt.fact.kind !== 'founding' || prompt.direction !== 'group') return () => true
  const founded = new Set(deck.facts.flatMap(({ entry }) => (entry.kind === 'founding' ? entry.group : [])))
  return founded.size < FEWEST_FOUNDED ? () => true : ({ id }) => founded.has(id)
}
