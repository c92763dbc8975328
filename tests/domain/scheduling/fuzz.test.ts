import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadDays, spreadInterval } from '#domain/scheduling/fuzz.ts'

const FOREVER = 36_500
const ideals = fc.double({ min: 0.001, max: 40_000, noNaN: true })
const draws = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const limits = fc.tuple(fc.integer({ min: 1, max: FOREVER }), fc.integer({ min: 1, max: FOREVER }))

/** The shortest and the longest that an ideal interval may become. */
function range(ideal: number, shortest = 1, longest = FOREVER): [number, number] {
  return [spreadInterval(ideal, shortest, longest, 0), spreadInterval(ideal, shortest, longest, 0.9999)]
}

test.each([
  [0.2, 1, 1],
  [1, 1, 1],
  [2.49, 2, 2],
  [2.5, 2, 4],
  [7, 5, 9],
  [17, 14, 20],
  [37, 33, 41],
  [100, 93, 107],
])('an ideal of %d days becomes %d to %d: the ranges of Anki', (ideal, least, most) => {
  expect(range(ideal)).toEqual([least, most])
})

test('every whole day of the range is as likely as any other', () => {
  const counts = new Map<number, number>()
  for (let part = 0; part < 700; part++) {
    const days = spreadInterval(10, 1, FOREVER, part / 700)
    counts.set(days, (counts.get(days) ?? 0) + 1)
  }
  expect([...counts]).toEqual([8, 9, 10, 11, 12].map((days) => [days, 140]))
})

test('the range grows with the interval, and never by more than the interval does', () => {
  fc.assert(
    fc.property(ideals, ideals, (a, b) => {
      const [shorter, longer] = [Math.min(a, b), Math.max(a, b)]
      expect(spreadDays(longer)).toBeGreaterThanOrEqual(spreadDays(shorter))
      fc.pre(shorter >= 2.5)
      expect(spreadDays(longer) - spreadDays(shorter)).toBeLessThanOrEqual(longer - shorter)
    }),
  )
})

test('with the same draw, a longer ideal or a longer least interval never gives a shorter one', () => {
  fc.assert(
    fc.property(
      ideals,
      ideals,
      limits,
      fc.integer({ min: 1, max: FOREVER }),
      draws,
      (a, b, limit, longest, draw) => {
        const [shortest, higher] = limit.toSorted((x, y) => x - y) as [number, number]
        const least = spreadInterval(Math.min(a, b), shortest, longest, draw)
        expect(spreadInterval(Math.max(a, b), shortest, longest, draw)).toBeGreaterThanOrEqual(least)
        expect(spreadInterval(Math.min(a, b), higher, longest, draw)).toBeGreaterThanOrEqual(least)
      },
    ),
    { numRuns: 2000 },
  )
})

test('limits are kept, and where they contradict each other the longest wins', () => {
  fc.assert(
    fc.property(ideals, limits, draws, (ideal, [shortest, longest], draw) => {
      const days = spreadInterval(ideal, shortest, longest, draw)
      expect(days).toBeLessThanOrEqual(longest)
      expect(days).toBeGreaterThanOrEqual(Math.min(shortest, longest))
    }),
  )
  expect(range(100, 1, 99)).toEqual([92, 99])
  expect(range(10, 11, FOREVER)).toEqual([11, 12])
})
