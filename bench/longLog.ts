/**
 * How long the start takes with 100,000 reviews behind it, beside an empty profile in the same run: the built app in a
 * real browser, each profile opened in turn. `npm run bench:long`.
 */
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { write } from '#formats/reviewRecord.ts'
import { findBrowser } from '../tests/browser/support/findBrowser.ts'
import { serveBuiltApp } from '../tests/browser/support/server.ts'
import { study } from './log.ts'
import { median } from './measure.ts'

const REVIEWS = 100_000
const ROUNDS = Number(process.argv[2] ?? 9)
const MOST_TIMES = 3
const CHUNK = 163

interface Start {
  /** From the navigation until Home says what there is to study. */
  readonly readyMs: number
  /** The longest that the page's thread was held up meanwhile; 0 when never for 50 ms. */
  readonly longestTaskMs: number
}

const records = study(REVIEWS, 20).reviews.map(write)
const server = await serveBuiltApp()
const browser = await chromium.launch((await findBrowser(() => undefined)).launch)
const options = { viewport: { width: 360, height: 740 } } as const
const empty = await browser.newContext(options)
const full = await browser.newContext(options)
await watchTasks(empty)
await watchTasks(full)
const characters = await fill(full)

// The first start reads and replays everything; what follows opens the snapshot.
await start(empty)
const first = await start(full)
const starts = { empty: [] as Start[], full: [] as Start[] }
for (let round = 0; round < ROUNDS; round += 1) {
  starts.empty.push(await start(empty))
  starts.full.push(await start(full))
}
await browser.close()
await server.stop()

const [emptyMs, fullMs] = [readyOf(starts.empty), readyOf(starts.full)]
console.log(`Start until Home is ready, median of ${ROUNDS} in turn, Chromium ${browser.version()}`)
console.log(`  empty profile           ${emptyMs.toFixed(0)} ms, longest task ${tasksOf(starts.empty)} ms`)
console.log(`  ${REVIEWS} reviews          ${fullMs.toFixed(0)} ms, longest task ${tasksOf(starts.full)} ms`)
console.log(
  `  the same, first time    ${first.readyMs.toFixed(0)} ms, longest task ${first.longestTaskMs.toFixed(0)} ms`,
)
console.log(
  `  stored                  ${characters.toFixed(2)} characters a review, the names of chunks included`,
)
const ratio = fullMs / emptyMs
console.log(
  `  ${ratio <= MOST_TIMES ? 'met   ' : 'MISSED'}  at most ${MOST_TIMES} times: ${ratio.toFixed(2)}`,
)
process.exitCode = ratio <= MOST_TIMES ? 0 : 1

/** Notes the longest task of every page that is opened. */
function watchTasks(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    const longest = { ms: 0 }
    Object.assign(window, { longest })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration)
    }).observe({ type: 'longtask', buffered: true })
  })
}

/** Puts the records into localStorage, past the app; its first start copies them to the database. */
async function fill(context: BrowserContext): Promise<number> {
  const page = await context.newPage()
  await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await page.goto(server.address)
  const chunks = Array.from({ length: Math.ceil(records.length / CHUNK) }, (_, n): [string, string] => [
    `attest/log/1/benchdev/benchpage12345/${n}`,
    records.slice(n * CHUNK, (n + 1) * CHUNK).join(''),
  ])
  await page.evaluate((texts) => Object.assign(localStorage, Object.fromEntries(texts)), chunks)
  await page.close()
  return chunks.reduce((sum, [key, text]) => sum + key.length + text.length, 0) / records.length
}

async function start(context: BrowserContext): Promise<Start> {
  const page = await context.newPage()
  await page.goto(server.address)
  await page.getByRole('link', { name: /^Study \d+ prompts?$/ }).waitFor()
  const measured = await page.evaluate(() => ({
    readyMs: performance.now(),
    longest: (window as unknown as { longest: { ms: number } }).longest.ms,
  }))
  await rest(page)
  await page.close()
  return { readyMs: measured.readyMs, longestTaskMs: measured.longest }
}

/** What is done after the start, the snapshot and the copy of the app, must not weigh on the next one. */
function rest(page: Page): Promise<void> {
  return page.waitForTimeout(700)
}

function readyOf(all: readonly Start[]): number {
  return median(all.map(({ readyMs }) => readyMs))
}

function tasksOf(all: readonly Start[]): string {
  return median(all.map(({ longestTaskMs }) => longestTaskMs)).toFixed(0)
}
