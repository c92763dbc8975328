/** A small form of `npm run bench:learning`: the planner as in the app, beside FSRS-6, for a few simulated learners. */
import process from 'node:process'
import { expect, test } from 'vitest'
import { activationFamily } from '../../../bench/learning/minds/activation.ts'
import { fsrsFamily } from '../../../bench/learning/minds/fsrs.ts'
import { multiscaleFamily } from '../../../bench/learning/minds/multiscale.ts'
import { planned } from '../../../bench/learning/schedulers/planned.ts'
import { refittedScheduler } from '../../../bench/learning/schedulers/refitted.ts'
import { fsrs90, fsrsScheduler } from '../../../bench/learning/schedulers/spaced.ts'
import { simulate, type Outcome, type SchedulerKind } from '../../../bench/learning/simulate.ts'
import { tight, year, type Workload } from '../../../bench/learning/workloads.ts'

const LEARNERS = 3
/** Few enough for seconds; minutes as tight for them as 8 are for 300. */
const small = { ...tight, name: 'small', prompts: 90, minutes: () => 2.4, forecastDays: [7] }

const smallYear = { ...year, name: 'small year', prompts: 200 }

function outcomes(kind: SchedulerKind, workload: Workload = small): Outcome[] {
  return [fsrsFamily, activationFamily, multiscaleFamily].flatMap((family) =>
    Array.from({ length: LEARNERS }, (_, learner) => simulate(family, learner, workload, kind)),
  )
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

test('planned for an exam, simulated learners know more on the day than with FSRS-6 at 0.90, in the same minutes', () => {
  const [ours, theirs] = [outcomes(planned), outcomes(fsrs90)]
  const gain = mean(ours.map(({ exam }, index) => exam - (theirs[index]?.exam ?? NaN)))
  const held = ours.flatMap(({ exam, forecasts }) =>
    forecasts.map(({ low, high }) => exam >= low && exam <= high),
  )
  process.stdout.write(
    `${ours.length} simulated learners: ${(100 * gain).toFixed(1)} points more than FSRS-6 at 0.90; ${held.filter(Boolean).length} of ${held.length} forecasts held.\n`,
  )
  expect(gain).toBeGreaterThan(0.02)
  expect(Math.max(...ours.map(({ minutes }) => minutes))).toBeLessThan(21 * 2.4 + 15)
  expect(held.filter(Boolean).length).toBeGreaterThanOrEqual(held.length / 2)
})

test('the same seeds give the same outcomes', () => {
  expect(outcomes(planned)).toEqual(outcomes(planned))
})

test('a year of cost-aware review leaves simulated learners with about the same knowledge for fewer minutes', () => {
  const costAware = fsrsScheduler('cost-aware', 0.9, { newPerDay: Infinity }, 'cost-aware')
  const [ours, theirs] = [outcomes(costAware, smallYear), outcomes(fsrs90, smallYear)]
  const knowledge = (of: readonly Outcome[]): number => mean(of.map((each) => each.knowledge))
  const minutes = (of: readonly Outcome[]): number => mean(of.map((each) => each.minutes))
  const [more, share] = [knowledge(ours) - knowledge(theirs), minutes(ours) / minutes(theirs)]
  process.stdout.write(
    `${ours.length} simulated years: ${(100 * more).toFixed(1)} points of knowledge more, ${share.toFixed(2)} of the minutes.\n`,
  )
  expect(more).toBeGreaterThan(-0.01)
  expect(share).toBeLessThan(0.88)
})

test('weights fitted on the way change what a simulated learner is asked, and when', () => {
  const [own, usual] = [
    refittedScheduler('own weights', 0.9, 'fsrs'),
    fsrsScheduler('default weights', 0.9, { newPerDay: Infinity }),
  ].map((kind) => simulate(multiscaleFamily, 1, { ...smallYear, prompts: 100 }, kind)) as [Outcome, Outcome]
  expect(own.met).toBe(100)
  expect(own.minutes).not.toBeCloseTo(usual.minutes, 0)
})
