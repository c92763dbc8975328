/** The cache of memory: whatever happened to it and to the log, what is opened is what a replay of the log gives. */
import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { History } from '#domain/history.ts'
import { replay } from '#domain/memory.ts'
import { ratings, standingReviews, type LogEntry, type PromptKey, type Review } from '#domain/review.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import type { Policy } from '#domain/scheduling/policy.ts'
import { defaultSettings } from '#domain/scheduling/policy.ts'
import type { StorageWorld } from '#storage/open.ts'
import type { ReviewStore } from '#storage/reviewStore.ts'
import { Browser, changeMirror, mirrored, type Texts } from './support/browser.ts'
import { review, undoOf } from './support/entries.ts'
import { keptSnapshot, putSnapshot, workerOf } from './support/snapshots.ts'

const policies = [0.9, 0.8, 0.95].map((desiredRetention) =>
  makePolicy('fsrs', { ...defaultSettings, desiredRetention }),
)
const [policy] = policies as [Policy]
const started = { count: 0 }
const long: Partial<StorageWorld> = { longLog: { from: 1, stale: 0 }, startWorker: workerOf(started) }

/** What the history is, beside what a replay of everything stored says that it should be. */
async function expectReplay(browser: Browser, history: History, under: Policy): Promise<void> {
  const { entries } = await browser.open().load()
  const standing = standingReviews(entries)
  expect(history.memories).toEqual(replay(standing, under))
  expect(history.size).toBe(standing.length)
  expect(history.reviews()).toEqual(standing)
}

/** Two ticks of the database: the snapshot is stored without anybody waiting for it. */
const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 2))

const tally = { runs: 0, opened: 0, fromSnapshot: 0, replayed: 0 }
afterAll(() => {
  process.stdout.write(`memory cache against replay: ${JSON.stringify(tally)}\n`)
})

interface State {
  readonly browser: Browser
  page: ReviewStore
  other: ReviewStore
  policy: Policy
  /** What was answered, to be taken back or told twice. */
  readonly given: Review[]
  /** Earlier states of the cache and of localStorage. */
  readonly caches: unknown[]
  readonly texts: Texts[]
}

type Act = (state: State, n: number) => Promise<unknown>

const prompts = ['promp1', 'promp2', 'promp3', 'promp4'] as PromptKey[]

/** Mostly one after the other; now and then the clock has gone back. */
function given(state: State, n: number): Review {
  const number = 100_000_000 + state.given.length * 9000 - (n % 7 === 0 ? (n % 50) * 20_000 : 0)
  const one = review(number, { prompt: prompts[n % 4]!, rating: ratings[(n >> 2) % 4]!, nonce: n % 5 })
  state.given.push(one)
  return one
}

const acts: Readonly<Record<string, Act>> = {
  answer: (state, n) => state.page.append(given(state, n)),
  'answer in another tab': (state, n) => state.other.append(given(state, n)),
  undo: async (state, n) => {
    const target = state.given[n % (state.given.length || 1)]
    if (target) await state.page.append(undoOf(target))
  },
  'tell again': async (state, n) => {
    const target = state.given[n % (state.given.length || 1)]
    if (target) await state.other.append(target)
  },
  import: (state, n) => state.page.appendAll(Array.from({ length: n % 40 }, (_, i) => given(state, n + i))),
  'import an undo of what is not here': (state, n) =>
    state.page.append(undoOf(review(n, { prompt: prompts[n % 4]! }))),
  'change a setting': async (state, n) => {
    state.policy = policies[n % policies.length]!
  },
  'keep the cache and the texts for later': async (state) => {
    state.caches.push(await keptSnapshot(state.browser.factory))
    state.texts.push(new Map(state.browser.kept))
  },
  'put back an older cache': async (state, n) => {
    if (state.caches.length > 0)
      await putSnapshot(state.browser.factory, state.caches[n % state.caches.length])
  },
  'put back an older localStorage': async (state, n) => {
    const older = state.texts[n % (state.texts.length || 1)]
    if (older) state.browser.kept = new Map(older)
  },
  'lose the cache': (state) => putSnapshot(state.browser.factory, undefined),
  'damage the cache': async (state, n) => {
    const kept = await keptSnapshot(state.browser.factory)
    if (kept) await putSnapshot(state.browser.factory, damaged(kept, n))
  },
  'put in the cache of another device': async (state, n) => {
    await putSnapshot(state.browser.factory, await foreignSnapshot(n % 3))
  },
  'damage a chunk': async (state, n) => {
    const [key, text] = chunkOf(state.browser.kept, n)
    const at = n % (text.length || 1)
    if (text) state.browser.kept.set(key, `${text.slice(0, at)}~${text.slice(at + 1)}`)
  },
  'damage a chunk of the mirror': async (state, n) => {
    const [key, text] = chunkOf(await mirrored(state.browser.factory), n)
    if (text) await changeMirror(state.browser.factory, [[key, text.slice(0, n % text.length)]])
  },
  'lose a chunk in one place': async (state, n) => {
    const [key] = chunkOf(state.browser.kept, n)
    if (n % 2 === 0) state.browser.kept.delete(key)
    else await changeMirror(state.browser.factory, [[key, undefined]])
  },
  'crash and come again': async (state) => {
    state.page = state.browser.open(long)
    state.other = state.browser.open(long)
  },
}

function chunkOf(texts: Texts, n: number): readonly [string, string] {
  const chunks = [...texts].filter(([key]) => key.startsWith('attest/log/'))
  return chunks[n % (chunks.length || 1)] ?? ['', '']
}

const others = new Map<number, Promise<unknown>>()

function foreignSnapshot(n: number): Promise<unknown> {
  const made = others.get(n) ?? makeForeign(n)
  others.set(n, made)
  return made
}

async function makeForeign(n: number): Promise<unknown> {
  const browser = new Browser()
  await browser
    .open()
    .appendAll(Array.from({ length: 20 }, (_, i) => review(i * 9000, { prompt: prompts[(i + n) % 4]! })))
  await browser.open(long).open(policy)
  await settled()
  return keptSnapshot(browser.factory)
}

/** A field that was changed, cut or lost. */
function damaged(record: Record<string, unknown>, n: number): unknown {
  const fields = Object.keys(record).sort()
  const field = fields[n % fields.length]!
  const value = record[field]
  const change = (n >> 4) % 3
  if (change === 0) return Object.fromEntries(Object.entries(record).filter(([name]) => name !== field))
  if (value instanceof Float64Array) {
    const numbers = change === 1 ? value.slice(0, -1) : value.slice()
    if (numbers.length > 0) numbers[n % numbers.length]! += 1
    return { ...record, [field]: numbers }
  }
  if (typeof value === 'string') {
    return {
      ...record,
      [field]:
        change === 1 ? value.slice(0, -1) : value.replace(/\w/, (letter) => (letter === 'a' ? 'b' : 'a')),
    }
  }
  return { ...record, [field]: Number(value) + 1 }
}

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
