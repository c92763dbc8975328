/**
 * Removes what migrations have left behind: the logs of earlier layouts, which stay until everything is in a file that
 * was read back and compared. Without an export they stay for ever.
 */
import type { ErasureWorld } from '../erase.ts'
import { refusal, type Written } from '../failures.ts'
import { SCHEMA, SCHEMA_KEY } from '../keys.ts'
import { localPlace } from '../localPlace.ts'
import { openMirror } from '../mirror.ts'

/**
 * To be called after a verified export, and never otherwise. Does nothing where a migration has not come to its end: the
 * earlier log is then the only one.
 */
export async function removeLeftovers(
  { localStorage: storage, indexedDB }: Pick<ErasureWorld, 'localStorage' | 'indexedDB'>,
  schema = SCHEMA,
): Promise<Written> {
  const local = localPlace(storage)
  const isOver = local.get(SCHEMA_KEY) === String(schema)
  if (!storage || !isOver) return { ok: true }
  const isEarlier = (key: string): boolean => isEarlierKey(key, schema)
  try {
    for (const key of local.keys('attest/log/') ?? []) if (isEarlier(key)) storage.removeItem(key)
  } catch (error) {
    return refusal(error)
  }
  const mirror = openMirror(indexedDB)
  const read = await mirror.read()
  if (!read.ok) return read
  const earlier = [...read.texts.keys()].filter(isEarlier)
  return earlier.length > 0 ? mirror.remove(earlier) : { ok: true }
}

/** Whether a key is of a log of a lower schema than the given one. */
function isEarlierKey(key: string, schema: number): boolean {
  const found = /^attest\/log\/(\d{1,6})\//.exec(key)?.[1]
  return found !== undefined && Number(found) < schema
}
