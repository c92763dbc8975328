/** Finds entities by any of their names: begun, misspelt, in their own script, run together or abbreviated. */
import type { Entity, NativeName } from '../deck.ts'
import { plain } from '../grading/folding.ts'
import { nameIndex, type NameIndex } from '../grading/nameIndex.ts'
import { isWhole, readName } from '../grading/nameReading.ts'
import { isParticle } from '../grading/smallWords.ts'
import type { LookupIndex } from './lookupIndex.ts'
import type { Query } from './query.ts'
import { nearness, searchWords, type SearchWord } from './words.ts'

export interface EntityHit {
  readonly deckId: string
  readonly entity: Entity
  /** The name it was found by, where that is neither its house spelling nor its abbreviation. */
  readonly foundAs: string | undefined
  /** How well it fits, 0 to about 1. */
  readonly score: number
}

interface SearchName {
  readonly text: string
  readonly plain: string
  readonly words: readonly SearchWord[]
  readonly letters: number
  readonly isHouse: boolean
}

interface Searched {
  readonly entity: Entity
  readonly names: readonly SearchName[]
  /** The words of its one line and of what its name means. */
  readonly about: readonly SearchWord[]
  /** Between namesakes the one that the deck says more about comes first. */
  readonly weight: number
}

export interface EntityIndex {
  readonly deckId: string
  readonly searched: readonly Searched[]
  readonly names: NameIndex
  /** The words of all names, as they are written: what is one of them is no misspelling of another. */
  readonly known: ReadonlySet<string>
}

export function entityIndex({ deck, factsOf }: LookupIndex): EntityIndex {
  const searched = Array.from(deck.entities.values(), (entity) => ({
    entity,
    names: namesOf(entity),
    about: searchWords([entity.about, entity.meaning ?? ''].join(' ')),
    weight: Math.log2(1 + (factsOf.get(entity.id)?.length ?? 0)) / 100,
  }))
  const known = new Set(searched.flatMap(({ names }) => names.flatMap(({ words }) => words.map(wordText))))
  return { deckId: deck.id, searched, names: nameIndex(deck.entities.values()), known }
}

function wordText(word: SearchWord): string {
  return word.plain
}

function namesOf({ name, short, aliases = [], native = [] }: Entity): SearchName[] {
  const house = [name, ...(short === undefined ? [] : [short])]
  const others = [...aliases, ...native.map(({ text }: NativeName) => text)]
  return [...house, ...others].map((text, index) => {
    const words = searchWords(text)
    const letters = words.reduce((sum, word) => sum + lettersOf(word), 0)
    return { text, plain: plain(text), words, letters, isHouse: index < house.length }
  })
}

/** Articles tell no name from another. */
function lettersOf({ plain: word }: SearchWord): number {
  return isParticle(word) ? 0 : word.length
}

/** The entities that fit, the best first. */
export function searchEntities({ text, words }: Query, index: EntityIndex): EntityHit[] {
  if (words.length === 0) return []
  const whole = plain(text)
  const read = readName(text, index.names).found()
  const byName = new Map(
    read.filter(({ match }) => isWhole(match)).map(({ named, match }) => [named.entity.id, match.cost]),
  )
  const hits = index.searched.flatMap(({ entity, names, about, weight }) => {
    const named = bestName(words, whole, names, index.known)
    const cost = byName.get(entity.id)
    const graded = cost === undefined ? 0 : Math.max(0.5, 0.9 - 0.15 * cost)
    const told = 0.35 * coverage(words, about)
    const score = Math.max(named?.score ?? 0, graded, told)
    if (score < least) return []
    const foundAs = named && named.score >= score && !named.name.isHouse ? named.name.text : undefined
    return [{ deckId: index.deckId, entity, foundAs, score: score + weight }]
  })
  return hits.sort((a, b) => b.score - a.score)
}

/** Below it, what was found is more likely chance than meant. */
const least = 0.25

function bestName(
  typed: readonly SearchWord[],
  whole: string,
  names: readonly SearchName[],
  known: ReadonlySet<string>,
): { name: SearchName; score: number } | undefined {
  let best: { name: SearchName; score: number } | undefined
  for (const name of names) {
    const score = name.plain === whole ? 1 : partScore(typed, name, known)
    if (score > (best?.score ?? 0)) best = { name, score }
  }
  return best
}

/** Every typed word must stand for one of the name, each for another. What of the name is left untyped counts against it. */
function partScore(
  typed: readonly SearchWord[],
  { words, letters }: SearchName,
  known: ReadonlySet<string>,
): number {
  const free = [...words]
  let near = 0
  let given = 0
  for (const word of typed) {
    const found = nearestOf(word, free, !known.has(word.plain))
    if (!found) return 0
    near += found.nearness
    given += Math.min(word.plain.length, lettersOf(found.word))
    free.splice(free.indexOf(found.word), 1)
  }
  return (near / typed.length) * (0.6 + 0.35 * Math.min(1, given / Math.max(1, letters)))
}

function nearestOf(
  typed: SearchWord,
  words: readonly SearchWord[],
  mayBeSlip: boolean,
): { word: SearchWord; nearness: number } | undefined {
  let best: { word: SearchWord; nearness: number } | undefined
  for (const word of words) {
    const near = nearness(typed, word, mayBeSlip)
    if (near > (best?.nearness ?? 0)) best = { word, nearness: near }
  }
  return best
}

/** 1 when every typed word is there, rightly spelt or begun; else 0. */
function coverage(typed: readonly SearchWord[], words: readonly SearchWord[]): number {
  return typed.every((word) => nearestOf(word, words, false)) ? 1 : 0
}
