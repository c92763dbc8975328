/** What the store says of an entry, by what the two places say to it. */
import type { LogEntry } from '#domain/review.ts'
import { readChunk } from '#formats/reviewChunk.ts'
import { describe, expect, test } from 'vitest'
import { Browser, mirrored, watching } from './support/browser.ts'
import { review, reviews } from './support/entries.ts'
import { Faults } from './support/faults.ts'

const entriesIn = (texts: ReadonlyMap<string, string>): (LogEntry | undefined)[] =>
  [...texts]
    .filter(([key]) => key.startsWith('attest/log/'))
    .flatMap(([, text]) => [...readChunk(text).entries])

/** Notes the keys of what is put into the database, by transaction. */
function notePuts(database: IDBDatabase, puts: string[]): void {
  const begin = database.transaction.bind(database)
  database.transaction = (...how) => {
    const transaction = begin(...how)
    const find = transaction.objectStore.bind(transaction)
    transaction.objectStore = (name) => {
      const store = find(name)
      const put = store.put.bind(store)
      store.put = (value, key) => {
        puts.push(key as string)
        return put(value, key)
      }
      return store
    }
    return transaction
  }
}

/** Notes the durability that each transaction asked for, when it is complete. */
function noteCompleted(database: IDBDatabase, completed: (string | undefined)[]): void {
  const begin = database.transaction.bind(database)
  database.transaction = (stores, mode, options) => {
    const transaction = begin(stores, mode, options)
    transaction.addEventListener('complete', () => completed.push(options?.durability))
    return transaction
  }
}

test('an entry is in localStorage before the call returns', () => {
  const browser = new Browser()
  void browser.open().append(review(1))
  expect(entriesIn(browser.kept)).toEqual([review(1)])
})

test('an entry is called saved only when the transaction of the mirror is complete, and it asks for strict durability', async () => {
  const browser = new Browser()
  const completed: (string | undefined)[] = []
  const indexedDB = watching(browser.factory, (database) => noteCompleted(database, completed))
  const saving = browser.open({ indexedDB }).append(review(1))
  expect(completed).toEqual([])
  expect(await saving).toEqual({ ok: true })
  expect(completed).toEqual(['strict'])
  expect(entriesIn(await mirrored(browser.factory))).toEqual([review(1)])
})

test('entries that come while others are being written are all written, and none is called saved before it is', async () => {
  const browser = new Browser()
  const store = browser.open({ localStorage: undefined })
  const saving: Promise<unknown>[] = []
  for (const [i, entry] of reviews(300).entries()) {
    saving.push(
      store.append(entry).then(async (saved) => {
        expect(saved.ok).toBe(true)
        if (i % 50 === 0) expect(entriesIn(await mirrored(browser.factory))).toContainEqual(entry)
      }),
    )
    for (let turn = 0; turn < i % 5; turn += 1) await Promise.resolve()
    if (i % 7 === 0) await new Promise(setImmediate)
  }
  await Promise.all(saving)
  expect(entriesIn(await mirrored(browser.factory))).toEqual(reviews(300))
})

test('an entry costs the mirror one chunk, however many are kept already', async () => {
  const puts: string[] = []
  const browser = new Browser()
  const store = browser.open({ indexedDB: watching(browser.factory, (database) => notePuts(database, puts)) })
  for (const entry of reviews(500)) {
    puts.length = 0
    await store.append(entry)
    expect(puts).toHaveLength(1)
  }
})

describe('when localStorage refuses an entry', () => {
  test('it is safe in the mirror, and the answer says where it is missing', async () => {
    const browser = new Browser()
    browser.quota = 0
    expect(await browser.open().append(review(1))).toEqual({ ok: true, missingIn: 'localStorage' })
    expect((await browser.open().load()).entries).toEqual([review(1)])
  })

  test('the next one that it takes brings it along', async () => {
    const browser = new Browser()
    const store = browser.open()
    browser.quota = 0
    await store.append(review(1))
    browser.quota = 10_000
    expect(await store.append(review(2))).toEqual({ ok: true })
    expect(entriesIn(browser.kept)).toEqual([review(1), review(2)])
  })

  test('loading again on the same page does not put it in twice', async () => {
    const browser = new Browser()
    const store = browser.open()
    browser.quota = 0
    await store.append(review(1))
    browser.quota = 10_000
    expect(await store.load()).toEqual({ entries: [review(1)], issues: [] })
    await store.append(review(2))
    expect(entriesIn(browser.kept)).toEqual([review(1), review(2)])
  })

  test('a whole chunk that it refused is brought along as well', async () => {
    const browser = new Browser()
    const store = browser.open()
    browser.quota = 0
    for (const entry of reviews(170)) await store.append(entry)
    browser.quota = 10_000
    await store.append(review(170))
    expect(entriesIn(browser.kept)).toHaveLength(171)
  })

  test('the start after it says how many records are in one place alone, and adds nothing to the mirror', async () => {
    const browser = new Browser()
    browser.quota = 0
    const store = browser.open()
    for (const entry of reviews(3)) await store.append(entry)
    const before = await mirrored(browser.factory)
    const issue = { kind: 'not-restored', count: 3, place: 'localStorage' }
    expect((await browser.open().load()).issues).toEqual([issue])
    expect((await browser.open().load()).issues).toEqual([issue])
    expect(await mirrored(browser.factory)).toEqual(before)
  })
})

describe('when the mirror does not take an entry', () => {
  test.each([
    ['abort', 'failed'],
    ['full once', 'full'],
  ] as const)('the answer tells the reason (%s) and that localStorage has it', async (fault, reason) => {
    const browser = new Browser()
    const world = {
      ...browser.page().world(),
      indexedDB: new Faults(0, fault).page(browser).world().indexedDB,
    }
    expect(await browser.open(world).append(review(1))).toEqual({ ok: false, reason, keptIn: 'localStorage' })
  })

  test('the next one that it takes brings it along', async () => {
    const browser = new Browser()
    const world = {
      ...browser.page().world(),
      indexedDB: new Faults(0, 'abort').page(browser).world().indexedDB,
    }
    const store = browser.open(world)
    expect(await store.append(review(1))).toMatchObject({ ok: false })
    expect(await store.append(review(2))).toEqual({ ok: true })
    expect(entriesIn(await mirrored(browser.factory))).toEqual([review(1), review(2)])
  })

  test('and neither does localStorage, a later load on the same page still has it', async () => {
    const browser = new Browser()
    browser.quota = 0
    const store = browser.open({ indexedDB: undefined })
    expect(await store.append(review(1))).toEqual({ ok: false, reason: 'full' })
    expect((await store.load()).entries).toEqual([review(1)])
  })
})
