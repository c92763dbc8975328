/** What was asked on a study day, with every answer that was given. */
import { studyDay, type Day } from './calendar.ts'
import type { PromptKey, Review } from './review.ts'

export interface AskedPrompt {
  readonly prompt: PromptKey
  /** Its answers of that day, the first one first; never empty. */
  readonly answers: readonly Review[]
}

/**
 * The prompts that were asked on a day, those asked last first.
 * @param reviews standing reviews, oldest first
 */
export function askedOn(reviews: Iterable<Review>, day: Day, dayStartMinutes: number): AskedPrompt[] {
  const asked = new Map<PromptKey, Review[]>()
  for (const review of reviews) {
    if (studyDay(review, dayStartMinutes) !== day) continue
    const answers = asked.get(review.prompt) ?? []
    answers.push(review)
    // A prompt has its place by its last answer.
    asked.delete(review.prompt)
    asked.set(review.prompt, answers)
  }
  return Array.from(asked, ([prompt, answers]) => ({ prompt, answers })).reverse()
}
