/**
 * What an answer is worth that may have been guessed: one chosen among a few options. Right says less than recall
 * does, since who did not know is right once in so many; wrong, and "I don't know", says as much as ever.
 *
 * A right choice was known with a chance that follows from how likely recall was before the question. The strength it
 * leaves is of both cases at once: known, it is what recall would have left; guessed, what forgetting would have.
 * Their mixture is recalled nine times in ten after a number of days, and that is the stability. docs/GRADING.md has
 * the reasons, and what the rule does to learners who guess.
 */
import { Again, type Review } from '../review.ts'
import type { Policy, Strength } from './policy.ts'

/**
 * How likely a prompt is recalled that was never asked: the share of first ratings that are not Again, a mean over
 * 10,000 Anki users (open-spaced-repetition, Anki's simulator defaults).
 */
export const firstRecall = 0.76

/** What of an answer decides how much it strengthens. Without `choices`, or with 0, it was recalled. */
export type Given = Pick<Review, 'rating'> & Partial<Pick<Review, 'choices'>>

/**
 * The chance, 0 to 1, that a right answer was known and not guessed (Bayes): all who know are right, and of those who
 * do not, one in so many.
 * @param recall how likely it was recalled before the question, 0 to 1
 * @param choices among how many options it was chosen, at least 1
 */
export function chanceKnown(recall: number, choices: number): number {
  return recall / (recall + (1 - recall) / choices)
}

/**
 * What `policy.next` gives, with right choices weighed by the chance that they were known; and the same by the default
 * weights, where the policy's are the learner's own.
 */
export function nextStrength(
  before: Strength | undefined,
  elapsedDays: number,
  given: Given,
  policy: Policy,
): Strength {
  const strength = weighed(before, elapsedDays, given, policy)
  if (policy.usual === undefined || (before && !before.usual)) return strength
  return { ...strength, usual: nextStrength(before?.usual, elapsedDays, given, policy.usual) }
}

function weighed(
  before: Strength | undefined,
  elapsedDays: number,
  { rating, choices = 0 }: Given,
  policy: Policy,
): Strength {
  const known = policy.next(before, elapsedDays, rating)
  if (choices === 0 || rating === Again) return known
  // On the day of an answer the model is sure of recall, and then nothing is guessed.
  const recall = before === undefined ? firstRecall : policy.retrievability(before, elapsedDays)
  const chance = chanceKnown(recall, choices)
  if (chance === 1) return known
  return mixed(known, policy.next(before, elapsedDays, Again), chance, policy)
}

/** Halvings until the stability is right to 65,536 parts of the range: to half a day in a hundred years. */
const HALVINGS = 16

/** Nine times in ten: the recall that stability is defined by. */
const RECALL_AT_STABILITY = 0.9

function mixed(known: Strength, guessed: Strength, chance: number, policy: Policy): Strength {
  let least = guessed.stabilityDays
  let most = known.stabilityDays
  for (let halving = 0; halving < HALVINGS; halving++) {
    const days = (least + most) / 2
    const recall =
      chance * policy.retrievability(known, days) + (1 - chance) * policy.retrievability(guessed, days)
    if (recall > RECALL_AT_STABILITY) least = days
    else most = days
  }
  return {
    stabilityDays: least,
    difficulty: chance * known.difficulty + (1 - chance) * guessed.difficulty,
  }
}
