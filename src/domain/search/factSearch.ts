/** Finds facts by the words of their sentence, by any name of those they are about, and by date. */
import type { PartialDate } from '../date.ts'
import type { TypedDate } from '../grading/dateReading.ts'
import type { DeckFact } from '../prompt.ts'
import { timeOrder } from './datesInText.ts'
import type { LookupIndex } from './lookupIndex.ts'
import type { Query } from './query.ts'
import { nearness, searchWords, type SearchWord } from './words.ts'

export interface FactHit {
  readonly deckId: string
  readonly fact: DeckFact
  /** How well it fits, 0 to 1. */
  readonly score: number
}

/** By fact, how much a word counts that is found in it. */
type Postings = ReadonlyMap<DeckFact, number>

export interface FactIndex {
  readonly lookup: LookupIndex
  /** By the word as it is written. */
  readonly words: ReadonlyMap<string, { readonly word: SearchWord; readonly postings: Postings }>
}

/** A word of the sentence counts in full; one of the note, or of another name of somebody in it, counts less. */
const inNote = 0.6
const inOtherName = 0.5

export function factIndex(lookup: LookupIndex): FactIndex {
  const words = new Map<string, { word: SearchWord; postings: Map<DeckFact, number> }>()
  const add = (fact: DeckFact, said: readonly SearchWord[], weight: number): void => {
    for (const word of said) {
      const entry = words.get(word.plain) ?? { word, postings: new Map<DeckFact, number>() }
      entry.postings.set(fact, Math.max(weight, entry.postings.get(fact) ?? 0))
      words.set(word.plain, entry)
    }
  }
  const otherNames = new Map(
    Array.from(lookup.deck.entities, ([id, { aliases = [], native = [] }]) => {
      return [id, searchWords([...aliases, ...native.map(({ text }) => text)].join(' '))]
    }),
  )
  for (const fact of lookup.deck.facts) {
    add(fact, searchWords(fact.statement), 1)
    if (fact.note) add(fact, searchWords(fact.note), inNote)
    for (const id of lookup.entitiesOf.get(fact.id) ?? []) add(fact, otherNames.get(id) ?? [], inOtherName)
  }
  return { lookup, words }
}

/** The facts that fit, the best first; of equal ones the oldest. */
export function searchFacts({ dates, besides }: Query, index: FactIndex): FactHit[] {
  const { lookup } = index
  const dated = dates.length > 0 ? datedFacts(dates, lookup) : undefined
  const worded = besides.length > 0 ? wordedFacts(besides, index) : undefined
  const scores = dated && worded ? inBoth(dated, worded) : (dated ?? worded ?? new Map<DeckFact, number>())
  const hits = Array.from(scores, ([fact, score]) => ({ deckId: lookup.deck.id, fact, score }))
  return hits.sort((a, b) => b.score - a.score || orderOf(a.fact, lookup) - orderOf(b.fact, lookup))
}

function orderOf({ id }: DeckFact, { datesOf }: LookupIndex): number {
  const date = datesOf.get(id)?.[0]
  return date ? timeOrder(date) : 1e9
}

function inBoth(
  one: ReadonlyMap<DeckFact, number>,
  other: ReadonlyMap<DeckFact, number>,
): Map<DeckFact, number> {
  return new Map(
    [...one].flatMap(([fact, score]) => {
      const too = other.get(fact)
      return too === undefined ? [] : [[fact, (score + too) / 2] as const]
    }),
  )
}

function wordedFacts(typed: readonly SearchWord[], { words, lookup }: FactIndex): Map<DeckFact, number> {
  const total = lookup.deck.facts.length
  const found = typed.map((word) => {
    const scores = new Map<DeckFact, number>()
    const mayBeSlip = !words.has(word.plain)
    for (const { word: other, postings } of words.values()) {
      const near = nearness(word, other, mayBeSlip)
      if (near === 0) continue
      for (const [fact, weight] of postings) {
        scores.set(fact, Math.max(near * weight, scores.get(fact) ?? 0))
      }
    }
    return { scores, rarity: Math.log(1 + total / Math.max(1, scores.size)) }
  })
  const all = found.reduce((sum, { rarity }) => sum + rarity, 0)
  const sums = new Map<DeckFact, number>()
  for (const fact of found[0]?.scores.keys() ?? []) {
    if (!found.every(({ scores }) => scores.has(fact))) continue
    const sum = found.reduce((so, { scores, rarity }) => so + (scores.get(fact) ?? 0) * rarity, 0)
    sums.set(fact, sum / all)
  }
  return sums
}

function datedFacts(typed: readonly TypedDate[], { deck, datesOf }: LookupIndex): Map<DeckFact, number> {
  const scores = new Map<DeckFact, number>()
  for (const fact of deck.facts) {
    const dates = datesOf.get(fact.id) ?? []
    const score = Math.max(0, ...dates.flatMap((date) => typed.map((meant) => agreement(meant, date))))
    if (score > 0) scores.set(fact, score)
  }
  return scores
}

/** 1 for the same date or one within it, less for one that only may be it, 0 for another. */
function agreement(typed: TypedDate, date: PartialDate): number {
  if (typed.year !== undefined && !sharesYear(typed, date)) return 0
  let score = 1
  for (const unit of ['month', 'day', 'part'] as const) {
    const meant = typed[unit]
    if (meant === undefined) continue
    if (date[unit] === undefined) score *= 0.5
    else if (date[unit] !== meant) return 0
  }
  // A date without a year must at least agree in its month.
  return typed.year === undefined && date.month === undefined ? 0 : score
}

function sharesYear({ year = 0, decade }: TypedDate, date: PartialDate): boolean {
  if (decade) return Math.floor(date.year / 10) * 10 === year
  return date.decade ? year >= date.year && year < date.year + 10 : year === date.year
}
