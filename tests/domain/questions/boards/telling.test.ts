import { expect, test } from 'vitest'
import { tellingNothing } from '#domain/questions/boards/telling.ts'
import { deckOfMany, promptIn } from '../deckOfMany.ts'

const deck = deckOfMany(
  { id: 'led', kind: 'leadership', paragraph: 1, group: 'beta', leader: 'ada' },
  { id: 'founded', kind: 'founding', paragraph: 1, group: 'beta', how: 'founded', by: 'ada', on: '2012' },
  { id: 'other', kind: 'leadership', paragraph: 1, group: 'gamma', leader: 'ben' },
)
const leader = promptIn(deck, 'led', 'leader')
const founder = promptIn(deck, 'founded', 'founder')
const date = promptIn(deck, 'founded', 'date')
const other = promptIn(deck, 'other', 'leader')

test('a prompt whose fact names the answer and the subject of one to come is not put on a board', () => {
  expect(tellingNothing([leader, other], [leader, founder, other], deck)).toEqual([other])
})

test('a prompt tells nothing of one with another subject, nor of itself', () => {
  expect(tellingNothing([leader, other], [leader, other, date], deck)).toEqual([leader, other])
})

test('another prompt of the same fact is always told', () => {
  expect(tellingNothing([date], [founder], deck)).toEqual([])
})
