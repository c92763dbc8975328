/** After the first visit the app needs no network: neither while it is open nor to start. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { learnerOn, savedReviews } from './support/learner.ts'
import { copied, copies, patience } from './support/offline.ts'
import { deeperBuild, halfDeployed } from './support/secondBuild.ts'
import { builtFolder } from './support/folders.ts'
import { test as base } from './support/test.ts'

/** Each test begins and ends with the server up. */
const test = base.extend('network', { auto: true }, async ({ server }, { onCleanup }) => {
  onCleanup(() => server.start())
})

/** How the question on screen is asked. */
async function typeOf(page: Page): Promise<'choice' | 'gap' | 'recall'> {
  await page.locator('.acts > button').waitFor()
  if (await page.getByRole('list', { name: 'Options' }).isVisible()) return 'choice'
  return (await page.locator('article h1').innerText()).includes('____') ? 'gap' : 'recall'
}

async function visitEveryScreen(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Progress' }).click()
  await page.getByRole('heading', { name: 'Progress' }).waitFor()
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('heading', { name: 'Settings' }).waitFor()
  await page.getByRole('link', { name: 'Today' }).click()
  await page.locator('h2 a').first().click()
  await page.getByRole('link', { name: 'Study this deck' }).waitFor()
  await page.getByRole('link', { name: 'Today' }).click()
  await page.getByRole('heading', { name: 'Today' }).waitFor()
}

test('a learner visits once, closes, loses the network, starts cold, studies twenty cards of three types, and keeps them all', async ({
  persistentProfile,
  server,
}) => {
  const profile = persistentProfile()
  const first = await profile.open({ worker: true, answering: 'mixed' })
  await learnerOn(first.page).setNewPerDay(20)
  await copied(first.page)
  await first.close()

  await server.stop()
  const offline = await profile.open({ worker: true })
  const learner = learnerOn(offline.page)
  await visitEveryScreen(offline.page)
  await learner.openStudy()
  expect(await learner.left()).toBe('20 new')
  const types = new Set<string>()
  while (!(await learner.isFinished())) {
    types.add(await typeOf(offline.page))
    await learner.press('Good')
  }
  expect([...types].sort()).toEqual(['choice', 'gap', 'recall'])
  expect(await savedReviews(offline)).toBe(20)
  await offline.page.getByText('Saved', { exact: true }).waitFor()
  await offline.page.reload()
  await offline.close()

  await server.start()
  const again = await profile.open({ worker: true })
  await again.page.getByRole('link', { name: 'Settings' }).click()
  await again.page.getByText('20 reviews, kept in this browser').waitFor()
})

test('the network may go during the first visit: every screen is here already', async ({
  openApp,
  server,
}) => {
  const { page } = await openApp({ worker: true })
  await copied(page)
  await server.stop()
  await visitEveryScreen(page)
  await learnerOn(page).openStudy()
})

test('without a network, an address that leads nowhere leads to the app, at the place it names', async ({
  openApp,
  server,
}) => {
  const { page } = await openApp({ worker: true })
  await copied(page)
  await server.stop()
  await page.goto(`${server.address}no/such/page?x=1#/settings`)
  await page.getByRole('heading', { name: 'Settings' }).waitFor()
  expect(page.url()).toBe(`${server.address}#/settings`)
  await page.goto(`${server.address}index.html?from=elsewhere`)
  await page.getByRole('heading', { name: 'Today' }).waitFor()
})

test('in a deeper folder of a host it is the same, and copies on one host leave each other alone', async ({
  openApp,
  server,
}) => {
  const { page } = await openApp({ worker: true })
  await copied(page)
  await server.start(deeperBuild())
  await page.goto(`${server.address}some/where/#/progress`)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.scriptURL.includes('some/where'))
  await page.reload()
  await page.getByRole('heading', { name: 'Progress' }).waitFor()
  await server.stop()
  await page.reload()
  await visitEveryScreen(page)
  expect(await copies(page)).toBe(2)
  await page.goto(server.address)
  await visitEveryScreen(page)
  expect(page.url()).not.toContain('some/where')
})

test('a copy that the browser has dropped is made again at the next start', async ({ openApp, server }) => {
  const { page } = await openApp({ worker: true })
  await copied(page)
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))))
  await page.reload()
  await expect.poll(() => copies(page), patience).toBe(1)
  await expect.poll(() => keptFiles(page), patience).toBeGreaterThan(10)
  await server.stop()
  await page.reload()
  await visitEveryScreen(page)
})

function keptFiles(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    return (await (await caches.open(name)).keys()).length
  })
}

test('a deployment that is half there is not kept; the app works from the network meanwhile', async ({
  openApp,
  server,
}) => {
  await server.start(halfDeployed(builtFolder))
  const app = await openApp({ worker: true })
  await learnerOn(app.page).openStudy()
  const { state, kept } = await app.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.register('./worker.js')
    const worker = registration.installing ?? registration.waiting ?? registration.active
    while (worker && worker.state !== 'redundant' && worker.state !== 'activated') {
      await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }))
    }
    const files = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    )
    return { state: worker?.state, kept: files.flat().length }
  })
  expect({ state, kept }).toEqual({ state: 'redundant', kept: 0 })
  expect(app.takeTroubles().filter((trouble) => !trouble.includes('ProgressScreen'))).toEqual([])
})

test('where the browser has no service workers, the app works as before and says nothing', async ({
  openApp,
}) => {
  const { page } = await openApp({ worker: false })
  await visitEveryScreen(page)
  await learnerOn(page).openStudy()
  expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false)
})

test('the browser finds nothing that stands against installing the app', async ({ openApp }) => {
  const { context, page } = await openApp({ worker: true })
  await copied(page)
  const session = await context.newCDPSession(page)
  const { errors, url } = await session.send('Page.getAppManifest')
  expect([url.endsWith('/manifest.webmanifest'), errors]).toEqual([true, []])
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  expect(installabilityErrors).toEqual([])
})

test('a screen of which there is no copy yet says so without a network, and opens with one', async ({
  openApp,
}) => {
  const fetched: string[] = []
  const app = await openApp({
    prepare: (context) => {
      context.on('requestfinished', (request) => fetched.push(request.url()))
      return Promise.resolve()
    },
  })
  // Home has fetched what it fetches by itself.
  await expect.poll(() => fetched.join()).toContain('ExportReminder')
  await app.page.getByRole('heading', { name: 'By section' }).waitFor()
  await app.context.setOffline(true)
  await app.page.getByRole('link', { name: 'Progress' }).click()
  await app.page.getByRole('alert').getByRole('button', { name: 'Try again' }).waitFor()
  expect(new URL(app.page.url()).hash).not.toBe('#/progress')
  app.takeTroubles()
  await app.context.setOffline(false)
  await app.page.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
  await app.page.getByRole('heading', { name: 'Progress' }).waitFor()
  expect(await app.page.getByRole('alert').count()).toBe(0)
})
