/** Which keys a page writes: its own chunks, and nothing of anybody else's. */
import { CHUNK_RECORDS } from '#storage/ownChunks.ts'
import { expect, test } from 'vitest'
import { Browser } from './support/browser.ts'
import { review, reviews } from './support/entries.ts'

/** A page of the browser, and every key that it writes to localStorage. */
function watchedPage(browser: Browser) {
  const world = browser.page().world()
  const written: string[] = []
  const localStorage = Object.create(world.localStorage!, {
    setItem: {
      value: (key: string, text: string) => {
        written.push(key)
        world.localStorage?.setItem(key, text)
      },
    },
  }) as NonNullable<typeof world.localStorage>
  return { store: browser.open({ ...world, localStorage }), written }
}

test('no key is written by two pages', async () => {
  const browser = new Browser()
  const [one, other] = [watchedPage(browser), watchedPage(browser)]
  await Promise.all(reviews(400).map((entry, i) => (i % 2 === 0 ? one : other).store.append(entry)))
  const chunks = new Set(one.written.filter((key) => key.startsWith('attest/log/')))
  expect(chunks.size).toBe(2)
  expect(other.written.filter((key) => chunks.has(key))).toEqual([])
})

test('an answer writes one key, of at most 4,096 characters, however much is kept already', async () => {
  const { store, written } = watchedPage(new Browser())
  await store.append(review(0))
  for (const entry of reviews(1000, 1)) {
    written.length = 0
    await store.append(entry)
    expect(written).toHaveLength(1)
  }
})

test('a chunk ends at 163 records, and the keys tell device, page and number', async () => {
  const browser = new Browser()
  const store = browser.open()
  for (const entry of reviews(2 * CHUNK_RECORDS + 1)) await store.append(entry)
  const device = browser.kept.get('attest/device')!
  const chunks = [...browser.kept].filter(([key]) => key.startsWith(`attest/log/1/${device}/`))
  expect(chunks.map(([key, text]) => [key.slice(key.lastIndexOf('/')), text.length])).toEqual([
    ['/0', 4075],
    ['/1', 4075],
    ['/2', 25],
  ])
})

test('all pages of a browser have the same device, also when damage had left something else under its key', async () => {
  const browser = new Browser()
  browser.kept.set('attest/device', 'not a device')
  for (const entry of reviews(3)) await browser.open().append(entry)
  const devices = [...browser.kept.keys()].flatMap(
    (key) => /^attest\/log\/1\/([\w-]{8})\//.exec(key)?.[1] ?? [],
  )
  expect(devices).toHaveLength(3)
  expect(new Set(devices)).toEqual(new Set([browser.kept.get('attest/device')]))
  expect([...browser.kept.values()]).toContain('not a device')
})

test('what is not ours is neither read as ours nor touched', async () => {
  const foreign = new Map([
    ['theme', 'dark'],
    ['other-app/log/1/a/b/0', 'x'],
    ['attest', 'y'],
  ])
  const browser = new Browser(new Map(foreign))
  const store = browser.open()
  expect(await store.load()).toEqual({ entries: [], issues: [] })
  await store.append(review(1))
  for (const [key, text] of foreign) expect(browser.kept.get(key)).toBe(text)
})

test('a page that only looks writes nothing at all', async () => {
  const { store, written } = watchedPage(new Browser())
  await store.load()
  expect(written).toEqual([])
})
