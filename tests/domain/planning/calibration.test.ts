import { expect, test } from 'vitest'
import {
  calibratedRecall,
  noCalibration,
  totalRecall,
  withAnswer,
  type Wait,
} from '#domain/planning/calibration.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import { defaultSettings } from '#domain/scheduling/policy.ts'

const policy = makePolicy('fsrs', defaultSettings)
const wait: Wait = { memory: { stabilityDays: 5, difficulty: 5, reviews: 3 }, elapsedDays: 4 }

/** What is thought after so many answers of the same kind, of which so many in ten were recalled. */
function after(answers: number, recalledInTen: number): ReturnType<typeof noCalibration> {
  let calibration = noCalibration()
  for (let answer = 0; answer < answers; answer++) {
    calibration = withAnswer(calibration, wait, answer % 10 < recalledInTen, policy)
  }
  return calibration
}

test('before any answer recall is what the policy expects', () => {
  expect(calibratedRecall(wait, policy, noCalibration())).toBeCloseTo(
    policy.retrievability(wait.memory, 4),
    10,
  )
})

test('after many answers recall is what this learner shows', () => {
  expect(calibratedRecall(wait, policy, after(600, 6))).toBeCloseTo(0.6, 1)
  expect(calibratedRecall(wait, policy, after(600, 10))).toBeGreaterThan(0.97)
})

test('doubt shrinks with answers, and stays larger for what was never seen', () => {
  const deviation = (of: Wait, answers: number): number =>
    totalRecall([of], policy, after(answers, 9)).deviation
  expect(deviation(wait, 20)).toBeLessThan(deviation(wait, 0))
  expect(deviation(wait, 200)).toBeLessThan(deviation(wait, 20))
  const unseen: Wait = { memory: { ...wait.memory, reviews: 12 }, elapsedDays: 20 }
  expect(deviation(unseen, 200)).toBeGreaterThan(2 * deviation(wait, 200))
})

test('a sum over no prompt is nothing, for sure', () => {
  expect(totalRecall([], policy, after(10, 5))).toEqual({ expected: 0, deviation: 0 })
})
