/**
 * The chunks that this page writes, and it alone: no other page ever changes them, so no two pages overwrite each other.
 * The last one grows with each record; a full one is never touched again.
 */
import { RECORD_LENGTH } from '#formats/reviewRecord.ts'
import type { Written } from './failures.ts'
import type { LocalPlace } from './localPlace.ts'
import type { Mirror } from './mirror.ts'

/** Records in a full chunk: as many as go into 4,096 characters, 163. */
export const CHUNK_RECORDS = Math.floor(4096 / (RECORD_LENGTH + 1))

export interface OwnChunks {
  /** Whether the key is of a chunk of this page. */
  owns(key: string): boolean
  /** Adds records (each with its line feed) and writes their chunks to localStorage before it returns. */
  add(records: readonly string[]): Written
  /** Writes up to a chunk of other pages' records to localStorage as a chunk of its own; false when it is refused. */
  adopt(records: readonly string[]): boolean
  /** Puts into the mirror all that is not there yet, this record and earlier ones, in one transaction. */
  flush(): Promise<Written>
  /** The key of the chunk that localStorage took last. */
  lastTaken(): string | undefined
  /** The text of the chunks that the mirror has not confirmed. */
  unconfirmed(): readonly string[]
}

/** @param prefix gives `attest/log/1/<device>/<page>/`; it is asked for when the first record comes, and not before. */
export function ownChunks(prefix: () => string, local: LocalPlace, mirror: Mirror): OwnChunks {
  let started: string | undefined
  let number = 0
  let tail = ''
  /** The chunk that localStorage took last. */
  let taken: string | undefined
  const lackedByLocal = new Map<string, string>()
  const lackedByMirror = new Map<string, string>()

  const keyOf = (n: number): string => `${(started ??= prefix())}${n}`

  function put(key: string, text: string): Written {
    const written = local.set(key, text)
    if (written.ok) taken = key
    return written
  }

  function startChunk(): void {
    if (tail !== '') number += 1
    tail = ''
  }

  /** The key of the chunk that the record went into. */
  function addToTail(record: string): string {
    if (tail.length + record.length > CHUNK_RECORDS * record.length) startChunk()
    tail += record
    const key = keyOf(number)
    lackedByLocal.set(key, tail)
    lackedByMirror.set(key, tail)
    return key
  }

  /** The newest first: should only little fit, it is the answer just given. */
  function writeLocal(): Written {
    for (const [key, text] of [...lackedByLocal].reverse()) {
      const written = put(key, text)
      if (!written.ok) return written
      lackedByLocal.delete(key)
    }
    return { ok: true }
  }

  async function writeMirror(): Promise<Written> {
    const batch = new Map(lackedByMirror)
    const written = await mirror.write(batch)
    if (written.ok) {
      for (const [key, text] of batch) if (lackedByMirror.get(key) === text) lackedByMirror.delete(key)
    }
    return written
  }

  return {
    owns: (key) => started !== undefined && key.startsWith(started),
    add(records) {
      const touched = new Set(records.map(addToTail))
      const written = writeLocal()
      return [...touched].some((key) => lackedByLocal.has(key)) ? written : { ok: true }
    },
    adopt(records) {
      startChunk()
      const text = records.join('')
      if (!put(keyOf(number), text).ok) return false
      tail = text
      return true
    },
    flush: oneAtATime(writeMirror),
    lastTaken: () => taken,
    unconfirmed: () => [...lackedByMirror.values()],
  }
}

/** Runs a task one at a time; all who ask while it runs share the next run, which begins after they asked. */
function oneAtATime<T>(task: () => Promise<T>): () => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  let waiting: Promise<T> | undefined
  return () => {
    last = waiting ??= last.then(() => {
      waiting = undefined
      return task()
    })
    return waiting
  }
}
