import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { khorasan } from '#decks/khorasan/deck.ts'
import { studyDeck } from '#domain/prompt.ts'
import { entitiesFor, search } from '#domain/search/search.ts'

const deck = studyDeck(khorasan)
const names = (text: string): string[] => entitiesFor([deck], text).map(({ entity }) => entity.id)
const facts = (text: string): string[] => search([deck], text).facts.map(({ fact }) => fact.statement)

describe('a search for an entity', () => {
  test.each([
    ['its house spelling', 'Hafiz Saeed Khan', 'hafiz-saeed-khan'],
    ['another transliteration', 'khurasan', 'khorasan'],
    ['the usual spelling of that', 'khorasan', 'khorasan'],
    ['a missed letter', 'korasan', 'khorasan'],
    ['letters in the wrong order', 'hafiz saed kahn', 'hafiz-saeed-khan'],
    ['its abbreviation', 'tkp', 'tkp'],
    ['its abbreviation without a dash', 'isisk', 'isis-k'],
    ['an alias', 'daesh', 'isis'],
    ['words run together', 'muslimdost', 'muslim-dost'],
    ['its own script', 'تحریک خلافت پاکستان', 'tkp'],
    ['a part of that', 'افغان', 'khilafat-afghan'],
    ['Arabic letters where Urdu has its own', 'تحريك خلافت پاکستان', 'tkp'],
    ['its beginning', 'nangar', 'nangarhar'],
    ['a misspelt beginning', 'khoris', 'khorasan'],
    ['several misspelt words', 'mulla fazlulah', 'fazlullah'],
    ['no al-, and a lost letter', 'bagdadi', 'baghdadi'],
    ['what its name means', 'caliphate movement of pakistan', 'tkp'],
  ])('finds it first by %s', (_, typed, id) => {
    expect(names(typed)[0]).toBe(id)
  })

  test('says by which other name it was found, and nothing when by its own', () => {
    expect(entitiesFor([deck], 'daesh')[0]?.foundAs).toBe('Daesh')
    expect(entitiesFor([deck], 'TKP')[0]?.foundAs).toBeUndefined()
  })

  test('finds every entity first by each of its names, or another one of that very name', () => {
    for (const { id, name, short, aliases = [], native = [] } of deck.entities.values()) {
      for (const text of [name, short ?? name, ...aliases, ...native.map((each) => each.text)]) {
        const [best] = entitiesFor([deck], text)
        const isNamesake = best?.score !== undefined && best.score >= 1
        expect(best?.entity.id === id || isNamesake, `${text} finds ${best?.entity.name}, not ${id}`).toBe(
          true,
        )
      }
    }
  })

  test('finds nothing for nonsense, and for nothing', () => {
    expect(names('zzzqx')).toEqual([])
    expect(names('')).toEqual([])
    expect(search([deck], ' – ')).toEqual({ entities: [], facts: [] })
  })
})

describe('a search for facts', () => {
  test('finds those in which every word stands, also begun or misspelt', () => {
    for (const typed of ['killed drone', 'kiled dron', 'drone kill']) {
      expect(facts(typed)[0]).toContain('was killed in a US drone strike')
    }
    expect(facts('drone nowhere')).toEqual([])
  })

  test('finds them by any name of those they are about', () => {
    expect(facts('آزادی')).toEqual([])
    expect(facts('تحریک خلافت پاکستان').some((fact) => fact.startsWith('TKP was announced'))).toBe(true)
  })

  test.each(['2015-01-26', '26 January 2015', '26/1/2015', '26.1.2015', 'jan 26 2015', '26 Januray 2015'])(
    'finds those of the day %s before those of the month',
    (typed) => {
      expect(facts(typed)[0]).toMatch(/26 January 2015/)
    },
  )

  test('finds a month, a year, a part of one', () => {
    expect(
      facts('March 2015')
        .slice(0, 2)
        .every((fact) => fact.includes('March 2015')),
    ).toBe(true)
    expect(facts('2016').every((fact) => fact.includes('2016'))).toBe(true)
    expect(facts('autumn of 2016')[0]).toContain('autumn of 2016')
    expect(facts('1990s')[0]).toContain('1990s')
  })

  test('takes a date in figures and a name together', () => {
    expect(facts('khadim 2015-02-09')[0]).toContain('9 February 2015')
    expect(facts('baghdadi 2015-02-09')).toEqual([])
  })
})

test('whatever is typed, the search answers, the best first, and each result once', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
      const found = search([deck], text)
      for (const hits of [found.entities, found.facts]) {
        const scores = hits.map(({ score }) => score)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
      }
      expect(new Set(found.entities.map(({ entity }) => entity.id)).size).toBe(found.entities.length)
      expect(new Set(found.facts.map(({ fact }) => fact.id)).size).toBe(found.facts.length)
    }),
    { numRuns: 150 },
  )
})
