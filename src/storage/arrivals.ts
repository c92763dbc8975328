/** Tells records that are new to this page from those that it has, and hands the new ones to whoever listens. */
import type { LogEntry } from '#domain/review.ts'
import { readChunk } from '#formats/reviewChunk.ts'
import type { ReviewStore } from './reviewStore.ts'

export interface Arrivals {
  /** Takes note of a record of this page, given without its line feed. */
  readonly know: (line: string) => void
  /** Hands on the records of the text that are new. Before `begin` it waits, for the load may have them already. */
  readonly arrive: (text: string) => void
  /** The log is loaded: these are its records, and all others are new. They are asked for when one arrives. */
  readonly begin: (lines: () => Iterable<string>) => void
  readonly subscribe: ReviewStore['subscribe']
}

/** @param newerVersion is called when a record arrives that only a newer version of the app understands */
export function arrivals(newerVersion: () => void): Arrivals {
  const known = new Set<string>()
  const loaded: (() => Iterable<string>)[] = []
  const listeners = new Set<(entries: readonly LogEntry[]) => void>()
  let waiting: string[] | undefined = []

  function newEntries(text: string): LogEntry[] {
    for (const lines of loaded.splice(0)) for (const line of lines()) known.add(line)
    const { lines, entries } = readChunk(text)
    return lines.flatMap((line, i) => {
      if (known.has(line)) return []
      known.add(line)
      const entry = entries[i]
      if (!entry) newerVersion()
      return entry ? [entry] : []
    })
  }

  function arrive(text: string): void {
    if (waiting) {
      waiting.push(text)
      return
    }
    const added = newEntries(text)
    if (added.length > 0) for (const listener of listeners) listener(added)
  }

  return {
    know: (line) => known.add(line),
    arrive,
    begin(lines) {
      loaded.push(lines)
      const held = waiting ?? []
      waiting = undefined
      held.forEach(arrive)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
