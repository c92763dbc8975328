/**
 * Opens a log that is too long to be replayed while the learner waits: from the snapshot of an earlier visit and what
 * was added since, or by a replay beside the page, whose result is kept for the next visit.
 */
import { resumedHistory, type History } from '#domain/history.ts'
import type { LogEntry } from '#domain/review.ts'
import type { Policy } from '#domain/scheduling/policy.ts'
import { policyVersion } from '#domain/scheduling/version.ts'
import type { Past } from '#domain/standingLog.ts'
import { entriesIn, entriesOf, entriesOfPrompt, recordsIn } from '#formats/logText.ts'
import { writeChunk } from '#formats/reviewChunk.ts'
import { RECORD_LENGTH } from '#formats/reviewRecord.ts'
import { loadFrom, ofThisSchema, textsOf, type Found, type MirrorRead, type StoreParts } from '../load.ts'
import { CHUNK_RECORDS } from '../ownChunks.ts'
import { within } from '../patience.ts'
import type { OpenedLog } from '../reviewStore.ts'
import { cachePlace, type Cached, type CachePlace } from './cachePlace.ts'
import { glanceAt, type Glance } from './glance.ts'
import { markChunk, type Marks } from './marks.ts'
import { replayLong, type StartWorker } from './replayLong.ts'
import { settledChunks } from './settled.ts'

export interface LongLogWorld {
  readonly indexedDB: Pick<IDBFactory, 'open'> | undefined
  readonly startWorker?: StartWorker | undefined
  readonly loadPatienceMs: number
  readonly longLog: LongLogLimits
}

export interface LongLogLimits {
  /** From so many records on a log is long; so many may come after a snapshot before the replay is left to the worker. */
  readonly from: number
  /** So many may come after the snapshot before it is taken anew. */
  readonly stale: number
}

/** @param reading the mirror, begun before anything of localStorage is looked at */
export async function openLongLog(
  parts: StoreParts,
  reading: Promise<MirrorRead>,
  world: LongLogWorld,
  policy: Policy,
  onProgress: (share: number) => void,
): Promise<OpenedLog> {
  const place = cachePlace(world.indexedDB)
  const { longLog } = world
  const [read, cached] = await Promise.all([
    within(world.loadPatienceMs, reading, undefined),
    within(world.loadPatienceMs, place.read(), undefined),
  ])
  const mirrored = read?.ok ? ofThisSchema(read.texts) : undefined
  const local = textsOf(parts.local)
  const mayGlance =
    mirrored && local && cached && !parts.version.isNewerAnywhere(read?.ok ? read.texts.keys() : [])
  const glance = mayGlance && glanceAt(local, mirrored, cached.marks)
  const replayed = (texts: readonly string[]) => replayLong(texts, policy, world.startWorker, onProgress)
  if (!glance) {
    const found = await loadFrom(parts, read, reading, world.loadPatienceMs)
    return {
      history: await fromTheWhole(found, parts, { policy, place, replayed, longLog }),
      issues: found.issues,
      ...(found.later && { later: found.later }),
    }
  }
  const texts = [...glance.covered, ...glance.added]
  parts.news.begin(() => linesIn(texts))
  const marks = (): Marks => marksOf(local, mirrored, cached.marks)
  const history = await fromGlance(glance, marks, cached, { policy, place, replayed, longLog })
  history.addAll(parts.own.unconfirmed().flatMap((text) => entriesIn([text])))
  return { history, issues: [] }
}

interface Opening {
  readonly policy: Policy
  readonly place: CachePlace
  readonly longLog: LongLogLimits
  readonly replayed: (texts: readonly string[]) => ReturnType<typeof replayLong>
}

/** Both copies are as the snapshot knows them, and a little longer. */
async function fromGlance(
  { covered, added }: Glance,
  marks: () => Marks,
  { policy: cachedPolicy, snapshot }: Cached,
  { policy, place, replayed, longLog }: Opening,
): Promise<History> {
  const version = policyVersion(policy)
  if (cachedPolicy !== version || recordsIn(added) > longLog.from) {
    const texts = [...covered, ...added]
    const anew = await replayed(texts)
    void place.write({ policy: version, marks: marks(), snapshot: anew })
    return resumedHistory(anew, pastIn(texts), policy)
  }
  const history = resumedHistory(snapshot, pastIn(covered), policy)
  history.addAll(entriesIn(added))
  if (recordsIn(added) > longLog.stale)
    void place.write({ policy: version, marks: marks(), snapshot: history.snapshot() })
  return history
}

/**
 * Everything was read, and perhaps mended. The snapshot is taken of those chunks that have come to rest; where most have
 * not, as after the loss of one copy, the next visit takes one.
 */
async function fromTheWhole(
  found: Found,
  { local }: StoreParts,
  { policy, place, replayed, longLog }: Opening,
): Promise<History> {
  const settled = settledChunks(found, local)
  if (!settled || found.entries.length - recordsIn(settled.texts) > longLog.from) {
    const texts = chunksOf(found.lines)
    return resumedHistory(await replayed(texts), pastIn(texts), policy)
  }
  const { marks, texts } = settled
  const snapshot = await replayed(texts)
  void place.write({ policy: policyVersion(policy), marks, snapshot })
  const history = resumedHistory(snapshot, pastIn(texts), policy)
  history.addAll(settled.restOf(found.lines))
  return history
}

function chunksOf(lines: Iterable<string>): string[] {
  const all = [...lines]
  const count = Math.ceil(all.length / CHUNK_RECORDS)
  return Array.from({ length: count }, (_, i) =>
    writeChunk(all.slice(i * CHUNK_RECORDS, (i + 1) * CHUNK_RECORDS)),
  )
}

function pastIn(texts: readonly string[]): Past {
  return {
    entriesOf: (prompt) => entriesOfPrompt(texts, prompt),
    entries: () => eachEntryOf(texts),
  }
}

/** The marks of both copies as they are; damage that was known stays known. */
function marksOf(
  local: ReadonlyMap<string, string>,
  mirrored: ReadonlyMap<string, string>,
  before: Marks,
): Marks {
  const keys = new Set([...local.keys(), ...mirrored.keys()])
  const marks = Array.from(keys, (key) => {
    const isDamaged = before.get(key)?.isDamaged ?? false
    return [key, markChunk(local.get(key), mirrored.get(key), isDamaged)] as const
  })
  return new Map(marks)
}

function* eachEntryOf(texts: readonly string[]): Iterable<LogEntry> {
  for (const text of texts) yield* entriesOf(text)
}

function* linesIn(texts: readonly string[]): Iterable<string> {
  for (const text of texts) {
    for (let start = 0; start < text.length; start += RECORD_LENGTH + 1) {
      yield text.slice(start, start + RECORD_LENGTH)
    }
  }
}
