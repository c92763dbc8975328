/** What a start does about a place that lacks records or holds damaged ones. */
import { readChunk } from '#formats/reviewChunk.ts'
import { write } from '#formats/reviewRecord.ts'
import { CHUNK_RECORDS } from '#storage/ownChunks.ts'
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, test } from 'vitest'
import { Browser, changeMirror, mirrored, type Texts } from './support/browser.ts'
import { review, reviews } from './support/entries.ts'

/** A browser in which one page has kept so many reviews, and the keys of its chunks. */
async function browserWith(count: number): Promise<{ browser: Browser; keys: string[] }> {
  const browser = new Browser()
  const store = browser.open()
  await Promise.all(reviews(count).map((entry) => store.append(entry)))
  return { browser, keys: logOf(browser.kept) }
}

const logOf = (texts: Texts): string[] => [...texts.keys()].filter((key) => key.startsWith('attest/log/'))
const quarantineOf = (texts: Texts): string[] =>
  [...texts].flatMap(([key, text]) => (key.startsWith('attest/quarantine/') ? [text] : []))
const entriesOf = (text: string | undefined) => readChunk(text ?? '').entries

function damage(texts: Texts, key: string, record: number): string {
  const text = texts.get(key)!
  const at = record * 25 + 3
  const changed = `${text.slice(0, at)}#${text.slice(at + 1)}`
  texts.set(key, changed)
  return changed.slice(record * 25, record * 25 + 25)
}

const loadedBy = async (browser: Browser) => {
  const { entries, issues } = await browser.open().load()
  return { entries: [...entries].sort((a, b) => a.at - b.at), issues }
}

describe('what localStorage lacks', () => {
  test('is put back under its own name where the chunk is full, and into a chunk of this page where it is not', async () => {
    const { browser, keys } = await browserWith(CHUNK_RECORDS + 10)
    const [full, growing] = keys
    browser.kept = new Map()
    expect(await loadedBy(browser)).toEqual({
      entries: reviews(CHUNK_RECORDS + 10),
      issues: [{ kind: 'restored', count: CHUNK_RECORDS + 10, place: 'localStorage' }],
    })
    const put = logOf(browser.kept)
    expect(put).toHaveLength(2)
    expect(put).toContain(full)
    expect(put).not.toContain(growing)
    expect(await loadedBy(browser)).toEqual({ entries: reviews(CHUNK_RECORDS + 10), issues: [] })
  })

  test('is given back however much it is, in chunks of the usual size', async () => {
    const browser = new Browser()
    for (let page = 0; page < 20; page += 1) {
      const store = browser.open()
      await Promise.all(reviews(20, page * 20).map((entry) => store.append(entry)))
    }
    browser.kept = new Map()
    await browser.open().load()
    expect(logOf(browser.kept).map((key) => entriesOf(browser.kept.get(key)).length)).toEqual([163, 163, 74])
    expect((await loadedBy(new Browser(browser.kept, new IDBFactory()))).entries).toEqual(reviews(400))
  })

  test('is put back and counted once, in however many chunks of the mirror it is', async () => {
    const { browser } = await browserWith(10)
    for (let visit = 0; visit < 3; visit += 1) {
      browser.kept = new Map()
      const store = browser.open()
      await store.load()
      await store.append(review(10 + visit))
    }
    browser.kept = new Map()
    expect(await loadedBy(browser)).toEqual({
      entries: reviews(13),
      issues: [{ kind: 'restored', count: 13, place: 'localStorage' }],
    })
    expect(logOf(browser.kept).map((key) => entriesOf(browser.kept.get(key)).length)).toEqual([13])
  })

  test('is not written over a chunk that another page may be writing', async () => {
    const { browser, keys } = await browserWith(10)
    const key = keys[0]!
    browser.kept.set(key, reviews(4).map(write).join(''))
    await browser.open().load()
    expect(entriesOf(browser.kept.get(key))).toEqual(reviews(4))
    expect((await loadedBy(browser)).issues).toEqual([])
  })
})

