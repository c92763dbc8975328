/**
 * Takes the log of localStorage from one layout to the next. The new keys are written beside the old and read back; only
 * when they say the same reviews and come to the same schedule is one key flipped, which makes them the log. Until then a
 * crash changes nothing, and the next start begins anew. The old keys stay until an export has been verified.
 */
import { replay } from '#domain/memory.ts'
import { standingReviews, type LogEntry } from '#domain/review.ts'
import type { Policy } from '#domain/scheduling/policy.ts'
import { write } from '#formats/reviewRecord.ts'
import type { Refused } from '../failures.ts'
import { SCHEMA_KEY } from '../keys.ts'
import type { LocalPlace } from '../localPlace.ts'

type Texts = ReadonlyMap<string, string>

/** A step from one layout to the next. Both readers read nothing but what they were made for, as long as there is an app. */
export interface Migration {
  /** The layout that it begins with; it ends with the next. */
  readonly from: number
  readonly readOld: (texts: Texts) => readonly LogEntry[]
  /** By key; each begins with `attest/log/<from + 1>/`. */
  readonly writeNew: (entries: readonly LogEntry[]) => Texts
  readonly readNew: (texts: Texts) => readonly LogEntry[]
}

export type Migrated =
  { readonly ok: true } | Refused | { readonly ok: false; readonly reason: 'not-the-same' }

/** To be run on a log whose two copies have made each other whole. Never throws for what storage does. */
export function migrate(
  { from, readOld, writeNew, readNew }: Migration,
  local: LocalPlace,
  policy: Policy,
): Migrated {
  const entries = readOld(chunksOf(local, from))
  for (const [key, text] of writeNew(entries)) {
    const written = local.set(key, text)
    if (!written.ok) return written
  }
  if (!isSame(entries, readNew(chunksOf(local, from + 1)), policy))
    return { ok: false, reason: 'not-the-same' }
  return local.set(SCHEMA_KEY, String(from + 1))
}

function chunksOf(local: LocalPlace, schema: number): Texts {
  const keys = local.keys(`attest/log/${schema}/`) ?? []
  return new Map(keys.map((key) => [key, local.get(key) ?? '']))
}

function isSame(some: readonly LogEntry[], others: readonly LogEntry[], policy: Policy): boolean {
  return recordsOf(some) === recordsOf(others) && scheduleOf(some, policy) === scheduleOf(others, policy)
}

function recordsOf(entries: readonly LogEntry[]): string {
  return [...new Set(entries.map(write))].sort().join('')
}

function scheduleOf(entries: readonly LogEntry[], policy: Policy): string {
  return JSON.stringify([...replay(standingReviews(entries), policy)])
}
