/** Two hundred answers given over several pages, some of them open at the same time, and what was acknowledged of them. */
import type { LogEntry } from '#domain/review.ts'
import { openReviewStore } from '#storage/open.ts'
import type { ReviewStore } from '#storage/reviewStore.ts'
import type { Browser } from './browser.ts'
import { review, undoOf } from './entries.ts'
import type { FaultyPage, Faults } from './faults.ts'

export const WORKLOAD = 200

/** How the answers come: so many at once before anyone waits. A learner waits; an import or a fast hand does not. */
const rhythm = [1, 1, 2, 1, 5, 1, 3, 8]

/** A page is opened for each of these spans of answers; the second and third are open side by side. */
const spans = [
  [0, 60],
  [60, 120],
  [60, 120],
  [120, 200],
] as const

/** Gives the answers, in the order in which the store called them saved while the page that asked was alive. */
export async function work(browser: Browser, faults: Faults): Promise<readonly LogEntry[]> {
  const acknowledged: LogEntry[] = []

  async function open(): Promise<{ page: FaultyPage; store: ReviewStore }> {
    const page = faults.page(browser)
    const store = openReviewStore(page.world())
    await store.load()
    return { page, store }
  }

  /** One page of the learner, opened again after each crash. */
  async function study(entries: readonly LogEntry[]): Promise<void> {
    let { page, store } = await open()
    for (let next = 0, beat = 0; next < entries.length; beat += 1) {
      if (!page.isAlive) ({ page, store } = await open())
      const count = rhythm[beat % rhythm.length]!
      await Promise.all(
        entries.slice(next, next + count).map(async (entry) => {
          const { ok } = await store.append(entry)
          if (ok && page.isAlive) acknowledged.push(entry)
        }),
      )
      next += count
    }
    page.close()
  }

  const [first, left, right, last] = spans.map(([from, to], i) =>
    allEntries.slice(from, to).filter((_, n) => from !== 60 || n % 2 === i - 1),
  )
  await study(first!)
  await Promise.all([study(left!), study(right!)])
  await study(last!)
  return acknowledged
}

/** Every tenth answer takes back the one before. */
export const allEntries: readonly LogEntry[] = Array.from({ length: WORKLOAD }, (_, i) =>
  i % 10 === 9 ? undoOf(review(i - 1)) : review(i),
)
