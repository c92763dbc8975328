/** Numbers, written without Intl, read as Intl would have written them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { number } from '#messages/en/plural.ts'
import { number as persian } from '#messages/fa/number.ts'

const whole = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 })
const tenths = whole.map((count) => count / 10)

describe.each([
  ['en', number],
  ['fa', persian],
])('a number in %s', (language, write) => {
  test('is as Intl writes it', () => {
    fc.assert(
      fc.property(fc.oneof(whole, tenths, fc.constantFrom(0, 7, 999, 1000, 0.5)), (count) => {
        expect(write(count)).toBe(count.toLocaleString(language))
      }),
    )
  })
})
