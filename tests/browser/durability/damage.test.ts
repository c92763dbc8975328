/** Bytes flipped in the files that the browser keeps localStorage in: all comes back from the mirror, and is said. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { expect } from 'vitest'
import { keptRecords, recordsOf, storedLog, studied } from '../support/backups.ts'
import { learnerOn } from '../support/learner.ts'
import { inThisRun, printCounts } from '../support/scale.ts'
import { type PersistentProfile, test } from '../support/test.ts'

const flips = inThisRun({ full: 20, small: 4 })
const log = studied(400)

const isOfLocalStorage = (file: string): boolean => /^(MANIFEST-\d+|\d+\.(log|ldb))$/.test(file)

/** Studies on two visits; the app has everything in both places when the browser is closed. */
async function fill(profile: PersistentProfile): Promise<void> {
  const first = await profile.open({ stored: storedLog(log) })
  await first.page.getByText('missing in the browser’s database').waitFor()
  await first.close()
  const second = await profile.open({ path: '#/study' })
  await second.page.locator('.acts button').waitFor()
  for (let i = 0; i < 5; i += 1) await learnerOn(second.page).press('Good')
  await second.page.getByText('Saved', { exact: true }).waitFor()
  await second.close()
}

/** Flips all bits of one byte: the first flip near the start of the first file, the last near the end of the last. */
function flip(folder: string, share: number): string {
  const files = readdirSync(folder).filter(isOfLocalStorage).sort()
  const place = share * files.length
  const file = files[Math.floor(place)]
  if (file === undefined) throw new Error('Inconsistent: the browser keeps localStorage elsewhere')
  const bytes = readFileSync(join(folder, file))
  const offset = Math.floor((place % 1) * bytes.length)
  bytes[offset] = (bytes[offset] ?? 0) ^ 0xff
  writeFileSync(join(folder, file), bytes)
  return `${file} at ${offset} of ${bytes.length}`
}

/** How many records a page finds in localStorage before the app has run. */
async function foundBefore(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage()
  // The worker of an earlier visit would answer with the app, which would mend before it is looked at.
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setBypassServiceWorker', { bypass: true })
  await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await page.goto(address)
  const texts = await page.evaluate(() =>
    Object.entries(localStorage).flatMap(([key, text]) =>
      key.startsWith('attest/log/') ? [String(text)] : [],
    ),
  )
  await page.close()
  return new Set(texts.flatMap((text) => text.split('\n')).filter((line) => line.length === 24)).size
}

test(`${flips} byte flips in the browser’s files of localStorage: all restored from the mirror, and said`, async ({
  persistentProfile,
  server,
}) => {
  const profile = persistentProfile()
  await fill(profile)
  const whole = mkdtempSync(join(tmpdir(), 'attest-whole-'))
  cpSync(profile.folder, whole, { recursive: true })
  const total = recordsOf(log).length + 5
  const counts = { 'without effect': 0, 'reviews restored and said': 0, lost: 0 }

  for (let i = 0; i < flips; i += 1) {
    rmSync(profile.folder, { recursive: true })
    cpSync(whole, profile.folder, { recursive: true })
    const where = flip(join(profile.folder, 'Default', 'Local Storage', 'leveldb'), (i + 0.5) / flips)
    let before = 0
    const app = await profile.open({
      path: '#/settings',
      prepare: async (context) => (before = await foundBefore(context, server.address)),
    })
    await app.page.getByText(`${total} reviews, kept in this browser`).waitFor()
    const { local, mirror } = await keptRecords(app)
    expect([where, local.length, mirror.length]).toEqual([where, total, total])
    const missing = total - before
    if (missing === 0) counts['without effect'] += 1
    else {
      const are = missing === 1 ? 'review' : 'reviews'
      await app.page.getByText(`${missing} ${are} missing in the browser’s local storage`).waitFor()
    }
    counts['reviews restored and said'] += missing
    await app.close()
  }
  rmSync(whole, { recursive: true })
  printCounts('byte flips', { flips, ...counts, reviews: total })
}, 900_000)
