/** The cache of memory: whatever happened to it and to the log, what is opened is what a replay of the log gives. */
import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { History } from '#domain/history.ts'
import { replay } from '#domain/memory.ts'
import { standingReviews, type LogEntry, type Review } from '#domain/review.ts'
import type { Policy } from '#domain/scheduling/policy.ts'
import type { StorageWorld } from '#storage/open.ts'
import { Browser } from './support/browser.ts'
import { acts, given, long, policies, policy, settled, started, type State } from './support/cacheActs.ts'
import { review } from './support/entries.ts'
import { keptSnapshot, putSnapshot } from './support/snapshots.ts'

/** What the history is, beside what a replay of everything stored says that it should be. */
async function expectReplay(browser: Browser, history: History, under: Policy): Promise<void> {
  const { entries } = await browser.open().load()
  const standing = standingReviews(entries)
  expect(history.memories).toEqual(replay(standing, under))
  expect(history.size).toBe(standing.length)
  expect(history.reviews()).toEqual(standing)
}

const tally = { runs: 0, opened: 0, fromSnapshot: 0, replayed: 0 }
afterAll(() => {
  process.stdout.write(`memory cache against replay: ${JSON.stringify(tally)}\n`)
})

async function openAndCompare(state: State): Promise<void> {
  const before = started.count
  const { history } = await state.page.open(state.policy)
  tally.opened += 1
  if (started.count > before) tally.replayed += 1
  else tally.fromSnapshot += 1
  await settled()
  await expectReplay(state.browser, history, state.policy)
}

test('whatever happens to log and cache, what is opened is what a replay gives', async () => {
  const act = fc.tuple(
    fc.constantFrom(...Object.keys(acts), 'answer', 'answer', 'import'),
    fc.nat(100_000),
    fc.boolean(),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 14 }), async (steps) => {
      tally.runs += 1
      const browser = new Browser()
      const state: State = {
        browser,
        page: browser.open(long),
        other: browser.open(long),
        policy,
        given: [],
        caches: [],
        texts: [],
      }
      await acts['import']!(state, 15)
      await openAndCompare(state)
      for (const [name, n, compares] of steps) {
        await acts[name]!(state, n)
        if (compares) await openAndCompare(state)
      }
      await acts['crash and come again']!(state, 0)
      await openAndCompare(state)
    }),
    { numRuns: Number(process.env['CACHE_RUNS'] ?? 60) },
  )
  expect(tally.fromSnapshot).toBeGreaterThan(tally.runs / 2)
}, 600_000)

describe('a long log', () => {
  async function filled(count = 200): Promise<Browser> {
    const browser = new Browser()
    const state = { browser, given: [] as Review[] } as unknown as State
    await browser.open().appendAll(Array.from({ length: count }, (_, i) => given(state, i)))
    await browser.open(long).open(policy)
    await settled()
    return browser
  }

  async function workersFor(
    browser: Browser,
    under = policy,
    change: Partial<StorageWorld> = {},
  ): Promise<number> {
    const before = started.count
    const { history } = await browser.open({ ...long, ...change }).open(under)
    const used = started.count - before
    await settled()
    await expectReplay(browser, history, under)
    return used
  }

  test('is replayed once, and then opened from its snapshot, also after more answers', async () => {
    const browser = await filled()
    expect(await workersFor(browser)).toBe(0)
    await browser.open().append(review(1.3e8))
    expect(await workersFor(browser)).toBe(0)
  })

  test('is replayed again under other settings, and when much was added', async () => {
    const browser = await filled()
    expect(await workersFor(browser, policies[1])).toBe(1)
    expect(await workersFor(browser, policies[1])).toBe(0)
    await browser.open().appendAll([review(1.4e8), review(1.5e8)])
    expect(await workersFor(browser, policies[1])).toBe(1)
  })

  test('is replayed on the page where there is no worker, or one that fails', async () => {
    const browser = await filled()
    const failing = (): never => {
      throw new DOMException('blocked', 'SecurityError')
    }
    await putSnapshot(browser.factory, undefined)
    expect(await workersFor(browser, policy, { startWorker: undefined })).toBe(0)
    await putSnapshot(browser.factory, undefined)
    expect(await workersFor(browser, policy, { startWorker: failing })).toBe(0)
  })

  test('opens without the database for the snapshot, and without any database', async () => {
    const browser = await filled()
    expect(await workersFor(browser, policy, { indexedDB: undefined })).toBe(1)
  })

  test('tells how far the replay is', async () => {
    const browser = await filled()
    const shares: number[] = []
    await browser.open(long).open(policies[2]!, (share) => shares.push(share))
    expect(shares.length).toBeGreaterThan(0)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true)
  })

  test('keeps nothing of its snapshot in localStorage', async () => {
    const browser = await filled()
    const keys = [...browser.kept.keys()].filter((key) => !/^attest\/(log\/1\/|device$)/.test(key))
    expect(keys).toEqual([])
    expect(await keptSnapshot(browser.factory)).toBeDefined()
  })

  test('hears what another tab adds, and only that, though it has not read what it holds', async () => {
    const browser = await filled()
    const [one, other] = [browser.open(long), browser.open()]
    await one.open(policy)
    await other.load()
    const heard: LogEntry[] = []
    one.subscribe((entries) => heard.push(...entries))
    const { entries } = await browser.open().load()
    await other.append(entries[0]!)
    await other.append(review(1.6e8))
    expect(heard).toEqual([review(1.6e8)])
  })
})
