/** The cache of a long log, reached past the code under test, and workers that replay as the real one does. */
import { makePolicy } from '#domain/scheduling/index.ts'
import { packSnapshot } from '#formats/packedSnapshot.ts'
import { rebuilding } from '#storage/longLog/rebuild.ts'
import type { ReplayAnswer, StartWorker } from '#storage/longLog/replayLong.ts'
import { atOnce } from '#domain/pieces.ts'
import { answer } from './browser.ts'

/** The record as it is kept; undefined when there is none. */
export async function keptSnapshot(factory: IDBFactory): Promise<Record<string, unknown> | undefined> {
  const database = await cacheOf(factory)
  const store = database.transaction('snapshots').objectStore('snapshots')
  const kept = (await answer(store.get('latest'))) as Record<string, unknown> | undefined
  database.close()
  return kept
}

/** Puts a record in its place, or takes it away. */
export async function putSnapshot(factory: IDBFactory, record: unknown): Promise<void> {
  const database = await cacheOf(factory)
  const transaction = database.transaction('snapshots', 'readwrite')
  const store = transaction.objectStore('snapshots')
  if (record === undefined) store.delete('latest')
  else store.put(record, 'latest')
  await new Promise((resolve) => transaction.addEventListener('complete', resolve))
  database.close()
}

async function cacheOf(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open('attest-memory', 1)
  request.onupgradeneeded = () => request.result.createObjectStore('snapshots')
  return answer(request)
}

/** A worker that gets a copy of its task and answers later; `count` is told of each that is started. */
export function workerOf(started: { count: number }): StartWorker {
  return () => {
    started.count += 1
    const listeners: ((event: { data: ReplayAnswer }) => void)[] = []
    const tell = (data: ReplayAnswer): void => {
      for (const listener of listeners) listener({ data: structuredClone(data) })
    }
    return {
      postMessage(task) {
        const { texts, policy, settings } = structuredClone(task)
        queueMicrotask(() => {
          const snapshot = atOnce(rebuilding(texts, makePolicy(policy, settings)), (share) => tell({ share }))
          tell({ snapshot: packSnapshot(snapshot) })
        })
      },
      addEventListener(type: string, listener: (event: { data: ReplayAnswer }) => void) {
        if (type === 'message') listeners.push(listener)
      },
      terminate: () => undefined,
    }
  }
}
