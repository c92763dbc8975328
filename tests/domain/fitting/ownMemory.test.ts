import { describe, expect, test } from 'vitest'
import { inParts, intervalChange } from '#domain/fitting/intervalChange.ts'
import {
  isFitDue,
  newerOwnMemory,
  newOwnMemory,
  notTaken,
  ownWeights,
  startedAgain,
  switched,
  taken,
  takenBack,
} from '#domain/fitting/ownMemory.ts'
import { replay } from '#domain/memory.ts'
import { Good } from '#domain/review.ts'
import { defaultWeights } from '#domain/scheduling/fsrs.ts'
import { fsrs, fsrsWith, onDay, review } from '../scheduling/story.ts'

const DAY_MS = 86_400_000
const fit = { weights: defaultWeights.with(2, 3), reviews: 250 }
const later = { weights: defaultWeights.with(2, 4), reviews: 600 }

describe('a fit is tried', () => {
  test('first at 200 reviews, then when they have doubled, or a week later when there are more', () => {
    expect([199, 200].map((reviews) => isFitDue(newOwnMemory, reviews, 0))).toEqual([false, true])
    const own = taken(newOwnMemory, fit, 0)
    expect([251, 499, 500].map((reviews) => isFitDue(own, reviews, DAY_MS))).toEqual([false, false, true])
    expect([250, 251].map((reviews) => isFitDue(own, reviews, 7 * DAY_MS))).toEqual([false, true])
  })

  test('no sooner for one that was not taken, or taken back; and never while it is switched off', () => {
    const tried = notTaken(newOwnMemory, 250, 0)
    const back = takenBack(taken(newOwnMemory, fit, 0), 1)
    for (const own of [tried, back, startedAgain(taken(newOwnMemory, fit, 0), 1)]) {
      expect(isFitDue(own, 300, DAY_MS)).toBe(false)
      expect(isFitDue(own, 500, DAY_MS)).toBe(true)
      expect(isFitDue(switched(own, false, 2), 5000, 99 * DAY_MS)).toBe(false)
    }
  })
})

test('a change is taken back in one step, to the fit before or to the default weights', () => {
  const first = taken(newOwnMemory, fit, 1)
  const second = taken(first, later, 2)
  expect(ownWeights(second)).toBe(later.weights)
  expect(ownWeights(takenBack(second, 3))).toBe(fit.weights)
  expect(ownWeights(takenBack(first, 3))).toBeUndefined()
  expect(takenBack(takenBack(second, 3), 4)).toEqual(takenBack(second, 3))
  expect(ownWeights(startedAgain(second, 3))).toBeUndefined()
})

test('switched off, the default weights hold; switched on again, what was fitted', () => {
  const off = switched(taken(newOwnMemory, fit, 1), false, 2)
  expect(ownWeights(off)).toBeUndefined()
  expect(ownWeights(switched(off, true, 3))).toBe(fit.weights)
})

test('of two devices the later change holds, whichever is merged into which; at the same time, the larger fit', () => {
  const [one, other] = [taken(newOwnMemory, fit, 5), takenBack(taken(newOwnMemory, later, 3), 9)]
  expect(newerOwnMemory(one, other)).toBe(other)
  expect(newerOwnMemory(other, one)).toBe(other)
  const [small, large] = [taken(newOwnMemory, fit, 5), taken(newOwnMemory, later, 5)]
  expect([newerOwnMemory(small, large), newerOwnMemory(large, small)]).toEqual([large, large])
})

describe('what a fit does to intervals', () => {
  const log = [review(onDay(0), Good), review(onDay(2), Good)]

  test('is one factor over all prompts, within the guard', () => {
    const policy = fsrsWith({ weights: defaultWeights.with(2, defaultWeights[2]! * 1.2).with(3, 20) })
    const factor = intervalChange(replay(log.slice(0, 1), policy), policy)!
    expect(factor).toBeCloseTo(1.2, 6)
    const trusting = fsrsWith({ weights: defaultWeights.with(2, 90).with(3, 100) })
    expect(intervalChange(replay(log, trusting), trusting)).toBeCloseTo(1.5, 9)
  })

  test('is not told while the default weights hold', () => {
    expect(intervalChange(replay(log, fsrs), fsrs)).toBeUndefined()
  })

  test('is said as the nearest plain part, or not at all when it is next to nothing', () => {
    expect([1.2, 0.9, 1.5, 1.31, 0.667].map(inParts)).toEqual([
      { isLonger: true, part: 5 },
      { isLonger: false, part: 10 },
      { isLonger: true, part: 2 },
      { isLonger: true, part: 3 },
      { isLonger: false, part: 3 },
    ])
    expect([1, 1.02, 0.98].map(inParts)).toEqual([undefined, undefined, undefined])
  })
})
