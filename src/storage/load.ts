/** Reads the log from both places, lets each make the other whole, and tells what was wrong. */
import { readChunk, writeChunk } from '#formats/reviewChunk.ts'
import type { Arrivals } from './arrivals.ts'
import { LOG_PREFIX } from './keys.ts'
import type { LocalPlace } from './localPlace.ts'
import type { Mirror } from './mirror.ts'
import type { OwnChunks } from './ownChunks.ts'
import { within } from './patience.ts'
import { asTheyAre, issuesOf, mendLocal, mendMirror, nothingMended } from './repair.ts'
import type { LoadedLog, StorageIssue, StoragePlace } from './reviewStore.ts'
import { inSlices } from './slices.ts'
import { uniting, type Union } from './union.ts'
import type { VersionWatch } from './versionWatch.ts'

/** What a store is made of. */
export interface StoreParts {
  readonly local: LocalPlace
  readonly mirror: Mirror
  readonly own: OwnChunks
  readonly version: VersionWatch
  readonly news: Arrivals
}

export type MirrorRead = Awaited<ReturnType<Mirror['read']>>
export type Texts = ReadonlyMap<string, string>

/** What a load found, with what it was found in. */
export interface Found extends LoadedLog {
  /** All lines, those of a newer version as well. */
  readonly lines: Iterable<string>
  readonly local: Texts | undefined
  readonly mirrored: Texts | undefined
  /** What there was to mend, in texts as they were before; undefined when nothing may be written. */
  readonly union: Union | undefined
}

/** @param patienceMs how long the mirror may take; what it has is handed on as news should it answer later */
export async function loadLog(parts: StoreParts, patienceMs: number): Promise<LoadedLog> {
  const reading = parts.mirror.read()
  const read = await within(patienceMs, reading, undefined)
  const { entries, newer, issues, later } = await loadFrom(parts, read, reading, patienceMs)
  return { entries, ...(newer && { newer }), issues, ...(later && { later }) }
}

/** @param read what the mirror has given in time; `reading` gives it later when that is nothing */
export async function loadFrom(
  parts: StoreParts,
  read: MirrorRead | undefined,
  reading: Promise<MirrorRead>,
  patienceMs: number,
): Promise<Found> {
  const together = await bringTogether(parts, read, patienceMs)
  const entries = new Map(together.entries)
  for (const chunk of parts.own.unconfirmed().map(readChunk)) {
    chunk.lines.forEach((line, i) => entries.set(line, chunk.entries[i]))
  }
  parts.news.begin(() => entries.keys())
  const later = read
    ? undefined
    : reading.then(async (late) => {
        const whole = await bringTogether(parts, late, patienceMs)
        parts.news.arrive(writeChunk([...whole.entries.keys()]))
        return whole.issues
      })
  const known = [...entries.values()].filter((entry) => entry !== undefined)
  const newer = [...entries.keys()].filter((line) => entries.get(line) === undefined)
  return {
    ...together,
    entries: known,
    ...(newer.length > 0 && { newer }),
    lines: entries.keys(),
    ...(later && { later }),
  }
}

type Together = Pick<Found, 'local' | 'mirrored' | 'union' | 'issues'> & Pick<Union, 'entries'>

/**
 * The union of both places, each mended. The mirror has been read before localStorage is: pages write the other way
 * round, so what another page is writing at this moment is not taken for a loss.
 */
async function bringTogether(
  parts: StoreParts,
  read: MirrorRead | undefined,
  patienceMs: number,
): Promise<Together> {
  const { local: place, mirror, own, version } = parts
  const mirrored = read?.ok ? ofThisSchema(read.texts) : undefined
  const local = textsOf(place)
  const union = await inSlices(uniting(local, mirrored))
  const { entries } = union
  if (isOfNewerVersion(version, read, union)) {
    const issues = [{ kind: 'newer-version' } as const, ...issuesOf(asTheyAre(union))]
    return { entries, issues, local, mirrored, union: undefined }
  }
  const mendedLocal = mendLocal(union.local, place, own)
  const mendedMirror = await within(patienceMs, mendMirror(union.mirror, mirror), nothingMended)
  const issues = [
    ...unavailable(local, 'localStorage'),
    ...unavailable(mirrored, 'indexedDB'),
    ...issuesOf({ localStorage: mendedLocal, indexedDB: mendedMirror }),
  ]
  return { entries, issues, local, mirrored, union }
}

function isOfNewerVersion(version: VersionWatch, read: MirrorRead | undefined, union: Union): boolean {
  const databaseIsNewer = read?.ok === false && read.reason === 'newer-version'
  const hasUnknownRecord = [...union.entries.values()].includes(undefined)
  if (databaseIsNewer || hasUnknownRecord) version.newerSeen()
  return version.isNewerAnywhere(read?.ok ? read.texts.keys() : [])
}

export function textsOf(local: LocalPlace): Texts | undefined {
  return local
    .keys(LOG_PREFIX)
    ?.reduce((texts, key) => texts.set(key, local.get(key) ?? ''), new Map<string, string>())
}

export function ofThisSchema(texts: Texts): Texts {
  return new Map([...texts].filter(([key]) => key.startsWith(LOG_PREFIX)))
}

function unavailable(texts: Texts | undefined, place: StoragePlace): StorageIssue[] {
  return texts ? [] : [{ kind: 'unavailable', place }]
}
