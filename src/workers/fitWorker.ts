/** The worker that tries a fit. It computes and keeps nothing: no storage, no network. */
import { tryFit, type FitOutcome, type FitTask } from '#domain/fitting/trial.ts'

/** What the worker says: how far it is, now and then, and at last what came of it. */
export type FitAnswer = { readonly share: number } | { readonly outcome: FitOutcome }

/** What is used of a worker's global object; TypeScript's own types of it cannot be loaded beside those of pages. */
interface WorkerScope {
  postMessage(answer: FitAnswer): void
  addEventListener(type: 'message', listener: (event: { readonly data: FitTask }) => void): void
}

declare const self: WorkerScope

/** Told at each twentieth. */
const TOLD = 20

self.addEventListener('message', ({ data }) => {
  let told = 0
  const outcome = tryFit(data, (share) => {
    if (share * TOLD < told + 1) return
    told = Math.floor(share * TOLD)
    self.postMessage({ share })
  })
  self.postMessage({ outcome })
})
