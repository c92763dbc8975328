import { expect, test } from 'vitest'
import { clockDoubt } from '#domain/clock.ts'

const hour = 3_600_000
const newest = Date.parse('2026-11-22T20:00:00Z')

test.each([
  ['a minute back', -hour / 60, undefined],
  ['13 hours back', -13 * hour, undefined],
  ['a day back', -24 * hour, undefined],
  ['more than a day back', -24 * hour - 1, 'behind'],
  ['a year back', -365 * 24 * hour, 'behind'],
  ['1970', -newest, 'behind'],
  ['a year and a week ahead', 372 * 24 * hour, 'ahead'],
  ['ten years ahead', 3653 * 24 * hour, 'ahead'],
  ['three months ahead, as after a holiday', 90 * 24 * hour, undefined],
] as const)('the clock at %s', (_, shift, expected) => {
  expect(clockDoubt(newest + shift, newest)).toBe(expected)
})

test('without an answer, a clock from before there was this app is behind, and a late one is believed', () => {
  expect(clockDoubt(0, -Infinity)).toBe('behind')
  expect(clockDoubt(newest + 3653 * 24 * hour, -Infinity)).toBeUndefined()
})
