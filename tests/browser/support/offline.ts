/** What tests ask a page about its service worker and the copies that the browser keeps. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { OpenedApp } from './openedApp.ts'

/** For `expect.poll`: a busy machine takes seconds to fetch a build and to exchange a worker. */
export const patience = { timeout: 30_000 }

/** Waits until the browser has the whole app, and this page gets its files from there. */
export async function copied(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

/** How many copies of the app the browser keeps for this origin. */
export function copies(page: Page): Promise<number> {
  return page.evaluate(async () => (await caches.keys()).length)
}

/** The app wakes after hours and looks for a newer build. */
export async function wake(app: OpenedApp): Promise<void> {
  await app.clock.advance({ hours: 2 })
  await app.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
}

/** Waits until a newer build is here whole and waits. */
export async function newerWaits(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(
          async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? 'none',
        ),
      patience,
    )
    .toBe('installed')
}
