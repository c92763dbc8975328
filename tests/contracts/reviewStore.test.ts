/** The contract of review stores, run over each of them. */
import { createMemory, inMemoryStore } from '#storage/inMemoryStore.ts'
import { Browser } from '../storage/support/browser.ts'
import { keepsReviews } from './reviewStore.ts'

keepsReviews({
  name: 'in memory',
  newBrowser: () => {
    const memory = createMemory()
    return () => inMemoryStore(memory)
  },
  saved: { ok: true },
  issues: [],
})

keepsReviews({
  name: 'in localStorage with its mirror in IndexedDB',
  newBrowser: () => {
    const browser = new Browser()
    return () => browser.open()
  },
  saved: { ok: true },
  issues: [],
})

keepsReviews({
  name: 'in localStorage and a mirror, without a channel between pages',
  newBrowser: () => {
    const browser = new Browser()
    return () => browser.open({ channel: undefined })
  },
  saved: { ok: true },
  issues: [],
})

keepsReviews({
  name: 'in localStorage alone',
  newBrowser: () => {
    const browser = new Browser()
    return () => browser.open({ indexedDB: undefined })
  },
  saved: { ok: false, reason: 'unavailable', keptIn: 'localStorage' },
  issues: [{ kind: 'unavailable', place: 'indexedDB' }],
})

keepsReviews({
  name: 'in IndexedDB alone',
  newBrowser: () => {
    const browser = new Browser()
    return () => browser.open({ localStorage: undefined })
  },
  saved: { ok: true, missingIn: 'localStorage' },
  issues: [{ kind: 'unavailable', place: 'localStorage' }],
})
