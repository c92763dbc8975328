/**
 * The fitted parameters of real users, where they are at hand: a folder beside the project, or the one that
 * ATTEST_DATA names. They are no part of the project; without them, learners are made up around the published means.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { CLAMP_PARAMETERS, default_w, W17_W18_Ceiling } from 'ts-fsrs'
import { seededRandom } from '#domain/random.ts'
import { at, normal } from './minds/mind.ts'

interface FittedUser {
  readonly fsrs5: readonly number[]
  readonly actr: readonly number[]
}

const folder = process.env['ATTEST_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))
const file = join(folder, 'learners500_fitted.json')

/** Undefined where the file is missing: then learners are made up, and the tables say so. */
export const fittedUsers: readonly FittedUser[] | undefined = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as FittedUser[])
  : undefined

const bounds = CLAMP_PARAMETERS(W17_W18_Ceiling)

/** The 21 weights of FSRS-6 that the n-th learner's memory follows, within the bounds of the model. */
export function weightsOf(learner: number): number[] {
  const user = fittedUsers?.[(learner * 37) % fittedUsers.length]
  return bounded(user ? [...user.fsrs5, 0, 0.5] : madeUpWeights(learner))
}

/** Activation, decay, noise, threshold and time scale of ACT-R for the n-th learner. */
export function activationOf(learner: number): readonly number[] {
  const user = fittedUsers?.[(learner * 37) % fittedUsers.length]
  if (user) return user.actr
  const random = seededRandom(5100 + learner)
  const spread = (median: number, deviation: number): number => median * Math.exp(deviation * normal(random))
  return [spread(0.008, 1), spread(0.26, 0.4), spread(0.52, 0.25), -spread(0.96, 0.2), spread(0.03, 0.9)]
}

function madeUpWeights(learner: number): number[] {
  const random = seededRandom(5000 + learner)
  return default_w.map((weight) => weight * Math.exp(0.4 * normal(random)))
}

function bounded(weights: readonly number[]): number[] {
  const within = weights.map((weight, index) => {
    const [least = weight, most = weight] = bounds[index] ?? []
    return Math.min(most, Math.max(least, weight))
  })
  const first = within.slice(0, 4).sort((a, b) => a - b)
  return within.map((weight, index) => (index < 4 ? at(first, index) : weight))
}
