/**
 * Learners who know a prompt or do not: what is known is fragile or lasting, and is lost at one stroke, on a day that chance
 * decides. Studying makes an unknown prompt fragile, and a fragile one lasting, the likelier the longer it has held; nothing
 * grows any further. Of our own making, after the all-or-none models of paired-associate learning (Atkinson and Crothers,
 * "A comparison of paired-associate learning models having different acquisition and retention axioms", 1964), and held
 * out: written once the cost-aware policy was frozen.
 */
import { fraction, mix32, seededRandom } from '#domain/random.ts'
import { Again } from '#domain/review.ts'
import { at, drawAround, drawEase, type Family, type Mind } from './mind.ts'

/** Deviation of the logarithm of the factor that a prompt has on how long it holds. */
const SPREAD = 0.5
/** What is known slips now and then, and what is not is sometimes guessed. */
const KNOWN = 0.96
const UNKNOWN = 0.03

export const allOrNoneFamily: Family = { name: 'All or none (held out)', mind }

interface Held {
  readonly isLasting: boolean
  readonly day: number
  /** The day on which it is lost. */
  readonly until: number
  /** How often it was studied. */
  readonly studied: number
}

function mind(learner: number, prompts: number): Mind {
  const random = seededRandom(600 + learner)
  const spread = drawAround(random)
  /** How long a fragile and a lasting prompt hold, on average, in days. */
  const fragileDays = spread(4, 0.4)
  const lastingDays = spread(120, 0.5)
  /** The chance that a fragile prompt which has held for long becomes lasting, and the days that make half of it. */
  const consolidation = 0.4 + 0.4 * random()
  const halfDays = spread(1.5, 0.4)
  const ease = drawEase(prompts, seededRandom(650 + learner))
  const all = new Array<Held | undefined>(prompts)

  /** Evenly from 0 to 1, the same for the n-th study of a prompt whatever the scheduler. */
  function draw(prompt: number, studied: number, salt: number): number {
    return fraction(mix32(mix32(learner * 6007 + salt, prompt), studied))
  }

  function isKnown(prompt: number, day: number): boolean {
    const held = all[prompt]
    return held !== undefined && day < held.until
  }

  return {
    recall(prompt, day) {
      if (all[prompt] === undefined) return 0
      return isKnown(prompt, day) ? KNOWN : UNKNOWN
    },
    study(prompt, day, rating) {
      const before = all[prompt]
      const studied = (before?.studied ?? 0) + 1
      const held = isKnown(prompt, day) ? before : undefined
      const chance = held ? consolidation * (1 - 2 ** ((held.day - day) / halfDays)) : 0
      const isLasting =
        held !== undefined && (held.isLasting || (rating !== Again && draw(prompt, studied, 1) < chance))
      const mean = (isLasting ? lastingDays : fragileDays) * Math.exp(SPREAD * at(ease, prompt))
      const until = day - mean * Math.log(1 - draw(prompt, studied, 2))
      all[prompt] = { isLasting, day, until, studied }
    },
    ease: (prompt) => at(ease, prompt),
  }
}
