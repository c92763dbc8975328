import { describe, expect, test } from 'vitest'
import { changeBetween, changeFromUsual, inParts } from '#domain/fitting/intervalChange.ts'
import { newOwnMemory, ownWeights } from '#domain/fitting/ownMemory.ts'
import {
  heard,
  isFitDue,
  newerOwnMemory,
  notTaken,
  startedAgain,
  switched,
  taken,
  takenBack,
} from '#domain/fitting/ownMemoryMoves.ts'
import { replay } from '#domain/memory.ts'
import type { Policy } from '#domain/scheduling/policy.ts'
import { Good } from '#domain/review.ts'
import { defaultWeights } from '#domain/scheduling/fsrs.ts'
import { fsrs, fsrsWith, onDay, review } from '../scheduling/story.ts'

const DAY_MS = 86_400_000
const fit = { weights: defaultWeights.with(2, 3), reviews: 250, change: 1.2 }
const later = { weights: defaultWeights.with(2, 4), reviews: 600, change: 1.01 }

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

test('a fit is told when it is the first or changes enough to speak of, until it was heard or taken back', () => {
  const first = taken(newOwnMemory, { ...fit, change: 1 }, 1)
  expect([newOwnMemory.isNews, first.isNews]).toEqual([false, true])
  expect(taken(heard(first), later, 2).isNews).toBe(false)
  expect(taken(heard(first), { ...later, change: 0.8 }, 2).isNews).toBe(true)
  expect(taken(first, later, 2).isNews).toBe(true)
  expect([takenBack(first, 2).isNews, startedAgain(first, 2).isNews]).toEqual([false, false])
})

describe('what a fit does to intervals', () => {
  const log = [review(onDay(0), Good), review(onDay(2), Good)]
  const remembered = (reviews: typeof log, policy: Policy) => ({ memories: replay(reviews, policy), policy })

  test('is one factor over all prompts, within the guard', () => {
    const policy = fsrsWith({ weights: defaultWeights.with(2, defaultWeights[2]! * 1.2).with(3, 20) })
    const factor = changeFromUsual(remembered(log.slice(0, 1), policy))!
    expect(factor).toBeCloseTo(1.2, 6)
    const trusting = fsrsWith({ weights: defaultWeights.with(2, 90).with(3, 100) })
    expect(changeFromUsual(remembered(log, trusting))).toBeCloseTo(1.5, 9)
  })

  test('is not told while the default weights hold', () => {
    expect(changeFromUsual(remembered(log, fsrs))).toBeUndefined()
  })

  test('is told against what held before, default weights or not', () => {
    const [shorter, longer] = [0.8, 1.2].map((by) =>
      remembered(log.slice(0, 1), fsrsWith({ weights: defaultWeights.with(2, defaultWeights[2]! * by) })),
    ) as [ReturnType<typeof remembered>, ReturnType<typeof remembered>]
    expect(changeBetween(remembered(log.slice(0, 1), fsrs), longer)).toBeCloseTo(1.2, 6)
    expect(changeBetween(shorter, longer)).toBeCloseTo(1.5, 6)
    expect(changeBetween(remembered([], fsrs), longer)).toBeUndefined()
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
