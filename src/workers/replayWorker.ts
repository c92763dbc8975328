/** The worker that replays a long log. It computes and keeps nothing: no storage, no network, no state between logs. */
import { atOnce } from '#domain/pieces.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import { packSnapshot } from '#formats/packedSnapshot.ts'
import { rebuilding } from '#storage/longLog/rebuild.ts'
import type { ReplayAnswer, ReplayTask } from '#storage/longLog/replayLong.ts'

/** What is used of a worker's global object; TypeScript's own types of it cannot be loaded beside those of pages. */
interface WorkerScope {
  postMessage(answer: ReplayAnswer, transfer?: Transferable[]): void
  addEventListener(type: 'message', listener: (event: { readonly data: ReplayTask }) => void): void
}

declare const self: WorkerScope

/** Told at each twentieth. */
const TOLD = 20

self.addEventListener('message', ({ data: { texts, policy, settings } }) => {
  let told = 0
  const work = rebuilding(texts, makePolicy(policy, settings))
  const snapshot = atOnce(work, (share) => {
    if (share * TOLD < told + 1) return
    told = Math.floor(share * TOLD)
    self.postMessage({ share })
  })
  const packed = packSnapshot(snapshot)
  self.postMessage({ snapshot: packed }, [packed.memories.buffer])
})
