/** What this browser offers for storage. Every part may be missing or forbidden, so each is asked for with care. */
import { granted } from './localPlace.ts'
import type { StorageWorld } from './open.ts'

/** The world of `openReviewStore`, from the global object of a page. */
export function browserWorld(page: Window & typeof globalThis): StorageWorld {
  return {
    localStorage: granted(() => page.localStorage),
    // Typed as always there, but not in every browser, and an exception where site data is blocked.
    indexedDB: granted<IDBFactory | undefined>(() => page.indexedDB),
    randomBytes: (count) => page.crypto.getRandomValues(new Uint8Array(count)),
    onStorageEvent: (listener) => page.addEventListener('storage', listener),
    startWorker: () => new Worker(new URL('./longLog/replayWorker.ts', import.meta.url), { type: 'module' }),
    channel: granted(() => new page.BroadcastChannel('attest')),
  }
}
