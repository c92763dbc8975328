/**
 * The review store of a browser: chunks of records in localStorage, written in the same task as the answer, and the same
 * chunks in IndexedDB, whose completed transaction is what "saved" means. At the start the two make each other whole.
 */
import { historyOf, LONG_LOG } from '#domain/history.ts'
import type { LogEntry } from '#domain/review.ts'
import type { Policy } from '#domain/scheduling/policy.ts'
import { RECORD_LENGTH, write } from '#formats/reviewRecord.ts'
import { arrivals } from './arrivals.ts'
import type { Written } from './failures.ts'
import { drawPagePrefix, type RandomBytes } from './identity.ts'
import { createMemory, inMemoryStore } from './inMemoryStore.ts'
import { LOG_PREFIX } from './keys.ts'
import { loadLog, type StoreParts } from './load.ts'
import { granted, localPlace, type LocalPlace, type LocalStorage } from './localPlace.ts'
import type { LongLogLimits } from './longLog/openLongLog.ts'
import type { StartWorker } from './longLog/replayLong.ts'
import { openMirror } from './mirror.ts'
import { hearOthers, type Channel, type StorageNews } from './otherTabs.ts'
import { ownChunks } from './ownChunks.ts'
import { within } from './patience.ts'
import type { NotSaved, OpenedLog, ReviewStore, Saved } from './reviewStore.ts'
import { versionWatch } from './versionWatch.ts'

/** What a browser offers for storage; `browserWorld` gathers it. */
export interface StorageWorld {
  readonly localStorage: LocalStorage | undefined
  readonly indexedDB: Pick<IDBFactory, 'open'> | undefined
  readonly randomBytes: RandomBytes
  /** Registers a listener for what other pages write to localStorage. */
  readonly onStorageEvent?: (listener: (news: StorageNews) => void) => void
  /** Reaches the other pages directly. */
  readonly channel?: Channel | undefined
  /** Starts a worker that replays a long log; without one the page replays it itself, a little at a time. */
  readonly startWorker?: StartWorker | undefined
  /** From so many entries on a log counts as long, and after so many more its snapshot is taken anew. */
  readonly longLog?: LongLogLimits
  /** Milliseconds that the mirror may take to confirm an entry before it counts as too slow; 2,000 unless given. */
  readonly patienceMs?: number
  /** Milliseconds that the mirror may take to be read; 5,000 unless given. */
  readonly loadPatienceMs?: number
}

const LOAD_PATIENCE_MS = 5000
const LONG_LOG_LIMITS: LongLogLimits = { from: LONG_LOG, stale: 250 }

/** The store of one page of the app. Nothing is written before its first entry, or the load that finds what to mend. */
export function openReviewStore(world: StorageWorld): ReviewStore {
  if (!world.localStorage && !world.indexedDB) return storeWithoutPlaces()
  const local = localPlace(world.localStorage)
  const mirror = openMirror(world.indexedDB)
  const own = ownChunks(() => drawPagePrefix(local, world.randomBytes), local, mirror)
  const version = versionWatch(local)
  const news = arrivals(version.newerSeen)
  hearOthers(world.onStorageEvent, world.channel, { records: news.arrive, newerVersion: version.newerSeen })
  const parts = { local, mirror, own, version, news }
  return {
    load: () => loadLog(parts, world.loadPatienceMs ?? LOAD_PATIENCE_MS),
    open: (policy, onProgress = () => undefined) => openLog(parts, world, policy, onProgress),
    append: (entry) => append(parts, world, [entry]),
    appendAll: (entries) => append(parts, world, entries),
    subscribe: news.subscribe,
  }
}

/** What only a long log needs is fetched for a long log only: it is not part of the first load. */
async function openLog(
  parts: StoreParts,
  world: StorageWorld,
  policy: Policy,
  onProgress: (share: number) => void,
): Promise<OpenedLog> {
  const { loadPatienceMs = LOAD_PATIENCE_MS, longLog = LONG_LOG_LIMITS } = world
  if (isLong(parts.local, longLog.from)) {
    const reading = parts.mirror.read()
    const { openLongLog } = await import('./longLog/openLongLog.ts')
    return openLongLog(parts, reading, { ...world, loadPatienceMs, longLog }, policy, onProgress)
  }
  const { entries, ...told } = await loadLog(parts, loadPatienceMs)
  return { history: historyOf(entries, policy), ...told }
}

/** Looks at no more of the log than it takes to know; without localStorage there is no telling before it is read. */
function isLong(local: LocalPlace, from: number): boolean {
  const keys = local.keys(LOG_PREFIX)
  let left = from * (RECORD_LENGTH + 1)
  return !keys || keys.some((key) => (left -= local.get(key)?.length ?? 0) <= 0)
}

function append(parts: StoreParts, world: StorageWorld, entries: readonly LogEntry[]): Promise<Saved> {
  if (parts.version.isNewer()) return Promise.resolve({ ok: false, reason: 'newer-version' })
  const records = entries.map(write)
  const missing = missingChunk(parts)
  if (missing === undefined) return keep(parts, world, records)
  return isRemoved(parts, missing).then((removed) =>
    removed ? { ok: false, reason: 'removed' } : keep(parts, world, records),
  )
}

/** A chunk that localStorage took from this page and no longer has; undefined when all is as it was. */
function missingChunk({ own, local }: StoreParts): string | undefined {
  const taken = own.lastTaken()
  if (taken === undefined || local.get(taken) !== undefined) return undefined
  // No access is no absence.
  return local.keys(taken)?.length === 0 ? taken : undefined
}

/**
 * Whether a chunk of this page that localStorage no longer has was deleted by the learner: a page that the browser had
 * frozen meanwhile was not told. A browser that merely lost localStorage still has the chunk in the mirror.
 */
async function isRemoved({ mirror }: StoreParts, chunk: string): Promise<boolean> {
  const read = await mirror.read()
  return read.ok ? !read.texts.has(chunk) : read.reason === 'unavailable'
}

function keep(
  { own, version, news }: StoreParts,
  world: StorageWorld,
  records: readonly string[],
): Promise<Saved> {
  for (const record of records) news.know(record.slice(0, RECORD_LENGTH))
  const written = own.add(records)
  // A channel that the browser has closed throws; the storage event is the other way.
  const tell = () => granted(() => world.channel?.postMessage(records.join('')))
  if (written.ok) tell()
  const mirrored = own.flush().then((confirmed) => {
    if (confirmed.ok && !written.ok) tell()
    if (!confirmed.ok && confirmed.reason === 'newer-version') version.newerSeen()
    return saved(written, confirmed)
  })
  return within(world.patienceMs ?? 2000, mirrored, saved(written, { ok: false, reason: 'too-slow' }))
}

/** Only the mirror's word makes an entry safe. Where there is no mirror, what ails localStorage is the reason to tell. */
function saved(local: Written, mirror: Written): Saved {
  if (mirror.ok) return local.ok ? { ok: true } : { ok: true, missingIn: 'localStorage' }
  if (local.ok) return { ...mirror, keptIn: 'localStorage' }
  return mirror.reason === 'unavailable' ? local : mirror
}

function storeWithoutPlaces(): ReviewStore {
  const reason: NotSaved = 'unavailable'
  const places = ['localStorage', 'indexedDB'] as const
  return inMemoryStore(createMemory(), {
    saved: { ok: false, reason },
    issues: places.map((place) => ({ kind: reason, place })),
  })
}
