/** What is taken from the browser, also where it has little to give; and what pages draw for themselves. */
import { browserWorld } from '#storage/browser.ts'
import { drawNonce } from '#storage/identity.ts'
import { expect, test } from 'vitest'

type BrowserPage = Parameters<typeof browserWorld>[0]

const startWorker = () => {
  throw new Error('No log here is so long.')
}

/** The parts of a page that are asked for; each access to the others throws, as it does where site data is blocked. */
function pageWith(parts: Record<string, unknown>): BrowserPage {
  return new Proxy(parts, {
    get(target, name) {
      if (name in target) return target[String(name)]
      throw new DOMException('Access is denied.', 'SecurityError')
    },
  }) as unknown as BrowserPage
}

test('a browser that denies everything gives a world without places', () => {
  expect(browserWorld(pageWith({ crypto, addEventListener: () => undefined }), startWorker)).toMatchObject({
    localStorage: undefined,
    indexedDB: undefined,
    channel: undefined,
  })
})

test('the storage events of the page are listened to, and its random source is used', () => {
  const listened: string[] = []
  const world = browserWorld(
    pageWith({ crypto, addEventListener: (type: string) => listened.push(type) }),
    startWorker,
  )
  world.onStorageEvent?.(() => undefined)
  expect(listened).toEqual(['storage'])
  expect(world.randomBytes(12)).toHaveLength(12)
})

test('a nonce takes every value from 0 to 4095', () => {
  const nonces = new Set<number>()
  for (let low = 0; low < 256; low += 1) {
    for (let high = 0; high < 256; high += 1) nonces.add(drawNonce(() => Uint8Array.of(low, high)))
  }
  expect(nonces.size).toBe(4096)
  expect(Math.min(...nonces)).toBe(0)
  expect(Math.max(...nonces)).toBe(4095)
})
