/** Answers given over several pages, some of them open at the same time, and what was acknowledged of them. */
import type { LogEntry } from '#domain/review.ts'
import { openReviewStore } from '#storage/open.ts'
import type { ReviewStore } from '#storage/reviewStore.ts'
import type { Browser } from './browser.ts'
import { review, undoOf } from './entries.ts'
import type { FaultyPage, Faults } from './faults.ts'

export const WORKLOAD = 200

/** How the answers come: so many at once before anyone waits. A learner waits; an import or a fast hand does not. */
const rhythm = [1, 1, 2, 1, 5, 1, 3, 8]

/** Gives the answers, in the order in which the store called them saved while the page that asked was alive. */
export async function work(
  browser: Browser,
  faults: Faults,
  answers: readonly LogEntry[] = allEntries,
): Promise<readonly LogEntry[]> {
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

  const [together, alone] = [answers.length * 0.3, answers.length * 0.6]
  await study(answers.slice(0, together))
  const two = answers.slice(together, alone)
  await Promise.all([0, 1].map((page) => study(two.filter((_, n) => n % 2 === page))))
  await study(answers.slice(alone))
  return acknowledged
}

/** Two hundred answers, of which every tenth takes back the one before. */
export const allEntries: readonly LogEntry[] = Array.from({ length: WORKLOAD }, (_, i) =>
  i % 10 === 9 ? undoOf(review(i - 1)) : review(i),
)
