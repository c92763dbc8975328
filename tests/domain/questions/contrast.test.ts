import { expect, test } from 'vitest'
import { contrast } from '#domain/questions/contrast.ts'
import { seededRandom } from '#domain/random.ts'
import { deckOfMany } from './deckOfMany.ts'

const deck = deckOfMany(
  { id: 'led-beta', kind: 'leadership', paragraph: 1, group: 'beta', leader: 'ada' },
  { id: 'led-gamma', kind: 'leadership', paragraph: 1, group: 'gamma', leader: 'ben' },
  { id: 'both', kind: 'leadership', paragraph: 1, group: 'delta', leader: 'ada', together: 'ben' },
)

test('a drill asks about both, with both as options and only one of them right', () => {
  const questions = contrast(deck, ['ada', 'ben'], seededRandom(1))
  expect(questions.map(({ prompt, right, options }) => [prompt?.fact.id, options[right].id]).sort()).toEqual([
    ['led-beta', 'ada'],
    ['led-gamma', 'ben'],
  ])
  expect(contrast(deck, ['ada', 'ben'], seededRandom(1))).toEqual(questions)
})

test('there is none for what cannot be told apart, or is not there', () => {
  expect(contrast(deck, ['ada', 'cem'], seededRandom(1))).toEqual([])
  expect(contrast(deck, ['ada', 'nobody'], seededRandom(1))).toEqual([])
})
