import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, isoDay, studyDay, untilDayTurns, type Day } from '#domain/calendar.ts'
import { clockChanges, dateAfter, momentIn, zones, type Zone } from './scheduling/zones.ts'

const FOUR_O_CLOCK = 240
const HOUR_MS = 3_600_000

/** The date of the study day that a wall clock's time belongs to. */
function studyDate(zone: Zone, local: string, dayStartMinutes = FOUR_O_CLOCK): string {
  return isoDay(studyDay(momentIn(zone, local), dayStartMinutes))
}

const ordinaryDays = zones.map((zone) => [zone, '2026-06-15'] as const)

describe.each([...ordinaryDays, ...clockChanges])('in %s, around %s', (zone, date) => {
  test('the day turns at 04:00 on the wall clock', () => {
    expect(studyDate(zone, `${date} 03:59`)).toBe(dateAfter(date, -1))
    expect(studyDate(zone, `${date} 04:00`)).toBe(date)
    expect(studyDate(zone, `${dateAfter(date, 1)} 03:59`)).toBe(date)
    expect(studyDate(zone, `${dateAfter(date, 1)} 04:00`)).toBe(dateAfter(date, 1))
  })

  test('an evening is one study day, also past midnight', () => {
    for (const time of ['16:00', '18:00', '19:30', '23:59']) {
      expect(studyDate(zone, `${date} ${time}`)).toBe(date)
    }
    expect(studyDate(zone, `${dateAfter(date, 1)} 00:30`)).toBe(date)
  })

  test('a learner whose day turns at midnight has the dates of the calendar', () => {
    expect(studyDate(zone, `${date} 00:00`, 0)).toBe(date)
    expect(studyDate(zone, `${date} 23:59`, 0)).toBe(date)
  })

  test('from one evening to the next it is one day, whether it has 23, 24 or 25 hours', () => {
    const evening = (days: number): Day =>
      studyDay(momentIn(zone, `${dateAfter(date, days)} 20:00`), FOUR_O_CLOCK)
    for (const days of [-2, -1, 0, 1]) expect(daysBetween(evening(days), evening(days + 1))).toBe(1)
  })
})

test('the clocks of the tests do change: these days have 23 and 25 hours', () => {
  const hours = clockChanges.map(([zone, date]) => {
    return (momentIn(zone, `${dateAfter(date, 1)} 00:00`).at - momentIn(zone, `${date} 00:00`).at) / HOUR_MS
  })
  expect(hours).toEqual([23, 25, 25, 23])
})

test('days can be counted forward and back', () => {
  const day = studyDay({ at: Date.UTC(2026, 10, 22, 12), offsetMinutes: 0 }, FOUR_O_CLOCK)
  expect(isoDay(day)).toBe('2026-11-22')
  expect(isoDay(addDays(day, 9))).toBe('2026-12-01')
  expect(daysBetween(addDays(day, 9), day)).toBe(-9)
})

test('when the time until the day turns is over, and not a millisecond earlier, it is the next day', () => {
  const moments = fc.record({
    at: fc.integer({ min: 0, max: 4e12 }),
    offsetMinutes: fc.integer({ min: -720, max: 840 }),
  })
  fc.assert(
    fc.property(moments, fc.integer({ min: 0, max: 720 }), (moment, dayStart) => {
      const left = untilDayTurns(moment, dayStart)
      const today = studyDay(moment, dayStart)
      expect(left).toBeGreaterThan(0)
      expect(left).toBeLessThanOrEqual(24 * HOUR_MS)
      expect(studyDay({ ...moment, at: moment.at + left }, dayStart)).toBe(addDays(today, 1))
      expect(studyDay({ ...moment, at: moment.at + left - 1 }, dayStart)).toBe(today)
    }),
  )
})

test('days before 1970 are counted downwards', () => {
  expect(isoDay(studyDay({ at: -1, offsetMinutes: 0 }, 0))).toBe('1969-12-31')
})
