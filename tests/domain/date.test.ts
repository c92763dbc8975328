import { describe, expect, test } from 'vitest'
import {
  atTime,
  formatDate,
  parseDate,
  precisionOf,
  whenAsked,
  type DateText,
  type PartialDate,
} from '#domain/date.ts'

function dateOf(text: DateText): PartialDate {
  const date = parseDate(text)
  if (!date) throw new Error(`no date: ${text}`)
  return date
}

test.each<[DateText, string, string, string]>([
  ['2015-03-06', '6 March 2015', 'on 6 March 2015', 'On what date'],
  ['2015-03', 'March 2015', 'in March 2015', 'In what month and year'],
  ['2015', '2015', 'in 2015', 'In what year'],
  ['early 2015', 'early 2015', 'in early 2015', 'In which part of which year'],
  ['mid 2014', 'mid-2014', 'in mid-2014', 'In which part of which year'],
  ['end of 2014', 'the end of 2014', 'at the end of 2014', 'In which part of which year'],
  ['autumn 2016', 'the autumn of 2016', 'in the autumn of 2016', 'In which season of which year'],
  ['late 2015-07', 'late July 2015', 'in late July 2015', 'In which part of which month and year'],
  ['1990s', 'the 1990s', 'in the 1990s', 'In which decade'],
  ['early 1990s', 'the early 1990s', 'in the early 1990s', 'In which part of which decade'],
  ['about 2003', 'about 2003', 'in about 2003', 'About when, to the year,'],
])('%s reads as "%s", happens "%s" and is asked for with "%s"', (text, shown, when, asked) => {
  const date = dateOf(text)
  expect([formatDate(date), atTime(date), whenAsked(date)]).toEqual([shown, when, asked])
})

test.each([
  '2015-02-30',
  '2015-13',
  '2015-00-10',
  '2014-02-29',
  'soon',
  '15-03-06',
  '2015-3-6',
  'early 2015-03-06',
  '',
  ' 2015',
])('"%s" is no date', (text) => {
  expect(parseDate(text)).toBeUndefined()
})

test('a leap day is a date in a leap year', () => {
  expect(parseDate('2016-02-29')).toEqual({ year: 2016, month: 2, day: 29 })
})

describe('precision', () => {
  test.each<[DateText, string]>([
    ['2015-03-06', 'day'],
    ['2015-03', 'month'],
    ['2015', 'year'],
    ['late 2015', 'part'],
    ['1990s', 'decade'],
  ])('%s is known to the %s', (text, precision) => {
    expect(precisionOf(dateOf(text))).toBe(precision)
  })
})
