/**
 * Whether answering stays quick on a slow phone: fifty interactions a minute with the processor 6 times slower, the
 * whole deck and 10,000 reviews. Prints how long the page's thread was busy in one go: `npm run bench:answering`.
 */
import { chromium, type Browser, type Page } from 'playwright-core'
import { write } from '#formats/reviewRecord.ts'
import { defaultSettings, type Settings } from '#formats/settings.ts'
import { findBrowser } from '../tests/browser/support/findBrowser.ts'
import { contextOptions, openIn, phone } from '../tests/browser/support/openedApp.ts'
import { serveBuiltApp } from '../tests/browser/support/server.ts'
import { study } from './log.ts'

const REVIEWS = 10_000
const INTERACTIONS = 50
const SLOWER = 6
const MOST_MS = 50
const PAUSE_MS = 60_000 / INTERACTIONS
const CHUNK = 163

const records = study(REVIEWS, 20).reviews.map(write)
const chunks = Array.from({ length: Math.ceil(records.length / CHUNK) }, (_, n): [string, string] => [
  `attest/log/1/benchdev/benchpage12345/${n}`,
  records.slice(n * CHUNK, (n + 1) * CHUNK).join(''),
])

const server = await serveBuiltApp()
const browser = await chromium.launch((await findBrowser(() => undefined)).launch)
console.log(
  `${INTERACTIONS} interactions a minute, processor ${SLOWER} times slower, ${REVIEWS} reviews, Chromium ${browser.version()}`,
)
const longest: number[] = []
for (const answering of ['reveal-only', 'mixed', 'always-typed'] as const)
  longest.push(await measure(browser, answering))
await browser.close()
await server.stop()

const isMet = Math.max(...longest) <= MOST_MS
console.log(`  ${isMet ? 'met   ' : 'MISSED'}  no task over ${MOST_MS} ms in the answer path`)
process.exitCode = isMet ? 0 : 1

/** Prints the distribution for one way of answering; gives the longest task, in milliseconds. */
async function measure(browser: Browser, answering: Settings['answering']): Promise<number> {
  const settings: Settings = { ...defaultSettings, answering, newPerDay: 100 }
  const stored = { ...Object.fromEntries(chunks), 'attest/settings': JSON.stringify(settings) }
  const options = { viewport: phone, stored, now: '2026-11-22T20:00:00-08:00' }
  const app = await openIn(await browser.newContext(contextOptions(options)), server.address, options)
  const { page } = app
  await page.evaluate(() => (location.hash = '#/study'))
  await page.locator('.acts > button').waitFor()
  // What the first question fetches lazily belongs to the start.
  await interact(page)
  await page.waitForTimeout(2000)
  const client = await app.context.newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] })
  for (let i = 0; i < INTERACTIONS; i += 1) {
    await interact(page)
    await page.waitForTimeout(PAUSE_MS)
  }
  const busy = tasksIn(await browser.stopTracing())
  await app.context.close()
  const share = (part: number) => busy[Math.min(busy.length - 1, Math.floor(part * busy.length))] ?? 0
  const parts = [0.5, 0.9, 0.99, 1].map((part) => `${part * 100} % ${share(part).toFixed(1)}`)
  console.log(`  ${answering.padEnd(13)} ${String(busy.length).padStart(6)} tasks, ms: ${parts.join(', ')}`)
  return share(1)
}

/** One press of a learner: shows the answer or gives up, or rates it Good. Within the page, as a key would. */
async function interact(page: Page): Promise<void> {
  await page.evaluate(() => {
    const rating = document.querySelector<HTMLElement>('.ratings button:nth-child(3)')
    const act = rating ?? document.querySelector<HTMLElement>('.acts > button')
    act?.click()
  })
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly args?: { readonly name?: string }
}

/** How long each task of the page's main thread took, in milliseconds, the shortest first. */
function tasksIn(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] }
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}.${tid}`),
  )
  return traceEvents
    .filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && mains.has(`${pid}.${tid}`))
    .map(({ dur = 0 }) => dur / 1000)
    .sort((a, b) => a - b)
}
