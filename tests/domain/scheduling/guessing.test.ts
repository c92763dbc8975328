import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { preview, step, type Memory } from '#domain/memory.ts'
import { Again, Good, ratings, type Rating } from '#domain/review.ts'
import { chanceKnown, firstRecall, nextStrength } from '#domain/scheduling/guessing.ts'
import type { Strength } from '#domain/scheduling/policy.ts'
import { fsrs, memoryAfter, onDay, thePrompt } from './story.ts'

const learnt: Strength = { stabilityDays: 20, difficulty: 5 }

/** The strength after an answer to `learnt` so many days later. */
function after(days: number, rating: Rating, choices?: number): Strength {
  return nextStrength(learnt, days, choices === undefined ? { rating } : { rating, choices }, fsrs)
}

describe('the chance that a right answer was known', () => {
  test.each([
    [0.9, 4, 0.973],
    [0.9, 2, 0.947],
    [0.5, 4, 0.8],
    [0.5, 2, 2 / 3],
    [0, 4, 0],
    [1, 4, 1],
  ])('recall %d, %i options: %d', (recall, choices, chance) => {
    expect(chanceKnown(recall, choices)).toBeCloseTo(chance, 3)
  })

  test('is recall itself when only one option is left: being right then says nothing', () => {
    expect(chanceKnown(0.7, 1)).toBeCloseTo(0.7, 10)
  })

  test('is the share of those who knew among those who are right', () => {
    const recall = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(recall, fc.integer({ min: 2, max: 7 }), (known, choices) => {
        const right = known + (1 - known) / choices
        expect(chanceKnown(known, choices) * right).toBeCloseTo(known, 10)
      }),
    )
  })
})

describe('an answer', () => {
  test.each(ratings)('by recall counts as rated: %i', (rating) => {
    expect(after(20, rating)).toEqual(fsrs.next(learnt, 20, rating))
    expect(after(20, rating, 0)).toEqual(fsrs.next(learnt, 20, rating))
  })

  test('that is wrong, or “I don’t know”, is forgotten entirely, among however many options', () => {
    for (const choices of [2, 3, 4, 7])
      expect(after(20, Again, choices)).toEqual(fsrs.next(learnt, 20, Again))
  })

  test('on the same study day counts as rated: the answer was just shown', () => {
    expect(after(0, Good, 4)).toEqual(fsrs.next(learnt, 0, Good))
  })
})

describe('a right choice', () => {
  test('leaves a strength at which known and guessed together are recalled nine times in ten', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 2, max: 7 }), (days, choices) => {
        const chance = chanceKnown(fsrs.retrievability(learnt, days), choices)
        const known = fsrs.next(learnt, days, Good)
        const guessed = fsrs.next(learnt, days, Again)
        const { stabilityDays, difficulty } = after(days, Good, choices)
        const recall =
          chance * fsrs.retrievability(known, stabilityDays) +
          (1 - chance) * fsrs.retrievability(guessed, stabilityDays)
        expect(recall).toBeCloseTo(0.9, 3)
        expect(difficulty).toBeCloseTo(chance * known.difficulty + (1 - chance) * guessed.difficulty, 10)
      }),
    )
  })

  test('is worth a little less than recall when it was expected, and far less when it was not', () => {
    const worth = (days: number): number =>
      after(days, Good, 4).stabilityDays / fsrs.next(learnt, days, Good).stabilityDays
    expect(worth(20)).toBeGreaterThan(0.85)
    expect(worth(20)).toBeLessThan(0.95)
    expect(worth(400)).toBeLessThan(0.5)
  })

  test('on a new prompt was known as often as a first answer is right, by what is published', () => {
    expect(firstRecall).toBe(0.76)
    const { stabilityDays } = nextStrength(undefined, 0, { rating: Good, choices: 4 }, fsrs)
    const [known, guessed] = [Good, Again].map((rating) => fsrs.next(undefined, 0, rating as Rating))
    const chance = 0.76 / (0.76 + 0.24 / 4)
    const recall =
      chance * fsrs.retrievability(known!, stabilityDays) +
      (1 - chance) * fsrs.retrievability(guessed!, stabilityDays)
    expect(recall).toBeCloseTo(0.9, 3)
  })
})

describe('memory', () => {
  const before = memoryAfter([
    [onDay(0), Good],
    [onDay(2), Good],
    [onDay(12), Good],
  ])
  const later = { ...onDay(50), prompt: thePrompt }
  const answered = (choices: number): Memory => step(before, { ...later, rating: Good, choices }, fsrs)

  test('takes from the log among how many an answer was chosen', () => {
    expect(answered(4).stabilityDays).toBe(
      nextStrength(before, 38, { rating: Good, choices: 4 }, fsrs).stabilityDays,
    )
    const [two, four, open] = [2, 4, 0].map((choices) => answered(choices).intervalDays)
    expect(two).toBeLessThan(four!)
    expect(four).toBeLessThan(open!)
  })

  test('promises for a choice what the choice then gives', () => {
    const promised = preview(before, { ...later, choices: 4 }, fsrs)
    expect(promised[Good]).toMatchObject({ dueDay: answered(4).dueDay, again: false })
    expect(promised[Good].dueDay).toBeLessThan(preview(before, later, fsrs)[Good].dueDay)
  })
})
