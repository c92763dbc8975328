/** A made-up learner whose memory keeps to FSRS-6 with weights that are known, so that a fit can be held against them. */
import type { FitAnswer, FitHistory } from '#domain/fitting/answers.ts'
import { seededRandom } from '#domain/random.ts'
import { Again, Good, Hard } from '#domain/review.ts'
import { nextStrength } from '#domain/scheduling/guessing.ts'
import type { Strength } from '#domain/scheduling/policy.ts'
import { fsrs, fsrsWith } from '../scheduling/story.ts'

export interface Made {
  /** How this learner's memory really goes. */
  readonly weights: readonly number[]
  readonly prompts: number
  readonly answers: number
  readonly seed: number
  /** Among how many options each prompt's answers are chosen; 0 for open answers. */
  readonly choices?: number
}

/** Each prompt is asked when the default weights would ask it, with some days of chance. */
export function madeHistories({ weights, prompts, answers, seed, choices = 0 }: Made): FitHistory[] {
  const random = seededRandom(seed)
  const truth = fsrsWith({ weights })
  return Array.from({ length: prompts }, () => {
    const history: FitAnswer[] = []
    let real: Strength | undefined
    let scheduled: Strength | undefined
    for (let index = 0; index < answers; index++) {
      const wait = scheduled ? Math.max(1, Math.round(fsrs.intervalDays(scheduled, 0) * (0.5 + random()))) : 0
      const recall = real ? truth.retrievability(real, wait) : 0.7
      const knows = random() < recall || (choices > 0 && random() < 1 / choices)
      const rating = knows ? (random() < 0.2 ? Hard : Good) : Again
      const answer: FitAnswer = { elapsedDays: wait, rating, choices, weight: 1 }
      real = nextStrength(real, wait, answer, truth)
      scheduled = nextStrength(scheduled, wait, answer, fsrs)
      history.push(answer)
    }
    return history
  })
}
