/**
 * The end of what is kept: all of it, or all but what takes its place. Other tabs are told before anything is removed,
 * and stop writing; when it is over they are told again, and start anew.
 */
import type { LogEntry } from '#domain/review.ts'
import { refusal, type Written } from './failures.ts'
import type { Gate } from './gate.ts'
import { granted, type LocalStorage } from './localPlace.ts'
import type { StorageWorld } from './open.ts'
import type { Channel } from './otherTabs.ts'
import type * as Removal from './removal.ts'

/** What removal needs of a browser, past the gate; `erasureWorld` gathers it. */
export interface ErasureWorld {
  readonly localStorage: (LocalStorage & Pick<Storage, 'removeItem'>) | undefined
  readonly indexedDB: Pick<IDBFactory, 'open' | 'deleteDatabase'> | undefined
  readonly randomBytes: StorageWorld['randomBytes']
  /** Reaches the other tabs, on a channel of its own. */
  readonly channel: Channel | undefined
  /** Removes the browser's copy of the app and its worker. */
  readonly removeCopy: () => Promise<unknown>
  readonly pause: (ms: number) => Promise<unknown>
}

export interface Erasure {
  /** Deletes every record, setting, cache and worker. */
  readonly deleteAll: () => Promise<Written>
  /**
   * Puts these entries in the place of all others. What is new is safe before the first old record is removed: should
   * anything go wrong in between, both are there.
   */
  readonly replaceLog: (entries: readonly LogEntry[]) => Promise<Written>
  /** Removes the logs of earlier layouts. To be called after a verified export. */
  readonly removeLeftovers: () => Promise<Written>
  /** Tells when another tab begins to remove what is kept, and when it has ended and this one should start anew. */
  readonly onElsewhere: (listener: (news: 'begun' | 'ended') => void) => void
}

const BEGUN = 'begun'
const ENDED = 'ended'
/** Between telling the other tabs and beginning. */
const PAUSE_MS = 100

/** @param gate closes before this page removes anything, and when another page begins to. */
export function openErasure(world: ErasureWorld, gate: Gate): Erasure {
  const listeners = new Set<(news: 'begun' | 'ended') => void>()

  function hear(news: 'begun' | 'ended'): void {
    gate.close()
    for (const listener of listeners) listener(news)
  }
  world.channel?.addEventListener('message', ({ data }) => {
    if (data === BEGUN || data === ENDED) hear(data)
  })

  /** Should this part of the app be out of reach, nothing has been removed yet. */
  const removal = async (work: (part: typeof Removal) => Promise<Written>): Promise<Written> =>
    import('./removal.ts').then(work).catch((error: unknown) => refusal(error))

  async function alone(work: () => Promise<Written>): Promise<Written> {
    gate.close()
    granted(() => world.channel?.postMessage(BEGUN))
    await world.pause(PAUSE_MS)
    const written = await work()
    granted(() => world.channel?.postMessage(ENDED))
    return written
  }

  return {
    deleteAll: () => alone(() => removal((part) => part.deleteAll(world))),
    replaceLog: (entries) => alone(() => removal((part) => part.replaceLog(world, entries))),
    removeLeftovers: () => removal((part) => part.removeLeftovers(world)),
    onElsewhere: (listener) => listeners.add(listener),
  }
}
