/** News from other pages: by which of the two ways they come, and what they must not be confused by. */
import type { LogEntry } from '#domain/review.ts'
import { write } from '#formats/reviewRecord.ts'
import type { ReviewStore } from '#storage/reviewStore.ts'
import { expect, test } from 'vitest'
import { Browser } from './support/browser.ts'
import { review, reviews } from './support/entries.ts'

function hearing(store: ReviewStore): LogEntry[] {
  const heard: LogEntry[] = []
  store.subscribe((entries) => heard.push(...entries))
  return heard
}

test.each([
  ['storage events alone', { channel: undefined }],
  ['messages alone', { onStorageEvent: () => undefined }],
])('%s tell every entry once', async (_, change) => {
  const browser = new Browser()
  const [one, other] = [browser.open(change), browser.open(change)]
  await Promise.all([one.load(), other.load()])
  const heard = hearing(other)
  for (const entry of reviews(400)) await one.append(entry)
  expect(heard).toEqual(reviews(400))
})

test('an entry that localStorage refused is told as soon as the mirror has it', async () => {
  const browser = new Browser()
  const [one, other] = [browser.open(), browser.open()]
  await other.load()
  const heard = hearing(other)
  browser.quota = 0
  await one.append(review(1))
  expect(heard).toEqual([review(1)])
})

test('an entry that no place took is not told', async () => {
  const browser = new Browser()
  const [one, other] = [browser.open({ indexedDB: undefined }), browser.open()]
  await other.load()
  const heard = hearing(other)
  browser.quota = 0
  await one.append(review(1))
  expect(heard).toEqual([])
})

test('messages and events that are not ours are passed over', async () => {
  const browser = new Browser()
  const page = browser.page()
  const store = browser.open(page.world())
  await store.load()
  const heard = hearing(store)
  page.hearMessage({ some: 'object' })
  page.hearMessage('no record')
  page.hearMessage(null)
  page.hearStorage({ key: null, newValue: null })
  page.hearStorage({ key: 'attest/log/1/device/page/0', newValue: null })
  page.hearStorage({ key: 'attest/log/1/device/page/0', newValue: 'damaged' })
  page.hearStorage({ key: 'theme', newValue: write(review(1)) })
  expect(heard).toEqual([])
})

test('a chunk that was changed rather than lengthened tells what is new in it', async () => {
  const browser = new Browser()
  const page = browser.page()
  const store = browser.open(page.world())
  await store.load()
  const heard = hearing(store)
  const key = 'attest/log/1/device/page/0'
  page.hearStorage({ key, newValue: reviews(2).map(write).join('') })
  page.hearStorage({ key, newValue: `x\n${reviews(4).map(write).join('')}` })
  expect(heard).toEqual(reviews(4))
})

test('a closed channel does not cost an entry', async () => {
  const browser = new Browser()
  const closed = (): never => {
    throw new DOMException('The channel is closed.', 'InvalidStateError')
  }
  const store = browser.open({ channel: { postMessage: closed, addEventListener: () => undefined } })
  expect(await store.append(review(1))).toEqual({ ok: true })
})
