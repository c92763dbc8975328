import { expect, test } from 'vitest'
import { addDays, isoDay, type Day } from '#domain/calendar.ts'
import type { Memory } from '#domain/memory.ts'
import { dueReminders, nextAt } from '#domain/reminders.ts'

const today = 20_786 as Day

function dueIn(days: number): Memory {
  return {
    stabilityDays: 5,
    difficulty: 5,
    firstDay: today,
    lastDay: today,
    lastAt: 0,
    dueDay: addDays(today, days),
    intervalDays: days,
    reviews: 1,
    lapses: 0,
    learning: false,
    mayComeEarlierDays: 0,
    ceilingDays: 36_500,
  }
}

test('the next time that a clock shows is today before it, and tomorrow from then on, in the learner’s own zone', () => {
  const at = (time: string) => ({ at: Date.parse(`${time}-08:00`), offsetMinutes: -480 })
  expect(isoDay(nextAt(at('2026-11-29T18:59:59'), 19 * 60))).toBe('2026-11-29')
  expect(isoDay(nextAt(at('2026-11-29T19:00:00'), 19 * 60))).toBe('2026-11-30')
  expect(isoDay(nextAt(at('2026-11-29T23:59:59'), 0))).toBe('2026-11-30')
})

test('there is a reminder on each day to come with something due, and none on the others', () => {
  const memories = [dueIn(0), dueIn(1), dueIn(1), dueIn(3), dueIn(40)]
  const reminders = dueReminders(memories, today, { minutes: 1140, dayStartMinutes: 240, days: 14 })
  expect(reminders.map(({ date, due }) => [date - today, due])).toEqual([
    [1, 2],
    [3, 1],
  ])
})

test('a time after midnight and before the day start is on the next date of the calendar', () => {
  const [reminder] = dueReminders([dueIn(2)], today, { minutes: 60, dayStartMinutes: 240, days: 14 })
  expect(reminder?.date).toBe(addDays(today, 3))
})
