/** The removing itself, fetched when it is wanted: of everything, or of the log that another takes the place of. */
import type { LogEntry } from '#domain/review.ts'
import type { ErasureWorld } from './erase.ts'
import { refusal, type Refused, type Written } from './failures.ts'
import { ALL_PREFIX, CACHE_DATABASE, DATABASE, FOLDER_DATABASE, LOG_PREFIX } from './keys.ts'
import { localPlace } from './localPlace.ts'
import { openMirror } from './mirror.ts'
import { openReviewStore } from './open.ts'
import { within } from './patience.ts'
import type { Saved } from './reviewStore.ts'

export { removeLeftovers } from './migrations/leftovers.ts'

/** How long deleting a database may take; other tabs let go of it when they are told. */
const PATIENCE_MS = 5000
/** Between two looks at whether anything was written back. */
const PAUSE_MS = 100
const ROUNDS = 10

/** Twice at least: another tab may have been writing when it was told to stop. */
export async function deleteAll(world: ErasureWorld): Promise<Written> {
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

/** Writes the new before it removes the old. */
export async function replaceLog(world: ErasureWorld, entries: readonly LogEntry[]): Promise<Written> {
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

/**
 * The copy of the app holds nothing of the learner's. Without a network it stays: the app could not open again, and
 * the learner would take that for the end of the deletion.
 */
export async function removeCopy({ navigator, caches }: Window): Promise<void> {
  if (!navigator.onLine) return
  try {
    const names = (await caches.keys()).filter((name) => name.startsWith('attest '))
    await Promise.all(names.map((name) => caches.delete(name)))
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.unregister()
  } catch {
    // Neither is there on a plain http address, and then there is nothing to remove.
  }
}
