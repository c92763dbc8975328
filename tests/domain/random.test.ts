import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fraction, hash32, mix32, pick, seededRandom, shuffle } from '#domain/random.ts'

/** How often each of `size` equal parts of 0 to 1 was hit, as a share of what would be even. */
function evenness(numbers: readonly number[], size: number): number[] {
  const hits = new Array<number>(size).fill(0)
  for (const number of numbers) hits[Math.floor(number * size)]! += 1
  return hits.map((count) => (count * size) / numbers.length)
}

test('the same seed gives the same numbers, today and in the next version', () => {
  const random = seededRandom(42)
  const again = seededRandom(42)
  const numbers = [random(), random(), random()]
  expect([again(), again(), again()]).toEqual(numbers)
  expect(numbers.map((number) => Math.floor(number * 2 ** 32))).toEqual([939911724, 3948730756, 321366731])
})

test('hashes stay what they are: intervals and questions of a whole log hang on them', () => {
  expect([hash32(''), hash32('a'), hash32('prompt'), mix32(1, 2)]).toEqual([
    2872998923, 444641715, 2384517724, 314344336,
  ])
})

test('numbers of one seed are even over 0 to 1', () => {
  const random = seededRandom(7)
  const numbers = Array.from({ length: 20_000 }, random)
  for (const share of evenness(numbers, 20)) expect(Math.abs(share - 1)).toBeLessThan(0.15)
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...numbers)).toBeLessThan(1)
})

test('first numbers of neighbouring seeds are even as well', () => {
  const numbers = Array.from({ length: 20_000 }, (_, seed) => seededRandom(seed)())
  for (const share of evenness(numbers, 20)) expect(Math.abs(share - 1)).toBeLessThan(0.15)
})

test('hashes of texts that differ in one letter are spread over the whole range', () => {
  const hashes = Array.from({ length: 20_000 }, (_, index) => fraction(hash32(`prompt-${index}`)))
  for (const share of evenness(hashes, 20)) expect(Math.abs(share - 1)).toBeLessThan(0.15)
  expect(new Set(hashes).size).toBeGreaterThan(19_990)
})

test('mixing two numbers tells them apart when they change places', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (a, b) => {
      fc.pre(a !== b)
      expect(mix32(a, b)).not.toBe(mix32(b, a))
    }),
  )
})

test('a shuffle keeps every item once, leaves the list alone, and is the same for the same seed', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.nat(), (items, seed) => {
      const before = [...items]
      const shuffled = shuffle(items, seededRandom(seed))
      expect(items).toEqual(before)
      expect(shuffled.toSorted((a, b) => a - b)).toEqual(items.toSorted((a, b) => a - b))
      expect(shuffle(items, seededRandom(seed))).toEqual(shuffled)
    }),
  )
})

test('a shuffle brings each item to each place equally often', () => {
  const random = seededRandom(3)
  const places = [0, 0, 0, 0]
  for (let round = 0; round < 8000; round++) places[shuffle(['a', 'b', 'c', 'd'], random).indexOf('a')]! += 1
  for (const count of places) expect(Math.abs(count - 2000)).toBeLessThan(200)
})

test('every item is picked sooner or later', () => {
  const random = seededRandom(5)
  const picked = new Set(Array.from({ length: 100 }, () => pick(['a', 'b', 'c'], random)))
  expect([...picked].sort()).toEqual(['a', 'b', 'c'])
})

test('picking from nothing is a bug and says so', () => {
  expect(() => pick([], seededRandom(1))).toThrow('Inconsistent: nothing to pick from')
})
