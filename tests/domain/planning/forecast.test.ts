import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#domain/calendar.ts'
import { bandAround } from '#domain/planning/band.ts'
import { FORECAST_DAYS, forecastPlan } from '#domain/planning/forecast.ts'
import { lookAhead } from '#domain/planning/offers.ts'
import { inputOf, keyOf, promptsNamed, situations, today } from './planWorld.ts'

test('a forecast plays every day to the exam, and is the same each time', () => {
  const forecast = forecastPlan(inputOf())
  expect(forecast.days.map(({ day }) => day)).toEqual(Array.from({ length: 20 }, (_, n) => addDays(today, n)))
  expect(forecastPlan(inputOf())).toEqual(forecast)
})

test('a forecast is within its bounds in every situation, and its band holds what is expected', () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const { recall, days, unmet } = forecastPlan(inputOf(situation), 10)
      expect(days.length).toBeLessThanOrEqual(10)
      expect(unmet).toBeGreaterThanOrEqual(0)
      if (!recall) return
      expect(recall.low).toBeLessThanOrEqual(recall.expected)
      expect(recall.high).toBeGreaterThanOrEqual(recall.expected)
      expect(Math.min(recall.low, recall.expected)).toBeGreaterThanOrEqual(0)
      expect(recall.high).toBeLessThanOrEqual(1)
    }),
    { numRuns: 60 },
  )
})

test('without an exam, or with one beyond the longest forecast, no recall is foretold', () => {
  expect(forecastPlan(inputOf({ exam: undefined }), 5).recall).toBeUndefined()
  expect(forecastPlan(inputOf({ exam: addDays(today, FORECAST_DAYS + 1) }), 5).recall).toBeUndefined()
})

test('the further the exam, the wider the band', () => {
  const width = (days: number): number => {
    const { low, high } = bandAround(0.8, { deviation: 0.02, daysLeft: days, logPace: 0 })
    return high - low
  }
  expect(width(100)).toBeGreaterThan(width(10))
})

test('of who forgets far faster than the policy thinks, less is foretold for sure', () => {
  const usual = bandAround(0.5, { deviation: 0.02, daysLeft: 10, logPace: 1 })
  const odd = bandAround(0.5, { deviation: 0.02, daysLeft: 10, logPace: 4 })
  expect(odd.high - odd.low).toBeGreaterThan(2 * (usual.high - usual.low))
  expect(usual.expected).toBe(0.5)
})

test('where not all prompts will be met, the core alone and more minutes are offered; where they will, nothing', () => {
  const core = new Set([keyOf(0), keyOf(1)])
  const tight = lookAhead(
    inputOf({ prompts: promptsNamed(200), exam: addDays(today, 4), minutesOn: () => 3 }),
    core,
  )
  expect(tight.unmet).toBeGreaterThan(0)
  expect(tight.coreOnly?.prompts).toBe(2)
  const roomy = lookAhead(inputOf({ minutesOn: () => 60 }), core)
  expect([roomy.unmet, roomy.coreOnly, roomy.moreTime]).toEqual([0, undefined, undefined])
})
