/**
 * Fits the 21 weights of FSRS-6 to one learner's answers, as the official optimiser (fsrs-rs, by Jarrett Ye and
 * contributors) trains them: Adam, the same rate and pull towards the default weights, of few answers the same batches;
 * with slopes worked out by hand, so that it runs in a browser in a moment. Pure, and the same answers always give the
 * same weights.
 */
import { seededRandom, shuffle } from '../random.ts'
import { defaultWeights, weightBounds } from '../scheduling/fsrs.ts'
import { adam, annealed } from './adam.ts'
import { predictedAnswers, type FitHistory } from './answers.ts'
import { firstStabilities } from './firstStabilities.ts'
import { modelOf } from './loss.ts'

/**
 * How much each weight differs between learners: its standard deviation. A weight is pulled to its start the harder, the
 * less it differs. Numbers of fsrs-rs (`PARAMS_STDDEV`).
 */
const spreads = [
  6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31,
  0.32, 0.14, 0.27,
] as const

/** How hard each weight is pulled: the slope for each unit that it is away. */
const pulls = spreads.map((spread) => 2 / spread ** 2)

/** How answers are gone through. */
interface Course {
  /** How often all of them are. */
  readonly epochs: number
  /** Predicted answers a step learns from. */
  readonly batch: number
}

const course: Course = { epochs: 5, batch: 512 }

/**
 * From so many predicted answers on, twice in steps of half the size tell as much as more often in larger ones: on the
 * real log within 0.0001 of log loss of five times in steps of 512.
 */
const MANY = 5000
const courseOfMany: Course = { epochs: 2, batch: 256 }

/** How far one step may move a weight at first. */
const RATE = 0.04

/** Decides in which order prompts are learnt from. */
export const FIT_SEED = 2023

/**
 * The weights that predict these answers best, near the default ones where the answers say little; the default ones when
 * there is nothing to predict. They pass the policy's check.
 * @param progress is told how much is done, 0 to 1
 */
export function fitWeights(
  histories: readonly FitHistory[],
  progress: (done: number) => void = () => undefined,
): number[] {
  const useful = usefulOf(histories)
  if (useful.length === 0) return [...defaultWeights]
  const start = startFrom(useful.map(({ history }) => history))
  const weights = Float64Array.from(start)
  const batches = batchesOf(useful)
  const total = countOf(useful)
  const { step } = adam(weights.length)
  const model = modelOf(weights)
  const slopes = new Float64Array(weights.length)
  batches.forEach(({ members, size }, index) => {
    model.refresh()
    slopes.fill(0)
    for (const { history } of members) model.learn(history, slopes)
    addPull(slopes, weights, start, size / total)
    step(weights, slopes, annealed(RATE, index, batches.length))
    keepValid(weights)
    progress((index + 1) / batches.length)
  })
  return [...weights]
}

/** A history of which something is predicted. */
interface Useful {
  readonly history: FitHistory
  /** Predicted answers in it. */
  readonly size: number
}

function usefulOf(histories: readonly FitHistory[]): Useful[] {
  return histories
    .map((history) => ({ history, size: predictedAnswers([history]) }))
    .filter(({ size }) => size > 0)
}

function startFrom(histories: readonly FitHistory[]): Float64Array {
  const start = Float64Array.of(...firstStabilities(histories, defaultWeights), ...defaultWeights.slice(4))
  keepValid(start)
  return start
}

function countOf(useful: readonly Useful[]): number {
  return useful.reduce((sum, { size }) => sum + size, 0)
}

interface Batch {
  readonly members: readonly Useful[]
  /** Predicted answers in it. */
  readonly size: number
}

/** All batches of all epochs: whole histories, in another order each time. */
function batchesOf(useful: readonly Useful[]): Batch[] {
  const { epochs, batch } = countOf(useful) < MANY ? course : courseOfMany
  const random = seededRandom(FIT_SEED)
  const batches: Batch[] = []
  for (let epoch = 0; epoch < epochs; epoch++) {
    let members: Useful[] = []
    let size = 0
    for (const each of shuffle(useful, random)) {
      members.push(each)
      size += each.size
      if (size < batch) continue
      batches.push({ members, size })
      members = []
      size = 0
    }
    if (members.length > 0) batches.push({ members, size })
  }
  return batches
}

/** Adds the slopes of the pull towards the start. @param share this batch's share of all answers */
function addPull(slopes: Float64Array, weights: Float64Array, start: Float64Array, share: number): void {
  pulls.forEach((pull, index) => {
    const away = (weights[index] as number) - (start[index] as number)
    slopes[index] = (slopes[index] as number) + pull * share * away
  })
}

/** Keeps every weight within its bounds, and the first four rising. */
function keepValid(weights: Float64Array): void {
  weightBounds.forEach((bounds, index) => {
    const atLeast = Math.max(weights[index] as number, bounds[0] as number)
    weights[index] = Math.min(atLeast, bounds[1] as number)
  })
  for (let index = 1; index < 4; index++) {
    weights[index] = Math.max(weights[index] as number, weights[index - 1] as number)
  }
}
