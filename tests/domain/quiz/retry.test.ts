import { expect, test } from 'vitest'
import { askedBy, keysOf, type QuizForm } from '#domain/quiz/items.ts'
import { answer, type Quiz } from '#domain/quiz/quiz.ts'
import { retryItems } from '#domain/quiz/retry.ts'
import { isBoardRow, missed, rowsAt, type SheetRow } from '#domain/quiz/score.ts'
import { after, deck, quizOf } from './quizOf.ts'

/** A quiz of one board, of which the first rows are left open. */
function withOpenRows(form: QuizForm, open: number): { quiz: Quiz; rows: readonly SheetRow[] } {
  const quiz = quizOf({ forms: [form] }, 1)
  const [first] = rowsAt(quiz, 0, deck)
  if (!first || !isBoardRow(first)) throw new Error('The test expects a board.')
  const { right, kind } = first.board
  // What is put in order is counted from the first that is placed.
  const places = right.map((place, row) => (row < open ? undefined : place))
  const placed = places.map((place) =>
    kind === 'ordering' && place !== undefined
      ? places.filter((other) => other !== undefined && other < place).length
      : place,
  )
  const answered = answer(quiz, placed, after(5))
  return { quiz: answered, rows: missed(rowsAt(answered, 0, deck)) }
}

test('questions by themselves come again in another order, drawn anew, the same for the same seed', () => {
  const quiz = quizOf({}, 8)
  const rows = quiz.items.flatMap((_, position) => rowsAt(quiz, position, deck)).slice(0, 5)
  const items = retryItems(quiz, rows, 7, deck)
  expect(items.flatMap(keysOf).sort()).toEqual(quiz.items.slice(0, 5).flatMap(keysOf).sort())
  expect(items.map(({ form }) => form).sort()).toEqual(
    quiz.items
      .slice(0, 5)
      .map(({ form }) => form)
      .sort(),
  )
  expect(retryItems(quiz, rows, 7, deck)).toEqual(items)
  expect(items.every((item) => askedBy(item, deck) !== undefined)).toBe(true)
})

test.each(['matching', 'ordering'] as const)(
  'of %s only the rows that were not right come again: few one by one, four on a board',
  (form) => {
    for (const open of [1, 2, 4]) {
      const { quiz, rows } = withOpenRows(form, open)
      const items = retryItems(quiz, rows, 7, deck)
      expect(items.flatMap(keysOf).sort()).toEqual(rows.map(({ prompt }) => prompt.key).sort())
      expect(items.every((item) => askedBy(item, deck) !== undefined)).toBe(true)
      expect(items).toHaveLength(open < 4 ? open : 1)
    }
  },
)
