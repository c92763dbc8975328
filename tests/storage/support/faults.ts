/**
 * A page whose storage fails at one chosen call. Every call to localStorage and IndexedDB that a page makes is counted;
 * at the chosen one the fault strikes, and a page that has crashed can do nothing more.
 */
import type { LocalStorage } from '#storage/localPlace.ts'
import type { StorageWorld } from '#storage/open.ts'
import { watching, type Browser, type Page } from './browser.ts'

export type Call = 'getItem' | 'key' | 'setItem' | 'open' | 'read' | 'write'

/** What goes wrong, by the call that it can happen to. Before and after: of the call's effect on what is stored. */
export const faultsOf = {
  getItem: ['crash before', 'throw'],
  key: ['crash before', 'throw'],
  setItem: [
    'crash before',
    'crash after',
    'crash torn',
    'throw',
    'throw after',
    'throw torn',
    'full once',
    'full for good',
  ],
  open: ['crash before', 'throw', 'full for good'],
  read: ['crash before', 'throw', 'abort'],
  write: ['crash before', 'crash after', 'throw', 'abort', 'full once', 'full for good'],
} as const satisfies Record<Call, readonly string[]>

export type Fault = (typeof faultsOf)[Call][number]

/** Counts the calls of all pages of a workload, and strikes once. */
export class Faults {
  readonly calls: Call[] = []
  hasStruck = false
  /** The calls that find no room left, until the learner makes some. */
  private full: Call | undefined
  private readonly at: number
  private readonly fault: Fault

  /** @param at the number of the call to strike at, or the next one after it that can fail so */
  constructor(at = Infinity, fault: Fault = 'throw') {
    this.at = at
    this.fault = fault
  }

  page(browser: Browser): FaultyPage {
    return new FaultyPage(browser, this)
  }

  /** What happens to this call: nothing, or the fault. */
  strike(call: Call): Fault | undefined {
    this.calls.push(call)
    if (call === this.full) return 'full once'
    const faults: readonly Fault[] = faultsOf[call]
    if (this.hasStruck || this.calls.length <= this.at || !faults.includes(this.fault)) return undefined
    this.hasStruck = true
    if (this.fault !== 'full for good') return this.fault
    this.full = call
    return 'full once'
  }
}

export class FaultyPage {
  isAlive = true
  private readonly browser: Browser
  private readonly faults: Faults
  private readonly page: Page

  constructor(browser: Browser, faults: Faults) {
    this.browser = browser
    this.faults = faults
    this.page = browser.page()
  }

  close(): void {
    this.isAlive = false
    this.browser.close(this.page)
  }

  world(): StorageWorld {
    const world = this.page.world()
    return {
      ...world,
      localStorage: world.localStorage && this.localStorage(world.localStorage),
      indexedDB: world.indexedDB && this.factory(world.indexedDB),
    }
  }

  private localStorage(real: LocalStorage): LocalStorage {
    const length = (): number => real.length
    return {
      get length() {
        return length()
      },
      key: (index) => this.call('key', () => real.key(index)),
      getItem: (key) => this.call('getItem', () => real.getItem(key)),
      setItem: (key, text) =>
        this.call(
          'setItem',
          () => real.setItem(key, text),
          () => real.setItem(key, text.slice(0, text.length - 12)),
        ),
    }
  }

  /** The real factory, its databases changed so that their transactions can fail. */
  private factory(real: Pick<IDBFactory, 'open'>): IDBFactory {
    const open: IDBFactory['open'] = (name, version) => this.call('open', () => real.open(name, version))
    return watching(Object.create(real, { open: { value: open } }) as IDBFactory, (database) =>
      this.spoil(database),
    )
  }

  private spoil(database: IDBDatabase): void {
    const begin = database.transaction.bind(database)
    database.transaction = (stores, mode, options) => {
      const fault = this.faultOf(mode === 'readwrite' ? 'write' : 'read')
      if (fault === 'crash before') this.crash()
      if (fault === 'throw') throw new DOMException('The connection is gone.', 'InvalidStateError')
      const transaction = begin(stores, mode, options)
      if (fault === 'crash after') this.close()
      if (fault === 'full once') {
        Object.defineProperty(transaction, 'error', {
          value: new DOMException('The disk is full.', 'QuotaExceededError'),
        })
      }
      if (fault === 'abort' || fault === 'full once') queueMicrotask(() => transaction.abort())
      return transaction
    }
  }

  private call<T>(call: Call, work: () => T, tear?: () => void): T {
    switch (this.faultOf(call)) {
      case 'crash before':
        return this.crash()
      case 'crash after':
        work()
        return this.crash()
      case 'crash torn':
        tear?.()
        return this.crash()
      case 'throw':
        throw new DOMException('Something went wrong.', 'UnknownError')
      case 'throw after':
        work()
        throw new DOMException('Something went wrong.', 'UnknownError')
      case 'throw torn':
        tear?.()
        throw new DOMException('Something went wrong.', 'UnknownError')
      case 'full once':
      case 'full for good':
        throw new DOMException('There is no room.', 'QuotaExceededError')
      case 'abort':
      case undefined:
        return work()
    }
  }

  private faultOf(call: Call): Fault | undefined {
    if (!this.isAlive) return this.crash()
    return this.faults.strike(call)
  }

  private crash(): never {
    this.close()
    throw new Error('this page has crashed')
  }
}
