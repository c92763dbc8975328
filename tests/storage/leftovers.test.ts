/** What a migration leaves behind goes with the first verified export after it, and nothing else ever goes. */
import { expect, test } from 'vitest'
import { removeLeftovers } from '#storage/migrations/leftovers.ts'
import { Browser, mirrored } from './support/browser.ts'
import { reviews } from './support/entries.ts'

const NEXT = 2

/** A browser with a log of the first layout in both places, and one of the next beside it. */
async function migrated(schema: string | undefined): Promise<Browser> {
  const browser = new Browser()
  await browser.open().appendAll(reviews(20))
  browser.kept.set('attest/log/2/all', 'of the next layout')
  browser.kept.set('attest/settings', '{}')
  if (schema !== undefined) browser.kept.set('attest/schema', schema)
  return browser
}

function worldOf(browser: Browser) {
  const { factory, kept } = browser
  const localStorage = browser.page().localStorage()
  return {
    indexedDB: factory,
    localStorage: Object.assign(localStorage, { removeItem: (key: string) => void kept.delete(key) }),
  }
}

test('the earlier log goes from both places; the log in use and all beside it stay', async () => {
  const browser = await migrated('2')
  expect((await mirrored(browser.factory)).size).toBe(1)
  expect(await removeLeftovers(worldOf(browser), NEXT)).toEqual({ ok: true })
  expect([...browser.kept.keys()].sort()).toEqual([
    'attest/device',
    'attest/log/2/all',
    'attest/schema',
    'attest/settings',
  ])
  expect((await mirrored(browser.factory)).size).toBe(0)
})

test.each([undefined, '1', '3', ''])(
  'nothing goes where the schema says %o: no migration to this layout has come to its end',
  async (schema) => {
    const browser = await migrated(schema)
    const before = new Map(browser.kept)
    expect(await removeLeftovers(worldOf(browser), NEXT)).toEqual({ ok: true })
    expect(browser.kept).toEqual(before)
    expect((await mirrored(browser.factory)).size).toBe(1)
  },
)

test('nothing goes in this layout, which has none before it', async () => {
  const browser = await migrated('1')
  const before = new Map(browser.kept)
  await removeLeftovers(worldOf(browser))
  expect(browser.kept).toEqual(before)
})
