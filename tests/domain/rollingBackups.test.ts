/** Rolling backups: when one is due, and which ones stay. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '#domain/calendar.ts'
import {
  rollingBackupName,
  superfluousBackups,
  untilBackupIsDue,
  type RollingBackup,
} from '#domain/rollingBackups.ts'

const today = 20_779 as Day
const MINUTE_MS = 60_000

/** Backups so many days ago, in the order they were written. */
function written(...daysAgo: number[]): RollingBackup[] {
  return daysAgo.map((ago, i) => ({ name: `${i}`, day: (today - ago) as Day, at: i }))
}

function namesOf(backups: readonly RollingBackup[]): string {
  return backups.map(({ name }) => name).join(' ')
}

describe('a backup is due', () => {
  test.each([
    ['at once when there is none', undefined, 0],
    ['fifteen minutes after the last one', 0, 15],
    ['five minutes from now when the last one is ten minutes old', -10, 5],
    ['at once when the last one is older', -16, 0],
    ['at once when the clock has gone back behind the last one', 30, 0],
  ])('%s', (_, lastMinutes, minutes) => {
    const now = 1_000_000_000
    const lastAt = lastMinutes === undefined ? undefined : now + lastMinutes * MINUTE_MS
    expect(untilBackupIsDue(lastAt, now)).toBe(minutes * MINUTE_MS)
  })
})

describe('what may go', () => {
  test.each([
    ['nothing of three of today', [0, 0, 0], ''],
    ['the first of four of today', [0, 0, 0, 0], '0'],
    ['all but the last of yesterday', [1, 1, 1, 0], '0 1'],
    ['nothing of one a day for ten days', [9, 8, 7, 6, 5, 4, 3, 2, 1, 0], ''],
    ['the oldest of twelve days', [12, 11, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0], '0 1'],
    ['the oldest day when today has three', [8, 7, 6, 5, 4, 3, 2, 1, 0, 0, 0], '0'],
    ['not the last one, though the clock went back a day', [0, 0, 0, 0, 1], '0'],
  ])('is %s', (_, daysAgo, names) => {
    expect(namesOf(superfluousBackups(written(...daysAgo), today))).toBe(names)
  })

  test('for any clock: never the last one, and what stays is three of today, one a day, ten in all, the newest of each', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 30 }), { minLength: 1, maxLength: 60 }), (daysAgo) => {
        const all = written(...daysAgo)
        const gone = superfluousBackups(all, today)
        const kept = all.filter((backup) => !gone.includes(backup))
        expect(kept).toContain(all.at(-1))
        expect(kept.length).toBeLessThanOrEqual(10)
        for (const day of new Set(kept.map((backup) => backup.day))) {
          const ofDay = kept.filter((backup) => backup.day === day)
          expect(ofDay.length).toBeLessThanOrEqual(day === today ? 3 : 1)
          expect(ofDay).toEqual(all.filter((backup) => backup.day === day).slice(-ofDay.length))
        }
        expect(superfluousBackups(kept, today)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  test('day after day, with a backup every quarter of an hour, there are never more than ten, and the last week stays', () => {
    let kept: RollingBackup[] = []
    for (let day = 0; day < 40; day += 1) {
      for (let i = 0; i < 20; i += 1) {
        kept.push({ name: `${day}-${i}`, day: (today + day) as Day, at: day * 86_400_000 + i })
        const gone = superfluousBackups(kept, (today + day) as Day)
        kept = kept.filter((backup) => !gone.includes(backup))
        expect(kept.length).toBeLessThanOrEqual(10)
      }
      for (let back = 1; back <= Math.min(7, day); back += 1)
        expect(kept.map(({ name }) => name)).toContain(`${day - back}-19`)
    }
  })
})

test('the name of a file says the local date and time and nothing else', () => {
  const at = Date.parse('2026-11-23T04:15:03Z')
  expect(rollingBackupName({ at, offsetMinutes: -480 })).toBe('attest-2026-11-22-201503.json')
})
