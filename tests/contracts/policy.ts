/** What every scheduling policy must keep, whatever the settings and the log. Run by policies.test.ts over all. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, studyDay } from '#domain/calendar.ts'
import { preview, replay, replayPrompt, step, type Memory } from '#domain/memory.ts'
import {
  Again,
  Easy,
  Good,
  Hard,
  ratings,
  standingReviews,
  type Rating,
  type Review,
} from '#domain/review.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import { settingRanges, type Policy, type PolicyId } from '#domain/scheduling/policy.ts'
import {
  anyRating,
  histories as recalled,
  promptHistories as recalledPrompt,
} from '../domain/scheduling/histories.ts'

const runs = { numRuns: 500 }

/** The same answers, some of them chosen among options. */
function someByChoice(logs: fc.Arbitrary<Review[]>): fc.Arbitrary<Review[]> {
  const choices = fc.array(fc.constantFrom(0, 2, 3, 4, 7), { minLength: 1, maxLength: 12 })
  return fc
    .tuple(logs, choices)
    .map(([reviews, among]) => reviews.map((review, index) => asked(review, among[index % among.length]!)))
}

function asked(review: Review, choices: number): Review {
  return { ...review, choices, form: choices === 0 ? 'reveal' : 'choice' }
}

const histories = someByChoice(recalled)
const promptHistories = someByChoice(recalledPrompt)

/** A policy's answer to a review: the memory before it and after it. */
interface Answer {
  readonly before: Memory | undefined
  readonly review: Review
  readonly after: Memory
}

function answersTo(reviews: readonly Review[], policy: Policy): Answer[] {
  let before: Memory | undefined
  return reviews.map((review) => {
    const answer = { before, review, after: step(before, review, policy) }
    before = answer.after
    return answer
  })
}

