/**
 * Learners whose memory follows ACT-R: each study leaves a trace that decays by a power of time, the faster the more
 * active the memory was (Pavlik and Anderson, "Practice and forgetting effects on vocabulary memory", 2005), with the
 * parameters fitted to real users by open-spaced-repetition/srs-benchmark.
 */
import { seededRandom } from '#domain/random.ts'
import { Again } from '#domain/review.ts'
import { activationOf } from '../data.ts'
import { at, drawEase, type Family, type Mind } from './mind.ts'

/** What a prompt's ease adds to its activation, in units of the noise. */
const SPREAD = 0.5
const DAY_S = 86_400
/** Between being told and being asked again, in days: a few other prompts. */
const REPEATED_AFTER = 60 / DAY_S

export const activationFamily: Family = { name: 'ACT-R', mind }

interface Trace {
  readonly day: number
  readonly decay: number
}

function mind(learner: number, prompts: number): Mind {
  const [least, rise, noise, threshold, scale] = activationOf(learner) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const ease = drawEase(prompts, seededRandom(200 + learner))
  const traces = Array.from({ length: prompts }, (): Trace[] => [])

  /** The sum of what is left of the traces: e to the activation. */
  function strength(prompt: number, day: number): number {
    let sum = 0
    for (const trace of at(traces, prompt)) {
      sum += Math.max(1, (day - trace.day) * DAY_S * scale) ** -trace.decay
    }
    return sum
  }

  function leaveTrace(prompt: number, day: number): void {
    at(traces, prompt).push({ day, decay: rise * strength(prompt, day) + least })
  }

  return {
    recall(prompt, day) {
      if (at(traces, prompt).length === 0) return 0
      const activation = Math.log(strength(prompt, day))
      return 1 / (1 + Math.exp((threshold - activation) / noise - SPREAD * at(ease, prompt)))
    },
    study(prompt, day, rating) {
      leaveTrace(prompt, day)
      if (rating === Again) leaveTrace(prompt, day + REPEATED_AFTER)
    },
    ease: (prompt) => at(ease, prompt),
  }
}
