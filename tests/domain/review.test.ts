import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byTime, reviewId, standingReviews, type PromptKey, type Review, type Undo } from '#domain/review.ts'
import { histories } from './scheduling/histories.ts'
import { onDay, review } from './scheduling/story.ts'

function undoOf({ at, prompt, nonce }: Review): Undo {
  return { kind: 'undo', at, prompt, nonce }
}

const [first, second, third] = [0, 1, 2].map((minute) => review(onDay(0, minute), 3)) as [
  Review,
  Review,
  Review,
]

test('reviews stand in the order of their times, whatever the order in which they arrived', () => {
  expect(standingReviews([third, first, second])).toEqual([first, second, third])
})

test('a review that was taken back does not stand, and the others do', () => {
  expect(standingReviews([first, second, undoOf(second), third])).toEqual([first, third])
})

test('an undo may arrive before the review that it takes back', () => {
  expect(standingReviews([undoOf(second), first, second])).toEqual([first])
})

test('an undo of a review that never arrives changes nothing', () => {
  expect(standingReviews([first, undoOf(third)])).toEqual([first])
})

test('a review that arrives twice stands once', () => {
  expect(standingReviews([first, { ...first }, first])).toEqual([first])
})

test('two pages that answer the same prompt in the same millisecond write two reviews', () => {
  const other = { ...first, nonce: first.nonce + 1 }
  expect(reviewId(other)).not.toBe(reviewId(first))
  expect(standingReviews([other, first])).toEqual([first, other])
  expect(standingReviews([other, first, undoOf(other)])).toEqual([first])
})

test('at the same time, the prompt decides the order and then the nonce', () => {
  const a = review(onDay(0), 3, 'aaaaaa' as PromptKey, 2)
  const b = review(onDay(0), 3, 'bbbbbb' as PromptKey, 1)
  expect([b, a].sort(byTime)).toEqual([a, b])
  expect([{ ...a, nonce: 3 }, a].sort(byTime).map(({ nonce }) => nonce)).toEqual([2, 3])
})

test('what stands does not depend on the order in which entries arrive, nor on how often', () => {
  const logs = histories.chain((reviews) =>
    fc.record({
      reviews: fc.constant(reviews),
      undone: fc.subarray(reviews),
      again: fc.subarray(reviews),
      order: fc.infiniteStream(fc.nat()),
    }),
  )
  fc.assert(
    fc.property(logs, ({ reviews, undone, again, order }) => {
      const entries = [...reviews, ...undone.map(undoOf), ...again]
      const shuffled = entries
        .map((entry) => ({ entry, place: order.next().value as number }))
        .sort((a, b) => a.place - b.place)
        .map(({ entry }) => entry)
      expect(standingReviews(shuffled)).toEqual(reviews.filter((each) => !undone.includes(each)))
    }),
  )
})
