import { describe, expect, test } from 'vitest'
import { addDays, studyDay } from '#domain/calendar.ts'
import { plural } from '#messages/en/plural.ts'
import { units } from '#messages/en/units.ts'
import { issueNotice, settingsNotice } from '#ui/shell/foundWords.ts'
import { faultNotice } from '#ui/shell/storageWords.ts'

const sunday = studyDay({ at: Date.parse('2026-11-22T12:00Z'), offsetMinutes: 0 }, 240)

test.each([
  [1, '1 day'],
  [12, '12 days'],
  [31, '1 month'],
  [76, '2.5 months'],
  [400, '1.1 years'],
])('%d days are said as "%s"', (days, words) => {
  expect(units.days(days)).toBe(words)
})

test.each([
  [0, 'today'],
  [1, 'tomorrow'],
  [5, 'on Friday'],
  [12, 'on 4 December'],
])('in %d days is said as "%s"', (days, words) => {
  expect(units.onDay(addDays(sunday, days), sunday)).toBe(words)
})

test('numbers agree with their nouns', () => {
  expect([plural(1, 'fact'), plural(1200, 'fact'), plural(2, 'is', 'are')]).toEqual([
    '1 fact',
    '1,200 facts',
    '2 are',
  ])
  expect(units.dayLabel(sunday)).toMatch(/^Sun,? 22 Nov$/)
})

describe('trouble with storage is told with what to do about it', () => {
  test.each([
    [
      faultNotice({ ok: false, reason: 'full', keptIn: 'localStorage' }),
      /not yet safe from a crash.*free some space/,
    ],
    [faultNotice({ ok: false, reason: 'unavailable' }), /are not stored\. .*use a normal window/],
    [faultNotice({ ok: false, reason: 'newer-version' }), /Reload to get the newer version/],
    [faultNotice({ ok: false, reason: 'too-slow' }), /keep the app open/],
    [faultNotice({ ok: false, reason: 'failed' }), /Keep the app open; it tries again/],
    [
      issueNotice({ kind: 'unreadable-records', count: 2 }),
      /2 stored reviews.*kept aside, nothing was deleted/,
    ],
    [issueNotice({ kind: 'newer-version' }), /reload to get the newer version/],
    [issueNotice({ kind: 'unavailable', place: 'indexedDB' }), /may not survive/],
    [issueNotice({ kind: 'restored', count: 1, place: 'localStorage' }), /1 review missing .* was put back/],
    [issueNotice({ kind: 'not-restored', count: 3, place: 'indexedDB' }), /3 reviews could not be copied/],
    [settingsNotice(2, true), /2 stored settings .* have their default again/],
    [settingsNotice(0, false), /holds until you close the app/],
  ])('%s', (notice, expected) => {
    expect(notice).toMatch(expected)
  })

  test('and nothing is said when there is no trouble', () => {
    expect(settingsNotice(0, true)).toBeUndefined()
  })
})
