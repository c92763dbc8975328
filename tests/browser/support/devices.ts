/** Devices that the tests' own browser is not: an iPhone, one whose folders can be chosen without a dialog, a slow one. */
import type { BrowserContext } from 'playwright-core'

const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1'

/** Says that it is Safari on an iPhone: in a tab, or as the app on the home screen. */
export function onIphone(as: 'tab' | 'app'): (context: BrowserContext) => Promise<unknown> {
  return (context) =>
    context.addInitScript(
      ({ userAgent, standalone }) => {
        Object.defineProperty(navigator, 'userAgent', { value: userAgent })
        Object.defineProperty(navigator, 'standalone', { value: standalone })
      },
      { userAgent: iphone, standalone: as === 'app' },
    )
}

/** The learner chooses the folder 'Backups': a real one, in the part of the browser's file system that is its own. */
export function withFolder(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true }),
    })
  })
}

/** A worker that is two fifths through its work, and stays there. */
export function withSlowWorker(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    Object.assign(window, {
      Worker: new Proxy(EventTarget, {
        construct(target) {
          const worker = new target()
          setInterval(() => worker.dispatchEvent(new MessageEvent('message', { data: { share: 0.4 } })), 500)
          return Object.assign(worker, { postMessage: () => undefined, terminate: () => undefined })
        },
      }),
    })
  })
}

/** A newer build of the app is there, and waits. */
export function withNewerBuild(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    const worker = { scriptURL: 'worker.js', postMessage: () => undefined }
    const registration = Object.assign(new EventTarget(), { waiting: worker, update: async () => undefined })
    const value = Object.assign(new EventTarget(), { controller: worker, register: async () => registration })
    Object.defineProperty(navigator, 'serviceWorker', { value })
  })
}

/** Its databases cannot be opened, so that there is no second copy. */
export function withoutDatabase(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined })
  })
}
