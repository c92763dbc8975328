/** localStorage as Attest uses it: whole texts under its own keys, and an answer instead of an exception. */
import { refusal, type Written } from './failures.ts'

/** What is used of the browser's `Storage`. Nothing is ever removed. */
export type LocalStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem'>

export interface LocalPlace {
  /** Every key that begins so; undefined when there is no access. */
  keys(prefix: string): readonly string[] | undefined
  /** The text of a key; undefined when there is none or no access. */
  get(key: string): string | undefined
  set(key: string, text: string): Written
}

export function localPlace(storage: LocalStorage | undefined): LocalPlace {
  if (!storage) {
    return { keys: () => undefined, get: () => undefined, set: () => ({ ok: false, reason: 'unavailable' }) }
  }
  return {
    keys: (prefix) => granted(() => keysUnder(storage, prefix)),
    get: (key) => granted(() => storage.getItem(key) ?? undefined),
    set(key, text) {
      try {
        storage.setItem(key, text)
        return { ok: true }
      } catch (error) {
        return refusal(error)
      }
    },
  }
}

/** What the browser gives, or undefined where it throws: a page with blocked site data throws at the first touch. */
export function granted<T>(get: () => T): T | undefined {
  try {
    return get()
  } catch {
    return undefined
  }
}

function keysUnder(storage: LocalStorage, prefix: string): string[] {
  const all = Array.from({ length: storage.length }, (_, i) => storage.key(i))
  return all.filter((key) => key?.startsWith(prefix) === true) as string[]
}
