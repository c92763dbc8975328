/**
 * FSRS-6's memory with intervals that make the same knowledge cost fewer minutes: a minute on a prompt that is forgotten
 * again and again buys little, and is better spent on those that stay. So each lapse makes a prompt wait longer, at a
 * lower recall, and intervals grow as the power 7/8 of stability: what lasts is asked a little sooner, at a surer one.
 * Never at a lower or a surer recall than a learner may ask for.
 *
 * The idea is Cost-ADR's (open-spaced-repetition/fsrs-rs, `cost_adr.rs`: a retention that depends on stability and
 * difficulty, with 15 constants). These two constants are this project's: they were chosen on simulated learners other
 * than those that docs/LEARNING.md reports, where the published ones save less. They look at lapses rather than at
 * difficulty, which a Hard raises too: then what was rated Hard could come back later than the same prompt rated Good.
 */
import { fsrs } from './fsrs.ts'
import { guarded } from './guard.ts'
import { settingRanges, type Policy, type PolicyKind, type PolicySettings } from './policy.ts'

export const costAware: PolicyKind = { ...fsrs, make }

/** A prompt that was forgotten once more, after having been right, waits so many times as long as its strength would have it. */
const LAPSE_FACTOR = 1.5

function make(settings: PolicySettings): Policy {
  const own = unguarded(settings)
  return settings.weights ? guarded(own, make({ ...settings, weights: undefined })) : own
}

function unguarded(settings: PolicySettings): Policy {
  const model = fsrs.make(settings)
  const { least, most } = settingRanges.desiredRetention
  // As multiples of the stability: the interval for a stability of a day, and the shortest and longest.
  const [usual, shortest, longest] = [settings.desiredRetention, most, least].map((recall) =>
    model.daysUntil({ stabilityDays: 1, difficulty: 1 }, recall),
  ) as [number, number, number]
  return {
    ...model,
    id: 'cost-aware',
    intervalDays({ stabilityDays }, lapses) {
      const wanted = (usual * LAPSE_FACTOR ** lapses) / eighthRoot(stabilityDays)
      return stabilityDays * Math.min(longest, Math.max(shortest, wanted))
    },
  }
}

/** Of roots, unlike of powers, every browser gives the same. */
function eighthRoot(x: number): number {
  return Math.sqrt(Math.sqrt(Math.sqrt(x)))
}
