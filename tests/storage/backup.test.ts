/** Removing what is kept: all of it, or all but what takes its place, with other tabs open and with faults. */
import { describe, expect, test } from 'vitest'
import type { LogEntry } from '#domain/review.ts'
import { write } from '#formats/reviewRecord.ts'
import { openErasure, type Erasure } from '#storage/erase.ts'
import { readExportNote, writeExportNote } from '#storage/exportNote.ts'
import { gateBefore } from '#storage/gate.ts'
import { openReviewStore } from '#storage/open.ts'
import type { ReviewStore } from '#storage/reviewStore.ts'
import { writeSettings } from '#storage/settingsStore.ts'
import { Browser, mirrored, type Page } from './support/browser.ts'
import { review, reviews } from './support/entries.ts'

interface Tab {
  readonly store: ReviewStore
  readonly erasure: Erasure
  readonly page: Page
  readonly news: ('begun' | 'ended')[]
  readonly writeSettings: (settings: object) => boolean
}

/** Tabs of one browser that also reach each other over the erasure's channel. */
class Tabs {
  readonly browser = new Browser()
  readonly removedCopies: string[] = []
  private readonly listeners: { of: Page; listener: (event: { data: unknown }) => void }[] = []

  open(): Tab {
    const page = this.browser.page()
    const gate = gateBefore(page.world())
    const erasure = openErasure(
      {
        localStorage: removable(page, (key) => this.browser.kept.delete(key)),
        indexedDB: this.browser.factory,
        randomBytes: this.browser.randomBytes,
        channel: {
          postMessage: (data) => {
            for (const { of, listener } of this.listeners) if (of !== page) listener({ data })
          },
          addEventListener: (_, listener) => this.listeners.push({ of: page, listener }),
        },
        removeCopy: async () => this.removedCopies.push('copy'),
        pause: () => new Promise((resolve) => setTimeout(resolve, 5)),
      },
      gate,
    )
    const news: ('begun' | 'ended')[] = []
    erasure.onElsewhere((one) => news.push(one))
    return {
      store: openReviewStore(gate.world),
      erasure,
      page,
      news,
      writeSettings: (settings) => writeSettings(gate.world.localStorage, settings).ok,
    }
  }
}

/** The storage of a page, from which keys can be removed as well. */
function removable(page: Page, removeItem: (key: string) => void) {
  const local = page.localStorage()
  return Object.defineProperties({ removeItem } as typeof local & { removeItem: typeof removeItem }, {
    ...Object.getOwnPropertyDescriptors(local),
  })
}

const records = (entries: readonly LogEntry[]): string[] => entries.map(write).sort()

async function loaded(tabs: Tabs): Promise<string[]> {
  return records((await tabs.open().store.load()).entries)
}

async function filled(count = 400): Promise<{ tabs: Tabs; tab: Tab; other: Tab }> {
  const tabs = new Tabs()
  const [tab, other] = [tabs.open(), tabs.open()]
  await Promise.all([tab.store.load(), other.store.load()])
  await tab.store.appendAll(reviews(count))
  await other.store.append(review(count))
  tab.writeSettings({ newPerDay: 3 })
  return { tabs, tab, other }
}

describe('deleting everything', () => {
  test('leaves no key, no database and no copy of the app', async () => {
    const { tabs, tab } = await filled()
    tabs.browser.kept.set('somebody-else', 'left alone')
    tabs.browser.kept.set('attest/quarantine/x', 'damaged')
    expect(await tab.erasure.deleteAll()).toEqual({ ok: true })
    expect([...tabs.browser.kept]).toEqual([['somebody-else', 'left alone']])
    expect(await tabs.browser.factory.databases()).toEqual([])
    expect(tabs.removedCopies).toEqual(['copy'])
    expect(await loaded(tabs)).toEqual([])
  })

  test('is told to other tabs before it begins and when it has ended', async () => {
    const { tab, other } = await filled()
    await tab.erasure.deleteAll()
    expect(other.news).toEqual(['begun', 'ended'])
    expect(tab.news).toEqual([])
  })

  test('is final: what other tabs and this one still have in memory is not written back', async () => {
    const { tabs, tab, other } = await filled()
    const deleting = tab.erasure.deleteAll()
    const late = [other.store.append(review(1001)), tab.store.append(review(1002))]
    expect(other.writeSettings({ newPerDay: 4 })).toBe(false)
    expect(await deleting).toEqual({ ok: true })
    const after = await Promise.all([...late, other.store.append(review(1003)), tab.store.append(review(4))])
    expect(after.map(({ ok }) => ok)).toEqual([false, false, false, false])
    expect([...tabs.browser.kept]).toEqual([])
    expect(await loaded(tabs)).toEqual([])
  })

  test('catches what a tab writes that has not heard of it yet', async () => {
    const { tabs, tab } = await filled()
    const deaf = openReviewStore({ ...tabs.browser.page().world(), channel: undefined })
    await deaf.load()
    const deleting = tab.erasure.deleteAll()
    await deaf.append(review(2000))
    expect(await deleting).toEqual({ ok: true })
    expect([...tabs.browser.kept]).toEqual([])
    expect(await loaded(tabs)).toEqual([])
  })

  test('is final for a page that the browser had frozen meanwhile, and that heard of nothing', async () => {
    const { tabs, tab } = await filled()
    const frozen = openReviewStore({ ...tabs.browser.page().world(), channel: undefined })
    await frozen.load()
    expect(await frozen.append(review(3000))).toEqual({ ok: true })
    expect(await tab.erasure.deleteAll()).toEqual({ ok: true })

    expect(await frozen.append(review(3001))).toEqual({ ok: false, reason: 'removed' })
    expect(await frozen.appendAll(reviews(5))).toEqual({ ok: false, reason: 'removed' })
    expect((await frozen.load()).entries).toEqual([])
    expect([...tabs.browser.kept]).toEqual([])
    expect(await loaded(tabs)).toEqual([])
  })

  test('is not what a browser has done that only lost its localStorage', async () => {
    const { tabs, tab } = await filled(5)
    tabs.browser.kept.clear()
    expect(await tab.store.append(review(9))).toEqual({ ok: true })
    expect((await loaded(tabs)).length).toBe(7)
  })

  test('says so when the browser does not let it', async () => {
    const { tabs } = await filled(3)
    const refusing = openErasure(
      {
        localStorage: removable(tabs.browser.page(), () => {
          throw new DOMException('no', 'SecurityError')
        }),
        indexedDB: tabs.browser.factory,
        randomBytes: tabs.browser.randomBytes,
        channel: undefined,
        removeCopy: async () => undefined,
        pause: async () => undefined,
      },
      gateBefore(tabs.browser.page().world()),
    )
    expect(await refusing.deleteAll()).toEqual({ ok: false, reason: 'unavailable' })
  })
})

