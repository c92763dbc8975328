import { expect, test } from 'vitest'
import { formatQuantity, parseQuantity, type QuantityEntry } from '#domain/quantity.ts'

test.each<[QuantityEntry, string]>([
  [143, '143'],
  [1140, '1,140'],
  [1_000_000, '1,000,000'],
  [0.5, '0.5'],
  [[200, 250], '200 to 250'],
  [[1000, 1100], '1,000 to 1,100'],
  [{ about: 70 }, 'about 70'],
  [{ nearly: 700 }, 'nearly 700'],
  [{ atLeast: 1000 }, 'at least 1,000'],
  [{ moreThan: 5 }, 'more than 5'],
])('%j reads as "%s"', (entry, shown) => {
  const quantity = parseQuantity(entry)
  expect(quantity && formatQuantity(quantity)).toBe(shown)
})

test.each<[QuantityEntry]>([
  [Number.NaN],
  [Number.POSITIVE_INFINITY],
  [[250, 200]],
  [{}],
  [{ about: 1, nearly: 2 }],
])('%j is no quantity', (entry) => {
  expect(parseQuantity(entry)).toBeUndefined()
})
