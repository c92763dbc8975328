/** What every review store does, wherever it keeps things. Run over each implementation. */
import type { LogEntry, Rating } from '#domain/review.ts'
import { asKept } from '#formats/reviewRecord.ts'
import type { ReviewStore, Saved, StorageIssue } from '#storage/reviewStore.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyEntry, review, reviews, undoOf } from '../storage/support/entries.ts'

export interface StoreUnderTest {
  readonly name: string
  /** A browser of its own in which nothing is kept, as a function that opens one more page of it. */
  readonly newBrowser: () => () => ReviewStore
  /** What it answers when all is as well as it can be there, and what it has to tell at every start. */
  readonly saved: Saved
  readonly issues: readonly StorageIssue[]
}

export function keepsReviews({ name, newBrowser, saved, issues }: StoreUnderTest): void {
  describe(`a review store ${name}`, () => {
    test('is empty at first', async () => {
      expect(await newBrowser()().load()).toEqual({ entries: [], issues })
    })

    test('gives back what it was given, to this page and to the next', async () => {
      const open = newBrowser()
      const store = open()
      await store.load()
      for (const entry of reviews(5)) expect(await store.append(entry)).toEqual(saved)
      expect(await loaded(store)).toEqual(reviews(5))
      expect(await open().load()).toEqual({ entries: reviews(5), issues })
    })

    test('takes an entry before anything is loaded', async () => {
      const open = newBrowser()
      await open().append(review(1))
      expect(await loaded(open())).toEqual([review(1)])
    })

    test('keeps an undo beside the review that it takes back', async () => {
      const open = newBrowser()
      const store = open()
      await store.append(review(1))
      await store.append(undoOf(review(1)))
      expect(await loaded(open())).toEqual([review(1), undoOf(review(1))])
    })

    test('holds an entry once, however often and by whichever page it is added', async () => {
      const open = newBrowser()
      const [one, other] = [open(), open()]
      await Promise.all([one.append(review(1)), one.append(review(1)), other.append(review(1))])
      expect(await loaded(open())).toEqual([review(1)])
    })

    test('keeps many more entries than one chunk holds, in whatever rhythm they come', async () => {
      const open = newBrowser()
      const store = open()
      for (const entry of reviews(170)) await store.append(entry)
      await Promise.all(reviews(330, 170).map((entry) => store.append(entry)))
      expect(byTime(await loaded(open()))).toEqual(reviews(500))
    })

    test('keeps many at once as it keeps them one by one, also between single ones', async () => {
      const open = newBrowser()
      const store = open()
      await store.append(review(0))
      expect(await store.appendAll(reviews(400, 1))).toEqual(saved)
      await store.append(review(401))
      await store.appendAll([])
      expect(byTime(await loaded(store))).toEqual(reviews(402))
      expect(byTime(await loaded(open()))).toEqual(reviews(402))
    })

    test('keeps what clocks and time zones can bring forth as it says it will', async () => {
      const open = newBrowser()
      const odd = [
        review(1, { at: -5 }),
        review(2, { at: 2 ** 50 }),
        review(3, { answerMs: 1e9 }),
        review(4, { answerMs: -100, offsetMinutes: 341 }),
      ]
      const store = open()
      for (const entry of odd) await store.append(entry)
      expect(byTime(await loaded(open()))).toEqual(byTime(odd.map(asKept)))
    })

    test('throws for an entry that no answer can have made, and keeps nothing of it', async () => {
      const open = newBrowser()
      const store = open()
      expect(() => store.append(review(1, { rating: 7 as Rating }))).toThrow(
        "Inconsistent: the review of 'key001' at 1795334410000 cannot be kept, its rating is 7, not 1 to 4",
      )
      expect(await loaded(open())).toEqual([])
    })

    test('gives every set of entries back as the same set', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(anyEntry, fc.nat(2)), { maxLength: 40 }), async (added) => {
          const open = newBrowser()
          const pages = [open(), open(), open()]
          await Promise.all(added.map(([entry, page]) => pages[page]!.append(entry)))
          expect(texts(await loaded(open()))).toEqual(texts(added.map(([entry]) => entry)))
        }),
        { numRuns: 100 },
      )
    })
  })
  describe(`two pages with a review store ${name}`, () => {
    test('lose nothing when they write by turns', async () => {
      const open = newBrowser()
      const [one, other] = [open(), open()]
      await Promise.all([one.load(), other.load()])
      await Promise.all(reviews(400).map((entry, i) => (i % 2 === 0 ? one : other).append(entry)))
      expect(byTime(await loaded(open()))).toEqual(reviews(400))
      expect(byTime(await loaded(one))).toEqual(reviews(400))
    })

    test('tell each other of every entry once, and neither of its own', async () => {
      const open = newBrowser()
      const [one, other] = [open(), open()]
      await Promise.all([one.load(), other.load()])
      const [heardByOne, heardByOther] = [hearing(one), hearing(other)]
      for (const entry of reviews(200)) await one.append(entry)
      for (const entry of reviews(3, 200)) await other.append(entry)
      await one.append(review(1))
      await one.appendAll(reviews(2))
      expect(heardByOther).toEqual(reviews(200))
      expect(heardByOne).toEqual(reviews(3, 200))
    })

    test('tell nothing that loading gave, and nothing before it', async () => {
      const open = newBrowser()
      const [one, other] = [open(), open()]
      const heard = hearing(other)
      await one.append(review(1))
      expect(heard).toEqual([])
      expect(await loaded(other)).toEqual([review(1)])
      await one.append(review(2))
      expect(heard).toEqual([review(2)])
    })

    test('are quiet to a listener that has stopped', async () => {
      const open = newBrowser()
      const [one, other] = [open(), open()]
      await other.load()
      const heard: LogEntry[] = []
      const stop = other.subscribe((entries) => heard.push(...entries))
      await one.append(review(1))
      stop()
      await one.append(review(2))
      expect(heard).toEqual([review(1)])
    })
  })
}

async function loaded(store: ReviewStore): Promise<readonly LogEntry[]> {
  return (await store.load()).entries
}

function hearing(store: ReviewStore): LogEntry[] {
  const heard: LogEntry[] = []
  store.subscribe((entries) => heard.push(...entries))
  return heard
}

function byTime(entries: readonly LogEntry[]): LogEntry[] {
  return [...entries].sort((a, b) => a.at - b.at)
}

function texts(entries: readonly LogEntry[]): string[] {
  return [...new Set(entries.map((entry) => JSON.stringify(Object.entries(entry).sort())))].sort()
}
