/** Bytes flipped in the files that the browser keeps localStorage in: all comes back from the mirror, and is said. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { expect } from 'vitest'
import { keptRecords, storedLog, studied } from '../support/backups.ts'
import { inThisRun, longest, printCounts } from '../../tooling/scale.ts'
import { type PersistentProfile, test } from '../support/test.ts'

const flips = inThisRun({ full: 20, small: 4 })
const log = studied(400)

const isOfLocalStorage = (file: string): boolean => /^(MANIFEST-\d+|\d+\.(log|ldb))$/.test(file)

/** Lets the app put a log into both places, and closes the browser, which then has all of it on the disk. */
async function fill(profile: PersistentProfile): Promise<void> {
  const app = await profile.open({ stored: storedLog(log) })
  await app.page.getByText('missing in the browser’s database').waitFor()
  await app.close()
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

declare global {
  interface Window {
    /** How many records localStorage held before the app ran. */
    foundBefore: number
  }
}

/** Counts what is in localStorage before the app has mended it. */
function count(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    if (!location.protocol.startsWith('http')) return
    const texts = Object.entries(localStorage).flatMap(([key, text]) =>
      key.startsWith('attest/log/') ? String(text).split('\n') : [],
    )
    window.foundBefore = new Set(texts.filter((line) => line.length === 24)).size
  })
}

test(
  `${flips} byte flips in the browser’s files of localStorage: all restored from the mirror, and said`,
  async ({ persistentProfile }) => {
    const profile = persistentProfile()
    await fill(profile)
    const files = join(profile.folder, 'Default', 'Local Storage', 'leveldb')
    const whole = mkdtempSync(join(tmpdir(), 'attest-whole-'))
    cpSync(files, whole, { recursive: true })
    const counts = { 'without effect': 0, 'restored and said': 0, 'reviews restored': 0, lost: 0 }

    for (let i = 0; i < flips; i += 1) {
      rmSync(files, { recursive: true })
      cpSync(whole, files, { recursive: true })
      const where = flip(files, (i + 0.5) / flips)
      const app = await profile.open({ path: '#/settings', prepare: count })
      await app.page.getByText(`${log.length} reviews, kept in this browser`).waitFor()
      const { local, mirror } = await keptRecords(app)
      expect([where, local.length, mirror.length]).toEqual([where, log.length, log.length])
      const missing = log.length - (await app.page.evaluate(() => window.foundBefore))
      const said = new RegExp(`^${missing} reviews? missing in the browser’s local storage`)
      if (missing > 0) await app.page.getByText(said).waitFor()
      counts[missing > 0 ? 'restored and said' : 'without effect'] += 1
      counts['reviews restored'] += missing
      await app.close()
    }
    rmSync(whole, { recursive: true })
    printCounts('byte flips', { flips, ...counts, reviews: log.length })
  },
  longest,
)
