/** The worker that plays a plan through to its exam. It computes and keeps nothing: no storage, no network. */
import { foresee, type ForesightTask } from '#domain/planning/foresight.ts'
import type { Outlook } from '#domain/planning/offers.ts'

/** What is used of a worker's global object; TypeScript's own types of it cannot be loaded beside those of pages. */
interface WorkerScope {
  postMessage(answer: Outlook): void
  addEventListener(type: 'message', listener: (event: { readonly data: ForesightTask }) => void): void
}

declare const self: WorkerScope

self.addEventListener('message', ({ data }) => self.postMessage(foresee(data)))
