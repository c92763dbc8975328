/** Many records in one text: what of it can be read, and what cannot, so that the damage of one costs no other. */
import type { LogEntry } from '#domain/review.ts'
import { readAt, RECORD_LENGTH } from './reviewRecord.ts'

export interface ChunkRead {
  /** Every sound record without its line feed, those of a newer version as well, in the order of the text. */
  readonly lines: readonly string[]
  /** What the line of the same index says; undefined where only a newer version knows. */
  readonly entries: readonly (LogEntry | undefined)[]
  /** All the text that belongs to no sound record; empty when there is no damage. */
  readonly unreadable: string
  /** How many records that text was, from its length: at least one for each stretch of it. */
  readonly unreadableCount: number
}

/**
 * Reads a text of records. A record is taken only where its line ends with it: a line with something before it was
 * torn from its neighbour, and the neighbour's damage must not cost this one.
 */
export function readChunk(text: string): ChunkRead {
  const lines: string[] = []
  const entries: (LogEntry | undefined)[] = []
  const damage = new Damage()
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    const record = end - RECORD_LENGTH
    const found = record >= start ? readAt(text, record) : undefined
    if (found) {
      damage.add(text.slice(start, record))
      damage.endStretch()
      lines.push(text.slice(record, end))
      entries.push(found.kind === 'unknown' ? undefined : found)
    } else {
      damage.add(text.slice(start, end + 1))
    }
    start = end + 1
  }
  damage.endStretch()
  return { lines, entries, unreadable: damage.text, unreadableCount: damage.count }
}

/** The text of records given as `readChunk` gives them. */
export function writeChunk(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}

/** Gathers the unreadable text and counts its stretches. */
class Damage {
  text = ''
  count = 0
  private length = 0

  add(piece: string): void {
    this.text += piece
    this.length += piece.length
  }

  endStretch(): void {
    if (this.length > 0) this.count += Math.max(1, Math.round(this.length / (RECORD_LENGTH + 1)))
    this.length = 0
  }
}
