/** Answers as fast-check makes them up for a fit: days or none between them, some chosen among options. */
import fc from 'fast-check'
import type { FitAnswer, FitHistory } from '#domain/fitting/answers.ts'
import { ratings } from '#domain/review.ts'

const answer: fc.Arbitrary<FitAnswer> = fc.record({
  elapsedDays: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 400 })),
  rating: fc.constantFrom(...ratings),
  choices: fc.constantFrom(0, 0, 0, 2, 4, 7),
  weight: fc.constantFrom(1, 0.25, 0.7),
})

/** The history of one prompt. */
export const fitHistory: fc.Arbitrary<FitHistory> = fc
  .tuple(answer, fc.array(answer, { minLength: 1, maxLength: 12 }))
  .map(([first, later]) => [{ ...first, elapsedDays: 0 }, ...later])
