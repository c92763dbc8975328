import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Board } from '#domain/questions/boards/index.ts'
import {
  activate,
  emptyPlacing,
  openRows,
  orderEvent,
  placeByDigit,
  placeOption,
  placingOf,
  type Placing,
} from '#domain/questions/boards/placing.ts'
import type { PromptKey } from '#domain/review.ts'

const rows = ['a', 'b', 'c', 'd'].map((text) => ({ prompt: text as PromptKey, text }))
const right = [0, 1, 2, 3]
const options = ['A', 'B', 'C', 'D', 'E'].map((text) => ({ id: text, text }))
const matching: Board = { kind: 'matching', stem: undefined, rows, options, right }
const ordering: Board = { kind: 'ordering', rows, right }

function play(start: Placing, moves: readonly ((placing: Placing) => Placing)[]): Placing {
  return moves.reduce((placing, move) => move(placing), start)
}

const give = (option: number) => (placing: Placing) => placeOption(matching, placing, option)
const tap = (row: number) => (placing: Placing) => orderEvent(ordering, placing, row)

describe('matching', () => {
  test('an option goes to the row that is next, and the next open row is next then', () => {
    expect(play(emptyPlacing(matching), [give(4), give(0)])).toEqual({
      placed: [4, 0, undefined, undefined],
      active: 2,
    })
  })

  test('a row that is tapped gives its option back and is next, and after it the first open row', () => {
    const full = play(emptyPlacing(matching), [give(0), give(1), give(2), give(3)])
    const freed = activate(activate(full, 3), 1)
    expect(freed).toEqual({ placed: [0, undefined, 2, undefined], active: 1 })
    expect(play(freed, [give(4)]).active).toBe(3)
  })

  test('an option that another row has, and one that is none, change nothing', () => {
    const one = play(emptyPlacing(matching), [give(2)])
    expect([give(2)(one), give(7)(one)]).toEqual([one, one])
  })
})

describe('ordering', () => {
  test('each tap gives the next place, a second one takes it back and those after move up', () => {
    const three = play(emptyPlacing(ordering), [tap(2), tap(0), tap(3)])
    expect(three.placed).toEqual([1, undefined, 0, 2])
    expect(tap(2)(three).placed).toEqual([0, undefined, undefined, 1])
  })

  test('the places are always counted from the first without a gap', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3)), (taps) => {
        const { placed } = play(emptyPlacing(ordering), taps.map(tap))
        const places = placed.filter((place) => place !== undefined).sort((a, b) => a - b)
        expect(places).toEqual([...places.keys()])
      }),
    )
  })
})

test('a placement is gone on with at its first open row', () => {
  expect(placingOf([2, undefined, 0, undefined]).active).toBe(1)
  expect(placingOf([2, 1, 0, 3]).active).toBe(0)
})

test('a digit stands for an option in its order, or for an event, and 0 for none; what is left open is counted', () => {
  const matched = [2, 5, 0].reduce(
    (placing, digit) => placeByDigit(matching, placing, digit),
    emptyPlacing(matching),
  )
  expect(matched).toEqual(play(emptyPlacing(matching), [give(1), give(4)]))
  expect(openRows(matched)).toBe(2)
  const ordered = [3, 1, 0].reduce(
    (placing, digit) => placeByDigit(ordering, placing, digit),
    emptyPlacing(ordering),
  )
  expect(ordered).toEqual(play(emptyPlacing(ordering), [tap(2), tap(0)]))
})
