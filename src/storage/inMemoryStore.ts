/** A review store that lasts as long as its memory: for tests, and for a browser that gives no place of storage at all. */
import { historyOf } from '#domain/history.ts'
import type { LogEntry } from '#domain/review.ts'
import { asKept, write } from '#formats/reviewRecord.ts'
import type { ReviewStore, Saved, StorageIssue } from './reviewStore.ts'

/** What stores share that behave as the tabs of one browser. */
export interface Memory {
  readonly entries: Map<string, LogEntry>
  readonly stores: Set<(entry: LogEntry) => void>
}

export function createMemory(): Memory {
  return { entries: new Map(), stores: new Set() }
}

/** @param answers what it says to each entry and at each load; unless told, that all is well */
export function inMemoryStore(
  memory: Memory = createMemory(),
  answers: { readonly saved?: Saved; readonly issues?: readonly StorageIssue[] } = {},
): ReviewStore {
  const { saved = { ok: true }, issues = [] } = answers
  const listeners = new Set<(entries: readonly LogEntry[]) => void>()
  let loaded = false
  const hear = (entry: LogEntry): void => {
    if (loaded) for (const listener of listeners) listener([entry])
  }
  memory.stores.add(hear)
  const keep = (entry: LogEntry): void => {
    const record = write(entry)
    const isNew = !memory.entries.has(record)
    memory.entries.set(record, asKept(entry))
    if (isNew) for (const store of memory.stores) if (store !== hear) store(asKept(entry))
  }
  return {
    load() {
      loaded = true
      return Promise.resolve({ entries: [...memory.entries.values()], issues })
    },
    open(policy) {
      loaded = true
      return Promise.resolve({ history: historyOf(memory.entries.values(), policy), issues })
    },
    append(entry) {
      keep(entry)
      return Promise.resolve(saved)
    },
    appendAll(entries) {
      entries.forEach(keep)
      return Promise.resolve(saved)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
