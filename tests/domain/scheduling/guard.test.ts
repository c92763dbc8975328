import { expect, test } from 'vitest'
import { replayPrompt } from '#domain/memory.ts'
import { Easy, Good } from '#domain/review.ts'
import { defaultWeights } from '#domain/scheduling/fsrs.ts'
import { GUARD_FACTOR, guardedDays } from '#domain/scheduling/guard.ts'
import { fsrs, fsrsWith, onDay, review } from './story.ts'

test('an interval within half more and a third less than usual is left as it is, any other is brought there', () => {
  expect([5, 8, 10, 14, 40].map((days) => guardedDays(days, 10))).toEqual([10 / 1.5, 8, 10, 14, 15])
})

test('a learner whose fit trusts them for years is still asked within half more of the usual time', () => {
  const trusting = defaultWeights.with(2, 100).with(3, 100)
  const policy = fsrsWith({ weights: trusting })
  const log = [review(onDay(0), Good), review(onDay(2), Good), review(onDay(12), Easy)]
  const usualMemory = replayPrompt(log, fsrs)!
  const memory = replayPrompt(log, policy)!
  expect(memory.stabilityDays).toBeGreaterThan(2 * usualMemory.stabilityDays)
  expect(policy.intervalDays(memory, 0)).toBeCloseTo(GUARD_FACTOR * fsrs.intervalDays(usualMemory, 0), 9)
})

test('the default weights, taken for a learner’s own, change no interval at all', () => {
  const log = [review(onDay(0), Good), review(onDay(2), Good), review(onDay(12), Easy)]
  const own = replayPrompt(log, fsrsWith({ weights: defaultWeights }))
  expect(own).toMatchObject({ ...replayPrompt(log, fsrs), usual: own?.usual })
})
