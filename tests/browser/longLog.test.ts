/** A long log in the built app: replayed by a worker, from the browser's own copy of it, and after that not at all. */
import { expect } from 'vitest'
import { LONG_LOG } from '#domain/history.ts'
import { promptKey } from '#domain/prompt.ts'
import type { Review } from '#domain/review.ts'
import { write } from '#formats/reviewRecord.ts'
import { defaultSettings } from '#formats/settings.ts'
import { copied } from './support/offline.ts'
import { test } from './support/test.ts'

const start = Date.parse('2026-10-01T12:00:00Z')

/** Many answers to three prompts that the deck has, one a minute. */
const records = Array.from({ length: LONG_LOG + 1000 }, (_, i) => {
  const ids = [
    'khorasan/isisk-name/expansion',
    'khorasan/isisk-region/place',
    'khorasan/isisk-regional-branch/what',
  ]
  const answer = { kind: 'review', rating: 3, answerMs: 2000, form: 'reveal', choices: 0, nonce: 7 } as const
  const review: Review = {
    ...answer,
    prompt: promptKey(ids[i % 3] ?? ''),
    at: start + i * 60_000,
    offsetMinutes: 0,
  }
  return write(review)
})
const chunks = Array.from({ length: Math.ceil(records.length / 163) }, (_, n): [string, string] => [
  `attest/log/1/olddev01/oldpage1234567/${n}`,
  records.slice(n * 163, (n + 1) * 163).join(''),
])

/** Weights that are fitted to so long a log would have it replayed once more at some time in between. */
const settings = {
  ...defaultSettings,
  ownMemory: { ...defaultSettings.ownMemory, isOn: false },
}

test('a long log is replayed by a worker, also without a network, and the next start needs none', async ({
  openApp,
  server,
}) => {
  const app = await openApp({
    stored: { ...Object.fromEntries(chunks), 'attest/settings': JSON.stringify(settings) },
    worker: true,
  })
  const workers: string[] = []
  app.context.on('page', (page) => page.on('worker', (worker) => workers.push(worker.url())))
  await app.page.getByText('were put back from the other copy').waitFor()
  await copied(app.page)
  await server.stop()

  // The first start gave the database its copy. The second replays once more, and keeps what that came to.
  const second = await app.openTab()
  await second.getByRole('link', { name: /^Study \d+ prompts?$/ }).waitFor()
  expect(workers).toEqual([expect.stringContaining('/assets/replayWorker')])
  await expect
    .poll(() => second.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toContain('attest-memory')

  const third = await app.openTab('#/settings')
  await third.getByText(`${records.length.toLocaleString('en')} reviews, kept in this browser`).waitFor()
  expect(workers).toHaveLength(1)
  await server.start()
})
