import { describe, expect, test } from 'vitest'
import { leftMs, spentMs } from '#domain/quiz/clock.ts'
import {
  answer,
  back,
  canGoTo,
  clearAnswer,
  finish,
  goOnUntimed,
  goTo,
  next,
  overrule,
  pause,
  resume,
  startRetry,
  toggleFlag,
  unanswered,
  withMore,
} from '#domain/quiz/quiz.ts'
import { dontKnow } from '#domain/questions/index.ts'
import { after, compose, quizOf, setupOf } from './quizOf.ts'

describe('with feedback', () => {
  test('an answer is shown, stands, and is not gone back to', () => {
    const answered = answer(quizOf(), 'something', after(5))
    expect([answered.isRevealed, answered.position]).toEqual([true, 0])
    expect(answer(answered, 'something else', after(6)).answers).toEqual(answered.answers)
    const second = next(answered, after(7))
    expect([second.position, second.isRevealed]).toEqual([1, false])
    expect(back(second, after(8))).toBe(second)
    expect([canGoTo(second, 0), canGoTo(second, 3)]).toEqual([false, true])
  })

  test('what was passed over is offered before the end, which comes when all is answered', () => {
    let quiz = next(quizOf({}, 2), after(1))
    quiz = next(answer(quiz, dontKnow, after(2)), after(3))
    expect([quiz.position, quiz.isFinished, unanswered(quiz)]).toEqual([2, false, [0]])
    quiz = next(answer(goTo(quiz, 0, after(4)), dontKnow, after(5)), after(6))
    expect(quiz.isFinished).toBe(true)
  })
})

describe('without feedback', () => {
  test('nothing is shown, and answers are changed and taken away until the end', () => {
    let quiz = answer(quizOf({ feedback: false }), 'first', after(1))
    expect(quiz.isRevealed).toBe(false)
    quiz = back(next(quiz, after(2)), after(3))
    expect(quiz.position).toBe(0)
    quiz = answer(quiz, 'second', after(4))
    expect(quiz.answers[0]?.given).toBe('second')
    expect(unanswered(clearAnswer(quiz))).toEqual([0, 1, 2, 3])
    const finished = finish(quiz, after(5))
    expect(answer(finished, 'third', after(6)).answers[0]?.given).toBe('second')
  })

  test('the last question leads to the look back, and any question is jumped to from there', () => {
    let quiz = goTo(quizOf({ feedback: false }, 3), 2, after(1))
    quiz = next(quiz, after(2))
    expect([quiz.position, quiz.isFinished]).toEqual([3, false])
    expect(goTo(quiz, 1, after(3)).position).toBe(1)
    for (const nowhere of [-1, 4, 0.5, Number.NaN]) expect(canGoTo(quiz, nowhere)).toBe(false)
  })

  test('questions are flagged and unflagged', () => {
    const quiz = toggleFlag(goTo(toggleFlag(goTo(quizOf({ feedback: false }), 2, after(1))), 0, after(2)))
    expect(quiz.flagged).toEqual([0, 2])
    expect(toggleFlag(quiz).flagged).toEqual([2])
  })
})

test('the learner overrules the grading of an answer, and takes that back', () => {
  const quiz = overrule(answer(quizOf(), 'something', after(1)), 0, 0, 'right')
  expect(quiz.answers[0]?.overruled).toEqual({ 0: 'right' })
  const both = overrule(quiz, 0, 3, 'wrong')
  expect(overrule(both, 0, 0, undefined).answers[0]?.overruled).toEqual({ 3: 'wrong' })
  expect(overrule(quiz, 0, 0, undefined).answers[0]).not.toHaveProperty('overruled')
  expect(overrule(quiz, 1, 0, 'right')).toBe(quiz)
})

describe('time', () => {
  test('stands still while paused, and is not counted for the answer', () => {
    let quiz = pause(quizOf(), after(10))
    quiz = answer(resume(quiz, after(100)), dontKnow, after(105))
    expect(quiz.answers[0]?.answerMs).toBe(15_000)
    quiz = answer(next(quiz, after(110)), dontKnow, after(112))
    expect(quiz.answers[1]?.answerMs).toBe(2000)
    expect(spentMs(finish(quiz, after(113)).clock, after(1000).at)).toBe(23_000)
  })

  test('runs out, never below nothing, and the learner may go on without a limit', () => {
    const quiz = quizOf({ length: { by: 'minutes', minutes: 2 } })
    expect([leftMs(quiz.clock, after(30).at), leftMs(quiz.clock, after(500).at)]).toEqual([90_000, 0])
    expect(leftMs(goOnUntimed(pause(quiz, after(120)), after(130)).clock, after(140).at)).toBeUndefined()
    expect(leftMs(quizOf().clock, after(1).at)).toBeUndefined()
  })

  test('a clock that was set back costs nothing', () => {
    expect(spentMs(quizOf().clock, after(-60).at)).toBe(0)
  })
})

test('a quiz by minutes is lengthened without touching what was answered', () => {
  const quiz = answer(quizOf({ length: { by: 'minutes', minutes: 2 } }, 3), dontKnow, after(1))
  const all = compose(setupOf({ length: { by: 'minutes', minutes: 2 } }), quiz.seed, 5)
  const longer = withMore(quiz, all.slice(3))
  expect([longer.items, longer.answers]).toEqual([all, quiz.answers])
})

test('a retry begins anew with what it is given, and never counts in the schedule', () => {
  const quiz = finish(quizOf({ counts: true }, 8), after(1))
  const again = startRetry(quiz, quiz.items.slice(0, 3), 99, after(2))
  expect([again.items, again.setup.counts, again.isFinished, again.answers]).toEqual([
    quiz.items.slice(0, 3),
    false,
    false,
    {},
  ])
})

test('a quiz without questions is over', () => {
  expect(quizOf({ sections: ['nowhere'] }).isFinished).toBe(true)
})
