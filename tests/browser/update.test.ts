/** A newer build is offered between sessions and never gets into one; every open page ends on the same build. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
import { accessibilityFaults } from './support/accessibility.ts'
import { learnerOn } from './support/learner.ts'
import { copied, copies, newerWaits, patience, wake } from './support/offline.ts'
import { halfDeployed, secondBuild } from './support/secondBuild.ts'
import { test as base } from './support/test.ts'

let second = ''
beforeAll(async () => {
  second = await secondBuild()
})

/** Each test begins and ends with the first build on the server. */
const test = base.extend('firstBuild', { auto: true }, async ({ server }, { onCleanup }) => {
  onCleanup(() => server.start())
})

async function isSecond(page: Page): Promise<boolean> {
  return (await page.locator('meta[name=build][content=second]').count()) === 1
}

function offer(page: Page) {
  return page.getByRole('button', { name: 'Update now' })
}

async function expectReviews(page: Page, count: number): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByText(`${count} reviews, kept in this browser`).waitFor()
}

/** Waits until nothing more is being fetched for the first screen. */
async function opened(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Study \d+ prompts$/ }).waitFor()
}

/** Counts how often a page is loaded from now on. */
function loads(page: Page): () => number {
  let count = 0
  page.on('load', () => (count += 1))
  return () => count
}

test('a session goes on undisturbed by a newer build; the offer comes after it, and taking it keeps the data', async ({
  openApp,
  server,
}) => {
  const app = await openApp({ worker: true })
  await copied(app.page)
  const learner = learnerOn(app.page)
  await learner.openStudy()
  for (let i = 0; i < 3; i += 1) await learner.press('Good')
  const asked = await learner.question()

  await server.start(second)
  await wake(app)
  await newerWaits(app.page)
  expect(await learner.question()).toBe(asked)
  for (let i = 0; i < 2; i += 1) await learner.press('Good')
  expect(await learner.left()).toBe('5 new')
  expect(await offer(app.page).isVisible()).toBe(false)

  await app.page.keyboard.press('Escape')
  await offer(app.page).waitFor()
  expect(await accessibilityFaults(app.page)).toEqual([])
  // A screen that was not opened before: its file is no longer on the server.
  await app.page.getByRole('link', { name: 'Progress' }).click()
  await app.page.getByText('5 reviews in the last 14 days').waitFor()
  expect(await isSecond(app.page)).toBe(false)

  const loaded = loads(app.page)
  await offer(app.page).tap()
  await app.page.waitForFunction(() => document.querySelector('meta[name=build]') !== null)
  await app.page.getByText('5 reviews in the last 14 days').waitFor()
  await expectReviews(app.page, 5)
  await expect.poll(() => copies(app.page), patience).toBe(1)
  expect(await offer(app.page).isVisible()).toBe(false)
  expect(loaded()).toBe(1)

  await server.stop()
  await app.page.reload()
  await expectReviews(app.page, 5)
  expect(await isSecond(app.page)).toBe(true)
})

test('a newer build is not brought up while the screen stays: nothing moves under the finger', async ({
  openApp,
  server,
}) => {
  const app = await openApp({ worker: true })
  await copied(app.page)
  await server.start(second)
  await wake(app)
  await newerWaits(app.page)
  expect(await offer(app.page).isVisible()).toBe(false)
  await app.page.getByRole('link', { name: 'Progress' }).click()
  await offer(app.page).waitFor()
})

test('when one tab takes the offer, a tab in a session goes on and follows after it, once', async ({
  openApp,
  server,
}) => {
  const app = await openApp({ worker: true })
  await copied(app.page)
  const tab = await app.openTab()
  const learner = learnerOn(tab)
  await learner.openStudy()
  for (let i = 0; i < 2; i += 1) await learner.press('Good')

  await server.start(second)
  await wake(app)
  await newerWaits(app.page)
  await app.page.getByRole('link', { name: 'Settings' }).click()
  const loaded = loads(tab)
  await offer(app.page).tap()
  await app.page.waitForFunction(() => document.querySelector('meta[name=build]') !== null)
  await expectReviews(app.page, 2)

  for (let i = 0; i < 2; i += 1) await learner.press('Good')
  expect([loaded(), await isSecond(tab)]).toEqual([0, false])
  expect(await copies(tab)).toBe(2)
  await tab.keyboard.press('Escape')
  await tab.waitForFunction(() => document.querySelector('meta[name=build]') !== null)
  await expectReviews(tab, 4)
  expect(loaded()).toBe(1)

  await tab.close()
  await app.page.reload()
  await expect.poll(() => copies(app.page), patience).toBe(1)
})

