import { describe, expect, test } from 'vitest'
import { gradeBoard, type Board, type Placement } from '#domain/questions/boards/index.ts'
import type { PromptKey } from '#domain/review.ts'
import { deckOfMany } from '../deckOfMany.ts'

const deck = deckOfMany()

function rowsOf(count: number): Board['rows'] {
  return Array.from({ length: count }, (_, row) => ({
    prompt: `row--${row}` as PromptKey,
    text: `Event ${row}`,
  }))
}

function ordering(count: number): Board {
  return { kind: 'ordering', rows: rowsOf(count), right: [...Array(count).keys()] }
}

const people = ['ada', 'ben', 'cem', 'dur', 'eva']
const matching: Board = {
  ...{ kind: 'matching', stem: undefined, rows: rowsOf(4), right: [0, 1, 2, 3] },
  options: people.map((id) => ({ id, text: id, entity: id })),
}

/** 'right', 'wrong' and 'unknown' by their first letters. */
function results(board: Board, ...given: Placement): string {
  return gradeBoard(board, given, deck)
    .map(({ result }) => result.charAt(0))
    .join('')
}

describe('an ordering', () => {
  test('counts an event that was put too early as wrong, and not those that it pushed aside', () => {
    expect(results(ordering(4), 1, 2, 3, 0)).toBe('rrrw')
    expect(results(ordering(5), 0, 4, 1, 2, 3)).toBe('rwrrr')
  })

  test('counts both of two that changed places as wrong', () => {
    expect(results(ordering(4), 1, 0, 2, 3)).toBe('wwrr')
  })

  test('has nothing right in it when it is upside down', () => {
    expect(results(ordering(4), 3, 2, 1, 0)).toBe('wwww')
  })

  test('grades what was placed and takes the rest for not known', () => {
    expect(results(ordering(4), 0, undefined, 1, undefined)).toBe('ruru')
  })

  test('says nothing about one event alone', () => {
    expect(results(ordering(4), 0, undefined, undefined, undefined)).toBe('uuuu')
  })

  test.each([4, 5, 6])(
    'of %i: who places what they do not know blindly is right no more often than is reckoned with',
    (count) => {
      expect(chanceOfGuess(count, 0.8)).toBeLessThan(1 / choicesIn(ordering(count)))
    },
  )
})

describe('a matching', () => {
  test('counts each pair by itself', () => {
    expect(results(matching, 0, 2, 1, 4)).toBe('rwww')
    expect(results(matching, 0, 1, undefined, 2)).toBe('rruw')
  })

  test('says with what the answer was confused', () => {
    expect(gradeBoard(matching, [4, 1, 2, 3], deck)[0]).toMatchObject({
      confusedWith: { id: 'eva' },
      chosen: { id: 'eva' },
    })
  })

  test('chooses the last pair among two when the others are known, and among more when they are not', () => {
    expect(gradeBoard(matching, [0, 1, 2, 3], deck).map(({ choices }) => choices)).toEqual([2, 2, 2, 2])
    expect(gradeBoard(matching, [0, 2, 1, undefined], deck).map(({ choices }) => choices)).toEqual([
      5, 4, 4, 4,
    ])
  })
})

test('what cannot be given to a board is refused', () => {
  expect(() => results(ordering(4), 0, 2, 3, 4)).toThrow('Inconsistent: a board of the kind')
  expect(() => results(matching, 0, 0, 1, 2)).toThrow('Inconsistent')
  expect(() => results(matching, 0, 1)).toThrow('Inconsistent')
  expect(() => results(matching, 0, 1, 2, 9)).toThrow('Inconsistent')
})

function choicesIn(board: Board): number {
  return gradeBoard(board, board.right, deck)[0]?.choices ?? 0
}

/** How often an event is right that was placed blindly, where each is known with this chance: counted over all orders. */
function chanceOfGuess(count: number, known: number): number {
  const orders = permutations([...Array(count).keys()])
  const sets = Array.from({ length: 2 ** count }, (_, bits) =>
    [...Array(count).keys()].filter((row) => bits & (1 << row)),
  )
  let right = 0
  let guessed = 0
  for (const guesses of sets.filter(({ length }) => length > 0)) {
    const weight = known ** (count - guesses.length) * (1 - known) ** guesses.length
    const possible = orders.filter((order) => isInOrder(order.filter((row) => !guesses.includes(row))))
    for (const order of possible) {
      const outcome = results(ordering(count), ...[...Array(count).keys()].map((row) => order.indexOf(row)))
      right += (weight / possible.length) * guesses.filter((row) => outcome[row] === 'r').length
    }
    guessed += weight * guesses.length
  }
  return right / guessed
}

function isInOrder(rows: readonly number[]): boolean {
  return rows.every((row, index) => index === 0 || row > (rows[index - 1] ?? 0))
}

function permutations(items: readonly number[]): number[][] {
  if (items.length < 2) return [[...items]]
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  )
}
