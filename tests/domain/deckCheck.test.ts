import { describe, expect, test } from 'vitest'
import type { Deck } from '#domain/deck.ts'
import { checkDeck } from '#domain/deckCheck.ts'
import { deckOf, type TestFact } from './deckOf.ts'

const leadership: TestFact = {
  kind: 'leadership',
  id: 'ada-leads',
  paragraph: 1,
  group: 'alpha',
  leader: 'ada',
}
const size: TestFact = { kind: 'size', id: 'beta-size', paragraph: 1, group: 'beta', count: 70 }

/** Facts that types would refuse: what a cast, a script or a deck from elsewhere can still bring. */
function wrong(fact: object): TestFact {
  return fact as TestFact
}

test('a sound deck has nothing to say against it', () => {
  expect(checkDeck(deckOf(leadership, size))).toEqual([])
})

describe('a deck does not build, and the message names the fact, with', () => {
  test.each<[string, Deck, string]>([
    [
      'a duplicate id',
      deckOf(leadership, { ...size, id: 'ada-leads' }),
      "Fact 'ada-leads' (section 'One'): the id is taken by a fact of section 'One'; choose another.",
    ],
    [
      'a dangling reference',
      deckOf(wrong({ ...leadership, leader: 'nobody' })),
      "Fact 'ada-leads' (section 'One'): a fact names 'nobody', and the deck has no such entity.",
    ],
    [
      'an impossible date',
      deckOf({
        kind: 'founding',
        id: 'beta-formed',
        paragraph: 1,
        group: 'beta',
        how: 'formed',
        on: '2015-02-30',
      }),
      "Fact 'beta-formed' (section 'One'): '2015-02-30' is not a date that can be.",
    ],
    [
      'an impossible number',
      deckOf({ ...size, kind: 'size', count: [250, 200] }),
      "Fact 'beta-size' (section 'One'): [250,200] is not a number or a range of numbers.",
    ],
    [
      'a paragraph that the section does not have',
      deckOf({ ...leadership, paragraph: 3 }),
      "Fact 'ada-leads' (section 'One'): its source is paragraph 3, and the section has 2.",
    ],
    [
      'a missing source',
      deckOf(wrong({ ...leadership, paragraph: undefined })),
      "Fact 'ada-leads' (section 'One'): its source is paragraph undefined, and the section has 2.",
    ],
    [
      'words for a direction it does not have',
      deckOf(wrong({ ...leadership, ask: { date: 'When?' } })),
      "Fact 'ada-leads' (section 'One'): 'ask' words the direction 'date', and the fact has nothing to answer it with.",
    ],
    [
      'an id that could not stand in a prompt id',
      deckOf({ ...leadership, id: 'Ada/leads' }),
      "Fact 'Ada/leads' (section 'One'): an id is lower-case words, digits and hyphens.",
    ],
  ])('%s', (_, deck, message) => {
    expect(checkDeck(deck)).toContain(message)
  })

  test('no article to point to', () => {
    const deck = deckOf(leadership)
    const unsourced = { ...deck, article: { ...deck.article, title: '' } }
    expect(checkDeck(unsourced)).toEqual([
      "Deck 'test': its article has no title; every fact needs a source to point to.",
    ])
  })

  test('one id for a group and a person', () => {
    const deck = deckOf(leadership)
    const people = { ...deck.people, alpha: { name: 'Alpha', about: 'Somebody.' } }
    expect(checkDeck({ ...deck, people })).toContain(
      "Entity 'alpha' is both a group and a person; give one of them another id.",
    )
  })
})

describe('a question is refused that', () => {
  const asking = (question: string, certainty?: 'claimed'): Deck =>
    deckOf({
      kind: 'free',
      id: 'why',
      paragraph: 1,
      statement: 'It was over money.',
      ...(certainty && { certainty }),
      asks: { reason: { question, answer: 'over money' } },
    })

  test('gives its answer away', () => {
    expect(checkDeck(asking('Was it over money that Ada left?'))).toEqual([
      "'test/why/reason': the question gives its answer away (over money): Was it over money that Ada left?",
    ])
  })

  test('hides that its fact is only claimed', () => {
    expect(checkDeck(asking('Why did Ada leave?', 'claimed'))).toEqual([
      "'test/why/reason': the fact is claimed, and the question does not say so: Why did Ada leave?",
    ])
    expect(checkDeck(asking('Why did Ada leave, as the group claimed?', 'claimed'))).toEqual([])
  })

  test('is asked twice', () => {
    const deck = deckOf(leadership, { ...leadership, id: 'again', ask: { group: false } })
    expect(checkDeck(deck)).toEqual([
      "'test/again/leader' asks the same as 'test/ada-leads/leader': Who was the leader of the Alpha Front (AF)?",
    ])
  })
})
