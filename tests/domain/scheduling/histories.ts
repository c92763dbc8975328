/** Logs as fast-check makes them up: three prompts, minutes to years between answers, now and then in another zone. */
import fc from 'fast-check'
import { ratings, type PromptKey, type Rating, type Review } from '#domain/review.ts'
import { review } from './story.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

const gapMs = fc.oneof(
  fc.integer({ min: 1, max: 20 * MINUTE_MS }),
  fc.integer({ min: 1, max: 3 * DAY_MS }),
  fc.integer({ min: 1, max: 500 * DAY_MS }),
)
const offsets = fc.constantFrom(-480, -420, 0, 330, 720, 780)
const prompts = ['promp1', 'promp2', 'promp3'] as PromptKey[]

export const anyRating = fc.constantFrom<Rating[]>(...ratings)

interface Answer {
  readonly gap: number
  readonly rating: Rating
  readonly prompt: PromptKey
  /** Where the answer is given, when the learner travels. */
  readonly away: number | null
}

const answers = fc.array(
  fc.record<Answer>({
    gap: gapMs,
    rating: anyRating,
    prompt: fc.constantFrom(...prompts),
    away: fc.option(offsets, { freq: 7 }),
  }),
  { minLength: 1, maxLength: 40 },
)

/** Reviews in the order of `byTime`, starting on some day of 2026. */
export const histories: fc.Arbitrary<Review[]> = fc
  .tuple(fc.integer({ min: 0, max: 365 * DAY_MS }), offsets, answers)
  .map(([start, home, list]) => {
    let at = Date.UTC(2026, 0, 1) + start
    return list.map(({ gap, rating, prompt, away }, nonce) => {
      at += gap
      return review({ at, offsetMinutes: away ?? home }, rating, prompt, nonce)
    })
  })

/** The same, of one prompt. */
export const promptHistories: fc.Arbitrary<Review[]> = histories.map((reviews) =>
  reviews.map((each) => ({ ...each, prompt: prompts[0] as PromptKey })),
)
