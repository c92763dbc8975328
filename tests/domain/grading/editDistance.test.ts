import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, slipsInName, slipsInWord } from '#domain/grading/editDistance.ts'

const anyWord = fc.string({ unit: fc.constantFrom('a', 'i', 'k', 'x', 'm', 'n', 'r'), maxLength: 9 })

test.each([
  ['khan', 'khan', 0],
  ['khna', 'khan', 1],
  ['kan', 'khan', 1],
  ['khann', 'khan', 1],
  ['khen', 'khan', 1],
  ['khin', 'khan', 0.5],
  ['valid', 'xalid', 2],
  ['afiz', 'hafiz', 2],
  ['ahfiz', 'hafiz', 1],
])('%s is as many slips from %s as %d', (from, to, slips) => {
  expect(editDistance(from, to)).toBe(slips)
})

test('the way back is as long as the way there', () => {
  fc.assert(
    fc.property(anyWord, anyWord, (from, to) => {
      expect(editDistance(from, to)).toBe(editDistance(to, from))
    }),
  )
})

test('a limit changes no distance within it, and cuts off those beyond', () => {
  fc.assert(
    fc.property(anyWord, anyWord, fc.constantFrom(0.5, 1, 1.5, 2, 2.5, 3), (from, to, limit) => {
      const distance = editDistance(from, to)
      expect(editDistance(from, to, limit)).toBe(distance <= limit ? distance : Infinity)
    }),
  )
})

test('longer words and names may have more slips, short ones none', () => {
  fc.assert(
    fc.property(fc.nat(60), (letters) => {
      expect(slipsInWord(letters + 1)).toBeGreaterThanOrEqual(slipsInWord(letters))
      expect(slipsInName(letters + 1)).toBeGreaterThanOrEqual(slipsInName(letters))
      expect(slipsInWord(letters)).toBeLessThanOrEqual(letters / 3)
    }),
  )
})
