/**
 * What the deck adds to the time until the first screen: the built app opened with its deck and, in turn, with one of
 * a single fact, on a slow phone (processor 4 times slower) and a slow network. `npm run bench:start`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import type { Manifest } from '../scripts/size.ts'
import { findBrowser } from '../tests/browser/support/findBrowser.ts'
import { builtFolder } from '../tests/browser/support/folders.ts'
import { serveBuiltApp } from '../tests/browser/support/server.ts'

const rounds = 15

/** Slow 4G as Lighthouse has it: 1.6 Mbit/s down, 150 ms there and back. */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }

const smallDeck = `export const khorasan = {
  id: 'khorasan', title: 'T', description: 'D', groups: {}, people: {}, places: {},
  article: { title: 'T', url: 'https://example.org', publisher: 'P', licence: 'L', licenceUrl: 'https://example.org' },
  sections: [{ heading: 'T', paragraphs: 1, facts: [{ kind: 'free', id: 'f', paragraph: 1, statement: 'S.',
    asks: { what: { question: 'What?', answer: 'This' } } }] }],
}`

const deckFile = manifest()['decks/khorasan/deck.ts']?.file
if (!deckFile) throw new Error('Inconsistent: the build has no deck; run npm run build before this.')

const server = await serveBuiltApp()
const browser = await chromium.launch((await findBrowser(() => undefined)).launch)
const times = { with: [] as number[], without: [] as number[] }
for (let round = 0; round < rounds; round += 1) {
  times.with.push(await firstScreenMs(browser, false))
  times.without.push(await firstScreenMs(browser, true))
}
await browser.close()
await server.stop()

const [withDeck, without] = [median(times.with), median(times.without)]
console.log(`Until the first screen, median of ${rounds} cold starts on a slow phone and network`)
console.log(`  with the deck                ${withDeck.toFixed(0)} ms`)
console.log(`  with a deck of a single fact ${without.toFixed(0)} ms`)
const ratio = withDeck / without
console.log(`  ${ratio < 1.1 ? 'met   ' : 'MISSED'}  less than a tenth more: ${ratio.toFixed(3)} times`)
process.exitCode = ratio < 1.1 ? 0 : 1

/** Milliseconds from the start of navigation until the heading of Home is painted. */
async function firstScreenMs(browser: Browser, small: boolean): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', network)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  if (small) {
    await page.route(`**/${deckFile}`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: smallDeck }),
    )
  }
  await page.goto(server.address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const painted = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now(),
  )
  await context.close()
  return painted
}

function manifest(): Manifest {
  return JSON.parse(readFileSync(join(builtFolder, '.vite', 'manifest.json'), 'utf8')) as Manifest
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
