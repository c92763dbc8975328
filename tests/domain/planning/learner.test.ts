/** What is learnt about the learner from their log: seconds and forgetting. */
import { describe, expect, test } from 'vitest'
import { publishedTimes } from '#domain/planning/answerTimes.ts'
import { learnerFrom, unknownLearner } from '#domain/planning/learner.ts'
import { Again, Good, type Review } from '#domain/review.ts'
import { policy, reviewed } from './planWorld.ts'

/** So many prompts, met ten days ago and asked again five days later. */
function secondAnswers(count: number, rating: Review['rating'], answerMs = 8000): Review[] {
  return Array.from({ length: count }, (_, index) => [
    reviewed(index, 10),
    { ...reviewed(index, 5, rating), answerMs },
  ])
    .flat()
    .sort((a, b) => a.at - b.at)
}

describe('answer times', () => {
  test('are the published ones before the first review', () => {
    expect(unknownLearner.times).toEqual(publishedTimes)
  })

  test('are half the learner’s own after 50 prompts, and all but theirs after a thousand', () => {
    const half = learnerFrom(secondAnswers(50, Good, 20_000), policy).times.later[Good]
    const pace = learnerFrom(secondAnswers(1000, Good, 20_000), policy).times.later[Good]
    expect(half).toBeGreaterThan(12)
    expect(half).toBeLessThan(20)
    expect(pace).toBeGreaterThan(18.5)
    expect(pace).toBeLessThan(20)
  })

  test('count a prompt that had to be repeated on a day with all its seconds', () => {
    const missed = Array.from({ length: 400 }, (_, index) => [
      reviewed(index, 10),
      { ...reviewed(index, 5, Again), answerMs: 10_000 },
      { ...reviewed(index, 5, Good), at: reviewed(index, 5).at + 60_000, answerMs: 20_000 },
    ])
      .flat()
      .sort((a, b) => a.at - b.at)
    expect(learnerFrom(missed, policy).times.later[Again]).toBeGreaterThan(27)
  })
})

describe('the pace of forgetting', () => {
  const factorAfter = (rating: Review['rating']): number => {
    return learnerFrom(secondAnswers(60, rating), policy).pace.factor(2.3)
  }

  test('is the policy’s own before the first review', () => {
    expect(unknownLearner.pace.factor(2.3)).toBeCloseTo(1, 1)
  })

  test('is faster for who has forgotten more than expected, slower for who has forgotten less', () => {
    expect(factorAfter(Again)).toBeGreaterThan(10)
    expect(factorAfter(Good)).toBeLessThan(0.7)
  })

  test('is surer with more reviews', () => {
    const few = learnerFrom(secondAnswers(5, Good), policy).pace.deviation(2.3)
    const many = learnerFrom(secondAnswers(200, Good), policy).pace.deviation(2.3)
    expect(many).toBeLessThan(few)
  })

  test('learns nothing from right choices, which may have been guessed', () => {
    const chosen = secondAnswers(60, Good).map((review) => ({ ...review, choices: 4 }))
    expect(learnerFrom(chosen, policy).pace.deviation(2.3)).toBe(unknownLearner.pace.deviation(2.3))
  })
})
