/**
 * FSRS-6's memory with a desired retention of its own for each prompt: what is hard to strengthen or gains little from
 * waiting is asked at another recall than what is not, so that the same knowledge costs fewer minutes. A candidate, as
 * published: the app does not offer it, since a prompt rated Hard can come back later than the same prompt rated Good
 * (what is harder is asked at a lower recall), and no rating button of the app may do that.
 *
 * Retention as a function of stability and difficulty: Cost-ADR, open-spaced-repetition/fsrs-rs, `cost_adr.rs`, whose 15
 * constants were fitted to Anki users' costs. What it saves: docs/LEARNING.md.
 */
import { guarded } from '#domain/scheduling/guard.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import type { Policy, PolicySettings, Strength } from '#domain/scheduling/policy.ts'
import type { SchedulerKind } from '../simulate.ts'
import { fsrsScheduler } from './spaced.ts'

/** For 1, xS, xD, xS xD and xS², where xS and xD are stability (logarithm) and difficulty from 0 to 1. */
type Coefficients = readonly [number, number, number, number, number]
const base: Coefficients = [-0.202, 9.14, -0.0978, 0.226, -5.31]
const slope: Coefficients = [-7.44, 24.1, -0.375, 1.81, -22.9]
const bend: Coefficients = [-5.82, 22.3, 1.72, -1.99, -19.4]

const LEAST_STABILITY = 0.001
const STABILITY_SPAN = Math.log(36_500 / LEAST_STABILITY)

/** What a minute is worth against what is known, from 0 to 1024: the published middle. */
const COST_WEIGHT = 512
const z = Math.log(1 + COST_WEIGHT) / Math.log(1025)

/** The desired retention at which the published constants hold; another one moves the odds of all by its own. */
const USUAL_RETENTION = 0.9

/** Bounds of what is asked for. Within them FSRS's curve is trusted. */
const LEAST_RETENTION = 0.6
const MOST_RETENTION = 0.98

/** The desired retention, 0.3 to 0.995, of the published constants. */
function publishedRetention({ stabilityDays, difficulty }: Strength): number {
  const xS = Math.log(Math.max(stabilityDays, LEAST_STABILITY) / LEAST_STABILITY) / STABILITY_SPAN
  const xD = (difficulty - 1) / 9
  const dot = ([one, s, d, sd, ss]: Coefficients): number =>
    one + s * xS + d * xD + sd * xS * xD + ss * xS * xS
  return 0.3 + 0.695 * sigmoid(dot(base) - softplus(dot(slope)) * z - softplus(dot(bend)) * z * z)
}

/** As it schedules a year without an exam. */
function costAwareYear(desiredRetention: number): SchedulerKind {
  const options = { newPerDay: Infinity }
  return fsrsScheduler(`Cost-aware, aim ${desiredRetention.toFixed(2)}`, desiredRetention, options, costAware)
}

/** From little to much knowledge, so that some two of them have that of FSRS-6 at 0.90 between them. */
export const costAwareYears: readonly SchedulerKind[] = [0.8, 0.85, 0.89, 0.92].map(costAwareYear)

/**
 * The policy with these settings, which must be sound, as `makePolicy` wants them. With weights of the learner's own its
 * intervals keep near those that it gives with the default ones.
 */
export function costAware(settings: PolicySettings): Policy {
  const usual = settings.weights && costAware({ ...settings, weights: undefined })
  const own = unguarded(settings)
  return usual ? guarded(own, usual) : own
}

function unguarded(settings: PolicySettings): Policy {
  const model = makePolicy('fsrs', settings)
  const shift = logit(settings.desiredRetention) - logit(USUAL_RETENTION)
  const desiredRetention = (strength: Strength): number => {
    const wanted = sigmoid(logit(publishedRetention(strength)) + shift)
    return Math.min(MOST_RETENTION, Math.max(LEAST_RETENTION, wanted))
  }
  return {
    ...model,
    desiredRetention,
    intervalDays: (strength) => model.daysUntil(strength, desiredRetention(strength)),
  }
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

function logit(p: number): number {
  return Math.log(p / (1 - p))
}

function softplus(x: number): number {
  return Math.log1p(Math.exp(x))
}
