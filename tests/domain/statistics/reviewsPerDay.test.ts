import { expect, test } from 'vitest'
import { studyDay, isoDay } from '#domain/calendar.ts'
import type { PromptKey, Rating, Review } from '#domain/review.ts'
import { reviewsPerDay } from '#domain/statistics/reviewsPerDay.ts'

function review(iso: string, rating: Rating, offsetMinutes = 0): Review {
  const at = Date.parse(iso)
  return {
    kind: 'review',
    at,
    offsetMinutes,
    prompt: 'promp1' as PromptKey,
    rating,
    answerMs: 0,
    form: 'reveal',
    choices: 0,
    nonce: 0,
  }
}

test('reviews count for the study day they were given on, and days without any have their row', () => {
  const today = studyDay({ at: Date.parse('2026-11-22T12:00Z'), offsetMinutes: 0 }, 240)
  const rows = reviewsPerDay(
    [
      review('2026-11-19T12:00Z', 3), // before the days shown
      review('2026-11-20T23:00Z', 3),
      review('2026-11-21T03:00Z', 1), // before 04:00: still the 20th
      review('2026-11-22T05:00Z', 4),
      review('2026-11-22T10:00Z', 3, -480), // 02:00 in Los Angeles: still the 21st there
    ],
    today,
    3,
    240,
  )
  expect(rows.map(({ day, reviews, recalled }) => [isoDay(day), reviews, recalled])).toEqual([
    ['2026-11-20', 2, 1],
    ['2026-11-21', 1, 1],
    ['2026-11-22', 1, 1],
  ])
})
