/** The ten traps in ts-fsrs 5.4.2 that were found by experiment: each has a test that Attest does not fall into it. */
import { createEmptyCard, fsrs as tsFsrs, Rating as TsRating } from 'ts-fsrs'
import { afterEach, expect, test, vi } from 'vitest'
import { studyDay } from '#domain/calendar.ts'
import { follows, isDue, preview, replay, step } from '#domain/memory.ts'
import { Again, Good, standingReviews, type PromptKey } from '#domain/review.ts'
import { checkSettings, makePolicy } from '#domain/scheduling/index.ts'
import { defaultSettings } from '#domain/scheduling/policy.ts'
import { dayNumber, fsrs, memoryAfter, onDay, review, thePrompt } from './story.ts'
import { momentIn } from './zones.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('1. elapsed days are study days, not UTC dates: two reviews in one Californian evening are same-day reviews', () => {
  const first = momentIn('America/Los_Angeles', '2026-06-15 16:30')
  const second = momentIn('America/Los_Angeles', '2026-06-15 19:30')
  const memory = memoryAfter([
    [first, Good],
    [second, Good],
  ])
  expect(memory.stabilityDays).toBe(fsrs.next(fsrs.next(undefined, 0, Good), 0, Good).stabilityDays)
  expect(memory.intervalDays).toBe(2)

  const scheduler = tsFsrs({ learning_steps: [] })
  const afterFirst = scheduler.next(createEmptyCard(first.at), first.at, TsRating.Good).card
  expect(scheduler.next(afterFirst, second.at, TsRating.Good).card.stability).toBeGreaterThan(7)
})

test('2. retrievability falls within the day, not in steps of 24 hours', () => {
  const memory = memoryAfter([[onDay(0), Good]])
  const [atOnce, halfADay, aDay] = [0, 0.5, 1].map((days) => fsrs.retrievability(memory, days))
  expect(atOnce).toBeGreaterThan(halfADay!)
  expect(halfADay).toBeGreaterThan(aDay!)
})

test('3. due is a day, not an instant: reviewed at 08:00, it is due at 07:50 two days later', () => {
  const memory = memoryAfter([[momentIn('UTC', '2026-06-15 08:00'), Good]])
  expect(memory.intervalDays).toBe(2)
  const due = ['2026-06-17 03:50', '2026-06-17 07:50'].map((time) =>
    isDue(memory, studyDay(momentIn('UTC', time), defaultSettings.dayStartMinutes)),
  )
  expect(due).toEqual([false, true])
})

test('4. the spread of intervals does not depend on the millisecond: 60 seconds give one preview', () => {
  const memory = memoryAfter([
    [onDay(0), Good],
    [onDay(2), Good],
    [onDay(12), Good],
  ])
  const previews = Array.from({ length: 60 }, (_, second) => {
    const { at, offsetMinutes } = onDay(50)
    const asked = { at: at + second * 1000 + second, offsetMinutes, prompt: thePrompt }
    return JSON.stringify(preview(memory, asked, fsrs))
  })
  expect(new Set(previews).size).toBe(1)
})

test('5. an undo restores the due day too, and replaying for other settings changes nothing that it was given', () => {
  const reviews = [review(onDay(0), Good), review(onDay(2), Good), review(onDay(9), Again)]
  const undo = { ...reviews[2]!, kind: 'undo' } as const
  const before = replay(reviews.slice(0, 2), fsrs)
  expect(replay(standingReviews([...reviews, undo]), fsrs)).toEqual(before)

  const frozen = reviews.map((each) => Object.freeze({ ...each }))
  const stricter = makePolicy('fsrs', { ...defaultSettings, desiredRetention: 0.95 })
  expect(replay(frozen, stricter).get(thePrompt)?.lastAt).toBe(onDay(9).at)
  expect(frozen).toEqual(reviews)
})

test('6. weights and retention that ts-fsrs would replace are refused, and nothing is written to the console', () => {
  const written = (['debug', 'log', 'warn', 'error'] as const).map((method) => vi.spyOn(console, method))
  const weights = [...tsFsrs().parameters.w]
  const reasons = [
    { ...defaultSettings, weights: weights.slice(0, 19) },
    { ...defaultSettings, weights: [] },
    { ...defaultSettings, weights: weights.with(4, 11) },
    { ...defaultSettings, weights: weights.with(4, NaN) },
    { ...defaultSettings, desiredRetention: 0 },
  ].map((settings) => checkSettings('fsrs', settings))
  expect(reasons).toEqual(
    ['weights-length', 'weights-length', 'weights-range', 'weights-range', 'desired-retention'].map(
      (reason) => ({
        ok: false,
        reason,
      }),
    ),
  )
  for (const method of written) expect(method).not.toHaveBeenCalled()
})

test('7. a clock that has gone back over midnight throws nothing: the answer counts for the last day', () => {
  const memory = memoryAfter([[onDay(5), Good]])
  const earlier = { ...onDay(3), rating: Good, prompt: thePrompt } as const
  expect(follows(memory, earlier)).toBe(false)
  const after = step(memory, earlier, fsrs)
  expect(after).toMatchObject({ lastDay: dayNumber(5), lastAt: onDay(5).at })
  expect(after.stabilityDays).toBe(fsrs.next(memory, 0, Good).stabilityDays)
  expect(after.dueDay).toBeGreaterThan(dayNumber(5))
})

test('8. there are no learning steps: the first answer of a day moves stability, later ones are same-day reviews', () => {
  const learnt = memoryAfter([[onDay(0), Good]])
  const wrong = step(learnt, { ...onDay(4), rating: Again, prompt: thePrompt }, fsrs)
  expect(wrong.stabilityDays).toBe(fsrs.next(learnt, 4, Again).stabilityDays)
  const right = step(wrong, { ...onDay(4, 5), rating: Good, prompt: thePrompt }, fsrs)
  expect(right.stabilityDays).toBe(fsrs.next(wrong, 0, Good).stabilityDays)
  expect([wrong.dueDay, right.dueDay]).toEqual([dayNumber(4), dayNumber(5)])
})

test('9. the spread does not shorten an interval: reviewed early, every prompt waits at least as long as before', () => {
  const prompts = Array.from({ length: 500 }, (_, index) => `p${index}` as PromptKey)
  for (const prompt of prompts) {
    let memory = memoryAfter([[onDay(0), Good]], { prompt })
    for (let day = 1; day < 12; day++) {
      const after = step(memory, { ...onDay(day), rating: Good, prompt }, fsrs)
      expect(after.intervalDays).toBeGreaterThanOrEqual(memory.intervalDays)
      memory = after
    }
  }
})

test("10. the methods that ts-fsrs hangs on Date do no harm: scheduling does without the machine's Date", () => {
  const reviews = [review(onDay(0), Good), review(onDay(2), Again), review(onDay(2, 5), Good)]
  const expected = replay(reviews, fsrs)
  vi.stubGlobal('Date', undefined)
  const withoutDate = replay(reviews, makePolicy('fsrs', defaultSettings))
  vi.unstubAllGlobals()
  expect(withoutDate).toEqual(expected)
})
