/**
 * News from the other pages of this browser: their storage events, and messages beside them for what localStorage
 * refused. Both may bring the same records; telling which are new is the receiver's part.
 */
import { isNewerKey, isNewerSchema, LOG_PREFIX, SCHEMA_KEY } from './keys.ts'

/** What is used of a `StorageEvent`: the key that another page wrote, and its text. */
export interface StorageNews {
  readonly key: string | null
  readonly newValue: string | null
}

/** What is used of a `BroadcastChannel`. */
export interface Channel {
  postMessage(message: string): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
}

export interface News {
  /** Text with records, some of which may be new. */
  readonly records: (text: string) => void
  /** A newer version of the app has begun to write. */
  readonly newerVersion: () => void
}

/** @param onStorageEvent registers a listener for the storage events of the page */
export function hearOthers(
  onStorageEvent: ((listener: (news: StorageNews) => void) => void) | undefined,
  channel: Channel | undefined,
  news: News,
): void {
  /** By page, the last text of the chunk that it is writing: of the next one, only what has grown is news. */
  const lastTexts = new Map<string, string>()

  function grownPart(key: string, text: string): string {
    const page = key.slice(0, key.lastIndexOf('/'))
    const last = lastTexts.get(page) ?? ''
    lastTexts.set(page, text)
    return text.startsWith(last) ? text.slice(last.length) : text
  }

  onStorageEvent?.(({ key, newValue }) => {
    if (key === null || newValue === null) return
    if (key.startsWith(LOG_PREFIX)) news.records(grownPart(key, newValue))
    else if (isNewerKey(key) || (key === SCHEMA_KEY && isNewerSchema(newValue))) news.newerVersion()
  })
  channel?.addEventListener('message', ({ data }) => {
    if (typeof data === 'string') news.records(data)
  })
}
