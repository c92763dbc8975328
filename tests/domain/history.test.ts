import fc from 'fast-check'
import { expect, test } from 'vitest'
import { historyOf, resumedHistory } from '#domain/history.ts'
import { replay } from '#domain/memory.ts'
import { ratings, standingReviews, type LogEntry, type PromptKey, type Review } from '#domain/review.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import { defaultSettings } from '#domain/scheduling/policy.ts'
import type { Past } from '#domain/standingLog.ts'

const policy = makePolicy('fsrs', defaultSettings)
const keys = ['promp1', 'promp2', 'promp3'] as PromptKey[]
const start = Date.UTC(2026, 10, 22, 12)

function review(prompt: PromptKey, hours: number, rating: Review['rating'] = 3, nonce = 1): Review {
  const at = start + hours * 3_600_000
  return {
    kind: 'review',
    prompt,
    at,
    offsetMinutes: 0,
    rating,
    answerMs: 2000,
    form: 'reveal',
    choices: 0,
    nonce,
  }
}

const aReview = fc
  .record({
    prompt: fc.constantFrom(...keys),
    hours: fc.integer({ min: 0, max: 2000 }),
    rating: fc.constantFrom(...ratings),
    nonce: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ prompt, hours, rating, nonce }) => review(prompt, hours, rating, nonce))

/** A log with some reviews taken back and some told twice, in any order. */
const aLog = fc.array(aReview, { maxLength: 40 }).chain((reviews) =>
  fc.subarray(reviews).chain((undone) =>
    fc.subarray(reviews).chain((twice) => {
      const undos = undone.map(({ at, prompt, nonce }): LogEntry => ({ kind: 'undo', at, prompt, nonce }))
      const entries: LogEntry[] = [...reviews, ...undos, ...twice]
      return fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length })
    }),
  ),
)

/** Two answers of one page to one prompt in one millisecond cannot be; the same review twice can. */
function withoutImpossible(log: readonly LogEntry[]): LogEntry[] {
  const first = new Map<string, Review>()
  return log.map((entry) => {
    if (entry.kind === 'undo') return entry
    const id = `${entry.at}.${entry.prompt}.${entry.nonce}`
    const known = first.get(id) ?? entry
    first.set(id, known)
    return known
  })
}

test('entries in any order, some twice and some undone, give what a replay of the whole log gives', () => {
  fc.assert(
    fc.property(aLog, (raw) => {
      const log = withoutImpossible(raw)
      const history = historyOf([], policy)
      for (const entry of log) history.add(entry)
      const standing = standingReviews(log)
      expect(history.memories).toEqual(replay(standing, policy))
      expect(history.reviews()).toEqual(standing)
      expect(history.size).toBe(standing.length)
      expect(historyOf(log, policy).memories).toEqual(history.memories)
    }),
    { numRuns: 300 },
  )
})

test('many entries at once give what they give one by one', () => {
  fc.assert(
    fc.property(aLog, fc.nat(80), (raw, cut) => {
      const log = withoutImpossible(raw)
      const history = historyOf(log.slice(0, cut), policy)
      history.addAll(log.slice(cut))
      history.addAll(log)
      const standing = standingReviews(log)
      expect(history.memories).toEqual(replay(standing, policy))
      expect(history.reviews()).toEqual(standing)
      expect(history.size).toBe(standing.length)
    }),
    { numRuns: 300 },
  )
})

test('a past that is read in pieces gives the same, whatever is added, taken back or looked at in between', () => {
  fc.assert(
    fc.property(aLog, fc.nat(80), fc.array(fc.nat(12), { maxLength: 40 }), (raw, cut, pauses) => {
      const log = withoutImpossible(raw)
      const past = log.slice(0, cut)
      const history = resumedHistory(historyOf(past, policy).snapshot(), pastOf(past), policy)
      const reading = history.readingAll()
      const later = log.slice(cut)
      let read = reading.next()
      for (const pause of pauses) {
        for (let piece = 0; piece < pause && !read.done; piece += 1) read = reading.next()
        const entry = later.shift()
        if (!entry) break
        history.add(entry)
        if (pause % 3 === 0) history.reviewsOf(entry.prompt)
      }
      while (!read.done) read = reading.next()
      history.addAll(later)
      expect(history.reviews()).toEqual(standingReviews(log))
      expect(history.memories).toEqual(replay(standingReviews(log), policy))
    }),
    { numRuns: 300 },
  )
})

function pastOf(entries: readonly LogEntry[]): Past {
  return { entries: () => entries, entriesOf: (prompt) => entries.filter((entry) => entry.prompt === prompt) }
}

test('taking an answer back restores the memory exactly, also of a prompt that was new', () => {
  const [a, b] = keys as [PromptKey, PromptKey]
  const history = historyOf([review(a, 0)], policy)
  const before = new Map(history.memories)
  for (const entry of [review(a, 72), review(b, 73)]) {
    history.add(entry)
    history.add({ kind: 'undo', at: entry.at, prompt: entry.prompt, nonce: entry.nonce })
  }
  expect(history.memories).toEqual(before)
})

test('another desired retention moves the due days of the same reviews', () => {
  const [a] = keys as [PromptKey]
  const history = historyOf([review(a, 0), review(a, 72)], policy)
  const stricter = history.under(makePolicy('fsrs', { ...defaultSettings, desiredRetention: 0.95 }))
  expect(stricter.size).toBe(2)
  expect(stricter.memories.get(a)?.intervalDays).toBeLessThan(history.memories.get(a)?.intervalDays ?? 0)
})
