import { describe, expect, test } from 'vitest'
import { addDays, studyDay, type Day } from '#domain/calendar.ts'
import { daysStudiedAfter, isReminderDue, type Exposure } from '#domain/exportRisk.ts'
import { historyOf } from '#domain/history.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import { defaultSettings } from '#domain/scheduling/policy.ts'
import type { PromptKey } from '#domain/review.ts'
import { review } from '../storage/support/entries.ts'

describe('a reminder', () => {
  const exposed = (change: Partial<Exposure>): boolean =>
    isReminderDue({
      reviewsOnlyHere: 1,
      daysOnlyHere: 1,
      isShortLived: false,
      daysSincePutOff: undefined,
      ...change,
    })

  test.each([
    [{ reviewsOnlyHere: 200 }, false],
    [{ reviewsOnlyHere: 201 }, true],
    [{ daysOnlyHere: 14 }, false],
    [{ daysOnlyHere: 15 }, true],
    [{ reviewsOnlyHere: 0, daysOnlyHere: 99 }, false],
    [{ isShortLived: true, reviewsOnlyHere: 20 }, false],
    [{ isShortLived: true, reviewsOnlyHere: 21 }, true],
    [{ isShortLived: true, daysOnlyHere: 3 }, true],
    [{ reviewsOnlyHere: 500, daysSincePutOff: 6 }, false],
    [{ reviewsOnlyHere: 500, daysSincePutOff: 7 }, true],
    [{ reviewsOnlyHere: 500, daysSincePutOff: 1, isShortLived: true }, false],
    [{ reviewsOnlyHere: 500, daysSincePutOff: 2, isShortLived: true }, true],
  ])('with %o is due: %s', (change, due) => {
    expect(exposed(change)).toBe(due)
  })
})

describe('days studied', () => {
  const policy = makePolicy('fsrs', defaultSettings)
  const DAY_MS = 86_400_000
  const ofDays = (...days: number[]) =>
    days.map((day, i) =>
      review(0, { at: review(0).at + day * DAY_MS, prompt: `promp${i % 2}` as PromptKey, nonce: i }),
    )
  const first: Day = studyDay(review(0), defaultSettings.dayStartMinutes)

  test('are those on which a prompt was met or last answered, each once', () => {
    const { memories } = historyOf(ofDays(0, 0, 3, 5), policy)
    expect(daysStudiedAfter(memories.values(), undefined)).toBe(3)
  })

  test('after a day do not count that day itself', () => {
    const { memories } = historyOf(ofDays(0, 0, 3, 5), policy)
    expect(daysStudiedAfter(memories.values(), first)).toBe(2)
    expect(daysStudiedAfter(memories.values(), addDays(first, 5))).toBe(0)
  })

  test('are none before anything was studied', () => {
    expect(daysStudiedAfter([], undefined)).toBe(0)
  })
})
