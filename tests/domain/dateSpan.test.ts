import { expect, test } from 'vitest'
import { isBefore, spanOf } from '#domain/dateSpan.ts'
import { dateOf } from '#domain/answer.ts'
import type { DateText } from '#domain/date.ts'

function before(one: DateText, other: DateText): boolean {
  return isBefore(dateOf(one), dateOf(other))
}

test.each<[DateText, DateText]>([
  ['2015-03-06', '2015-03-07'],
  ['2015-01-31', '2015-02-01'],
  ['2015-01', '2015-02'],
  ['2014', '2015'],
  ['2014', '2015-01-01'],
  ['early 2015', 'late 2015'],
  ['spring 2016', 'autumn 2016'],
  ['1990s', '2001'],
  ['2003', 'about 2006'],
])('%s is before %s, and not the other way round', (one, other) => {
  expect(before(one, other)).toBe(true)
  expect(before(other, one)).toBe(false)
})

test.each<[DateText, DateText]>([
  ['2015', '2015-03'],
  ['2015-03', '2015-03-06'],
  ['2015', '2015'],
  ['early 2015', 'mid 2015'],
  ['summer 2016', '2016-09'],
  ['winter 2015', '2016-01'],
  ['winter 2015', '2014-12'],
  ['late 2015-07', '2015-07-02'],
  ['about 2003', '2004'],
  ['about 2015-03', '2015-04'],
  ['1990s', '1998'],
])('%s and %s may be either way round', (one, other) => {
  expect(before(one, other) || before(other, one)).toBe(false)
})

test('a month has its own number of days, also in February of a leap year', () => {
  const { first, last } = spanOf(dateOf('2016-02'))
  expect(last - first + 1).toBe(29)
})
