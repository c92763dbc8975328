import { describe, expect, test } from 'vitest'
import { addDays } from '#domain/calendar.ts'
import { follows, isDue, preview, replay, replayPrompt, step } from '#domain/memory.ts'
import { Again, Easy, Good, Hard, ratings, type PromptKey, type Rating } from '#domain/review.ts'
import type { Policy } from '#domain/scheduling/policy.ts'
import { dayNumber, fsrs, fsrsWith, memoryAfter, onDay, review, thePrompt } from './scheduling/story.ts'

const HOUR = 60

describe('a new prompt', () => {
  test('has no memory', () => {
    expect(replay([], fsrs).get(thePrompt)).toBeUndefined()
    expect(replayPrompt([], fsrs)).toBeUndefined()
  })

  test('that is right at once comes back after at least one day, the better it was known the later', () => {
    const promised = preview(undefined, { ...onDay(0), prompt: thePrompt }, fsrs)
    expect(promised[Again]).toEqual({ dueDay: dayNumber(0), intervalDays: 0, again: true })
    expect(promised[Hard]).toEqual({ dueDay: dayNumber(1), intervalDays: 1, again: false })
    expect(promised[Good]).toEqual({ dueDay: dayNumber(2), intervalDays: 2, again: false })
    // 8.3 days, and up to 1.8 to each side.
    expect(promised[Easy].intervalDays).toBeGreaterThanOrEqual(6)
    expect(promised[Easy].intervalDays).toBeLessThanOrEqual(10)
  })

  test('that is wrong is being learnt, which is no lapse', () => {
    expect(memoryAfter([[onDay(0), Again]])).toMatchObject({ learning: true, lapses: 0, intervalDays: 0 })
  })
})

describe('a forgotten prompt', () => {
  test.each([Hard, Good, Easy] as const)('has been learnt when it is right once (rating %i)', (rating) => {
    const memory = memoryAfter([
      [onDay(0), Good],
      [onDay(2), Again],
      [onDay(2, 1), rating],
    ])
    expect(memory).toMatchObject({ learning: false, lapses: 1, reviews: 3 })
    expect(memory.dueDay).toBeGreaterThan(dayNumber(2))
  })

  test('is simply still due when the session is abandoned', () => {
    const memory = memoryAfter([
      [onDay(0), Good],
      [onDay(2), Again],
    ])
    expect(memory.dueDay).toBe(dayNumber(2))
    for (const day of [1, 2, 3, 100]) expect(isDue(memory, dayNumber(day))).toBe(true)
  })

  test('that is wrong again while it is being learnt has not lapsed twice', () => {
    const answers: Rating[] = [Good, Again, Again, Again]
    expect(memoryAfter(answers.map((rating, day) => [onDay(day), rating])).lapses).toBe(1)
  })

  test('keeps to the interval before the lapse for the whole day, however easy it is then', () => {
    const policy = fsrsWith({ weights: forgettingCostsNothing() })
    // Without what keeps a learner's own weights near the default ones, so that only the rule itself limits.
    const learnt = { ...memoryAfter([[onDay(0), Good]], { policy }), usual: undefined }
    const afterEasy = step(learnt, { ...onDay(0, 1), rating: Easy, prompt: thePrompt }, policy)
    expect(afterEasy.intervalDays).toBeGreaterThan(learnt.intervalDays)

    const lapsed = step(learnt, { ...onDay(0, 1), rating: Again, prompt: thePrompt }, policy)
    const relearnt = step(lapsed, { ...onDay(0, 2), rating: Easy, prompt: thePrompt }, policy)
    expect(relearnt.intervalDays).toBe(learnt.intervalDays)
    const onceMore = step(relearnt, { ...onDay(0, 3), rating: Easy, prompt: thePrompt }, policy)
    expect(onceMore.intervalDays).toBe(learnt.intervalDays)
    const nextDay = step(onceMore, { ...onDay(1), rating: Easy, prompt: thePrompt }, policy)
    expect(nextDay.intervalDays).toBeGreaterThan(learnt.intervalDays)
  })
})

/** Weights with which an Again on the same day takes nothing away: all that limits the interval is the rule. */
function forgettingCostsNothing(): number[] {
  const weights = [0.2, 1.3, 10, 20, 6.4, 0.83, 3, 0.001, 1.87, 0.17, 0.8, 1.48, 0.06, 0.26, 1.65, 0.6, 1.87]
  return [...weights, 2, 2, 0.01, 0.15]
}

