/**
 * A whole session through every screen, with the network watched from outside the browser: whatever asks another host,
 * a page, the worker or the browser on the page's behalf, would have to go through the proxy here.
 */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { copied } from '../support/offline.ts'
import { type AppOptions, contextOptions, openIn } from '../support/openedApp.ts'
import { answer, beginStudy, followAnswers, noAnswers } from '../support/rapidLearner.ts'
import { optionsOf, reachScene, scenes } from '../support/scenes.ts'
import { isFull, longest, printCounts } from '../../tooling/scale.ts'
import { test as base } from '../support/test.ts'

/** A proxy that lets nothing through, and knows who was asked for. */
const test = base.extend('watchedNetwork', async ({}, { onCleanup }) => {
  const asked: string[] = []
  const proxy: Server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(403).end()
  })
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  onCleanup(() => void proxy.close())
  return { asked, address: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` }
})

/** Notes what the policy of the page refuses. */
async function noteRefused(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const refused = JSON.parse(sessionStorage.getItem('refused') ?? '[]') as string[]
      sessionStorage.setItem('refused', JSON.stringify([...refused, `${violatedDirective} ${blockedURI}`]))
    })
  })
}

/** The policy of the page, and what it has refused so far. */
async function policyOf(page: Page): Promise<{ policy: string; refused: readonly string[] }> {
  return page.evaluate(() => ({
    policy:
      document.querySelector<HTMLMetaElement>('meta[http-equiv=Content-Security-Policy]')?.content ?? '',
    refused: JSON.parse(sessionStorage.getItem('refused') ?? '[]') as string[],
  }))
}

/** Through every address of the app in one visit, with an answer and an export on the way; gives how many there are. */
async function walk(page: Page): Promise<number> {
  await copied(page)
  const paths = [...new Set(scenes.map(({ path }) => path))].filter((path) => path !== '')
  for (const path of paths) {
    const isThere = page.waitForFunction((hash) => location.hash === hash, path)
    await page.evaluate((hash) => (location.hash = hash), path)
    await isThere
    await page.getByRole('heading', { level: 1 }).first().waitFor()
  }
  await beginStudy(page)
  await answer(page, { answers: 3 })
  await page.evaluate(() => (location.hash = '#/settings'))
  await page.getByRole('button', { name: 'Export to a file' }).press('Enter')
  await page.getByText('3 reviews, read back and compared').waitFor()
  return paths.length
}

test(
  'no screen asks another host for anything, and the security policy is there and never broken',
  async ({ server, watchedNetwork: { asked, address } }) => {
    const search = inject('browserSearch')
    if (!search.ok) throw new Error(search.reason)
    const { args = [], ...launch } = search.browser.launch
    // The browser asks hosts of this machine directly, and all others through the proxy.
    const browser = await chromium.launch({ ...launch, args: [...args, `--proxy-server=${address}`] })
    let requests = 0

    async function visit(options: AppOptions, use: (page: Page) => Promise<unknown>): Promise<void> {
      const context = await browser.newContext(contextOptions(options))
      context.on('request', () => (requests += 1))
      await noteRefused(context)
      const app = await openIn(context, server.address, { ...options, worker: true })
      await use(app.page)
      const { policy, refused } = await policyOf(app.page)
      expect(policy).toMatch(
        /^default-src 'none'; script-src 'self' 'sha256-[^' ]+'; style-src 'self'; .*connect-src 'self'; /,
      )
      expect([refused, app.takeTroubles()]).toEqual([[], []])
      await app.close()
    }

    let addresses = 0
    const states = isFull ? scenes : []
    try {
      await visit({ prepare: (context) => followAnswers(context, noAnswers()) }, async (page) => {
        addresses = await walk(page)
      })
      for (const scene of states) {
        await visit({ path: scene.path, ...optionsOf(scene) }, (page) => reachScene(page, scene))
      }
      expect(asked).toEqual([])

      // What would be seen: the policy holds the page back, and the proxy hears of what goes past it.
      const page = await (await browser.newContext()).newPage()
      await page.goto('http://elsewhere.invalid/').catch(() => undefined)
      expect(asked.join()).toContain('elsewhere.invalid')
    } finally {
      await browser.close()
    }
    printCounts('privacy', {
      addresses,
      'further states': states.length,
      'requests to the app’s own host': requests,
      'to any other': 0,
      'policy violations': 0,
    })
  },
  longest,
)
