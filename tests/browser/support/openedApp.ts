/** The built app opened in a browser of a test: its pages, its clock, and what went wrong in it. */
import { defaultSettings, type Settings } from '#formats/settings.ts'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

export interface AppOptions {
  /** CSS pixels. A small phone when left out. */
  readonly viewport?: { readonly width: number; readonly height: number }
  /** Whether the screen can be touched: yes when left out. */
  readonly touch?: boolean
  readonly colorScheme?: 'light' | 'dark'
  /** An IANA zone. Far from UTC when left out, so that a mistake shows. */
  readonly timezoneId?: string
  /** The learner's time at the start, as `new Date()` reads it, with a zone or Z at its end. */
  readonly now?: string
  /** Where to open, after the address of the app: '' for its start. */
  readonly path?: string
  /** What lies in localStorage when the app opens for the first time. */
  readonly stored?: Readonly<Record<string, string>>
  /**
   * How prompts are asked where no settings are stored: shown and rated when left out, since most tests are not about the
   * forms of questions. 'unset' stores nothing, so that the app's own default holds.
   */
  readonly answering?: Settings['answering'] | 'unset'
  /**
   * Whether the browser has service workers, so that the app copies itself: no when left out, because fetching all its
   * files is a third of the work of opening it.
   */
  readonly worker?: boolean
  /** Runs before the first page opens, to put something into the browser or take something away. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>
}

/** The learner's clock, moved from outside through the browser. It runs on at its own pace between the moves. */
export interface LearnerClock {
  /** Goes so far ahead at once, as when a phone wakes up; timers that came due meanwhile fire once. */
  readonly advance: (by: { days?: number; hours?: number; minutes?: number }) => Promise<void>
  /** Sets the time, also backwards, as a learner may in the settings of the phone. No timer fires. */
  readonly set: (now: string) => Promise<void>
}

export interface OpenedApp {
  readonly context: BrowserContext
  readonly page: Page
  readonly clock: LearnerClock
  /** The app once more, in another tab of the same browser. */
  readonly openTab: (path?: string) => Promise<Page>
  /** What went wrong so far, which then no longer fails the test: for a test that expects it. */
  readonly takeTroubles: () => string[]
  readonly close: () => Promise<void>
}

export const phone = { width: 360, height: 740 }
export const tablet = { width: 820, height: 1180 }
export const desktop = { width: 1280, height: 800 }

const MINUTE_MS = 60_000

/** The learner's time where a test names none. */
const start = '2026-11-22T20:00:00-08:00'

/** What the browser is told about the learner's device. */
export function contextOptions(options: AppOptions): BrowserContextOptions {
  const touch = options.touch ?? true
  return {
    viewport: options.viewport ?? phone,
    hasTouch: touch,
    isMobile: touch,
    colorScheme: options.colorScheme ?? 'light',
    timezoneId: options.timezoneId ?? 'America/Los_Angeles',
    locale: 'en-GB',
    reducedMotion: 'reduce',
  }
}

/** Opens the app in a context that has no page of it yet; an empty page that is there is taken for the first. */
export async function openIn(
  context: BrowserContext,
  address: string,
  options: AppOptions,
): Promise<OpenedApp> {
  const troubles: string[] = []
  watch(context, address, troubles)
  await context.clock.install({ time: new Date(options.now ?? start) })
  const { answering = 'reveal-only' } = options
  if (answering !== 'unset') await context.addInitScript(keepSettings, settingsEntry(answering))
  if (!options.worker) {
    await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  }
  await options.prepare?.(context)
  const open = (page: Page, path = '') => page.goto(new URL(path, address).href)
  // A browser on a profile of its own has begun with a page.
  const page = context.pages()[0] ?? (await context.newPage())
  if (options.stored) await storeBefore(page, options.stored)
  await open(page, options.path)
  return {
    context,
    page,
    clock: learnerClock(context),
    async openTab(path) {
      const tab = await context.newPage()
      await open(tab, path)
      return tab
    },
    takeTroubles: () => troubles.splice(0),
    close: () => context.close(),
  }
}

/**
 * Opens the app anew in its page, as if for the first time: what it kept is gone, and its clock is at the start again.
 * A browser that has read the app before does so in half the time. What `openIn` prepared stays.
 */
export async function openAgain(
  { context, page }: OpenedApp,
  address: string,
  { path = '', stored = {}, viewport = phone, now = start }: AppOptions,
): Promise<void> {
  await page.setViewportSize(viewport)
  // A page of the same origin, in which the app does not run: nobody writes any more.
  await page.goto(new URL('icon.svg', address).href)
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: new URL(address).origin, storageTypes: 'all' })
  await session.detach()
  await page.evaluate((values) => {
    sessionStorage.clear()
    Object.assign(localStorage, values)
  }, stored)
  await page.mouse.move(0, 0)
  await context.clock.install({ time: new Date(now) })
  await page.goto(new URL(path, address).href)
}

/** Writes before the app's first script runs in the page, once: a reload finds what the app has made of it. */
export function storeBefore(page: Page, stored: Readonly<Record<string, string>>): Promise<unknown> {
  return page.addInitScript((values) => {
    if (!location.protocol.startsWith('http') || sessionStorage.getItem('stored') !== null) return
    sessionStorage.setItem('stored', 'by the test')
    Object.assign(localStorage, values)
  }, stored)
}

function settingsEntry(answering: Settings['answering']): [key: string, text: string] {
  return ['attest/settings', JSON.stringify({ ...defaultSettings, answering })]
}

/** Runs in each page before the app does: what is stored stays, on a profile as well. */
function keepSettings([key, text]: [key: string, text: string]): void {
  try {
    if (localStorage.getItem(key) === null) localStorage.setItem(key, text)
  } catch {
    // An empty page has no storage, and a full one no room.
  }
}

function learnerClock(context: BrowserContext): LearnerClock {
  return {
    advance: ({ days = 0, hours = 0, minutes = 0 }) =>
      context.clock.fastForward(((days * 24 + hours) * 60 + minutes) * MINUTE_MS),
    set: (now) => context.clock.setSystemTime(new Date(now)),
  }
}

/** Notes errors, warnings and requests to anywhere but the app's own server. */
function watch(context: BrowserContext, address: string, troubles: string[]): void {
  context.on('weberror', (error) => troubles.push(`error on the page: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      troubles.push(`console ${message.type()}: ${message.text()}`)
    }
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    const ownOrigin = url.origin === new URL(address).origin
    if (!ownOrigin && !['data:', 'blob:', 'about:'].includes(url.protocol)) {
      troubles.push(`request to another origin: ${url.href}`)
    }
  })
}
