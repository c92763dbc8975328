/**
 * Brings the copies of the log up to date with their union. Damaged text is kept aside first; what localStorage lacks is
 * put back under its own name only when its chunk is full, and goes into a chunk of this page otherwise, because the
 * page that it belongs to may be writing it at this moment.
 */
import type { LocalPlace } from './localPlace.ts'
import type { Mirror } from './mirror.ts'
import { CHUNK_RECORDS, type OwnChunks } from './ownChunks.ts'
import { keepAside } from './quarantine.ts'
import type { StorageIssue, StoragePlace } from './reviewStore.ts'
import type { Gap, Union } from './union.ts'

/** What there was to mend in one place. */
export interface Mended {
  /** Damaged records that had not been kept aside before. */
  readonly unreadable: number
  /** Records put back from the other place. */
  readonly restored: number
  /** Records that the place lacks still, because it refused them. */
  readonly refused: number
}

export const nothingMended: Mended = { unreadable: 0, restored: 0, refused: 0 }

/** Mends localStorage before it returns. */
export function mendLocal(gaps: Union['local'], local: LocalPlace, own: OwnChunks): Mended {
  let unreadable = 0
  let restored = 0
  const homeless: string[] = []
  for (const { key, lacking, whole, ...damage } of gaps) {
    const aside = damage.unreadable === '' ? 'known' : keepAside(local, damage.unreadable)
    if (aside !== 'known') unreadable += damage.unreadableCount
    // A chunk of this page that localStorage refused is not adopted as well: the next record takes it along.
    if (own.owns(key)) continue
    if (aside !== 'refused' && whole !== undefined && local.set(key, whole).ok) restored += lacking.length
    else homeless.push(...lacking)
  }
  const adopted = adoptAll(homeless, own)
  return { unreadable, restored: restored + adopted, refused: homeless.length - adopted }
}

/** Mends the mirror in one transaction. */
export async function mendMirror(gaps: Union['mirror'], mirror: Mirror): Promise<Mended> {
  if (gaps.length === 0) return nothingMended
  const repaired = await mirror.repair(new Map(gaps.map(({ key, lacking }) => [key, lacking])))
  if (repaired.ok) return { ...repaired, refused: 0 }
  return { ...damageIn(gaps), refused: gaps.reduce((sum, gap) => sum + gap.lacking.length, 0) }
}

/** What a start that may not write finds: damage, and nothing done about it. */
export function asTheyAre({ local, mirror }: Union): Record<StoragePlace, Mended> {
  return { localStorage: damageIn(local), indexedDB: damageIn(mirror) }
}

/** What the learner is told. */
export function issuesOf({ localStorage, indexedDB }: Record<StoragePlace, Mended>): StorageIssue[] {
  const issues = [
    { kind: 'unreadable-records', count: localStorage.unreadable + indexedDB.unreadable },
    { kind: 'restored', count: localStorage.restored, place: 'localStorage' },
    { kind: 'restored', count: indexedDB.restored, place: 'indexedDB' },
    { kind: 'not-restored', count: localStorage.refused, place: 'localStorage' },
    { kind: 'not-restored', count: indexedDB.refused, place: 'indexedDB' },
  ] as const satisfies StorageIssue[]
  return issues.filter(({ count }) => count > 0)
}

function damageIn(gaps: readonly Gap[]): Mended {
  return { ...nothingMended, unreadable: gaps.reduce((sum, gap) => sum + gap.unreadableCount, 0) }
}

/** How many of the lines went into chunks of this page before one was refused. */
function adoptAll(lines: readonly string[], own: OwnChunks): number {
  for (let start = 0; start < lines.length; start += CHUNK_RECORDS) {
    const records = lines.slice(start, start + CHUNK_RECORDS).map((line) => `${line}\n`)
    if (!own.adopt(records)) return start
  }
  return lines.length
}
