import { describe, expect, test } from 'vitest'
import { formatDate, parseDate } from '#domain/date.ts'
import { datesIn, timeOrder } from '#domain/search/datesInText.ts'

describe('the dates in a sentence', () => {
  test.each([
    ['On 26 January 2015 it was announced.', ['26 January 2015']],
    ['In March 2015 reports surfaced.', ['March 2015']],
    ['Up to the end of 2014 they were apart.', ['the end of 2014']],
    ['From mid-2013 on they swore.', ['mid-2013']],
    ['After his death in the autumn of 2016, it ended.', ['the autumn of 2016']],
    ['In the 1990s they fought, and in early 2015 again.', ['the 1990s', 'early 2015']],
    ['Between 2013 and 2016 they were close.', ['2013', '2016']],
    ['It had 2,000 members and 580 more.', []],
    ['On 14 July 2012 he agreed; 143 came by late July 2012.', ['14 July 2012', 'late July 2012']],
  ])('%s', (text, dates) => {
    expect(datesIn(text).map(formatDate)).toEqual(dates)
  })
})

test('dates come in the order of time, the coarser first where they begin together', () => {
  const inOrder = [
    'early 1990s',
    'late 1990s',
    '2014',
    'early 2014',
    '2014-03',
    '2014-03-06',
    'late 2014-03',
    'summer 2014',
    'late 2014',
    'end of 2014',
    '2015-01-26',
  ]
  const orders = inOrder.map((text) => timeOrder(parseDate(text)!))
  expect(orders).toEqual([...orders].sort((a, b) => a - b))
})
