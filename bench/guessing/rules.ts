/** The rules that are compared: what the schedule makes of an answer that was chosen among options. */
import { Again, Good, Hard, type Rating } from '#domain/review.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import { chanceKnown, firstRecall } from '#domain/scheduling/guessing.ts'
import { defaultSettings, type Policy } from '#domain/scheduling/policy.ts'

export const policy = makePolicy('fsrs', defaultSettings)

export interface Rule {
  readonly name: string
  /** What is written down for a right choice. */
  readonly right: Rating
  /** What is written down as the number of options, and what then reads it. */
  readonly choices: (among: number) => number
  readonly policyFor: (among: number) => Policy
}

const asRecall = { choices: () => 0, policyFor: () => policy }

export const ours: Rule = {
  name: 'this app’s rule',
  right: Good,
  choices: (among) => among,
  policyFor: () => policy,
}
export const asGood: Rule = { name: 'counts as Good', right: Good, ...asRecall }

export const rules: readonly Rule[] = [
  asGood,
  { name: 'counts as Hard', right: Hard, ...asRecall },
  { name: 'mixed in log stability', right: Good, choices: () => 0, policyFor: mixing },
  ours,
]

/** Success and failure weighed by the chance that it was known, as the mean of the logarithms of stability. */
function mixing(among: number): Policy {
  return {
    ...policy,
    next(before, elapsedDays, rating) {
      const known = policy.next(before, elapsedDays, rating)
      if (rating === Again) return known
      const guessed = policy.next(before, elapsedDays, Again)
      const chance = chanceKnown(before ? policy.retrievability(before, elapsedDays) : firstRecall, among)
      return {
        stabilityDays: known.stabilityDays ** chance * guessed.stabilityDays ** (1 - chance),
        difficulty: chance * known.difficulty + (1 - chance) * guessed.difficulty,
      }
    },
  }
}
