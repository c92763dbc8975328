import { describe, expect, test } from 'vitest'
import { answerText } from '#domain/answer.ts'
import { answer, finish, goTo, next, overrule, type Quiz } from '#domain/quiz/quiz.ts'
import { reviewFor } from '#domain/quiz/logged.ts'
import { isBoardRow, missed, rowsAt, scoreOf, scoreSheet, type QuestionRow } from '#domain/quiz/score.ts'
import { isStillWhole } from '#domain/quiz/whole.ts'
import { dontKnow, type Given } from '#domain/questions/index.ts'
import { Again, Good, Hard, type PromptKey } from '#domain/review.ts'
import { after, deck, promptAt, quizOf } from './quizOf.ts'

/** The only row of a question. */
function sheetRow(quiz: Quiz, position: number, of = deck): QuestionRow {
  const [row] = rowsAt(quiz, position, of)
  if (!row || isBoardRow(row)) throw new Error('The test expects a question by itself.')
  return row
}

/** What is right in the form of a question. */
function rightAnswer(quiz: Quiz, position: number): Given {
  const { question, prompt } = sheetRow(quiz, position, deck)
  if (question.kind === 'choice') return question.options[question.right]!.id
  return question.kind === 'cloze' ? question.cut : answerText(prompt.answer)
}

function give(quiz: Quiz, position: number, given: Given): Quiz {
  return answer(goTo(quiz, position, after(position)), given, after(position + 1))
}

test('the right answer to each question of a quiz gets all points', () => {
  let quiz = quizOf({ feedback: false }, 30)
  quiz.items.forEach((_, position) => (quiz = give(quiz, position, rightAnswer(quiz, position))))
  const score = scoreOf(scoreSheet(finish(quiz, after(60)), deck))
  expect([score.points, score.of, score.counts.right]).toEqual([30, 30, 30])
})

test('partly right is half a point, not knowing none and no guess, and passed over is told apart', () => {
  let quiz = quizOf({ forms: ['typed'], themes: ['dates'], feedback: false }, 20)
  const days = [...quiz.items.keys()].filter((position) => {
    const { answer: date } = promptAt(quiz.items[position]!)
    return date.kind === 'date' && date.date.day !== undefined
  })
  const [partly, wrong, right] = days
  const year = promptAt(quiz.items[partly!]!).answer
  quiz = give(quiz, partly!, year.kind === 'date' ? String(year.date.year) : '')
  quiz = give(quiz, wrong!, '1 January 1901')
  quiz = give(quiz, right!, rightAnswer(quiz, right!))
  const other = [...quiz.items.keys()].find((position) => !days.slice(0, 3).includes(position))!
  quiz = give(quiz, other, dontKnow)
  const rows = scoreSheet(finish(quiz, after(60)), deck)
  expect(scoreOf(rows)).toEqual({
    points: 1.5,
    of: quiz.items.length,
    counts: { right: 1, partly: 1, wrong: 1, unknown: 1, unanswered: quiz.items.length - 4 },
  })
  expect(missed(rows)).toHaveLength(quiz.items.length - 1)
})

test('what the learner says against the grading holds', () => {
  const quiz = overrule(answer(quizOf({ forms: ['typed'] }), 'something else', after(1)), 0, 0, 'right')
  expect(sheetRow(quiz, 0, deck)).toMatchObject({ result: 'right', points: 1, outcome: { result: 'wrong' } })
})

describe('in a quiz by minutes', () => {
  test('what the time did not reach is no part of the score, what was passed over is', () => {
    let quiz = quizOf({ length: { by: 'minutes', minutes: 5 } }, 10)
    quiz = next(answer(quiz, dontKnow, after(1)), after(2))
    quiz = next(quiz, after(3))
    const rows = scoreSheet(finish(quiz, after(300)), deck)
    expect(rows.map(({ result }) => result)).toEqual(['unknown', 'unanswered'])
  })

  test('nothing reached is no question at all', () => {
    const quiz = finish(quizOf({ length: { by: 'minutes', minutes: 5 } }, 10), after(300))
    expect(scoreOf(scoreSheet(quiz, deck))).toMatchObject({ points: 0, of: 0 })
  })
})

describe('as a review', () => {
  test('an answer is logged as Study does: its form, its choices, its time, and the rating it stands for', () => {
    const right = give(quizOf({ forms: ['choice'], counts: true }), 0, '')
    const quiz = give(quizOf({ forms: ['choice'], counts: true }), 0, rightAnswer(right, 1))
    expect(quiz.answers[0]).toBeDefined()
    const good = give(
      quizOf({ forms: ['choice'], counts: true }),
      0,
      rightAnswer(quizOf({ forms: ['choice'] }), 0),
    )
    const row = sheetRow(good, 0, deck)
    expect(reviewFor(row, 7)).toEqual({
      kind: 'review',
      ...after(1),
      prompt: promptAt(good.items[0]!).key,
      rating: Good,
      answerMs: 1000,
      form: 'choice',
      choices: row.question.kind === 'choice' ? row.question.options.length : 0,
      nonce: 7,
    })
  })

  test('not knowing and wrong are Again, partly right is Hard, passed over is none', () => {
    const quiz = quizOf({ forms: ['typed'], counts: true })
    const rating = (given: Given): number | undefined =>
      reviewFor(sheetRow(give(quiz, 0, given), 0, deck), 7)?.rating
    expect([rating(dontKnow), rating('something else')]).toEqual([Again, Again])
    expect(reviewFor(sheetRow(quiz, 0, deck), 7)).toBeUndefined()
    const dates = quizOf({ forms: ['typed'], themes: ['dates'] }, 20)
    const day = dates.items.findIndex((item) => {
      const { answer: date } = promptAt(item)
      return date.kind === 'date' && date.date.day !== undefined
    })
    const { answer: date } = promptAt(dates.items[day]!)
    const partly = give(dates, day, date.kind === 'date' ? String(date.date.year) : '')
    expect(reviewFor(sheetRow(partly, day, deck), 7)?.rating).toBe(Hard)
  })
})

test('a quiz whose deck has lost a prompt is known', () => {
  const quiz = quizOf()
  expect(isStillWhole(quiz, deck)).toBe(true)
  const gone = { ...quiz.items[0]!, prompt: '______' as PromptKey }
  expect(isStillWhole({ ...quiz, items: [gone] }, deck)).toBe(false)
})

test('a choice that the deck no longer offers is known, and does not break the sheet', () => {
  const quiz = answer(quizOf({ forms: ['choice'] }), 'no such option', after(1))
  expect(isStillWhole(quiz, deck)).toBe(false)
})
