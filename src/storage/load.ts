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
import { uniteCopies, type Union } from './union.ts'
import type { VersionWatch } from './versionWatch.ts'

/** What a store is made of. */
export interface StoreParts {
  readonly local: LocalPlace
  readonly mirror: Mirror
  readonly own: OwnChunks
  readonly version: VersionWatch
  readonly news: Arrivals
}

type MirrorRead = Awaited<ReturnType<Mirror['read']>>
type Texts = ReadonlyMap<string, string>

/** @param patienceMs how long the mirror may take; what it has is handed on as news should it answer later */
export async function loadLog(parts: StoreParts, patienceMs: number): Promise<LoadedLog> {
  const reading = parts.mirror.read()
  const read = await within(patienceMs, reading, undefined)
  const { entries: kept, issues } = await bringTogether(parts, read, patienceMs)
  const entries = new Map(kept)
  for (const chunk of parts.own.unconfirmed().map(readChunk)) {
    chunk.lines.forEach((line, i) => entries.set(line, chunk.entries[i]))
  }
  parts.news.begin(entries.keys())
  if (!read) {
    void reading.then(async (late) => {
      const whole = await bringTogether(parts, late, patienceMs)
      parts.news.arrive(writeChunk([...whole.entries.keys()]))
    })
  }
  return { entries: [...entries.values()].filter((entry) => entry !== undefined), issues }
}

interface Together {
  readonly entries: Union['entries']
  readonly issues: readonly StorageIssue[]
}

/**
 * The union of both places, each mended. The mirror has been read before localStorage is: pages write the other way
 * round, so what another page is writing at this moment is not taken for a loss.
 */
async function bringTogether(
  parts: StoreParts,
  read: MirrorRead | undefined,
  patienceMs: number,
): Promise<Together> {
  const { local, mirror, own, version } = parts
  const mirrored = read?.ok ? read.texts : undefined
  const localTexts = textsOf(local)
  const union = uniteCopies(localTexts, mirrored && withoutOtherSchemas(mirrored))
  if (isOfNewerVersion(version, read, union)) {
    return { entries: union.entries, issues: [{ kind: 'newer-version' }, ...issuesOf(asTheyAre(union))] }
  }
  const mendedLocal = mendLocal(union.local, local, own)
  const mendedMirror = await within(patienceMs, mendMirror(union.mirror, mirror), nothingMended)
  const issues = [...unavailable(localTexts, 'localStorage'), ...unavailable(mirrored, 'indexedDB')]
  return {
    entries: union.entries,
    issues: [...issues, ...issuesOf({ localStorage: mendedLocal, indexedDB: mendedMirror })],
  }
}

function isOfNewerVersion(version: VersionWatch, read: MirrorRead | undefined, union: Union): boolean {
  const databaseIsNewer = read?.ok === false && read.reason === 'newer-version'
  const hasUnknownRecord = [...union.entries.values()].includes(undefined)
  if (databaseIsNewer || hasUnknownRecord) version.newerSeen()
  return version.isNewerAnywhere(read?.ok ? read.texts.keys() : [])
}

function textsOf(local: LocalPlace): Texts | undefined {
  return local
    .keys(LOG_PREFIX)
    ?.reduce((texts, key) => texts.set(key, local.get(key) ?? ''), new Map<string, string>())
}

function withoutOtherSchemas(texts: Texts): Texts {
  return new Map([...texts].filter(([key]) => key.startsWith(LOG_PREFIX)))
}

function unavailable(texts: Texts | undefined, place: StoragePlace): StorageIssue[] {
  return texts ? [] : [{ kind: 'unavailable', place }]
}
