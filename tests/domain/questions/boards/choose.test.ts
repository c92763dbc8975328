import { expect, test } from 'vitest'
import { chooseBoard, isBoardDue } from '#domain/questions/boards/choose.ts'
import { seededRandom } from '#domain/random.ts'
import { deckOfMany, promptIn } from '../deckOfMany.ts'

const groups = ['beta', 'gamma', 'delta', 'omega'] as const
const leaders = ['ada', 'ben', 'cem', 'dur'] as const
const deck = deckOfMany(
  ...groups.map((group, index) => ({
    ...{ id: `lead-${group}`, kind: 'leadership' as const, paragraph: 1 },
    ...{ group, leader: leaders[index]! },
  })),
)
const prompts = groups.map((group) => promptIn(deck, `lead-${group}`, 'leader'))
const [first, ...others] = prompts

test('four prompts that fit are asked together, with one option more than rows', () => {
  const board = chooseBoard(first!, others, others, { deck }, seededRandom(1))
  expect(board).toMatchObject({ kind: 'matching', stem: 'Who was the leader of …?' })
  expect(new Set(board?.rows.map(({ text }) => text))).toEqual(
    new Set(['Beta Movement', 'Gamma Party', 'Delta Brigade', 'Omega Union']),
  )
  expect(board?.kind === 'matching' && board.options).toHaveLength(5)
})

test('three are not', () => {
  expect(chooseBoard(first!, others.slice(1), [], { deck }, seededRandom(1))).toBeUndefined()
})

test('nothing is asked together that would tell a prompt still to come', () => {
  const sibling = promptIn(deck, 'lead-beta', 'group')
  expect(chooseBoard(first!, others, [...others, sibling], { deck }, seededRandom(1))).toBeUndefined()
})

test('after a board eight answers are given one by one; after undo the same board comes up again', () => {
  expect([
    isBoardDue(0, undefined),
    isBoardDue(4, 0),
    isBoardDue(8, 0),
    isBoardDue(3, 3),
    isBoardDue(2, 3),
  ]).toEqual([true, false, true, true, true])
})