describe('replacing everything', () => {
  test('holds for a page that the browser had frozen meanwhile', async () => {
    const { tabs, tab } = await filled()
    const frozen = openReviewStore({ ...tabs.browser.page().world(), channel: undefined })
    await frozen.load()
    await frozen.append(review(3000))
    const wanted = reviews(50, 300)
    await tab.erasure.replaceLog(wanted)
    expect(await frozen.append(review(3001))).toEqual({ ok: false, reason: 'removed' })
    expect(await loaded(tabs)).toEqual(records(wanted))
  })

  test('leaves the new records alone, in both places, and everything that is not the log', async () => {
    const { tabs, tab, other } = await filled()
    const wanted = reviews(500, 300)
    expect(await tab.erasure.replaceLog(wanted)).toEqual({ ok: true })
    expect(other.news).toEqual(['begun', 'ended'])
    expect(await loaded(tabs)).toEqual(records(wanted))
    const inMirror = [...(await mirrored(tabs.browser.factory)).values()].join('')
    expect(inMirror.split('\n').filter(Boolean)).toHaveLength(500)
    expect(tabs.browser.kept.get('attest/settings')).toBe('{"newPerDay":3}')
  })

  test('by nothing leaves nothing', async () => {
    const { tabs, tab } = await filled()
    expect(await tab.erasure.replaceLog([])).toEqual({ ok: true })
    expect(await loaded(tabs)).toEqual([])
  })

  test('is not undone by a tab that was open', async () => {
    const { tabs, tab, other } = await filled()
    const replacing = tab.erasure.replaceLog(reviews(5, 2000))
    void other.store.append(review(3000))
    await replacing
    expect((await other.store.append(review(3001))).ok).toBe(false)
    expect(await loaded(tabs)).toEqual(records(reviews(5, 2000)))
  })

  test('beside the log of a newer version does nothing', async () => {
    const { tabs, tab } = await filled(100)
    const before = await loaded(tabs)
    const refusing = openErasure(
      {
        localStorage: removable(tab.page, never),
        indexedDB: { open: tabs.browser.factory.open.bind(tabs.browser.factory), deleteDatabase: never },
        randomBytes: tabs.browser.randomBytes,
        channel: undefined,
        removeCopy: async () => undefined,
        pause: async () => undefined,
      },
      gateBefore(tab.page.world()),
    )
    tabs.browser.kept.set('attest/log/2/newer/page/0', 'of a newer version\n')
    expect(await refusing.replaceLog(reviews(5, 2000))).toEqual({ ok: false, reason: 'newer-version' })
    tabs.browser.kept.delete('attest/log/2/newer/page/0')
    expect(await loaded(tabs)).toEqual(before)
  })

  test('where there is no database works with localStorage alone', async () => {
    const tabs = new Tabs()
    const { page } = tabs.open()
    const world = { ...page.world(), indexedDB: undefined }
    await openReviewStore(world).appendAll(reviews(50))
    const erasure = openErasure(
      {
        localStorage: removable(page, (key) => tabs.browser.kept.delete(key)),
        indexedDB: undefined,
        randomBytes: tabs.browser.randomBytes,
        channel: undefined,
        removeCopy: async () => undefined,
        pause: async () => undefined,
      },
      gateBefore(world),
    )
    expect(await erasure.replaceLog(reviews(5, 2000))).toEqual({ ok: true })
    const { entries } = await openReviewStore(world).load()
    expect(records(entries)).toEqual(records(reviews(5, 2000)))
  })
})

describe('the note of the last export', () => {
  const storage = () => new Browser().page().localStorage()

  test('is read back as it was written', () => {
    const local = storage()
    const note = { exported: { at: 5, offsetMinutes: -60 }, reviews: 34, putOffAt: 7 }
    expect(readExportNote(local)).toEqual({ reviews: 0 })
    expect(writeExportNote(local, note)).toBe(true)
    expect(readExportNote(local)).toEqual(note)
  })

  test.each(['', 'text', 'null', '[]', '{"reviews":-1}', '{"reviews":"many"}', '['.repeat(100_000)])(
    'that is damaged (%.20s) counts as none',
    (text) => {
      const local = storage()
      local.setItem('attest/exported', text)
      expect(readExportNote(local)).toEqual({ reviews: 0 })
    },
  )

  test('is no matter where there is no localStorage', () => {
    expect(readExportNote(undefined)).toEqual({ reviews: 0 })
    expect(writeExportNote(undefined, { reviews: 1 })).toBe(false)
  })
})

function never(): never {
  throw new Error('Something was removed.')
}
