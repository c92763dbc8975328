import { expect, test } from 'vitest'

test('unit tests run in a zone that is not UTC and changes its clock', () => {
  expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(300)
  expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(240)
})
