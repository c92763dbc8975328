import { expect, test } from 'vitest'
import { historiesOf, predictedAnswers } from '#domain/fitting/answers.ts'
import { Again, Good, type PromptKey } from '#domain/review.ts'
import { onDay, review } from '../scheduling/story.ts'

const other = 'other1' as PromptKey

test('the first answer of a study day counts the days since the last, and another that day counts none', () => {
  const log = [
    review(onDay(0), Good),
    review(onDay(1), Good, other),
    review(onDay(3), Again),
    review(onDay(3, 5), Good),
    review(onDay(9), Good, other),
  ]
  const histories = historiesOf(log, 240)
  expect(histories.map((history) => history.map(({ elapsedDays }) => elapsedDays))).toEqual([
    [0, 3, 0],
    [0, 8],
  ])
  expect(predictedAnswers(histories)).toBe(2)
})

test('an answer before the prompt’s last day, as after a journey, counts for that day', () => {
  const [history] = historiesOf(
    [review(onDay(5), Good), { ...review(onDay(5), Good), offsetMinutes: -1440 }],
    240,
  )
  expect(history?.map(({ elapsedDays }) => elapsedDays)).toEqual([0, 0])
})

test('newer answers count for more, up to all', () => {
  const log = Array.from({ length: 5 }, (_, day) => review(onDay(day), Good))
  const weights = historiesOf(log, 240)[0]!.map(({ weight }) => weight)
  expect(weights[0]).toBe(0.25)
  expect(weights).toEqual([...weights].sort((a, b) => a - b))
  expect(weights.at(-1)).toBeLessThanOrEqual(1)
})
