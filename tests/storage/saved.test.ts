/** What the store says of an entry, by what the two places say to it. */
import type { LogEntry } from '#domain/review.ts'
import { readChunk } from '#formats/reviewChunk.ts'
import { write } from '#formats/reviewRecord.ts'
import { CHUNK_RECORDS } from '#storage/ownChunks.ts'
import { describe, expect, test } from 'vitest'
import { Browser, mirrored, watching } from './support/browser.ts'
import { review, reviews } from './support/entries.ts'
import { Faults } from './support/faults.ts'

const entriesIn = (texts: ReadonlyMap<string, string>): (LogEntry | undefined)[] =>
  [...texts]
    .filter(([key]) => key.startsWith('attest/log/'))
    .flatMap(([, text]) => [...readChunk(text).entries])

interface Transaction {
  readonly durability: string | undefined
  readonly puts: Map<string, string>
  isComplete: boolean
}

/** The same IndexedDB; its transactions are noted with what is put in each, and when they are complete. */
function noting(factory: IDBFactory, transactions: Transaction[]): IDBFactory {
  return watching(factory, (database) => {
    const begin = database.transaction.bind(database)
    database.transaction = (stores, mode, options) => {
      const transaction = begin(stores, mode, options)
      const noted: Transaction = { durability: options?.durability, puts: new Map(), isComplete: false }
      transactions.push(noted)
      transaction.addEventListener('complete', () => (noted.isComplete = true))
      const find = transaction.objectStore.bind(transaction)
      transaction.objectStore = (name) => {
        const store = find(name)
        const put = store.put.bind(store)
        store.put = (text: string, key) => {
          noted.puts.set(key as string, text)
          return put(text, key)
        }
        return store
      }
      return transaction
    }
  })
}

test('an entry is in localStorage before the call returns', () => {
  const browser = new Browser()
  void browser.open().append(review(1))
  expect(entriesIn(browser.kept)).toEqual([review(1)])
})

describe('an entry is called saved', () => {
  test('only when the transaction of the mirror is complete, which asked for strict durability', async () => {
    const browser = new Browser()
    const transactions: Transaction[] = []
    const saving = browser.open({ indexedDB: noting(browser.factory, transactions) }).append(review(1))
    expect(transactions).toEqual([])
    expect(await saving).toEqual({ ok: true })
    expect(transactions).toMatchObject([{ durability: 'strict', isComplete: true }])
    expect(entriesIn(await mirrored(browser.factory))).toEqual([review(1)])
  })

  test('only when a complete transaction holds it, whatever others are under way', async () => {
    const browser = new Browser()
    const transactions: Transaction[] = []
    const store = browser.open({ indexedDB: noting(browser.factory, transactions) })
    const isDurable = (record: string): boolean =>
      transactions.some(
        ({ isComplete, puts }) => isComplete && [...puts.values()].some((text) => text.includes(record)),
      )
    let rash = 0
    const saving: Promise<void>[] = []
    for (const [i, entry] of reviews(300).entries()) {
      const saved = store.append(entry).then(({ ok }) => {
        if (!ok || !isDurable(write(entry))) rash += 1
      })
      saving.push(saved)
      for (let turn = 0; turn < i % 9; turn += 1) await Promise.resolve()
      if (i % 7 === 0) await new Promise(setImmediate)
      if (i % 40 === 0) await Promise.all(saving)
    }
    await Promise.all(saving)
    expect(rash).toBe(0)
    expect(transactions.length).toBeGreaterThan(10)
  })
})

test('an entry costs the mirror one chunk, however many are kept already', async () => {
  const browser = new Browser()
  const transactions: Transaction[] = []
  const store = browser.open({ indexedDB: noting(browser.factory, transactions) })
  for (const entry of reviews(500)) await store.append(entry)
  expect(transactions).toHaveLength(500)
  expect(transactions.filter(({ puts }) => puts.size !== 1)).toEqual([])
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

  test('and there is room for little, it is the latest entry that gets it', async () => {
    const browser = new Browser()
    const store = browser.open()
    browser.quota = 0
    for (const entry of reviews(CHUNK_RECORDS)) await store.append(entry)
    browser.quota = 1_000
    expect(await store.append(review(CHUNK_RECORDS))).toEqual({ ok: true })
    expect(entriesIn(browser.kept)).toEqual([review(CHUNK_RECORDS)])
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