test('an offer that nobody takes is taken by closing the app', async ({ openApp, server }) => {
  const app = await openApp({ worker: true })
  await copied(app.page)
  await server.start(second)
  await wake(app)
  await newerWaits(app.page)
  await app.page.close()
  await server.stop()
  await expect
    .poll(async () => {
      const page = await app.openTab()
      const updated = await isSecond(page)
      if (!updated) await page.close()
      return updated
    }, patience)
    .toBe(true)
})

test('of a newer build that is half on the server nothing is kept, and the older one works on', async ({
  openApp,
  server,
}) => {
  const app = await openApp({ worker: true })
  await copied(app.page)
  await server.start(halfDeployed(second))
  const state = await app.page.evaluate(async () => {
    const registration = await (await navigator.serviceWorker.ready).update()
    const worker = registration.installing
    while (worker && worker.state !== 'redundant' && worker.state !== 'installed') {
      await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }))
    }
    return worker?.state
  })
  expect(state).toBe('redundant')
  expect(app.takeTroubles().filter((trouble) => !trouble.includes('ProgressScreen'))).toEqual([])
  await server.stop()
  await app.page.reload()
  await app.page.getByRole('link', { name: 'Progress' }).click()
  await app.page.getByRole('heading', { name: 'Progress' }).waitFor()
  expect(await isSecond(app.page)).toBe(false)
})

describe('without a copy of its own, a page that outlived its build', () => {
  test('reloads once, into the newer build', async ({ openApp, server }) => {
    const app = await openApp()
    await opened(app.page)
    await server.start(second)
    const loaded = loads(app.page)
    await app.page.getByRole('link', { name: 'Progress' }).click()
    await app.page.waitForFunction(() => document.querySelector('meta[name=build]') !== null)
    await app.page.getByRole('link', { name: 'Progress' }).click()
    await app.page.getByRole('heading', { name: 'Progress' }).waitFor()
    expect(loaded()).toBe(1)
    expectChunkTroubles(app.takeTroubles())
  })

  test('does not reload for ever when the server lacks a file of its own build', async ({
    openApp,
    server,
  }) => {
    const app = await openApp()
    await opened(app.page)
    await server.start(halfDeployed(second))
    const loaded = loads(app.page)
    // From the first build to the second, and once in the hope that the server is whole by then.
    for (const times of [1, 2]) {
      await app.page.getByRole('link', { name: 'Progress' }).click()
      await expect.poll(loaded, patience).toBe(times)
      await opened(app.page)
    }
    await failToOpenProgress(app.page)
    expect(loaded()).toBe(2)
    expectChunkTroubles(app.takeTroubles())
  })

  test('does not reload without a network, where there is nothing newer to get', async ({
    openApp,
    server,
  }) => {
    const app = await openApp()
    await opened(app.page)
    await app.context.setOffline(true)
    await server.stop()
    const loaded = loads(app.page)
    await failToOpenProgress(app.page)
    expect(loaded()).toBe(0)
    expectChunkTroubles(app.takeTroubles())
  })
})

/** Asks for Progress, which cannot be had, and once more, as the app then offers. Home stays. */
async function failToOpenProgress(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Progress' }).click()
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.waitForFunction(() => location.hash === '#/progress')
  await page.getByRole('button', { name: 'Try again' }).waitFor()
  await page.getByRole('heading', { name: 'Today' }).waitFor()
}

/** The browser and the page tell of the missing file; nothing else may be wrong. */
function expectChunkTroubles(troubles: string[]): void {
  expect(troubles.length).toBeGreaterThan(0)
  for (const trouble of troubles)
    expect(trouble).toMatch(/ProgressScreen|Failed to load|Unexpected token|Unable to preload/)
}
