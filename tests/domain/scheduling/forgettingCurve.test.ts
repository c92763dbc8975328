import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forgettingCurve, roundTo8 } from '#domain/scheduling/forgettingCurve.ts'

const decays = fc.double({ min: 0.1, max: 0.8, noNaN: true })
const stabilities = fc.double({ min: 0.001, max: 36_500, noNaN: true })

test('recall is certain at once and nine in ten after as many days as the stability, for every decay', () => {
  fc.assert(
    fc.property(decays, stabilities, (decay, stability) => {
      const { retrievability } = forgettingCurve(decay)
      expect(retrievability(stability, 0)).toBe(1)
      expect(retrievability(stability, stability)).toBeCloseTo(0.9, 6)
    }),
  )
})

test('the interval is the inverse of the curve', () => {
  const retentions = fc.double({ min: 0.7, max: 0.97, noNaN: true })
  fc.assert(
    fc.property(decays, stabilities, retentions, (decay, stability, retention) => {
      const { retrievability, intervalDays } = forgettingCurve(decay)
      expect(retrievability(stability, intervalDays(stability, retention))).toBeCloseTo(retention, 9)
    }),
  )
})

test('an hour counts: recall falls within a day', () => {
  const { retrievability } = forgettingCurve(0.1542)
  expect(retrievability(1, 1 / 24)).toBeCloseTo(0.9938, 3)
  expect(retrievability(1, 0.5)).toBeLessThan(retrievability(1, 0.25))
})

test('a larger decay forgets more in the long run', () => {
  expect(forgettingCurve(0.8).retrievability(1, 100)).toBeLessThan(
    forgettingCurve(0.1).retrievability(1, 100),
  )
})

test('eight decimals are kept', () => {
  expect(roundTo8(0.123456785)).toBe(0.12345679)
  expect(roundTo8(36_500)).toBe(36_500)
})
