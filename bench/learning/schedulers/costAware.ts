/**
 * FSRS-6's memory with a desired retention of its own for each prompt: what is hard to strengthen or gains little from
 * waiting is asked at another recall than what is not, so that the same knowledge costs fewer minutes. A candidate: the
 * app does not offer it, since it did not save what it should.
 *
 * Retention as a function of stability and difficulty: Cost-ADR, open-spaced-repetition/fsrs-rs, `cost_adr.rs`, whose 15
 * constants were fitted to Anki users' costs. What it saves: docs/LEARNING.md.
 */
import { makePolicy } from '#domain/scheduling/index.ts'
import type { Policy, PolicySettings, Strength } from '#domain/scheduling/policy.ts'

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

/**
 * Taken for every prompt: with its own, a prompt rated Hard could come back later than the same prompt rated Good, since
 * what is harder is asked at a lower recall.
 */
const USUAL_DIFFICULTY = 5

/** The desired retention, 0.3 to 0.995, of the published constants. */
function publishedRetention({ stabilityDays, difficulty }: Strength): number {
  const xS = Math.log(Math.max(stabilityDays, LEAST_STABILITY) / LEAST_STABILITY) / STABILITY_SPAN
  const xD = (difficulty - 1) / 9
  const dot = ([one, s, d, sd, ss]: Coefficients): number =>
    one + s * xS + d * xD + sd * xS * xD + ss * xS * xS
  return 0.3 + 0.695 * sigmoid(dot(base) - softplus(dot(slope)) * z - softplus(dot(bend)) * z * z)
}

/** The policy with these settings, which must be sound, as `makePolicy` wants them. */
export function costAware(settings: PolicySettings): Policy {
  const model = makePolicy('fsrs', settings)
  const shift = logit(settings.desiredRetention) - logit(USUAL_RETENTION)
  const desiredRetention = (strength: Strength): number => {
    const wanted = sigmoid(logit(publishedRetention({ ...strength, difficulty: USUAL_DIFFICULTY })) + shift)
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
