/**
 * Learners with two traces of each prompt: a quick one that studying sets and that everything studied or lived through
 * afterwards wears off, and a lasting one that grows only in sleep, from what the quick one still holds. Forgetting comes
 * from interference rather than from time, and a night is worth more than an hour. Of our own making, after complementary
 * learning systems (McClelland, McNaughton and O'Reilly, 1995) and interference as the cause of forgetting (Wixted, 2004),
 * and held out: written once the planner's constants were frozen.
 */
import { seededRandom } from '#domain/random.ts'
import { Again } from '#domain/review.ts'
import { at, drawAround, drawEase, type Family, type Mind } from './mind.ts'

/** Deviation of the logarithm of the factor that a prompt has on what a night keeps. */
const SPREAD = 0.5
/** What a day of life interferes, counted in studied prompts. */
const DAILY_INTERFERENCE = 25
/** After so many nights a quick trace has nothing left to hand over. */
const LONGEST_HANDOVER = 30
/** What studying leaves of the distance between a quick trace and certainty. */
const UNLEARNT = 0.1

export const sleepFamily: Family = { name: 'Interference and sleep (held out)', mind }

interface Traces {
  readonly quick: number
  readonly lasting: number
  readonly day: number
  /** How many prompts had been studied by then. */
  readonly studied: number
}

function mind(learner: number, prompts: number): Mind {
  const random = seededRandom(400 + learner)
  const spread = drawAround(random)
  /** Interfering prompts after which a quick trace has begun to go, and the power with which it goes on. */
  const scale = spread(60, 0.4)
  const power = spread(0.6, 0.25)
  /** The share of a quick trace that a night hands over, and how much more where recall was hard. */
  const nightly = spread(0.12, 0.4)
  const effort = 1 + 2 * random()
  /** Days after which a lasting trace has lost half. */
  const halfLife = spread(90, 0.4)
  const ease = drawEase(prompts, seededRandom(450 + learner))
  const traces = new Array<(Traces & { readonly rate: number }) | undefined>(prompts)
  /** How many prompts had been studied at the end of each day so far. */
  const studiedBy: number[] = []
  let studied = 0

  /** Both traces at a time: each night in between first wears the quick one, then adds to the lasting one. */
  function tracesAt(prompt: number, day: number): { quick: number; lasting: number } {
    const held = traces[prompt]
    if (!held) return { quick: 0, lasting: 0 }
    const elapsed = Math.max(0, day - held.day)
    const nights = Math.max(0, Math.floor(day) - Math.floor(held.day))
    const quickAfter = (days: number, others: number): number =>
      held.quick * (1 + (others + DAILY_INTERFERENCE * days) / scale) ** -power
    let lasting = held.lasting * 2 ** (-elapsed / halfLife)
    for (let night = 1; night <= Math.min(nights, LONGEST_HANDOVER); night++) {
      const by = studiedBy[Math.floor(held.day) + night - 1] ?? studied
      const handed = held.rate * quickAfter(night, Math.max(0, by - held.studied)) * 0.7 ** (night - 1)
      lasting += Math.min(1, handed) * (1 - lasting)
    }
    return { quick: quickAfter(elapsed, studied - held.studied), lasting }
  }

  return {
    recall(prompt, day) {
      const { quick, lasting } = tracesAt(prompt, day)
      return 1 - (1 - quick) * (1 - lasting)
    },
    study(prompt, day, rating) {
      const { quick, lasting } = tracesAt(prompt, day)
      const recall = 1 - (1 - quick) * (1 - lasting)
      const hard = rating === Again ? 0 : effort * (1 - recall)
      const rate = nightly * (1 + hard) * Math.exp(SPREAD * at(ease, prompt))
      while (studiedBy.length <= Math.floor(day)) studiedBy.push(studied)
      studied += 1
      studiedBy[Math.floor(day)] = studied
      traces[prompt] = { quick: 1 - (1 - quick) * UNLEARNT, lasting, day, studied, rate }
    },
    ease: (prompt) => at(ease, prompt),
  }
}
