import { expect, test } from 'vitest'
import { calibrationOf, wilson } from '#domain/statistics/calibration.ts'
import { Again, Good, type PromptKey } from '#domain/review.ts'
import { defaultWeights } from '#domain/scheduling/fsrs.ts'
import { madeHistories } from '../fitting/learner.ts'
import { logOf } from '../fitting/logs.ts'
import { dayNumber, fsrs, onDay, review } from '../scheduling/story.ts'

test('only the first answer of a later study day is counted, against what was predicted for that day', () => {
  const recall = fsrs.retrievability(fsrs.next(undefined, 0, Good), 2)
  const log = [
    review(onDay(0), Good),
    review(onDay(0, 5), Good),
    review(onDay(2), Again, 'other1' as PromptKey),
    review(onDay(2, 9), Good, 'other1' as PromptKey),
  ]
  expect(calibrationOf(log, fsrs, dayNumber(0)).answers).toBe(0)
  const one = calibrationOf([log[0]!, review(onDay(2), Again)], fsrs, dayNumber(0))
  expect(one).toMatchObject({ answers: 1, right: 0, share: 0 })
  expect(one.predicted).toBeCloseTo(recall, 9)
})

test('a choice is predicted with the luck of guessing', () => {
  const recall = fsrs.retrievability(fsrs.next(undefined, 0, Good), 30)
  const log = [review(onDay(0), Good), { ...review(onDay(30), Good), choices: 4 }]
  expect(calibrationOf(log, fsrs, dayNumber(0)).predicted).toBeCloseTo(0.25 + 0.75 * recall, 9)
})

test('the answers of the last days are told apart', () => {
  const log = [0, 2, 12, 40].map((day) => review(onDay(day), day === 40 ? Again : Good))
  expect(calibrationOf(log, fsrs, dayNumber(12)).recent).toMatchObject({ answers: 2, right: 1 })
})

test('of a learner who is as predicted, the band holds what was predicted, overall and in nearly every row', () => {
  const histories = madeHistories({ weights: defaultWeights, prompts: 400, answers: 7, seed: 21 })
  const { predicted, least, most, rows, answers } = calibrationOf(
    logOf(histories, dayNumber(400)),
    fsrs,
    dayNumber(370),
  )
  expect(answers).toBe(2400)
  expect(rows.reduce((sum, row) => sum + row.answers, 0)).toBe(answers)
  expect(predicted).toBeGreaterThan(least)
  expect(predicted).toBeLessThan(most)
  const held = rows.filter((row) => row.predicted >= row.least && row.predicted <= row.most)
  expect(held.length).toBeGreaterThanOrEqual(rows.length - 1)
})

test('the band is Wilson’s: 9 of 10 is 0.65 to 0.98 nine times in ten, and nothing known is anything', () => {
  const { share, least, most } = wilson(9, 10)
  expect([share, least, most].map((value) => value.toFixed(2))).toEqual(['0.90', '0.65', '0.98'])
  expect(wilson(0, 0)).toEqual({ share: 0, least: 0, most: 1 })
})