/** @param weights weights that fit the policy, for learners that differ from the average one */
export function contractOfPolicy(id: PolicyId, weights: fc.Arbitrary<readonly number[]>): void {
  const { desiredRetention, dayStartMinutes } = settingRanges
  const policies = fc
    .record({
      desiredRetention: fc.double({ min: desiredRetention.least, max: desiredRetention.most, noNaN: true }),
      dayStartMinutes: fc.integer({ min: dayStartMinutes.least, max: dayStartMinutes.most }),
      maximumIntervalDays: fc.constantFrom(36_500, 365, 30, 1),
      weights: fc.option(weights, { nil: undefined, freq: 1 }),
    })
    .map((settings) => makePolicy(id, settings))

  /** Each answer that a policy may ever have to give. */
  function everyAnswer(claim: (answer: Answer, policy: Policy) => void): void {
    fc.assert(
      fc.property(promptHistories, policies, (reviews, policy) => {
        for (const answer of answersTo(reviews, policy)) claim(answer, policy)
      }),
      runs,
    )
  }

  describe(`the policy ${id}`, () => {
    test('the same log gives the same memories, and each depends on its own reviews alone', () => {
      fc.assert(
        fc.property(histories, policies, (reviews, policy) => {
          const memories = replay(reviews, policy)
          expect(replay(reviews, makePolicy(id, policy.settings))).toEqual(memories)
          for (const [prompt, memory] of memories) {
            const own = reviews.filter((review) => review.prompt === prompt)
            expect(replayPrompt(own, policy)).toEqual(memory)
          }
        }),
        runs,
      )
    })

    test('one answer at a time leads to what a replay of the whole log does', () => {
      fc.assert(
        fc.property(histories, policies, (reviews, policy) => {
          const memories = new Map<string, Memory>()
          reviews.forEach((review, index) => {
            memories.set(review.prompt, step(memories.get(review.prompt), review, policy))
            expect(replay(reviews.slice(0, index + 1), policy)).toEqual(memories)
          })
        }),
        { numRuns: 100 },
      )
    })

    test('an undo restores exactly what was before', () => {
      fc.assert(
        fc.property(histories, policies, fc.nat(), (reviews, policy, choice) => {
          const taken = reviews[choice % reviews.length]!
          const undone = [
            ...reviews,
            { kind: 'undo', at: taken.at, prompt: taken.prompt, nonce: taken.nonce } as const,
          ]
          const without = reviews.filter((review) => review !== taken)
          expect(replay(standingReviews(undone), policy)).toEqual(replay(without, policy))
        }),
        runs,
      )
    })

    test('nothing is ever due in the past', () => {
      everyAnswer(({ review, after }, policy) => {
        const today = studyDay(review, policy.settings.dayStartMinutes)
        expect(after.dueDay).toBeGreaterThanOrEqual(review.rating === Again ? today : addDays(today, 1))
      })
    })

    test('a forgotten prompt is due the same day until it is right, then after at least one day', () => {
      everyAnswer(({ review, after }) => {
        expect(after.learning).toBe(review.rating === Again)
        expect(after.dueDay).toBe(addDays(after.lastDay, after.intervalDays))
        if (after.learning) expect(after.intervalDays).toBe(0)
        else expect(after.intervalDays).toBeGreaterThanOrEqual(1)
      })
    })

    test('no interval is longer than the longest that is allowed', () => {
      everyAnswer(({ after }, { settings }) => {
        expect(after.intervalDays).toBeLessThanOrEqual(settings.maximumIntervalDays)
        expect(Number.isInteger(after.intervalDays)).toBe(true)
      })
    })

    test('Again is never due later than Hard, Hard never than Good, Good never than Easy', () => {
      everyAnswer(({ before, review }, policy) => {
        const { [Again]: again, [Hard]: hard, [Good]: good, [Easy]: easy } = preview(before, review, policy)
        expect(again.dueDay).toBeLessThanOrEqual(hard.dueDay)
        expect(hard.dueDay).toBeLessThanOrEqual(good.dueDay)
        expect(good.dueDay).toBeLessThanOrEqual(easy.dueDay)
      })
    })

    test('what a rating button promises is what happens, also when the answer takes hours', () => {
      fc.assert(
        fc.property(promptHistories, policies, anyRating, (reviews, policy, rating) => {
          const asked = reviews.at(-1)!
          const before = replayPrompt(reviews.slice(0, -1), policy)
          const promised = preview(before, asked, policy)
          const untilEvening = { ...asked, rating, at: asked.at + 3_600_000 }
          const sameDay = [asked, untilEvening].map((each) => studyDay(each, policy.settings.dayStartMinutes))
          fc.pre(sameDay[0] === sameDay[1])
          expect(promised[rating]).toEqual(outcome(step(before, untilEvening, policy)))
        }),
        runs,
      )
    })

    test('a lapse never lengthens an interval: that day none is longer than the one before it', () => {
      const daysLater = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1000 }))
      const afterLapse = fc.array(anyRating, { minLength: 1, maxLength: 6 })
      fc.assert(
        fc.property(promptHistories, policies, daysLater, afterLapse, (reviews, policy, days, later) => {
          const before = replayPrompt(reviews, policy)!
          fc.pre(!before.learning)
          const lapse: Review = { ...reviews.at(-1)!, at: before.lastAt + days * 86_400_000, rating: Again }
          let memory = step(before, lapse, policy)
          for (const rating of later) {
            memory = step(memory, { ...lapse, rating }, policy)
            expect(memory.intervalDays).toBeLessThanOrEqual(before.intervalDays)
          }
        }),
        runs,
      )
    })

    test('a right choice never counts for more than recall or less than forgetting; more options count for more', () => {
      everyAnswer(({ before, review }, policy) => {
        if (review.rating === Again) return
        const [two, four, seven, recall] = [2, 4, 7, 0].map((choices) =>
          step(before, asked(review, choices), policy),
        )
        const forgotten = step(before, { ...review, rating: Again }, policy)
        const risingly = [forgotten, two, four, seven, recall] as Memory[]
        const due = risingly.map(({ dueDay }) => dueDay)
        expect(due).toEqual([...due].sort((a, b) => a - b))
        const least = forgotten.stabilityDays
        const most = recall!.stabilityDays
        for (const { stabilityDays } of risingly) {
          expect(stabilityDays).toBeGreaterThanOrEqual(least)
          expect(stabilityDays).toBeLessThanOrEqual(most)
        }
      })
    })

    test('a wrong choice counts as forgotten, among however many', () => {
      everyAnswer(({ before, review }, policy) => {
        const wrong = { ...review, rating: Again } as const
        expect(step(before, asked(wrong, 4), policy)).toEqual(step(before, asked(wrong, 0), policy))
      })
    })

    test('the spread alone never shortens an interval', () => {
      everyAnswer(({ before, review, after }, policy) => {
        if (before === undefined || before.learning || review.rating === Again) return
        if (policy.intervalDays(after, after.lapses) < policy.intervalDays(before, before.lapses)) return
        expect(after.intervalDays).toBeGreaterThanOrEqual(before.intervalDays)
      })
    })

    test('a better answer never leaves less strength behind', () => {
      everyAnswer(({ before, review }, policy) => {
        const days = before && studyDay(review, policy.settings.dayStartMinutes) - before.lastDay
        const stabilities = ratings.map(
          (rating) => policy.next(before, Math.max(0, days ?? 0), rating).stabilityDays,
        )
        expect(stabilities.slice(1)).toEqual(stabilities.slice(1).sort((a, b) => a - b))
        expect(Math.min(...stabilities)).toBeGreaterThan(0)
      })
    })

    test('recall is certain at once, fades with every hour, and is within what may be desired when the model’s interval is over', () => {
      everyAnswer(({ after }, policy) => {
        const interval = policy.intervalDays({ ...after, usual: undefined }, after.lapses)
        const recall = [0, 1 / 24, 0.5, 1, 30].map((days) => policy.retrievability(after, days))
        expect(recall[0]).toBe(1)
        expect(recall).toEqual([...recall].sort((a, b) => b - a))
        expect(new Set(recall).size).toBe(recall.length)
        const then = policy.retrievability(after, interval)
        expect(then).toBeGreaterThan(desiredRetention.least - 1e-6)
        expect(then).toBeLessThan(desiredRetention.most + 1e-6)
        expect(policy.daysUntil(after, then) / interval).toBeCloseTo(1, 6)
      })
    })

    test('a clock that goes back never throws, and never makes anything due in the past', () => {
      fc.assert(
        fc.property(promptHistories, policies, (reviews, policy) => {
          let memory: Memory | undefined
          for (const review of reviews.toReversed()) {
            const lastDay = memory?.lastDay ?? -Infinity
            preview(memory, review, policy)
            memory = step(memory, review, policy)
            expect(memory.lastDay).toBeGreaterThanOrEqual(lastDay)
            expect(memory.dueDay).toBeGreaterThanOrEqual(memory.lastDay)
          }
        }),
        runs,
      )
    })

    test('an answer changes nothing that was handed in', () => {
      everyAnswer(({ before, review }, policy) => {
        const frozen = before && Object.freeze({ ...before })
        const once = step(frozen, Object.freeze({ ...review }), policy)
        expect(step(frozen, review, policy)).toEqual(once)
      })
    })
  })
}

function outcome({ dueDay, intervalDays, learning }: Memory): ReturnType<typeof preview>[Rating] {
  return { dueDay, intervalDays, again: learning }
}
