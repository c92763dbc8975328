/** How many reviews were given on each of the last days, and how many of them recalled the answer. */
import { addDays, studyDay, type Day } from '../calendar.ts'
import { Again, type Review } from '../review.ts'

export interface DayReviews {
  readonly day: Day
  readonly reviews: number
  /** Rated Hard, Good or Easy. */
  readonly recalled: number
}

/** One row for each of the last `days` study days, the oldest first and today last; days without reviews too. */
export function reviewsPerDay(
  reviews: Iterable<Review>,
  today: Day,
  days: number,
  dayStartMinutes: number,
): DayReviews[] {
  const first = addDays(today, 1 - days)
  const rows = Array.from({ length: days }, (_, index) => ({
    day: addDays(first, index),
    reviews: 0,
    recalled: 0,
  }))
  for (const review of reviews) {
    const row = rows[studyDay(review, dayStartMinutes) - first]
    if (!row) continue
    row.reviews += 1
    if (review.rating !== Again) row.recalled += 1
  }
  return rows
}
