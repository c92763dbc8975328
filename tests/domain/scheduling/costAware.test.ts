import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makePolicy } from '#domain/scheduling/index.ts'
import { defaultSettings, settingRanges, type PolicySettings } from '#domain/scheduling/policy.ts'
import { fsrsWeights } from './weights.ts'

const costAware = (settings: Partial<PolicySettings> = {}) =>
  makePolicy('cost-aware', { ...defaultSettings, ...settings })

/** The recall at which a prompt comes back. */
function recallWhenAsked(
  stabilityDays: number,
  lapses: number,
  settings: Partial<PolicySettings> = {},
): number {
  const policy = costAware(settings)
  const strength = { stabilityDays, difficulty: 5 }
  return policy.retrievability(strength, policy.intervalDays(strength, lapses))
}

describe('cost-aware review', () => {
  test.each([0.8, 0.85, 0.9, 0.95])(
    'asks a prompt that lasts a day, and was never forgotten, at the recall that is set: %d',
    (set) => {
      expect(recallWhenAsked(1, 0, { desiredRetention: set })).toBeCloseTo(set, 6)
    },
  )

  test('lets recall fall a little further with each lapse, and never below the least that may be set', () => {
    const recalls = [0, 1, 2, 3, 20].map((lapses) => recallWhenAsked(1, lapses))
    expect(recalls.map((recall) => recall.toFixed(2))).toEqual(['0.90', '0.87', '0.84', '0.80', '0.70'])
  })

  test('keeps what lasts longer surer, and never above the most that may be set', () => {
    const recalls = [1, 4, 30, 365, 36_500].map((days) => recallWhenAsked(days, 0))
    expect(recalls.map((recall) => recall.toFixed(2))).toEqual(['0.90', '0.91', '0.93', '0.94', '0.96'])
    expect(recallWhenAsked(36_500, 0, { desiredRetention: 0.97 })).toBeCloseTo(0.97, 6)
  })

  test('never gives what is stronger a shorter interval, nor what was forgotten more often', () => {
    const { least, most } = settingRanges.desiredRetention
    const stability = fc.double({ min: 0.001, max: 36_500, noNaN: true })
    const policies = fc
      .record({
        desiredRetention: fc.double({ min: least, max: most, noNaN: true }),
        weights: fc.option(fsrsWeights, { nil: undefined }),
      })
      .map(costAware)
    fc.assert(
      fc.property(policies, stability, stability, fc.nat(30), (policy, one, other, lapses) => {
        const days = (stabilityDays: number, forgotten: number): number =>
          policy.intervalDays({ stabilityDays, difficulty: 5 }, forgotten)
        const [weaker, stronger] = one < other ? [one, other] : [other, one]
        expect(days(weaker, lapses)).toBeLessThanOrEqual(days(stronger, lapses) * (1 + 1e-6))
        expect(days(one, lapses)).toBeLessThanOrEqual(days(one, lapses + 1) * (1 + 1e-6))
      }),
      { numRuns: 2000 },
    )
  })
})
