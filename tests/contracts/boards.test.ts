/** Runs the claims over boards of every kind around every prompt of every deck, under one of 100 seeds each. */
import { describe, expect, test } from 'vitest'
import { catalogue } from '#decks/index.ts'
import { studyDeck } from '#domain/prompt.ts'
import { boardKinds } from '#domain/questions/boards/index.ts'
import { boardAround, boardClaims } from './boards.ts'

for (const { load } of catalogue) {
  const deck = studyDeck(await load())
  describe.each(boardKinds)('boards of the kind %s', (kind) => {
    const asked = deck.prompts.flatMap((first, index) => boardAround(kind, first, deck, index % 100) ?? [])

    test('are asked', () => {
      expect(asked.length).toBeGreaterThan(30)
    })

    test.each(Object.entries(boardClaims))('%s', (_, holds) => {
      const exceptions = asked.filter((one) => !holds(one, deck))
      expect(
        exceptions.map(({ first, seed, board }) => `${first.id}, seed ${seed}: ${JSON.stringify(board)}`),
      ).toEqual([])
    })
  })
}
