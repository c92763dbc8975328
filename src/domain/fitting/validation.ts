/**
 * Whether a fit may be taken: weights that are fitted without a part of the prompts must predict the answers to that part
 * better than the default ones do. The learner's own prompts are the only judges.
 */
import { seededRandom, shuffle } from '../random.ts'
import { Again } from '../review.ts'
import { defaultWeights } from '../scheduling/fsrs.ts'
import { predictedAnswers, type FitHistory } from './answers.ts'
import { FIT_SEED, fitWeights } from './fit.ts'
import { modelOf, surprise } from './loss.ts'

const FOLDS = 5

/** The mean surprise of weights at all predicted answers, each counted alike; 0 where there are none. */
export function lossPerAnswer(weights: readonly number[], histories: readonly FitHistory[]): number {
  const model = modelOf(Float64Array.from(weights))
  let [sum, answers] = [0, 0]
  for (const history of histories) {
    model.predict(history, (chance, { rating }) => {
      sum += surprise(chance, rating !== Again)
      answers += 1
    })
  }
  return answers > 0 ? sum / answers : 0
}

/** Mean surprise at prompts that the weights were not fitted to: of the default weights, and of fitted ones. */
export interface Validation {
  readonly usualLoss: number
  readonly fittedLoss: number
}

/**
 * Five fits, each without a fifth of the prompts, which it then predicts.
 * @param progress is told how much is done, 0 to 1
 */
export function validateFit(
  histories: readonly FitHistory[],
  progress: (done: number) => void = () => undefined,
): Validation {
  const shuffled = shuffle(histories, seededRandom(FIT_SEED))
  let [usual, fitted, answers] = [0, 0, 0]
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = shuffled.filter((_, index) => index % FOLDS === fold)
    const others = shuffled.filter((_, index) => index % FOLDS !== fold)
    const size = predictedAnswers(held)
    usual += size * lossPerAnswer(defaultWeights, held)
    fitted += size * lossPerAnswer(fitWeights(others), held)
    answers += size
    progress((fold + 1) / FOLDS)
  }
  return { usualLoss: usual / answers, fittedLoss: fitted / answers }
}
