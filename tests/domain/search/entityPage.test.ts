import { describe, expect, test } from 'vitest'
import { khorasan } from '#decks/khorasan/deck.ts'
import { addDays, type Day } from '#domain/calendar.ts'
import type { Memory } from '#domain/memory.ts'
import { studyDeck } from '#domain/prompt.ts'
import type { PromptKey } from '#domain/review.ts'
import { timeOrder } from '#domain/search/datesInText.ts'
import { confusablesOf, factsAbout, hasTheme, standingOf, themesAmong } from '#domain/search/entityPage.ts'
import { linkedRuns } from '#domain/search/linkedText.ts'
import { factIdsAbout } from '#domain/search/studyAbout.ts'
import { relationsOf } from '#domain/search/relations.ts'
import { deckOf } from '../deckOf.ts'

const article = studyDeck(khorasan)

const small = studyDeck(
  deckOf(
    { kind: 'leadership', id: 'ada-led', paragraph: 1, group: 'alpha', leader: 'ada' },
    { kind: 'allegiance', id: 'oath', paragraph: 1, who: 'ben', to: 'alpha', on: '2015-03' },
    { kind: 'founding', id: 'begun', paragraph: 1, group: 'alpha', how: 'founded', on: '2013', by: 'ada' },
    { kind: 'naming', id: 'named', paragraph: 1, of: 'alpha' },
    { kind: 'death', id: 'end', paragraph: 2, person: 'ben', how: 'died', on: '2016', in: 'north' },
    { kind: 'merger', id: 'one', paragraph: 2, parts: ['beta', 'gamma'], into: 'alpha', how: 'joined' },
  ),
)

describe('the facts about an entity', () => {
  test('come in the order of time, those without a date last', () => {
    expect(factsAbout(small, 'alpha').map(({ fact }) => fact.id)).toEqual([
      'begun',
      'oath',
      'ada-led',
      'named',
      'one',
    ])
    for (const id of article.entities.keys()) {
      const orders = factsAbout(article, id).map(({ date }) => (date ? timeOrder(date) : Infinity))
      expect(orders).toEqual([...orders].sort((a, b) => (a === b ? 0 : a - b)))
    }
  })

  test('are all that name it, by its abbreviation too, and those that join it without a name in their sentence', () => {
    expect(factIdsAbout(article, 'unified-jundullah').size).toBeGreaterThan(0)
    const known = factIdsAbout(article, 'tkp')
    for (const { id, statement } of article.facts) if (/\bTKP\b/.test(statement)) expect(known).toContain(id)
  })

  test('leave no entity of the deck without a page that says something', () => {
    const silent = [...article.entities.values()].filter(
      ({ id, about }) => !about && !factIdsAbout(article, id).size,
    )
    expect(silent).toEqual([])
  })

  test('fall under the themes of their prompts', () => {
    const facts = factsAbout(small, 'alpha')
    for (const { theme, count } of themesAmong(facts)) {
      expect(facts.filter((fact) => hasTheme(fact, theme))).toHaveLength(count)
    }
    expect(themesAmong(facts).map(({ theme }) => theme)).toContain('allegiances')
  })
})

describe('what joins an entity to others', () => {
  const relations = (id: string): Record<string, (string | undefined)[]> =>
    Object.fromEntries(
      relationsOf(small, id).map(({ name, related }) => [name, related.map(({ entity }) => entity?.id)]),
    )

  test('is told from both sides', () => {
    expect(relations('alpha')).toEqual({
      founded: [undefined],
      foundedBy: ['ada'],
      formedFrom: ['beta', 'gamma'],
      leaders: ['ada'],
      allegianceFrom: ['ben'],
    })
    expect(relations('ada')).toEqual({ founder: ['alpha'], leads: ['alpha'] })
    expect(relations('ben')).toEqual({ allegianceTo: ['alpha'], died: ['north'] })
    expect(relations('gamma')).toEqual({ becamePartOf: ['alpha'] })
    expect(relations('north')).toEqual({ foundHere: ['ben'] })
  })

  test('does not take who announced a group for its founder', () => {
    const announced = studyDeck(
      deckOf({
        kind: 'founding',
        id: 'told',
        paragraph: 1,
        group: 'alpha',
        how: 'announced',
        on: '2015',
        by: 'ada',
      }),
    )
    expect(relationsOf(announced, 'alpha')).toEqual([])
    expect(relationsOf(announced, 'ada')).toEqual([])
  })

  test('names each only once in a row, and never the entity itself', () => {
    for (const id of article.entities.keys()) {
      for (const { related } of relationsOf(article, id)) {
        const ids = related.map(({ entity }) => entity?.id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids).not.toContain(id)
      }
    }
  })
})

test('what is easily taken for an entity is told on both pages', () => {
  const [alpha, beta] = ['alpha', 'beta'].map((id) => small.entities.get(id)!)
  expect(confusablesOf(small, alpha!).map(({ id }) => id)).toEqual(['beta'])
  expect(confusablesOf(small, beta!).map(({ id }) => id)).toEqual(['alpha'])
})

describe('how well the prompts of an entity are known', () => {
  const today = 20_000 as Day
  const prompts = factsAbout(small, 'alpha').flatMap((fact) => fact.prompts)
  const memory = (dueIn: number): Memory => ({
    stabilityDays: 5,
    difficulty: 5,
    firstDay: addDays(today, -5),
    lastDay: addDays(today, -5),
    lastAt: 0,
    dueDay: addDays(today, dueIn),
    intervalDays: 9,
    reviews: 1,
    lapses: 0,
    learning: false,
    mayComeEarlierDays: 0,
    ceilingDays: 36_500,
  })

  test('counts what is due, and names the next day after today', () => {
    const keys = prompts.map(({ key }) => key)
    const memories = new Map<PromptKey, Memory>(
      [-2, 0, 3, 7].map((dueIn, index) => [keys[index]!, memory(dueIn)] as const),
    )
    const standing = standingOf(prompts, memories, today)
    expect(standing).toMatchObject({ due: 2, nextDay: addDays(today, 3), known: 4, new: prompts.length - 4 })
  })

  test('has no next day before anything was met', () => {
    expect(standingOf(prompts, new Map(), today)).toMatchObject({ due: 0, nextDay: undefined })
  })
})

describe('a text with links', () => {
  test('is the same text, each entity linked once and the one of the page not at all', () => {
    for (const { statement } of article.facts) {
      const runs = linkedRuns(article, statement, 'isis-k')
      expect(runs.map(({ text }) => text).join('')).toBe(statement)
      const linked = runs.flatMap(({ entity }) => (entity ? [entity.id] : []))
      expect(new Set(linked).size).toBe(linked.length)
      expect(linked).not.toContain('isis-k')
    }
  })
})