describe('what the mirror lacks', () => {
  test('is put back, each chunk under its own name', async () => {
    const { browser } = await browserWith(200)
    const before = await mirrored(browser.factory)
    browser.factory = new IDBFactory()
    expect(await loadedBy(browser)).toEqual({
      entries: reviews(200),
      issues: [{ kind: 'restored', count: 200, place: 'indexedDB' }],
    })
    expect(await mirrored(browser.factory)).toEqual(before)
    expect((await loadedBy(browser)).issues).toEqual([])
  })

  test('does not shorten a chunk that another page has lengthened in the meantime', async () => {
    const { browser, keys } = await browserWith(10)
    const key = keys[0]!
    browser.kept.set(key, reviews(12).map(write).join(''))
    await changeMirror(browser.factory, [[key, reviews(11).map(write).join('')]])
    expect((await loadedBy(browser)).issues).toEqual([{ kind: 'restored', count: 1, place: 'indexedDB' }])
    expect(entriesOf((await mirrored(browser.factory)).get(key))).toEqual(reviews(12))
  })
})

describe('damaged text in localStorage', () => {
  test('is kept aside, its record comes back from the mirror, and both are told once', async () => {
    const { browser, keys } = await browserWith(20)
    const damaged = damage(browser.kept, keys[0]!, 7)
    expect(await loadedBy(browser)).toEqual({
      entries: reviews(20),
      issues: [
        { kind: 'unreadable-records', count: 1 },
        { kind: 'restored', count: 1, place: 'localStorage' },
      ],
    })
    expect(quarantineOf(browser.kept)).toEqual([damaged])
    const after = new Map(browser.kept)
    expect((await loadedBy(browser)).issues).toEqual([])
    expect(browser.kept).toEqual(after)
  })

  test('is replaced where the mirror has the whole of a full chunk', async () => {
    const { browser, keys } = await browserWith(CHUNK_RECORDS)
    const sound = browser.kept.get(keys[0]!)
    const damaged = damage(browser.kept, keys[0]!, 100)
    await browser.open().load()
    expect(browser.kept.get(keys[0]!)).toBe(sound)
    expect(quarantineOf(browser.kept)).toEqual([damaged])
  })

  test('is not replaced before it is kept aside', async () => {
    const { browser, keys } = await browserWith(CHUNK_RECORDS)
    damage(browser.kept, keys[0]!, 100)
    const damaged = new Map(browser.kept)
    browser.quota = 0
    const issues = [
      { kind: 'unreadable-records', count: 1 },
      { kind: 'not-restored', count: 1, place: 'localStorage' },
    ]
    expect(await loadedBy(browser)).toEqual({ entries: reviews(CHUNK_RECORDS), issues })
    expect(browser.kept).toEqual(damaged)
    expect((await loadedBy(browser)).issues).toEqual(issues)
  })

  test('is not replaced either when only keeping it aside fails', async () => {
    const { browser, keys } = await browserWith(CHUNK_RECORDS)
    damage(browser.kept, keys[0]!, 100)
    const damaged = browser.kept.get(keys[0]!)
    const { localStorage: real } = browser.page().world()
    const localStorage = Object.create(real!, {
      setItem: {
        value: (key: string, text: string) => {
          if (key.startsWith('attest/quarantine/')) throw new DOMException('', 'QuotaExceededError')
          real?.setItem(key, text)
        },
      },
    }) as NonNullable<typeof real>
    await browser.open({ localStorage }).load()
    expect(browser.kept.get(keys[0]!)).toBe(damaged)
    expect((await loadedBy(new Browser(browser.kept, new IDBFactory()))).entries).toEqual(
      reviews(CHUNK_RECORDS),
    )
  })

  test('is not replaced by a whole chunk that lacks a record beside it', async () => {
    const { browser, keys } = await browserWith(CHUNK_RECORDS)
    browser.kept.set(keys[0]!, `damage\n${write(review(900))}`)
    expect((await loadedBy(browser)).entries).toEqual([...reviews(CHUNK_RECORDS), review(900)])
    const alone = await loadedBy(new Browser(browser.kept, new IDBFactory()))
    expect(alone.entries).toEqual([...reviews(CHUNK_RECORDS), review(900)])
  })

  test('costs its own record alone where there is no mirror', async () => {
    const { browser, keys } = await browserWith(20)
    damage(browser.kept, keys[0]!, 7)
    const store = browser.open({ indexedDB: undefined })
    const { entries, issues } = await store.load()
    expect(entries).toEqual(reviews(20).filter((_, i) => i !== 7))
    expect(issues).toContainEqual({ kind: 'unreadable-records', count: 1 })
  })

  test('that never was a log is kept where it is, and kept aside', async () => {
    const { browser } = await browserWith(3)
    const garbage = '{"not":"ours"}'
    browser.kept.set('attest/log/1/x', garbage)
    expect(await loadedBy(browser)).toEqual({
      entries: reviews(3),
      issues: [{ kind: 'unreadable-records', count: 1 }],
    })
    expect(browser.kept.get('attest/log/1/x')).toBe(garbage)
    expect(quarantineOf(browser.kept)).toEqual([garbage])
  })
})

