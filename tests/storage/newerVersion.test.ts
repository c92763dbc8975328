/** Once a newer version of the app has been here, this one reads what it can and writes nothing. */
import { describe, expect, test } from 'vitest'
import { Browser, mirrored } from './support/browser.ts'
import { review, reviews } from './support/entries.ts'

/** A record of a kind that this version does not know, with a right checksum. */
const unknownRecord = 'AAAAAAAkey0014AAAAAAzPgN\n'

async function browserWith(count: number): Promise<Browser> {
  const browser = new Browser()
  const store = browser.open()
  for (const entry of reviews(count)) await store.append(entry)
  return browser
}

const traces: readonly (readonly [string, (browser: Browser) => unknown])[] = [
  ['a higher schema', (browser) => browser.kept.set('attest/schema', '2')],
  [
    'a log of a higher schema',
    (browser) => browser.kept.set('attest/log/2/device/page/0', 'of another layout'),
  ],
  ['a record of an unknown kind', (browser) => browser.kept.set('attest/log/1/device/page/0', unknownRecord)],
]

describe.each(traces)('%s in localStorage', (_, leave) => {
  test('opens the log for reading, says why, and hands on what it cannot read, for an export', async () => {
    const browser = await browserWith(5)
    leave(browser)
    const { newer = [], ...log } = await browser.open().load()
    expect(log).toEqual({ entries: reviews(5), issues: [{ kind: 'newer-version' }] })
    expect(newer).toEqual([...browser.kept.values()].includes(unknownRecord) ? [unknownRecord.trim()] : [])
  })

  test('refuses entries and changes nothing, not even to mend or to keep aside', async () => {
    const browser = await browserWith(5)
    leave(browser)
    browser.kept.set('attest/log/1/damaged', 'damaged')
    browser.kept.delete('attest/device')
    const before = new Map(browser.kept)
    const mirror = await mirrored(browser.factory)
    const store = browser.open()
    expect((await store.load()).issues).toEqual([
      { kind: 'newer-version' },
      { kind: 'unreadable-records', count: 1 },
    ])
    expect(await store.append(review(9))).toEqual({ ok: false, reason: 'newer-version' })
    expect(browser.kept).toEqual(before)
    expect(await mirrored(browser.factory)).toEqual(mirror)
  })

  test('written by another page stops this one from then on', async () => {
    const browser = await browserWith(1)
    const store = browser.open()
    await store.load()
    expect(await store.append(review(1))).toEqual({ ok: true })
    const other = new Browser(new Map())
    leave(other)
    const storage = browser.page().localStorage()
    for (const [key, text] of other.kept) storage.setItem(key, text)
    expect(await store.append(review(2))).toEqual({ ok: false, reason: 'newer-version' })
  })
})

test('a higher schema is seen by the next entry even if no event told of it', async () => {
  const browser = await browserWith(1)
  const store = browser.open()
  await store.load()
  browser.kept.set('attest/schema', '2')
  expect(await store.append(review(1))).toEqual({ ok: false, reason: 'newer-version' })
})

describe('a newer database', () => {
  async function upgrade(factory: IDBFactory): Promise<void> {
    const request = factory.open('attest', 2)
    await new Promise((resolve) => request.addEventListener('success', resolve))
    request.result.close()
  }

  test('opens the log for reading, and says why', async () => {
    const browser = await browserWith(5)
    await upgrade(browser.factory)
    const store = browser.open()
    expect(await store.load()).toEqual({ entries: reviews(5), issues: [{ kind: 'newer-version' }] })
    expect(await store.append(review(9))).toEqual({ ok: false, reason: 'newer-version' })
  })

  test('is not held up by a page of this version, which stops writing after the first refusal', async () => {
    const browser = await browserWith(1)
    const store = browser.open()
    await store.load()
    await upgrade(browser.factory)
    expect(await store.append(review(1))).toEqual({
      ok: false,
      reason: 'newer-version',
      keptIn: 'localStorage',
    })
    expect(await store.append(review(2))).toEqual({ ok: false, reason: 'newer-version' })
  })
})

test.each(['', 'x', '1', '0', '-2', '1.5', '9'.repeat(30)])(
  'the schema %o is no sign of a newer version',
  async (text) => {
    const browser = await browserWith(1)
    browser.kept.set('attest/schema', text)
    const store = browser.open()
    expect((await store.load()).issues).toEqual([])
    expect(await store.append(review(1))).toEqual({ ok: true })
  },
)
