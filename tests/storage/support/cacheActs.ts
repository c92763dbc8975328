/** What can happen to a long log and to the cache of its memory, as acts that a test strings together. */
import { ratings, type PromptKey, type Review } from '#domain/review.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import { defaultSettings, type Policy } from '#domain/scheduling/policy.ts'
import type { StorageWorld } from '#storage/open.ts'
import type { ReviewStore } from '#storage/reviewStore.ts'
import { Browser, changeMirror, mirrored, type Texts } from './browser.ts'
import { review, undoOf } from './entries.ts'
import { keptSnapshot, putSnapshot, workerOf } from './snapshots.ts'

export const policies = [0.9, 0.8, 0.95].map((desiredRetention) =>
  makePolicy('fsrs', { ...defaultSettings, desiredRetention }),
)
export const [policy] = policies as [Policy]
export const started = { count: 0 }
export const long: Partial<StorageWorld> = { longLog: { from: 1, stale: 0 }, startWorker: workerOf(started) }

/** Two ticks of the database: the snapshot is stored without anybody waiting for it. */
export const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 2))

export interface State {
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
export function given(state: State, n: number): Review {
  const number = 100_000_000 + state.given.length * 9000 - (n % 7 === 0 ? (n % 50) * 20_000 : 0)
  const one = review(number, { prompt: prompts[n % 4]!, rating: ratings[(n >> 2) % 4]!, nonce: n % 5 })
  state.given.push(one)
  return one
}

export const acts: Readonly<Record<string, Act>> = {
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
