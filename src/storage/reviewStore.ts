/**
 * The port between the app and the place where reviews are kept. Entries are only ever added; nothing is rewritten,
 * and nothing is deleted because it could not be read.
 */
import type { History } from '#domain/history.ts'
import type { LogEntry } from '#domain/review.ts'
import type { Policy } from '#domain/scheduling/policy.ts'

export interface ReviewStore {
  /**
   * Everything kept, from all pages and all copies, and what this page could not store. Never rejects: what went wrong
   * is in `issues`. May be called again, for example when the browser shows a page that it had frozen.
   */
  load(): Promise<LoadedLog>
  /**
   * What `load` gives, as the history that it comes to under a policy. A long log is not replayed on the page's thread
   * where that can be avoided; where it takes time, `onProgress` is told the share that is done, 0 to 1.
   */
  open(policy: Policy, onProgress?: (share: number) => void): Promise<OpenedLog>
  /**
   * Keeps one entry. It is written before this returns; the promise tells when it is safe and never rejects.
   * The cost does not depend on how much is kept already.
   */
  append(entry: LogEntry): Promise<Saved>
  /**
   * Keeps many entries, as `append` keeps one; the answer holds for all of them. The cost grows with their number
   * alone: some thousands at a time leave the page time to breathe.
   */
  appendAll(entries: readonly LogEntry[]): Promise<Saved>
  /**
   * Calls back with the entries that other pages of this browser add: each once, none that `load` gave, and not
   * before the first `load` has ended. Returns the function that stops it.
   */
  subscribe(listener: (entries: readonly LogEntry[]) => void): () => void
}

/** What a mirror that was too slow for the start turns out to hold, in place of the issues of the start. */
interface MaybeLater {
  readonly later?: Promise<readonly StorageIssue[]>
}

export interface LoadedLog extends MaybeLater {
  /** Each entry once, in no particular order. */
  readonly entries: readonly LogEntry[]
  /** Records that only a newer version of the app can read, as they are stored; missing when there are none. */
  readonly newer?: readonly string[]
  readonly issues: readonly StorageIssue[]
}

export interface OpenedLog extends MaybeLater {
  readonly history: History
  readonly issues: readonly StorageIssue[]
}

/** Something the learner should know about their stored progress. */
export type StorageIssue =
  /**
   * So many records could not be read in the one place or the other. Everything readable was loaded, from both. Their
   * text is kept aside, and the start that put it there is the one that tells: the same damage is not told again.
   */
  | { readonly kind: 'unreadable-records'; readonly count: number }
  /** A newer version of the app wrote here. What this one can read is shown, and nothing is written. */
  | { readonly kind: 'newer-version' }
  /** The browser gives no access to a place of storage, or it did not answer in time. */
  | { readonly kind: 'unavailable'; readonly place: StoragePlace }
  /** So many records were missing in one place and were put back from the other. */
  | { readonly kind: 'restored'; readonly count: number; readonly place: StoragePlace }
  /** So many records are missing in one place, which refused to take them back: they are in the other alone. */
  | { readonly kind: 'not-restored'; readonly count: number; readonly place: StoragePlace }

export type StoragePlace = 'localStorage' | 'indexedDB'

/** What became of an entry. */
export type Saved =
  /**
   * Safe: it outlives a crash of the page, the browser and the machine, and so does every earlier entry of this page,
   * even one that had failed. IndexedDB has said so; localStorage alone never can (it is written to disk seconds later,
   * and raises no error on a full disk). `missingIn` is there when localStorage refused it.
   */
  | { readonly ok: true; readonly missingIn?: 'localStorage' }
  /**
   * Not known to be safe; the next entry that is saved takes it along. `keptIn` is there when localStorage took it:
   * it will be there on the next visit unless the browser crashes within seconds. A browser without IndexedDB answers
   * 'unavailable' with `keptIn` to every entry.
   */
  | { readonly ok: false; readonly reason: NotSaved; readonly keptIn?: 'localStorage' }

/**
 * Why an entry is not known to be safe: no room; no access; a newer version of the app has been here and nothing was
 * written; another page has deleted or replaced the log and nothing was written, for this page would bring back what the
 * learner wanted gone; no answer within two seconds, though it may still come; anything else.
 */
export type NotSaved = 'full' | 'unavailable' | 'newer-version' | 'removed' | 'too-slow' | 'failed'
