/** What a deck cannot say: each line below must fail to compile, which `npm run typecheck` holds. */
import { expect, test } from 'vitest'
import { defineDeck, defineEntities } from '#domain/deck.ts'
import { checkDeck } from '#domain/deckCheck.ts'
import { article, deckOf, groups, people, places, type TestFact } from '../domain/deckOf.ts'

const leadership = { kind: 'leadership', id: 'f', paragraph: 1, group: 'alpha', leader: 'ada' } as const

// @ts-expect-error: there is no such group
const unknownGroup: TestFact = { ...leadership, group: 'delta' }
// @ts-expect-error: there is no such person
const unknownPerson: TestFact = { ...leadership, leader: 'nobody' }
// @ts-expect-error: a place is not a group
export const placeAsGroup: TestFact = { ...leadership, group: 'north' }
// @ts-expect-error: there is no such kind of fact
const unknownKind: TestFact = { ...leadership, kind: 'rumour' }
const founding = { kind: 'founding', id: 'f', paragraph: 1, group: 'alpha', how: 'formed' } as const
// @ts-expect-error: this is not how dates are written
const looseDate: TestFact = { ...founding, on: 'last May' }
// @ts-expect-error: a fact says which paragraph it was read in
const unsourced: TestFact = { kind: 'leadership', id: 'f', group: 'alpha', leader: 'ada' }
// @ts-expect-error: this kind of fact cannot be asked in this direction
const unknownDirection: TestFact = { ...leadership, ask: { date: 'When?' } }
// @ts-expect-error: only an entity of the deck can be confused with another
export const strayConfusion = defineEntities({ one: { name: 'One', about: 'One.', confusedWith: ['two'] } })

const wrongDeck = defineDeck({
  id: 'wrong',
  title: 'Wrong',
  description: 'Names somebody who is not in it.',
  article,
  groups,
  people,
  places,
  sections: [
    {
      heading: 'One',
      paragraphs: 1,
      // @ts-expect-error: there is no such person in the deck, also when the facts were not checked by themselves
      facts: [{ ...leadership, leader: 'nobody' }],
    },
  ],
})

test.each(
  Object.entries({ unknownGroup, unknownPerson, unknownKind, looseDate, unsourced, unknownDirection }),
)('what a cast smuggles past the types is refused by the check of the deck: %s', (_, fact) => {
  expect(checkDeck(deckOf(fact))).toHaveLength(1)
})

test('so is a deck that was put together from parts of others', () => {
  expect(checkDeck(wrongDeck)).toHaveLength(1)
})
