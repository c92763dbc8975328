import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDate, parseDate, type DateText } from '#domain/date.ts'
import { isAccepted, type DateUnit } from '#domain/grading/result.ts'
import { asDate } from './khorasan.ts'

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]
const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as DateText)

function parts(day: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return [year, month, date]
}

describe('a date that is known to the day', () => {
  test('is right in every usual form, in words and in figures', () => {
    fc.assert(
      fc.property(anyDay, (iso) => {
        const [year, month, day] = parts(iso)
        const name = months[month - 1] ?? ''
        const short = name.slice(0, 3)
        const forms = [
          ...[iso, `${day} ${name} ${year}`, `${name} ${day}, ${year}`, `${day} ${short}. ${year}`],
          ...[`${day}.${month}.${year}`, `${day}/${month}/${year}`, `${year}/${month}/${day}`],
          ...[`the ${day}th of ${name.toUpperCase()}, ${year}`, `on ${short} ${day} ${year}`],
        ]
        for (const form of forms) expect([form, asDate(form, iso)]).toEqual([form, { result: 'right' }])
        expect(isAccepted(asDate(`${month}/${day}/${year}`, iso))).toBe(true)
      }),
    )
  })

  test('is wrong for another day, unless figures can be read either way', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (iso, other) => {
        const [year, month, day] = parts(other)
        fc.pre(other !== iso)
        expect(asDate(other, iso).result).toBe('wrong')
        expect(asDate(`${day} ${months[month - 1] ?? ''} ${year}`, iso).result).toBe('wrong')
      }),
    )
  })

  test.each<[string, DateUnit[]]>([
    ['March 2015', ['day']],
    ['3/2015', ['day']],
    ['2015', ['month', 'day']],
    ['early 2015', ['month', 'day']],
    ['6 March', ['year']],
    ['6/3', ['year']],
  ])('is partly right as %s, and what is missing is told', (typed, missing) => {
    expect(asDate(typed, '2015-03-06')).toEqual({ result: 'partly', of: 'date', missing })
  })

  test('is wrong with another day, and how far it is right is told', () => {
    expect(asDate('7 March 2015', '2015-03-06')).toEqual({ result: 'wrong', rightTo: 'month' })
    expect(asDate('6 April 2015', '2015-03-06')).toEqual({ result: 'wrong', rightTo: 'year' })
    expect(asDate('6 March 2014', '2015-03-06')).toEqual({ result: 'wrong' })
    expect(asDate('late 2015', '2015-03-06')).toEqual({ result: 'wrong', rightTo: 'year' })
  })

  test('is accepted with the month first in figures, and shown in words', () => {
    expect(asDate('3/6/2015', '2015-03-06')).toEqual({ result: 'variant', house: '6 March 2015' })
    expect(asDate('3.6.2015', '2015-03-06').result).toBe('wrong')
  })

  test('is accepted with a slip in the month, but not with another month', () => {
    expect(asDate('26 Janurary 2015', '2015-01-26')).toEqual({ result: 'variant', house: '26 January 2015' })
    expect(asDate('3 Jun 2015', '2015-07-03').result).toBe('wrong')
    expect(asDate('3 Jum 2015', '2015-07-03').result).toBe('wrong')
  })
})

test('every date is right as the deck shows it', () => {
  const texts: DateText[] = [
    ...(['2015-03-06', '2015-03', '2015', 'early 2015', 'mid 2014', 'end of 2014', 'autumn 2016'] as const),
    ...(['late 2015-07', '1990s', 'early 1990s', 'about 2003'] as const),
  ]
  for (const text of texts) {
    const date = parseDate(text)!
    expect([text, isAccepted(asDate(formatDate(date), text))]).toEqual([text, true])
  }
})

test('more than the source knows is right as far as it goes', () => {
  expect(asDate('12 March 2015', '2015-03')).toEqual({ result: 'variant', house: 'March 2015' })
  expect(asDate('March 2015', '2015')).toEqual({ result: 'variant', house: '2015' })
  expect(asDate('October 2016', 'autumn 2016')).toEqual({ result: 'variant', house: 'the autumn of 2016' })
  expect(asDate('1994', '1990s')).toEqual({ result: 'variant', house: 'the 1990s' })
  expect(asDate('29 July 2015', 'late 2015-07').result).toBe('variant')
})

test.each<[string, DateText]>([
  ['fall 2016', 'autumn 2016'],
  ['late 2014', 'end of 2014'],
  ['beginning of 2015', 'early 2015'],
  ['the middle of 2013', 'mid 2013'],
  ['summer 2013', 'mid 2013'],
  ["'90s", '1990s'],
  ['nineties', '1990s'],
  ['early 90s', 'early 1990s'],
  ['2004', 'about 2003'],
])('%s is %s', (typed, date) => {
  expect(isAccepted(asDate(typed, date))).toBe(true)
})

test('the right year with another part of it is half of what was asked', () => {
  const half = { result: 'partly', of: 'date', missing: ['part'] }
  expect(asDate('2015', 'early 2015')).toEqual(half)
  expect(asDate('late 2015', 'early 2015')).toEqual(half)
  expect(asDate('July 2015', 'late 2015-07')).toEqual(half)
  expect(asDate('1990s', 'early 1990s')).toEqual(half)
})

test.each([
  'soon',
  '2015 or 2016',
  '31 February 2015',
  '2015-13-01',
  '20155',
  '6 6 2015 2',
  'March March 2015',
  '1990s',
])('%s is no right date', (typed) => {
  expect(asDate(typed, '2015-02').result).toBe('wrong')
})
