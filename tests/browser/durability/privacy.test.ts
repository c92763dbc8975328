/**
 * A whole session through every screen, with the network watched from outside the browser: whatever asks another host,
 * a page, the worker or the browser on the page's behalf, would have to go through the proxy here.
 */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { contextOptions, openIn } from '../support/openedApp.ts'
import { optionsOf, reachScene, type Scene, scenes } from '../support/scenes.ts'
import { isFull, printCounts } from '../support/scale.ts'
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

/** Where more is done than looking. */
const busy = ['answer', 'end', 'settings-exported', 'settings-folder', 'settings-import-plan']

/** In the full form every state; in the small form the first of each screen, and the busy ones. */
function visited(): Scene[] {
  if (isFull) return [...scenes]
  const isFirst = (scene: Scene) => scenes.find(({ route }) => route === scene.route) === scene
  return scenes.filter((scene) => isFirst(scene) || busy.includes(scene.name))
}

/** The policy of the page, and what it has refused so far. */
async function policyOf(page: Page): Promise<{ policy: string; refused: readonly string[] }> {
  return page.evaluate(() => ({
    policy:
      document.querySelector<HTMLMetaElement>('meta[http-equiv=Content-Security-Policy]')?.content ?? '',
    refused: JSON.parse(sessionStorage.getItem('refused') ?? '[]') as string[],
  }))
}

test('no screen asks another host for anything, and the security policy is there and never broken', async ({
  server,
  watchedNetwork: { asked, address },
}) => {
  const search = inject('browserSearch')
  if (!search.ok) throw new Error(search.reason)
  const { args = [], ...launch } = search.browser.launch
  // The browser asks hosts of this machine directly, and all others through the proxy.
  const browser = await chromium.launch({ ...launch, args: [...args, `--proxy-server=${address}`] })
  let requests = 0
  try {
    for (const scene of visited()) {
      const options = { path: scene.path, ...optionsOf(scene) }
      const context = await browser.newContext(contextOptions(options))
      context.on('request', () => (requests += 1))
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          const refused = JSON.parse(sessionStorage.getItem('refused') ?? '[]') as string[]
          sessionStorage.setItem(
            'refused',
            JSON.stringify([...refused, `${violatedDirective} ${blockedURI}`]),
          )
        })
      })
      const app = await openIn(context, server.address, options)
      await reachScene(app.page, scene)
      const { policy, refused } = await policyOf(app.page)
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'; .*connect-src 'self'; /)
      expect([scene.name, refused, app.takeTroubles()]).toEqual([scene.name, [], []])
      await app.close()
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
    screens: visited().length,
    'requests to the app’s own host': requests,
    'to any other': 0,
    'policy violations': 0,
  })
}, 600_000)
