/**
 * Learners whose memory follows the multiscale context model: a pool of leaky stores, from minutes to years, of which
 * each learns only what the faster ones have not kept (Mozer, Pashler, Cepeda, Lindsey and Vul, "Predicting the optimal
 * spacing of study", 2009). Each learner and each prompt forgets at a pace of its own.
 */
import { seededRandom } from '#domain/random.ts'
import { Again } from '#domain/review.ts'
import { at, drawEase, normal, type Family, type Mind } from './mind.ts'

const STORES = 24
/** Deviation of the logarithm of the factor that a prompt has on all time constants. */
const SPREAD = 0.5
const REPEATED_AFTER = 0.001

export const multiscaleFamily: Family = { name: 'Multiscale', mind }

function mind(learner: number, prompts: number): Mind {
  const random = seededRandom(300 + learner)
  // Time constants from about 15 minutes to about 4 years; the share of the slow ones differs between learners.
  const ratio = 1.65
  const shortest = 0.01 * Math.exp(0.5 * normal(random))
  const share = 0.9 + 0.08 * random()
  const recalledGain = 3 + 6 * random()
  const constants = Array.from({ length: STORES }, (_, store) => shortest * ratio ** store)
  const shares = Array.from({ length: STORES }, (_, store) => share ** store)
  const ease = drawEase(prompts, seededRandom(350 + learner))
  const factor = ease.map((each) => Math.exp(SPREAD * each))
  const stores = new Array<Float64Array | undefined>(prompts)
  const last = new Float64Array(prompts)

  /** What each store holds after a time, and the recall from all of them. */
  function decayed(prompt: number, day: number, into: Float64Array): number {
    const held = stores[prompt]
    if (!held) return 0
    const elapsed = Math.max(0, day - at(last, prompt)) / at(factor, prompt)
    let weighted = 0
    let weight = 0
    for (let store = 0; store < STORES; store++) {
      const value = (held[store] as number) * Math.exp(-elapsed / (constants[store] as number))
      into[store] = value
      weighted += (shares[store] as number) * value
      weight += shares[store] as number
    }
    return Math.min(1, weighted / weight)
  }

  function learn(prompt: number, day: number, gain: number): void {
    const now = new Float64Array(STORES)
    decayed(prompt, day, now)
    let weighted = 0
    let weight = 0
    for (let store = 0; store < STORES; store++) {
      weighted += (shares[store] as number) * (now[store] as number)
      weight += shares[store] as number
      now[store] = (now[store] as number) + gain * Math.max(0, 1 - weighted / weight)
    }
    stores[prompt] = now
    last[prompt] = day
  }

  const scratch = new Float64Array(STORES)
  return {
    recall: (prompt, day) => decayed(prompt, day, scratch),
    study(prompt, day, rating) {
      const isNew = stores[prompt] === undefined
      learn(prompt, day, rating === Again || isNew ? 1 : recalledGain)
      if (rating === Again) learn(prompt, day + REPEATED_AFTER, recalledGain)
    },
    ease: (prompt) => at(ease, prompt),
  }
}
