import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer, finish, next, overrule, toggleFlag } from '#domain/quiz/quiz.ts'
import { dontKnow } from '#domain/questions/index.ts'
import { keptResults, readQuiz, readResults, writeQuiz, writeResults } from '#formats/quizRecord.ts'
import { after, quizOf } from '../domain/quiz/quizOf.ts'

const quiz = quizOf({ length: { by: 'minutes', minutes: 5 }, themes: ['dates'] })

test('a quiz is read as it was written, but for its clock, which stands still', () => {
  let played = next(answer(quiz, '2015', after(5)), after(6))
  played = toggleFlag(overrule(answer(played, dontKnow, after(9)), 0, 0, 'right'))
  const read = readQuiz(writeQuiz(played, after(10).at))
  expect(read).toEqual({ ...played, clock: { spentMs: 10_000, limitMs: 300_000 } })
  const finished = finish(played, after(11))
  expect(readQuiz(writeQuiz(finished, after(99).at))).toEqual(finished)
})

test('a board is read as it was placed, open rows and overruled ones as well', () => {
  const board = quizOf({ forms: ['matching', 'ordering'] }, 2)
  const rows = 'prompts' in board.items[0]! ? board.items[0].prompts.length : 0
  const placed = [1, undefined, 0, ...Array.from({ length: rows - 3 }, () => undefined)]
  const played = overrule(answer(board, placed, after(5)), 0, 2, 'wrong')
  const read = readQuiz(writeQuiz(played, after(10).at))
  expect(read?.items).toEqual(played.items)
  expect(read?.answers).toEqual(played.answers)
})

test('what was overruled before there were boards still is', () => {
  const played = answer(quiz, '2015', after(5))
  const kept = { ...played, answers: { 0: { ...played.answers[0], overruled: 'right' } } }
  expect(readQuiz(JSON.stringify(kept))?.answers[0]?.overruled).toEqual({ 0: 'right' })
})

test('what is no quiz is read as none, whatever it is', () => {
  for (const text of ['', '{', 'null', '[]', '{"items":[]}']) expect(readQuiz(text)).toBeUndefined()
  const text = writeQuiz(quiz, after(1).at)
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
      const damaged = text.slice(0, at) + put + text.slice(at + 2)
      expect(() => readQuiz(damaged)).not.toThrow()
    }),
  )
})

test('results are kept up to a number, and a bad one costs no other', () => {
  const result = { at: 1, offsetMinutes: 0, deckId: 'khorasan', points: 1.5, of: 4, spentMs: 60_000 }
  const many = Array.from({ length: 30 }, (_, at) => ({ ...result, at }))
  expect(readResults(writeResults(many))).toEqual(many.slice(0, keptResults))
  expect(readResults(JSON.stringify([result, { at: 'yesterday' }, result]))).toEqual([result, result])
  expect([readResults(''), readResults('{}')]).toEqual([[], []])
})
