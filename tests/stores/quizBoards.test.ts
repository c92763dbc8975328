import { describe, expect, test, vi } from 'vitest'
import { keysOf } from '#domain/quiz/items.ts'
import { isBoardRow } from '#domain/quiz/score.ts'
import { Again, Good } from '#domain/review.ts'
import { useLibrary } from '#stores/library.ts'
import { useProgress } from '#stores/progress.ts'
import { useQuiz } from '#stores/quiz.ts'
import { inApp, testWorld } from './testWorld.ts'

// Each quiz reads the whole deck anew before its first question.
vi.setConfig({ testTimeout: 30_000 })

describe('a board of a quiz', () => {
  /** A quiz of one board that counts, and what is right for each row. */
  async function atBoard() {
    const world = testWorld()
    const opened = inApp(world).run(() => ({
      ...{ world, library: useLibrary(), progress: useProgress(), quiz: useQuiz() },
    }))
    await Promise.all([opened.library.load(), opened.progress.open()])
    await opened.quiz.start({
      ...{ deckId: 'khorasan', sections: [], themes: [], forms: ['matching'] },
      ...{ length: { by: 'questions', count: 1 }, feedback: true, counts: true },
    })
    const [first] = opened.quiz.rows
    if (!first || !isBoardRow(first)) throw new Error('The test expects a board.')
    return { opened, right: first.board.right, rows: first.board.rows }
  }

  test('counts row by row, on the sheet and in the log', async () => {
    const { opened, right, rows } = await atBoard()
    opened.world.pass({ seconds: 12 })
    opened.quiz.give(right.map((place, row) => (row === 0 ? undefined : place)))
    expect(opened.quiz.rows.map(({ result }) => result)).toEqual(
      rows.map((_, row) => (row === 0 ? 'unknown' : 'right')),
    )
    opened.quiz.next()
    expect(opened.quiz.score).toMatchObject({ points: rows.length - 1, of: rows.length })
    expect(opened.progress.reviews()).toHaveLength(rows.length)
    for (const review of opened.progress.reviews()) {
      const row = rows.findIndex(({ prompt }) => prompt === review.prompt)
      expect(review).toMatchObject({ form: 'matching', rating: row === 0 ? Again : Good })
      expect(review.choices).toBeGreaterThanOrEqual(2)
      expect(review.answerMs).toBeCloseTo(12_000 / rows.length, -2)
    }
    opened.quiz.overrule(0, 1, 'wrong')
    const overruled = opened.progress.reviews().find(({ prompt }) => prompt === rows[1]!.prompt)
    expect(overruled).toMatchObject({ rating: Again, overruled: true })
    expect(opened.progress.reviewCount).toBe(rows.length)
  })

  test('is tried again with the rows that were not right alone', async () => {
    const { opened, right, rows } = await atBoard()
    opened.quiz.give(right.map((place, row) => (row < 2 ? undefined : place)))
    opened.quiz.next()
    opened.quiz.retry()
    const asked = opened.quiz.quiz!.items.flatMap(keysOf)
    expect([...asked].sort()).toEqual(
      rows
        .slice(0, 2)
        .map(({ prompt }) => prompt)
        .sort(),
    )
  })

  test('is a board again where four rows or more were not right', async () => {
    const { opened, rows } = await atBoard()
    opened.quiz.give(rows.map(() => undefined))
    opened.quiz.next()
    opened.quiz.retry()
    expect(opened.quiz.quiz!.items).toMatchObject([{ form: 'matching' }])
    expect(opened.quiz.rows).toHaveLength(rows.length)
  })
})
