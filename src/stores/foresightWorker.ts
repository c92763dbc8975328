/** The worker that plays a plan through to its exam. It keeps nothing. */
import { lookInto, type Foresight, type ForesightTask } from './foresight.ts'

/** What is used of a worker's global object; TypeScript's own types of it cannot be loaded beside those of pages. */
interface WorkerScope {
  postMessage(answer: Foresight): void
  addEventListener(type: 'message', listener: (event: { readonly data: ForesightTask }) => void): void
}

declare const self: WorkerScope

self.addEventListener('message', ({ data }) => self.postMessage(lookInto(data)))