describe('damaged text in the mirror', () => {
  test('is kept aside there, and its record comes back from localStorage', async () => {
    const { browser, keys } = await browserWith(20)
    const texts = await mirrored(browser.factory)
    damage(texts, keys[0]!, 7)
    await changeMirror(browser.factory, texts)
    expect(await loadedBy(browser)).toEqual({
      entries: reviews(20),
      issues: [
        { kind: 'unreadable-records', count: 1 },
        { kind: 'restored', count: 1, place: 'indexedDB' },
      ],
    })
    expect(entriesOf((await mirrored(browser.factory)).get(keys[0]!))).toHaveLength(20)
    expect((await loadedBy(browser)).issues).toEqual([])
  })

  test('that is no text at all stops nothing', async () => {
    const { browser } = await browserWith(3)
    await changeMirror(browser.factory, [['attest/log/1/x', { not: 'ours' }]])
    expect(await loadedBy(browser)).toEqual({
      entries: reviews(3),
      issues: [{ kind: 'unreadable-records', count: 1 }],
    })
    expect((await loadedBy(browser)).issues).toEqual([])
  })
})

test('a record that is damaged in both places is reported, and all others are there', async () => {
  const { browser, keys } = await browserWith(20)
  damage(browser.kept, keys[0]!, 7)
  const texts = await mirrored(browser.factory)
  damage(texts, keys[0]!, 7)
  await changeMirror(browser.factory, texts)
  const { entries, issues } = await loadedBy(browser)
  expect(entries).toEqual(reviews(20).filter((_, i) => i !== 7))
  expect(issues).toEqual([{ kind: 'unreadable-records', count: 1 }])
})

test('a start with nothing amiss writes nothing', async () => {
  const { browser } = await browserWith(300)
  const before = new Map(browser.kept)
  const mirror = await mirrored(browser.factory)
  await browser.open().load()
  expect(browser.kept).toEqual(before)
  expect(await mirrored(browser.factory)).toEqual(mirror)
})

test('after a repair the page goes on writing beside what it put back', async () => {
  const { browser } = await browserWith(10)
  browser.kept = new Map()
  const store = browser.open()
  await store.load()
  expect(await store.append(review(10))).toEqual({ ok: true })
  expect((await loadedBy(new Browser(browser.kept, new IDBFactory()))).entries).toEqual(reviews(11))
})

test('two pages that find the same loss at the same time lose nothing and add nothing up', async () => {
  const { browser } = await browserWith(200)
  browser.kept = new Map()
  const [one, other] = [browser.open(), browser.open()]
  const loads = await Promise.all([one.load(), other.load()])
  for (const { entries } of loads) expect(entries).toHaveLength(200)
  expect(await loadedBy(browser)).toEqual({ entries: reviews(200), issues: [] })
})