describe('the days', () => {
  test('a prompt remembers its first day, its last day and when it was last answered', () => {
    const memory = memoryAfter([
      [onDay(0), Good],
      [onDay(3), Good],
    ])
    expect(memory).toMatchObject({ firstDay: dayNumber(0), lastDay: dayNumber(3), lastAt: onDay(3).at })
    expect(memory.dueDay).toBe(addDays(dayNumber(3), memory.intervalDays))
  })

  test('a second answer on the same study day moves memory less than one on the next day', () => {
    const sameEvening = memoryAfter([
      [onDay(0), Good],
      [onDay(0, 90), Good],
    ])
    const nextEvening = memoryAfter([
      [onDay(0), Good],
      [onDay(1), Good],
    ])
    expect(sameEvening.stabilityDays).toBeLessThan(2.5)
    expect(nextEvening.stabilityDays).toBeGreaterThan(7)
  })

  test('the start of the day decides: 02:00 is the same evening, or the next day for those who turn at midnight', () => {
    const answers = [
      [onDay(0, 10 * HOUR), Good],
      [onDay(0, 14 * HOUR), Good],
    ] as const
    expect(memoryAfter(answers).lastDay).toBe(dayNumber(0))
    expect(memoryAfter(answers, { policy: fsrsWith({ dayStartMinutes: 0 }) }).lastDay).toBe(dayNumber(1))
  })

  test('a prompt is due from its due day on, and not before', () => {
    const memory = memoryAfter([[onDay(0), Good]])
    expect([0, 1, 2, 3].map((day) => isDue(memory, dayNumber(day)))).toEqual([false, false, true, true])
  })
})

describe('a higher desired retention', () => {
  test('makes intervals shorter, and never for another reason than its own', () => {
    const answers = [0, 2, 9, 30].map((day) => [onDay(day), Good] as const)
    const [often, usual, seldom] = [0.97, 0.9, 0.7].map((desiredRetention) =>
      memoryAfter(answers, { policy: fsrsWith({ desiredRetention }) }),
    )
    expect(often!.intervalDays).toBeLessThan(usual!.intervalDays / 3)
    expect(seldom!.intervalDays).toBeGreaterThan(usual!.intervalDays * 7)
    expect(often!.stabilityDays).toBe(usual!.stabilityDays)
  })
})

test('a policy that wants to ask sooner may: only the spread never shortens an interval', () => {
  const impatient: Policy = { ...fsrs, intervalDays: ({ stabilityDays }) => 100 / stabilityDays }
  const first = memoryAfter([[onDay(0), Good]], { policy: impatient })
  const second = step(first, { ...onDay(2), rating: Good, prompt: thePrompt }, impatient)
  expect(second.stabilityDays).toBeGreaterThan(first.stabilityDays)
  expect(second.intervalDays).toBeLessThan(first.intervalDays)
})

describe('an answer that arrives late', () => {
  const early = review(onDay(0), Good)
  const late = review(onDay(5), Again)

  test('does not follow, and needs a replay of its prompt', () => {
    const memory = replayPrompt([late], fsrs)
    expect(follows(undefined, early)).toBe(true)
    expect(follows(memory, early)).toBe(false)
    expect(follows(memory, late)).toBe(false)
    expect(follows(replayPrompt([early], fsrs), late)).toBe(true)
    expect(replayPrompt([early, late], fsrs)).not.toEqual(step(memory, early, fsrs))
  })
})

test('recall is certain at the last answer, and fades by the hour from there on', () => {
  const memory = memoryAfter([[onDay(0), Good]])
  const recall = [0, 1, 12, 24, 48].map((hours) => fsrs.retrievability(memory, hours / 24))
  expect(recall[0]).toBe(1)
  expect(recall).toEqual([...recall].sort((a, b) => b - a))
  expect(new Set(recall).size).toBe(5)
  expect(recall.at(-1)).toBeCloseTo(0.91, 2)
})

test('a preview changes nothing, and each rating of it comes true', () => {
  const before = memoryAfter([
    [onDay(0), Good],
    [onDay(2), Good],
  ])
  const asked = { ...onDay(9), prompt: thePrompt }
  const promised = preview(before, asked, fsrs)
  for (const rating of ratings) {
    const after = step(before, { ...asked, rating }, fsrs)
    expect(promised[rating]).toEqual({
      dueDay: after.dueDay,
      intervalDays: after.intervalDays,
      again: rating === Again,
    })
  }
  expect(promised[Good].intervalDays).toBeGreaterThan(before.intervalDays)
})

test('prompts that were answered alike all day long come back on different days', () => {
  const days = Array.from({ length: 200 }, (_, index) => {
    const answers = [0, 2, 9].map((day) => [onDay(day), Good] as const)
    return memoryAfter(answers, { prompt: `p${index}` as PromptKey }).dueDay
  })
  expect(new Set(days).size).toBeGreaterThan(5)
})
