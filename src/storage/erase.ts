/**
 * The end of what is kept: all of it, or all but what takes its place. Other tabs are told before anything is removed,
 * and stop writing; when it is over they are told again, and start anew.
 */
import type { LogEntry } from '#domain/review.ts'
import { refusal, type Refused, type Written } from './failures.ts'
import type { Gate } from './gate.ts'
import { ALL_PREFIX, CACHE_DATABASE, DATABASE, FOLDER_DATABASE, LOG_PREFIX } from './keys.ts'
import { granted, localPlace, type LocalStorage } from './localPlace.ts'
import { openMirror } from './mirror.ts'
import { openReviewStore, type StorageWorld } from './open.ts'
import type { Channel } from './otherTabs.ts'
import { within } from './patience.ts'
import type { Saved } from './reviewStore.ts'

/** What removal needs of a browser, past the gate; `erasureWorld` gathers it. */
export interface ErasureWorld {
  readonly localStorage: (LocalStorage & Pick<Storage, 'removeItem'>) | undefined
  readonly indexedDB: Pick<IDBFactory, 'open' | 'deleteDatabase'> | undefined
  readonly randomBytes: StorageWorld['randomBytes']
  /** Reaches the other tabs, on a channel of its own. */
  readonly channel: Channel | undefined
  /** Removes the browser's copy of the app and its worker. */
  readonly removeCopy: () => Promise<unknown>
  readonly pause: (ms: number) => Promise<unknown>
}

export interface Erasure {
  /** Deletes every record, setting, cache and worker. */
  readonly deleteAll: () => Promise<Written>
  /**
   * Puts these entries in the place of all others. What is new is safe before the first old record is removed: should
   * anything go wrong in between, both are there.
   */
  readonly replaceLog: (entries: readonly LogEntry[]) => Promise<Written>
  /** Tells when another tab begins to remove what is kept, and when it has ended and this one should start anew. */
  readonly onElsewhere: (listener: (news: 'begun' | 'ended') => void) => void
}

const BEGUN = 'begun'
const ENDED = 'ended'
/** How long deleting a database may take; other tabs let go of it when they are told. */
const PATIENCE_MS = 5000
/** Between two looks at whether anything was written back. */
const PAUSE_MS = 100
const ROUNDS = 10

/** @param gate closes before this page removes anything, and when another page begins to. */
export function openErasure(world: ErasureWorld, gate: Gate): Erasure {
  const listeners = new Set<(news: 'begun' | 'ended') => void>()

  function hear(news: 'begun' | 'ended'): void {
    gate.close()
    for (const listener of listeners) listener(news)
  }
  world.channel?.addEventListener('message', ({ data }) => {
    if (data === BEGUN || data === ENDED) hear(data)
  })

  async function alone(work: () => Promise<Written>): Promise<Written> {
    gate.close()
    granted(() => world.channel?.postMessage(BEGUN))
    await world.pause(PAUSE_MS)
    const written = await work()
    granted(() => world.channel?.postMessage(ENDED))
    return written
  }

  return {
    deleteAll: () => alone(() => deleteAll(world)),
    replaceLog: (entries) => alone(() => replaceLog(world, entries)),
    onElsewhere: (listener) => listeners.add(listener),
  }
}

/** Twice at least: another tab may have been writing when it was told to stop. */
async function deleteAll(world: ErasureWorld): Promise<Written> {
  await world.removeCopy()
  for (let round = 0; round < ROUNDS; round += 1) {
    const local = removeLocal(world, ALL_PREFIX)
    const mirror = await deleteDatabase(world.indexedDB, DATABASE)
    const folder = await deleteDatabase(world.indexedDB, FOLDER_DATABASE)
    const cache = await deleteDatabase(world.indexedDB, CACHE_DATABASE)
    const refused = [local, mirror, folder, cache].find(({ ok }) => !ok)
    if (refused) return refused
    await world.pause(PAUSE_MS)
    const left = localPlace(world.localStorage).keys(ALL_PREFIX) ?? []
    if (round > 0 && left.length === 0) return { ok: true }
  }
  return { ok: false, reason: 'failed' }
}

async function replaceLog(world: ErasureWorld, entries: readonly LogEntry[]): Promise<Written> {
  const { localStorage, indexedDB, randomBytes } = world
  const mirror = openMirror(indexedDB)
  const mirrored = indexedDB ? await mirror.read() : { ok: true as const, texts: new Map<string, string>() }
  if (!mirrored.ok) return mirrored
  const old = localPlace(localStorage).keys(LOG_PREFIX) ?? []

  const store = openReviewStore({ localStorage, indexedDB, randomBytes, patienceMs: PATIENCE_MS })
  const saved = await store.appendAll(entries)
  if (!isKept(saved)) return saved

  await deleteDatabase(indexedDB, CACHE_DATABASE)
  const removed = indexedDB ? await mirror.remove(mirrored.texts.keys()) : saved
  if (indexedDB && !removed.ok) return removed
  return removeKeys(world, old)
}

/** Without IndexedDB, localStorage is all there is. */
function isKept(saved: Saved): saved is Exclude<Saved, Refused> {
  return saved.ok || (saved.reason === 'unavailable' && saved.keptIn !== undefined)
}

function removeLocal(world: ErasureWorld, prefix: string): Written {
  return removeKeys(world, localPlace(world.localStorage).keys(prefix) ?? [])
}

function removeKeys({ localStorage }: ErasureWorld, keys: readonly string[]): Written {
  try {
    for (const key of keys) localStorage?.removeItem(key)
    return { ok: true }
  } catch (error) {
    return refusal(error)
  }
}

/** Other connections close when the browser tells them so; one that does not within seconds makes this a failure. */
function deleteDatabase(
  factory: Pick<IDBFactory, 'deleteDatabase'> | undefined,
  name: string,
): Promise<Written> {
  if (!factory) return Promise.resolve({ ok: true })
  const deleted = new Promise<Written>((resolve) => {
    const request = factory.deleteDatabase(name)
    request.onsuccess = () => resolve({ ok: true })
    request.onerror = () => resolve(refusal(request.error))
  })
  return within<Written, Refused>(PATIENCE_MS, deleted, { ok: false, reason: 'too-slow' })
}
