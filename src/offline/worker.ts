/** The service worker, built into one file by `scripts/offlinePlugin.ts`: when the browser's copy is made, read, removed. */
import { copyOf, type Build, type CopyWorld } from './copy.ts'
import type { PageMessage } from './messages.ts'

/** Events as service workers get them. TypeScript's own types of them cannot be loaded beside those of pages. */
interface WorkerEvents {
  readonly install: LifeEvent
  readonly activate: LifeEvent
  readonly message: LifeEvent & { readonly data: PageMessage }
  readonly fetch: { readonly request: Request; respondWith(answer: Promise<Response>): void }
}

interface LifeEvent {
  /** The browser keeps the worker alive till then; an install that rejects has not happened. */
  waitUntil(done: Promise<unknown>): void
}

interface WorkerScope extends CopyWorld {
  readonly clients: CopyWorld['clients'] & { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener<K extends keyof WorkerEvents>(name: K, listener: (event: WorkerEvents[K]) => void): void
}

declare const self: WorkerScope
/** Put in by the build. */
declare const BUILD: Build

const copy = copyOf(BUILD, self)

// Nothing here skips the wait: until the learner takes the offer or closes every page, the older build goes on.
self.addEventListener('install', (event) => event.waitUntil(copy.fill()))

self.addEventListener('activate', (event) => {
  // The page of the first visit, too, must find its other screens when the network goes.
  event.waitUntil(self.clients.claim().then(() => copy.removeOthers(0)))
})

self.addEventListener('message', (event) => {
  event.waitUntil(event.data === 'take-over' ? self.skipWaiting() : copy.removeOthers(1))
})

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  if (method === 'GET' && url.startsWith(self.registration.scope)) {
    event.respondWith(copy.answer(event.request))
  }
})
