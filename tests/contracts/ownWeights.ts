/** What a policy must keep when its weights are the learner's own: it stays near what the default ones would do. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { replayPrompt, step, type Memory } from '#domain/memory.ts'
import type { Review } from '#domain/review.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import { defaultSettings, type PolicyId } from '#domain/scheduling/policy.ts'
import { promptHistories } from '../domain/scheduling/histories.ts'

const runs = { numRuns: 500 }

/** Every second answer chosen among so many. */
function someByChoice(reviews: readonly Review[], choices: number): Review[] {
  return reviews.map((review, index) => (index % 2 === 0 ? review : { ...review, choices }))
}

export function contractOfOwnWeights(id: PolicyId, weights: fc.Arbitrary<readonly number[]>): void {
  const retentions = fc.constantFrom(0.7, 0.9, 0.97)
  const among = fc.constantFrom(0, 2, 4)

  describe(`the policy ${id} with weights of the learner’s own`, () => {
    test('gives no interval over 1.5 times, or under 1 / 1.5 of, what the default weights give for the same answers', () => {
      fc.assert(
        fc.property(
          promptHistories,
          weights,
          retentions,
          among,
          (reviews, own, desiredRetention, choices) => {
            const usualPolicy = makePolicy(id, { ...defaultSettings, desiredRetention })
            const policy = makePolicy(id, { ...usualPolicy.settings, weights: own })
            let [usual, memory]: [Memory?, Memory?] = []
            for (const review of someByChoice(reviews, choices)) {
              usual = step(usual, review, usualPolicy)
              memory = step(memory, review, policy)
              const ratio =
                policy.intervalDays(memory, memory.lapses) / usualPolicy.intervalDays(usual, usual.lapses)
              expect(ratio).toBeGreaterThanOrEqual((1 / 1.5) * (1 - 1e-12))
              expect(ratio).toBeLessThanOrEqual(1.5 * (1 + 1e-12))
            }
          },
        ),
        runs,
      )
    })

    test('keeps beside its own what the default weights would have made of the same answers alone', () => {
      fc.assert(
        fc.property(promptHistories, weights, among, (reviews, own, choices) => {
          const answers = someByChoice(reviews, choices)
          const { stabilityDays, difficulty } = replayPrompt(answers, makePolicy(id, defaultSettings))!
          const { usual } = replayPrompt(answers, makePolicy(id, { ...defaultSettings, weights: own }))!
          expect(usual).toEqual({ stabilityDays, difficulty })
        }),
        runs,
      )
    })
  })
}
