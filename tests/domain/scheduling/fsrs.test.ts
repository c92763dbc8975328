import fc from 'fast-check'
import { FSRSAlgorithm, clipParameters, type FSRSState } from 'ts-fsrs'
import { describe, expect, test } from 'vitest'
import { replayPrompt } from '#domain/memory.ts'
import { studyDay } from '#domain/calendar.ts'
import { Again, Easy, Good, Hard, ratings, type Rating } from '#domain/review.ts'
import { checkSettings, makePolicy } from '#domain/scheduling/index.ts'
import { defaultSettings, type Strength } from '#domain/scheduling/policy.ts'
import { promptHistories } from './histories.ts'
import { fsrs, fsrsWith } from './story.ts'
import { fsrsWeights, weightBounds } from './weights.ts'

/** The strength after answers, each after so many days. */
function strengthAfter(answers: readonly (readonly [days: number, rating: Rating])[]): Strength {
  let strength: Strength | undefined
  for (const [days, rating] of answers) strength = fsrs.next(strength, days, rating)
  if (strength === undefined) throw new Error('There was no answer')
  return strength
}

describe('the memory model', () => {
  test('gives the numbers that the FSRS-6 implementations publish as their reference', () => {
    const { stabilityDays, difficulty } = strengthAfter([
      [0, Again],
      [0, Good],
      [1, Good],
      [3, Good],
      [8, Good],
      [21, Good],
    ])
    expect(stabilityDays).toBeCloseTo(53.62691, 4)
    expect(difficulty).toBeCloseTo(6.3574867, 4)
  })

  test('begins with the first four weights as stabilities', () => {
    expect(ratings.map((rating) => strengthAfter([[0, rating]]).stabilityDays)).toEqual([
      0.212, 1.2931, 2.3065, 8.2956,
    ])
  })

  test('is ts-fsrs to the last digit, for any weights and any history', () => {
    const weights = fc.option(fsrsWeights, { nil: undefined })
    fc.assert(
      fc.property(promptHistories, weights, (reviews, fitted) => {
        const algorithm = new FSRSAlgorithm(
          fitted === undefined ? {} : { w: [...fitted], relearning_steps: [] },
        )
        let state: FSRSState | null = null
        let lastDay: number | undefined
        for (const review of reviews) {
          const day = Math.max(studyDay(review, 240), lastDay ?? -Infinity)
          state = algorithm.next_state(state, day - (lastDay ?? day), review.rating)
          lastDay = day
        }
        const memory = replayPrompt(reviews, fsrsWith({ weights: fitted }))
        expect(memory).toMatchObject({ stabilityDays: state?.stability, difficulty: state?.difficulty })
      }),
      { numRuns: 500 },
    )
  })

  test('has fading recall that agrees with ts-fsrs on whole days', () => {
    const algorithm = new FSRSAlgorithm({})
    for (const days of [0, 1, 2, 10, 100, 1000]) {
      for (const stabilityDays of [0.1, 1, 2.3065, 50, 36_500]) {
        const own = fsrs.retrievability({ stabilityDays, difficulty: 5 }, days)
        expect(own).toBeCloseTo(algorithm.forgetting_curve(days, stabilityDays), 8)
      }
    }
  })

  test('asks again when recall has fallen to the desired retention: at 0.9 after as many days as the stability', () => {
    const strength = { stabilityDays: 20, difficulty: 5 }
    expect(fsrs.intervalDays(strength, 0)).toBeCloseTo(20, 5)
    expect(fsrsWith({ desiredRetention: 0.97 }).intervalDays(strength, 3)).toBeCloseTo(20 * 0.22, 0)
    expect(fsrsWith({ desiredRetention: 0.7 }).intervalDays(strength, 0)).toBeCloseTo(20 * 9.3, 0)
  })
})

describe('weights', () => {
  const defaults = new FSRSAlgorithm({}).parameters.w

  function reasonAgainst(weights: readonly number[]): string | undefined {
    const checked = checkSettings('fsrs', { ...defaultSettings, weights })
    return checked.ok ? undefined : checked.reason
  }

  test('may be any within the bounds that ts-fsrs would clip them to', () => {
    fc.assert(
      fc.property(fsrsWeights, (weights) => {
        expect(reasonAgainst(weights)).toBeUndefined()
        expect(clipParameters([...weights], 0)).toEqual(weights)
      }),
    )
  })

  test('may be the default ones, and then mean what no weights mean', () => {
    expect(reasonAgainst(defaults)).toBeUndefined()
    expect(fsrsWith({ weights: [...defaults] }).next(undefined, 0, Hard)).toEqual(
      fsrs.next(undefined, 0, Hard),
    )
  })

  test.each([17, 19, 20, 22])('must be 21, not %i', (length) => {
    expect(reasonAgainst(Array.from({ length }, (_, index) => defaults[index] ?? 1))).toBe('weights-length')
  })

  test.each(weightBounds.map((bounds, index) => [index, ...bounds] as const))(
    'must be within bounds: weight %i from %d to %d',
    (index, least, most) => {
      for (const outside of [least - 1e-6, most + 1e-6, NaN, Infinity, -Infinity]) {
        expect(reasonAgainst(defaults.with(index, outside))).toBe('weights-range')
      }
    },
  )

  test('must not make a better first answer worth less: the ratings would change places', () => {
    expect(reasonAgainst(defaults.with(2, 9))).toBe('weights-order')
    expect(reasonAgainst(defaults.with(0, 1.3))).toBe('weights-order')
    expect(reasonAgainst(defaults.with(1, 2.3065))).toBeUndefined()
  })
})

describe('settings', () => {
  test.each([
    [{ desiredRetention: 0.7 }, undefined],
    [{ desiredRetention: 0.97 }, undefined],
    [{ desiredRetention: 0.69 }, 'desired-retention'],
    [{ desiredRetention: 0.98 }, 'desired-retention'],
    [{ desiredRetention: NaN }, 'desired-retention'],
    [{ dayStartMinutes: 0 }, undefined],
    [{ dayStartMinutes: 720 }, undefined],
    [{ dayStartMinutes: -1 }, 'day-start'],
    [{ dayStartMinutes: 721 }, 'day-start'],
    [{ dayStartMinutes: 0.5 }, 'day-start'],
    [{ maximumIntervalDays: 1 }, undefined],
    [{ maximumIntervalDays: 0 }, 'maximum-interval'],
    [{ maximumIntervalDays: 36_501 }, 'maximum-interval'],
    [{ maximumIntervalDays: 1.5 }, 'maximum-interval'],
  ])('%o: %s', (changed, reason) => {
    const settings = { ...defaultSettings, ...changed }
    expect(checkSettings('fsrs', settings)).toEqual(
      reason === undefined ? { ok: true } : { ok: false, reason },
    )
  })

  test('that were never checked are a bug, and the policy is not made', () => {
    expect(() => makePolicy('fsrs', { ...defaultSettings, desiredRetention: 1 })).toThrow(
      'Inconsistent: policy fsrs with unchecked settings (desired-retention)',
    )
  })

  test('stay with the policy, for whoever shows them', () => {
    expect(fsrsWith({ desiredRetention: 0.8 }).settings.desiredRetention).toBe(0.8)
  })
})

test('after the longest stability there is, an easy answer leaves it where it is', () => {
  const longest = { stabilityDays: 36_500, difficulty: 1 }
  expect(fsrs.next(longest, 36_500, Easy).stabilityDays).toBe(36_500)
})
