/** What this browser offers for taking progress out and for removing it. Any of it may be missing. */
import type { ErasureWorld } from './erase.ts'
import { FOLDER_KEY } from './keys.ts'
import { granted, localPlace } from './localPlace.ts'
import type { StorageWorld } from './open.ts'

type Page = Window & typeof globalThis

/** The world of `openErasure`. */
export function erasureWorld(page: Page, { randomBytes }: Pick<ErasureWorld, 'randomBytes'>): ErasureWorld {
  return {
    localStorage: granted(() => page.localStorage),
    indexedDB: granted<IDBFactory | undefined>(() => page.indexedDB),
    randomBytes,
    channel: granted(() => new page.BroadcastChannel('attest-erasure')),
    removeCopy: async () => (await import('./removal.ts')).removeCopy(page),
    pause: (ms) => new Promise((resolve) => page.setTimeout(resolve, ms)),
  }
}

/** The browser's cryptography; undefined on a page without a secure address. */
export function cryptographyOf({ crypto }: Page) {
  const subtle: SubtleCrypto | undefined = granted(() => crypto.subtle)
  if (!subtle) return undefined
  return { subtle, randomBytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)) }
}

/** Whether the browser has promised not to delete what the app keeps, and a way to ask it to. */
export function persistenceOf({ navigator }: Page) {
  const storage = granted<StorageManager | undefined>(() => navigator.storage)
  return {
    /** Undefined where the browser does not tell. */
    isPromised: async () => storage?.persisted().catch(() => undefined),
    /** Whether it is promised now. Browsers often say no, and some ask the learner. */
    ask: async () => (await storage?.persist().catch(() => false)) ?? false,
  }
}

/** The way to a folder of backups, whose code is loaded when it is used. */
export function folderDoor(page: Page, world: StorageWorld) {
  return {
    /** Whether the browser lets the learner choose a folder. */
    isOffered: 'showDirectoryPicker' in page && world.indexedDB !== undefined,
    isChosen: () => localPlace(world.localStorage).get(FOLDER_KEY) === 'on',
    open: async () => (await import('./browserFolder.ts')).openBackupFolder(page, world),
  }
}

/**
 * What the app is on an iPhone or iPad: a tab, whose script storage is all deleted after seven days of use without a
 * visit, or an app on the home screen, which is exempt and has a storage of its own. Undefined on any other device. An
 * iPad presents itself as a Mac, but no Mac has a touch screen.
 */
export function iosFormOf(page: Page): 'tab' | 'app' | undefined {
  const { userAgent, maxTouchPoints } = page.navigator
  const isIos = /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1)
  if (!isIos) return undefined
  const isStandalone = 'standalone' in page.navigator && page.navigator.standalone === true
  return isStandalone || page.matchMedia('(display-mode: standalone)').matches ? 'app' : 'tab'
}

/**
 * Whether this browser has a way to install an app in its menu, also where it makes no offer to the page: Firefox and
 * Samsung Internet on Android. An installed app there finds what the tab has kept; on an iPhone or a Mac it does not,
 * and that is another matter.
 */
export function hasInstallMenu(page: Page): boolean {
  return /Android/.test(page.navigator.userAgent) && !page.matchMedia('(display-mode: standalone)').matches
}
