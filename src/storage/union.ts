/** The union of the two copies of the log, and what each of them lacks. Reads texts, writes nothing. */
import type { LogEntry } from '#domain/review.ts'
import { readChunk, type ChunkRead } from '#formats/reviewChunk.ts'
import { CHUNK_RECORDS } from './ownChunks.ts'

type Texts = ReadonlyMap<string, string>

export interface Union {
  /** Every sound record of either copy; undefined for one that only a newer version of the app understands. */
  readonly entries: ReadonlyMap<string, LogEntry | undefined>
  /** For each place the chunks that are damaged there, or that have records there which the other place has not. */
  readonly local: readonly Gap[]
  readonly mirror: readonly Gap[]
}

/** What is wrong with one chunk in one place. */
export interface Gap {
  readonly key: string
  /** Sound records of the other place that are nowhere in this one. */
  readonly lacking: readonly string[]
  readonly unreadable: string
  readonly unreadableCount: number
  /**
   * The text to put in its place, when the other place has the chunk full and undamaged: its page will never write it
   * again, so anyone may. A chunk that may still be growing has none.
   */
  readonly whole: string | undefined
}

const LOCAL = 1
const MIRROR = 2
const BOTH = LOCAL | MIRROR

const nothing = readChunk('')

/**
 * Unites the copies, in small steps, one for each chunk. A copy that could not be read at all is undefined; nothing is said
 * to be lacking there.
 */
export function* uniting(local: Texts | undefined, mirror: Texts | undefined): Generator<undefined, Union> {
  const entries = new Map<string, LogEntry | undefined>()
  const places = new Map<string, number>()
  const unequal: { key: string; local: ChunkRead; mirror: ChunkRead }[] = []

  function take(chunk: ChunkRead, place: number): ChunkRead {
    chunk.lines.forEach((line, i) => {
      entries.set(line, chunk.entries[i])
      places.set(line, (places.get(line) ?? 0) | place)
    })
    return chunk
  }

  for (const key of new Set([...(local?.keys() ?? []), ...(mirror?.keys() ?? [])])) {
    const one = local?.get(key)
    const other = mirror?.get(key)
    if (one === other && one !== undefined) {
      const chunk = take(readChunk(one), BOTH)
      // The same damage in both places is one damage.
      if (chunk.unreadable !== '') unequal.push({ key, local: chunk, mirror: nothing })
    } else {
      const ofLocal = one === undefined ? nothing : take(readChunk(one), LOCAL)
      const ofMirror = other === undefined ? nothing : take(readChunk(other), MIRROR)
      unequal.push({ key, local: ofLocal, mirror: ofMirror })
    }
    yield
  }

  /** A record that several chunks of the other place hold counts as lacking once. */
  function gaps(place: 'local' | 'mirror', other: 'local' | 'mirror', bit: number): Gap[] {
    const counted = new Set<string>()
    const isLacking = (line: string): boolean => {
      const isThere = ((places.get(line) ?? 0) & bit) !== 0 || counted.has(line)
      counted.add(line)
      return !isThere
    }
    return unequal
      .map((chunk) => gap(chunk.key, chunk[place], chunk[other], isLacking))
      .filter(({ lacking, unreadable }) => lacking.length > 0 || unreadable !== '')
  }

  return {
    entries,
    local: local ? gaps('local', 'mirror', LOCAL) : [],
    mirror: mirror ? gaps('mirror', 'local', MIRROR) : [],
  }
}

function gap(key: string, here: ChunkRead, there: ChunkRead, isLacking: (line: string) => boolean): Gap {
  const { unreadable, unreadableCount } = here
  return {
    key,
    lacking: there.lines.filter(isLacking),
    unreadable,
    unreadableCount,
    whole: wholeOf(here, there),
  }
}

function wholeOf(here: ChunkRead, there: ChunkRead): string | undefined {
  const isWhole = there.lines.length === CHUNK_RECORDS && there.unreadable === ''
  if (!isWhole) return undefined
  const lines = new Set(there.lines)
  return here.lines.every((line) => lines.has(line))
    ? there.lines.map((line) => `${line}\n`).join('')
    : undefined
}
