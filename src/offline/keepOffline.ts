/** The page's side of offline use: registers the service worker and tells when another build waits or has taken over. */
import type { PageMessage } from './messages.ts'

export interface BuildNews {
  /** Another build is here whole and waits; `take` lets it take over every open page. */
  readonly waits: (take: () => void) => void
  /** Another build has taken over. This page goes on as it is, and a reload gets the other. */
  readonly tookOver: () => void
}

/** Browsers look for a new build when a page opens; an app that stays open is asked again on waking, but not more often. */
const checkEveryMs = 3_600_000

/**
 * Where there are no service workers, over plain http for one, nothing happens and the app needs its network.
 * @param shown resolves when the first screen is there: the copy does not compete with it for network and processor
 */
export async function keepOffline(
  page: Window,
  news: BuildNews,
  now: () => number,
  shown: Promise<void>,
): Promise<void> {
  try {
    const container = page.navigator.serviceWorker
    const ownWorker = container.controller
    hearTakeOver(container, news)
    await shown
    if (container.controller === ownWorker) tell(ownWorker, 'page-started')
    const registration = await container.register('./worker.js', { updateViaCache: 'none' })
    hearWaiting(registration, container, news)
    checkOnWaking(page, registration, now)
  } catch {
    // Forbidden here, or missing: the app works as long as the network does, and the learner can do nothing about it.
  }
}

function tell(worker: ServiceWorker | null, message: PageMessage): void {
  worker?.postMessage(message)
}

function hearTakeOver(container: ServiceWorkerContainer, news: BuildNews): void {
  let before = container.controller
  container.addEventListener('controllerchange', () => {
    // The first worker of all brings the build that the page has already, and one of a folder above was never its own.
    if (before?.scriptURL === container.controller?.scriptURL) news.tookOver()
    before = container.controller
  })
}

function hearWaiting(
  registration: ServiceWorkerRegistration,
  container: ServiceWorkerContainer,
  news: BuildNews,
): void {
  function look(): void {
    if (registration.waiting && container.controller) {
      news.waits(() => tell(registration.waiting, 'take-over'))
    }
  }
  function follow(): void {
    registration.installing?.addEventListener('statechange', look)
  }
  look()
  follow()
  registration.addEventListener('updatefound', follow)
}

function checkOnWaking(page: Window, registration: ServiceWorkerRegistration, now: () => number): void {
  let checkedAt = now()
  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState !== 'visible' || now() - checkedAt < checkEveryMs) return
    checkedAt = now()
    registration.update().catch(() => undefined)
  })
}
