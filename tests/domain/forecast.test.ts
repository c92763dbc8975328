import { expect, test } from 'vitest'
import { addDays } from '#domain/calendar.ts'
import { forecast, nextDueDay } from '#domain/forecast.ts'
import type { Memory } from '#domain/memory.ts'
import { dayNumber, memoryAfter, onDay } from './scheduling/story.ts'
import { Again, Good } from '#domain/review.ts'

const today = dayNumber(0)
const learnt = memoryAfter([[onDay(-10), Good]])
const forgotten = memoryAfter([[onDay(-3), Again]])

/** A prompt that comes back so many days from today. */
function dueIn(days: number): Memory {
  return { ...learnt, dueDay: addDays(today, days) }
}

test('the load is what comes back on each day; the overdue and what is still to be learnt count today', () => {
  const memories = [dueIn(-400), dueIn(-1), dueIn(0), forgotten, dueIn(1), dueIn(3), dueIn(3), dueIn(4)]
  expect(forecast(memories, today, 4)).toEqual([
    { day: today, due: 4 },
    { day: addDays(today, 1), due: 1 },
    { day: addDays(today, 2), due: 0 },
    { day: addDays(today, 3), due: 2 },
  ])
})

test('a forgotten prompt counts today also when the clock was ahead as it was answered', () => {
  expect(forecast([{ ...forgotten, dueDay: addDays(today, 2) }], today, 3)[0]?.due).toBe(1)
})

test('without memories the load is nothing on each day', () => {
  expect(forecast([], today, 2)).toEqual([
    { day: today, due: 0 },
    { day: addDays(today, 1), due: 0 },
  ])
  expect(forecast([dueIn(0)], today, 0)).toEqual([])
})

test('the next day with something due is the earliest after today', () => {
  expect(nextDueDay([dueIn(9), dueIn(3), dueIn(5)], today)).toBe(addDays(today, 3))
})

test.each([
  ['due today', dueIn(0)],
  ['overdue', dueIn(-7)],
  ['still to be learnt', forgotten],
])('what is %s and not answered is due tomorrow', (_, memory) => {
  expect(nextDueDay([dueIn(9), memory], today)).toBe(addDays(today, 1))
})

test('there is no next day when nothing was ever answered', () => {
  expect(nextDueDay([], today)).toBeUndefined()
})
