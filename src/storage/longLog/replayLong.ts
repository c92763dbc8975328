/** Replays a long log away from the page's thread, or in slices on it where there is no worker to be had. */
import type { Snapshot } from '#domain/history.ts'
import type { Policy, PolicyId, PolicySettings } from '#domain/scheduling/policy.ts'
import { unpackSnapshot, type PackedSnapshot } from '#formats/packedSnapshot.ts'
import { granted } from '../localPlace.ts'
import { inSlices } from '../slices.ts'
import { rebuilding } from './rebuild.ts'

/** What the page asks. */
export interface ReplayTask {
  readonly texts: readonly string[]
  readonly policy: PolicyId
  readonly settings: PolicySettings
}

/** What the worker says: how far it is, now and then, and at last what it has come to. */
export type ReplayAnswer = { readonly share: number } | { readonly snapshot: PackedSnapshot }

/** What is used of a `Worker`. */
export interface ReplayWorker {
  postMessage(task: ReplayTask): void
  addEventListener(type: 'message', listener: (event: { readonly data: ReplayAnswer }) => void): void
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void
  terminate(): void
}

export type StartWorker = () => ReplayWorker

/** How long a worker may say nothing: some browsers start one and never run it. */
const SILENCE_MS = 5000

/**
 * What the texts, which hold records and nothing else, come to under the policy.
 * @param onProgress is told the share that is done, 0 to 1
 */
export async function replayLong(
  texts: readonly string[],
  policy: Policy,
  startWorker: StartWorker | undefined,
  onProgress: (share: number) => void,
): Promise<Snapshot> {
  const worker = startWorker && granted(startWorker)
  const snapshot = worker && (await askWorker(worker, texts, policy, onProgress))
  return snapshot ?? inSlices(rebuilding(texts, policy), onProgress)
}

/** Undefined when the worker fails or is silent. */
function askWorker(
  worker: ReplayWorker,
  texts: readonly string[],
  policy: Policy,
  onProgress: (share: number) => void,
): Promise<Snapshot | undefined> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout>
    function end(snapshot: Snapshot | undefined): void {
      clearTimeout(timer)
      worker.terminate()
      resolve(snapshot)
    }
    function wait(): void {
      clearTimeout(timer)
      timer = setTimeout(() => end(undefined), SILENCE_MS)
    }
    worker.addEventListener('message', ({ data }) => {
      if ('snapshot' in data) end(unpackSnapshot(data.snapshot))
      else {
        onProgress(data.share)
        wait()
      }
    })
    worker.addEventListener('error', () => end(undefined))
    worker.addEventListener('messageerror', () => end(undefined))
    wait()
    if (
      granted(() => (worker.postMessage({ texts, policy: policy.id, settings: policy.settings }), true)) !==
      true
    )
      end(undefined)
  })
}
