/**
 * A browser for tests: one localStorage and one IndexedDB that outlive its pages, and pages that hear of each other as
 * real ones do. What it cannot show, real browsers must: when the disk is written, and what a kill leaves of it.
 */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openReviewStore, type StorageWorld } from '#storage/open.ts'
import type { LocalStorage } from '#storage/localPlace.ts'
import type { Channel, StorageNews } from '#storage/otherTabs.ts'
import type { ReviewStore } from '#storage/reviewStore.ts'

export type Texts = Map<string, string>

export class Browser {
  /** Characters that localStorage holds at most, keys and texts together. */
  quota = 5_242_880
  private readonly pages = new Set<Page>()
  kept: Texts
  factory: IDBFactory
  private readonly random = generator(1)

  constructor(kept: Texts = new Map(), factory: IDBFactory = new IDBFactory()) {
    this.kept = kept
    this.factory = factory
  }

  /** A new page: what it may use of this browser, to be changed or left out by the test. */
  page(): Page {
    const page = new Page(this)
    this.pages.add(page)
    return page
  }

  /** The store of a new page that may use everything. */
  open(change: Partial<StorageWorld> = {}): ReviewStore {
    return openReviewStore({ ...this.page().world(), ...change })
  }

  close(page: Page): void {
    this.pages.delete(page)
  }

  randomBytes = (count: number): Uint8Array => Uint8Array.from({ length: count }, () => this.random() * 256)

  write(from: Page, key: string, text: string): void {
    let size = key.length + text.length
    for (const [other, held] of this.kept) if (other !== key) size += other.length + held.length
    if (size > this.quota) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    this.kept.set(key, text)
    for (const page of this.pages) if (page !== from) page.hearStorage({ key, newValue: text })
  }

  post(from: Page, message: string): void {
    for (const page of this.pages) if (page !== from) page.hearMessage(message)
  }
}

export class Page {
  private readonly storageListeners: ((news: StorageNews) => void)[] = []
  private readonly messageListeners: ((event: { data: unknown }) => void)[] = []

  private readonly browser: Browser

  constructor(browser: Browser) {
    this.browser = browser
  }

  world(): StorageWorld {
    return {
      localStorage: this.localStorage(),
      indexedDB: this.browser.factory,
      randomBytes: this.browser.randomBytes,
      onStorageEvent: (listener) => this.storageListeners.push(listener),
      channel: this.channel(),
    }
  }

  localStorage(): LocalStorage {
    const { browser } = this
    return {
      get length() {
        return browser.kept.size
      },
      key: (index) => [...browser.kept.keys()][index] ?? null,
      getItem: (key) => browser.kept.get(key) ?? null,
      setItem: (key, text) => browser.write(this, key, text),
    }
  }

  channel(): Channel {
    return {
      postMessage: (message) => this.browser.post(this, message),
      addEventListener: (_, listener) => this.messageListeners.push(listener),
    }
  }

  hearStorage(news: StorageNews): void {
    for (const listener of this.storageListeners) listener(news)
  }

  hearMessage(data: unknown): void {
    for (const listener of this.messageListeners) listener({ data })
  }
}

/** The chunks of the mirror, read past the code under test. */
export async function mirrored(factory: IDBFactory): Promise<Texts> {
  const database = await databaseOf(factory)
  const store = database.transaction('chunks').objectStore('chunks')
  const [keys, texts] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())])
  database.close()
  return new Map(keys.map((key, i) => [key as string, texts[i] as string]))
}

/** Puts texts of the mirror, or takes them away where they are undefined, past the code under test. */
export async function changeMirror(
  factory: IDBFactory,
  changes: Iterable<readonly [string, unknown]>,
): Promise<void> {
  const database = await databaseOf(factory)
  const transaction = database.transaction('chunks', 'readwrite')
  const store = transaction.objectStore('chunks')
  for (const [key, text] of changes) {
    if (text === undefined) store.delete(key)
    else store.put(text, key)
  }
  await new Promise((resolve) => transaction.addEventListener('complete', resolve))
  database.close()
}

/** An IndexedDB whose mirror holds these chunks. */
export async function mirrorOf(chunks: Texts): Promise<IDBFactory> {
  const factory = new IDBFactory()
  await changeMirror(factory, chunks)
  return factory
}

/** The same IndexedDB, whose every opened database is handed to `watch` before the code under test has it. */
export function watching(
  factory: Pick<IDBFactory, 'open'>,
  watch: (database: IDBDatabase) => void,
): IDBFactory {
  const open: IDBFactory['open'] = (name, version) => {
    const request = factory.open(name, version)
    request.addEventListener('success', () => watch(request.result))
    return request
  }
  return Object.create(factory, { open: { value: open } }) as IDBFactory
}

async function databaseOf(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open('attest', 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore('chunks')
    request.result.createObjectStore('quarantine')
  }
  return answer(request)
}

export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no error given')))
  })
}

/** Mulberry32: small, seeded, good enough to draw ids and positions from. */
export function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
