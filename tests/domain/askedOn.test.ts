import { expect, test } from 'vitest'
import { askedOn } from '#domain/askedOn.ts'
import { studyDay } from '#domain/calendar.ts'
import type { PromptKey, Rating, Review } from '#domain/review.ts'

const dayStart = 240

function review(prompt: string, time: string, rating: Rating = 3): Review {
  return {
    kind: 'review',
    at: Date.parse(time),
    offsetMinutes: 60,
    prompt: prompt as PromptKey,
    rating,
    answerMs: 1000,
    form: 'reveal',
    choices: 0,
    nonce: 1,
  }
}

test('the list of a day has each prompt once, with all its answers of that day, the last one asked first', () => {
  const reviews = [
    review('yester', '2026-11-22T02:59:00Z'),
    review('one', '2026-11-22T03:00:00Z', 1),
    review('two', '2026-11-22T10:00:00Z'),
    review('one', '2026-11-22T10:05:00Z', 3),
    review('late', '2026-11-23T02:00:00Z'),
    review('next', '2026-11-23T03:30:00Z'),
  ]
  const day = studyDay(review('', '2026-11-22T12:00:00Z'), dayStart)
  expect(
    askedOn(reviews, day, dayStart).map(({ prompt, answers }) => [prompt, answers.map((a) => a.rating)]),
  ).toEqual([
    ['late', [3]],
    ['one', [1, 3]],
    ['two', [3]],
  ])
})
