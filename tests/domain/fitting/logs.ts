/** A made-up learner's history as a log of reviews: one prompt a history, an answer a day at noon. */
import { addDays, type Day } from '#domain/calendar.ts'
import type { FitHistory } from '#domain/fitting/answers.ts'
import { byTime, type PromptKey, type Review } from '#domain/review.ts'

/** @param last the day of each history's last answer */
export function logOf(histories: readonly FitHistory[], last: Day): Review[] {
  return histories
    .flatMap((history, index) => {
      let day = addDays(last, -history.reduce((sum, { elapsedDays }) => sum + elapsedDays, 0))
      return history.map(({ elapsedDays, rating, choices }, answer): Review => {
        day = addDays(day, elapsedDays)
        return {
          kind: 'review',
          at: day * 86_400_000 + 43_200_000 + index * 1000 + answer,
          offsetMinutes: 0,
          prompt: `p${String(index).padStart(5, '0')}` as PromptKey,
          rating,
          answerMs: 3000,
          form: choices > 0 ? 'choice' : 'reveal',
          choices,
          nonce: 0,
        }
      })
    })
    .sort(byTime)
}
