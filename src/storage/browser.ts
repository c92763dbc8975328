/** What this browser offers for storage. Every part may be missing or forbidden, so each is asked for with care. */
import { granted } from './localPlace.ts'
import type { StartWorker } from './longLog/replayLong.ts'
import type { StorageWorld } from './open.ts'

/** The world of `openReviewStore`, from the global object of a page and what replays a long log beside it. */
export function browserWorld(page: Window & typeof globalThis, startWorker: StartWorker): StorageWorld {
  return {
    localStorage: granted(() => page.localStorage),
    // Typed as always there, but not in every browser, and an exception where site data is blocked.
    indexedDB: granted<IDBFactory | undefined>(() => page.indexedDB),
    randomBytes: (count) => page.crypto.getRandomValues(new Uint8Array(count)),
    onStorageEvent: (listener) => page.addEventListener('storage', listener),
    startWorker,
    channel: granted(() => new page.BroadcastChannel('attest')),
  }
}
