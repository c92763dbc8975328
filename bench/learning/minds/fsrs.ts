/** Learners whose memory follows FSRS with a real user's weights, and whose prompts differ in a way FSRS does not see. */
import { seededRandom } from '#domain/random.ts'
import { Again, Good } from '#domain/review.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import { defaultSettings, type Strength } from '#domain/scheduling/policy.ts'
import { weightsOf } from '../data.ts'
import { at, drawEase, type Family, type Mind } from './mind.ts'

/** Deviation of the logarithm of the factor that a prompt has on stability. */
const SPREAD = 0.5

export const fsrsFamily: Family = { name: 'FSRS, real users', mind }

function mind(learner: number, prompts: number): Mind {
  const model = makePolicy('fsrs', { ...defaultSettings, weights: weightsOf(learner) })
  const ease = drawEase(prompts, seededRandom(100 + learner))
  const factor = ease.map((each) => Math.exp(SPREAD * each))
  const strengths = new Array<Strength | undefined>(prompts)
  const last = new Float64Array(prompts)
  return {
    recall(prompt, day) {
      const strength = strengths[prompt]
      if (!strength) return 0
      return model.retrievability(strength, Math.max(0, day - at(last, prompt)) / at(factor, prompt))
    },
    study(prompt, day, rating) {
      const before = strengths[prompt]
      const elapsed = before ? Math.round((day - at(last, prompt)) / at(factor, prompt)) : 0
      const after = model.next(before, elapsed, rating)
      strengths[prompt] = rating === Again ? model.next(after, 0, Good) : after
      last[prompt] = day
    },
    ease: (prompt) => at(ease, prompt),
  }
}
