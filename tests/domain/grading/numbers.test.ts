import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAccepted } from '#domain/grading/result.ts'
import { formatQuantity } from '#domain/quantity.ts'
import { asNumber } from './khorasan.ts'

const anyNumber = fc.integer({ min: 1, max: 9_999_999 })

function grouped(value: number, by: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, by)
}

test('thousands are set apart by commas, points, blanks, apostrophes or nothing', () => {
  fc.assert(
    fc.property(anyNumber, fc.constantFrom('', ',', '.', ' ', '\u202f', "'", '’'), (value, by) => {
      expect(asNumber(grouped(value, by), value)).toEqual({ result: 'right' })
      expect(asNumber(`${grouped(value, by)} members`, value)).toEqual({ result: 'right' })
    }),
  )
})

test('another number is wrong, however near', () => {
  fc.assert(
    fc.property(anyNumber, fc.integer({ min: -50, max: 50 }), (value, off) => {
      fc.pre(off !== 0 && value + off > 0)
      expect(asNumber(String(value + off), value)).toEqual({ result: 'wrong' })
    }),
  )
})

test.each([
  ['fourteen hundred', 1400],
  ['one thousand four hundred', 1400],
  ['one thousand, four hundred', 1400],
  ['1.4k', 1400],
  ['twenty-one', 21],
  ['one hundred and forty-three', 143],
  ['a dozen', 12],
  ['half a million', 500_000],
  ['1.5 million', 1_500_000],
  ['45 crore', 450_000_000],
  ['3 lakh', 300_000],
  ['two million three hundred thousand', 2_300_000],
])('%s is %d', (typed, value) => {
  expect(asNumber(typed, value)).toEqual({ result: 'right' })
})

describe('a unit', () => {
  test('may be left out, given as a sign, or in words', () => {
    for (const typed of ['1000000', '$1 million', 'US$1m', 'one million dollars', '1 mil USD']) {
      expect([typed, asNumber(typed, 1_000_000, 'US dollars').result]).toEqual([typed, 'right'])
    }
  })

  test('that is another one makes the number wrong', () => {
    expect(asNumber('1 million rupees', 1_000_000, 'dollars')).toEqual({ result: 'wrong' })
    expect(asNumber('50%', 50, 'men')).toEqual({ result: 'wrong' })
  })

  test('of shares may be a fraction', () => {
    for (const typed of ['50', '50 %', 'fifty percent', 'half', '0.5', 'one half']) {
      expect([typed, asNumber(typed, 50, '%').result]).toEqual([typed, 'right'])
    }
    expect(asNumber('a fifth', 20, '%').result).toBe('right')
  })

  test('of times may be a word of its own', () => {
    for (const typed of ['4', '4x', 'four times', 'fourfold', 'quadruple']) {
      expect([typed, asNumber(typed, 4, 'times').result]).toEqual([typed, 'right'])
    }
  })
})

describe('what is only approximate in the source', () => {
  test('may be missed by a little, what is exact may not', () => {
    expect(asNumber('72', { about: 70 })).toEqual({ result: 'variant', house: 'about 70' })
    expect(asNumber('80', { about: 70 }).result).toBe('wrong')
    expect(asNumber('690', { nearly: 700 }).result).toBe('variant')
    expect(asNumber('710', { nearly: 700 }).result).toBe('wrong')
    expect(asNumber('about 72', 70).result).toBe('wrong')
  })

  test('is right with or without its "about"', () => {
    for (const typed of ['70', 'about 70', '~70', 'some seventy']) {
      expect([typed, asNumber(typed, { about: 70 }).result]).toEqual([typed, 'right'])
    }
  })

  test('is partly right on the wrong side', () => {
    const half = { result: 'partly', of: 'number', missing: 'hedge' }
    expect(asNumber('over 700', { nearly: 700 })).toEqual(half)
    expect(asNumber('less than 1,000', { atLeast: 1000 })).toEqual(half)
  })
})

describe('a range', () => {
  test('is right with a dash, "to" or "between", in figures or words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (from, by) => {
        const range = [from, from + by] as const
        for (const between of ['-', '–', ' - ', ' to ']) {
          expect(asNumber(range.join(between), range)).toEqual({ result: 'right' })
        }
        expect(asNumber(`between ${from} and ${from + by}`, range)).toEqual({ result: 'right' })
      }),
    )
    expect(asNumber('two hundred to two hundred and fifty', [200, 250]).result).toBe('right')
  })

  test('is half given by one number within it', () => {
    expect(asNumber('225', [200, 250])).toEqual({ result: 'partly', of: 'number', missing: 'range' })
    expect(asNumber('300', [200, 250])).toEqual({ result: 'wrong' })
    expect(asNumber('200 to 300', [200, 250])).toEqual({ result: 'wrong' })
  })

  test('is no answer to a question for one number', () => {
    expect(asNumber('100 to 200', 143)).toEqual({ result: 'wrong' })
  })
})

test('every quantity is right as the deck shows it', () => {
  for (const entry of [1140, { about: 70 }, { nearly: 700 }, { atLeast: 1000 }, { moreThan: 90 }] as const) {
    const [[hedge, value]] = typeof entry === 'number' ? [['', entry]] : Object.entries(entry)
    const quantity = { from: value, to: value, ...(hedge && { hedge: hedge as 'about' }) }
    expect(isAccepted(asNumber(formatQuantity(quantity), entry))).toBe(true)
  }
})

test.each(['143 or 200', 'not 143', 'many', '143 200', 'either 143', 'x'])(
  '%s is no right number',
  (typed) => {
    expect(asNumber(typed, 143)).toEqual({ result: 'wrong' })
  },
)
