/** A browser that gives one place of storage only, or none, or that does not answer. */
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, test } from 'vitest'
import { answer, Browser, watching } from './support/browser.ts'
import { review } from './support/entries.ts'

describe('when the mirror does not answer', () => {
  /** An IndexedDB that holds back every connection: a deletion waits for one that is not let go of. */
  async function silentFactory(): Promise<IDBFactory> {
    const factory = new IDBFactory()
    await answer(factory.open('attest', 1))
    factory.deleteDatabase('attest')
    return factory
  }

  test('an entry counts as too slow after the time that was given', async () => {
    const store = new Browser(new Map(), await silentFactory()).open({ patienceMs: 5 })
    expect(await store.append(review(1))).toEqual({ ok: false, reason: 'too-slow', keptIn: 'localStorage' })
  })

  test('loading goes on without it, and says so', async () => {
    const browser = new Browser()
    await browser.open().append(review(1))
    const store = browser.open({ indexedDB: await silentFactory(), loadPatienceMs: 5 })
    expect(await store.load()).toMatchObject({
      entries: [review(1)],
      issues: [{ kind: 'unavailable', place: 'indexedDB' }],
    })
  })

  test('in time, what only it has arrives as news, and what was put back is said', async () => {
    const browser = new Browser()
    await browser.open({ localStorage: undefined }).append(review(1))
    const { factory } = browser
    const slow = Object.assign(Object.create(factory) as IDBFactory, {
      open: (name: string, version: number) => {
        const request = factory.open(name, version)
        const add = request.addEventListener.bind(request)
        request.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) =>
          add(type, (event) => {
            setTimeout(() => typeof listener === 'function' && listener(event), 20)
          })
        return request
      },
    })
    const store = browser.open({ indexedDB: slow, loadPatienceMs: 5 })
    const news = new Promise((resolve) => store.subscribe(resolve))
    const { entries, issues, later } = await store.load()
    expect(entries).toEqual([])
    expect(issues).toEqual([{ kind: 'unavailable', place: 'indexedDB' }])
    expect(await news).toEqual([review(1)])
    expect(await later).toEqual([{ kind: 'restored', count: 1, place: 'localStorage' }])
  })
})

describe('a browser without any place of storage', () => {
  test('says so at the start and to each entry, and goes on in memory', async () => {
    const store = new Browser().open({ localStorage: undefined, indexedDB: undefined })
    expect(await store.append(review(1))).toEqual({ ok: false, reason: 'unavailable' })
    expect(await store.load()).toEqual({
      entries: [review(1)],
      issues: [
        { kind: 'unavailable', place: 'localStorage' },
        { kind: 'unavailable', place: 'indexedDB' },
      ],
    })
  })

  test('is no worse when each access throws', async () => {
    const browser = new Browser()
    const denied = (): never => {
      throw new DOMException('Access is denied.', 'SecurityError')
    }
    const store = browser.open({
      localStorage: {
        get length() {
          return denied()
        },
        key: denied,
        getItem: denied,
        setItem: denied,
      },
      indexedDB: { open: denied } as unknown as IDBFactory,
    })
    expect(await store.append(review(1))).toEqual({ ok: false, reason: 'unavailable' })
    expect(await store.load()).toEqual({
      entries: [review(1)],
      issues: [
        { kind: 'unavailable', place: 'localStorage' },
        { kind: 'unavailable', place: 'indexedDB' },
      ],
    })
  })
})

test('a connection that the browser has closed is opened again', async () => {
  const browser = new Browser()
  const opened: IDBDatabase[] = []
  const store = browser.open({ indexedDB: watching(browser.factory, (database) => opened.push(database)) })
  await store.append(review(1))
  opened[0]!.close()
  expect(await store.append(review(2))).toEqual({ ok: true })
  expect(opened).toHaveLength(2)
})
