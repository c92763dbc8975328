/** No room left: on the disk, where the machine lets a test make a small one, and in the browser's quota in any case. */
import { execFileSync } from 'node:child_process'
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { keptRecords } from '../support/backups.ts'
import type { OpenedApp } from '../support/openedApp.ts'
import { answer, answerUntilNotice, beginStudy, followAnswers, noAnswers } from '../support/rapidLearner.ts'
import { inThisRun, printCounts } from '../../tooling/scale.ts'
import { test } from '../support/test.ts'

const before = inThisRun({ full: 100, small: 15 })

async function lostOf(saved: ReadonlySet<string>, app: OpenedApp): Promise<number> {
  await app.page.evaluate(() => (location.hash = '#/settings'))
  await app.page.getByText(/\d reviews, kept in this browser/).waitFor()
  const { local, mirror } = await keptRecords(app)
  const kept = new Set([...local, ...mirror])
  return [...saved].filter((record) => !kept.has(record)).length
}

/** A quota that can be filled in a moment. It must be set before the first write: the browser looks it up seldom. */
const SMALL_QUOTA = 6_000_000

async function setQuota(page: Page, address: string, quotaSize: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(address)
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize })
}

/** Fills the databases of the origin and its localStorage until neither takes the smallest thing more. */
function fillQuota(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('filling')
      request.onupgradeneeded = () => request.result.createObjectStore('all', { autoIncrement: true })
      request.onsuccess = () => resolve(request.result)
    })
    const isTaken = (size: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = database.transaction('all', 'readwrite')
        // Noise, because the browser packs what repeats.
        transaction.objectStore('all').add(crypto.getRandomValues(new Uint8Array(size)))
        transaction.oncomplete = () => resolve(true)
        transaction.onabort = () => resolve(false)
      })
    for (let size = 65_536; size >= 16;) if (!(await isTaken(size))) size = Math.floor(size / 2)
    database.close()
    for (let size = 4_194_304, i = 0; size >= 1;) {
      try {
        localStorage.setItem(`filling ${i}`, 'x'.repeat(size))
        i += 1
      } catch {
        size = Math.floor(size / 2)
      }
    }
  })
}

/** As when the learner has deleted films: what filled the storage is still there, but no longer to the brim. */
async function makeRoom(page: Page, address: string): Promise<void> {
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('filling ')) localStorage.removeItem(key)
  })
  await setQuota(page, address, 10 * SMALL_QUOTA)
}

test('a quota filled to the brim: a notice within two seconds that offers the export, 0 lost of what was called saved, and all saved once there is room', async ({
  openApp,
  server,
}) => {
  const answers = noAnswers()
  const app = await openApp({ prepare: (context) => followAnswers(context, answers) })
  const { page } = app
  await setQuota(page, server.address, SMALL_QUOTA)
  await beginStudy(page)
  await answer(page, { answers: before })
  await fillQuota(page)
  const { saved, noticeMs } = await answerUntilNotice(page, 200)
  expect(noticeMs).toBeLessThan(2000)
  await page.getByText('This browser’s storage is full').waitFor()
  expect(await page.locator('header .kept').innerText()).toBe('Not saved')

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Export now' }).tap()
  await page.getByRole('button', { name: 'Export to a file' }).tap()
  await page.getByText(`Exported as`).waitFor()
  expect(await (await download).failure()).toBe(null)
  await page.getByText('This browser’s storage is full').waitFor()

  await makeRoom(page, server.address)
  await page.getByText('This browser’s storage is full').waitFor({ state: 'detached' })
  await beginStudy(page)
  await answer(page, { answers: 1 })
  await page.reload()
  // Those as well that could not be saved at first.
  const lost = await lostOf(answers.given, app)
  expect(lost).toBe(0)
  printCounts('quota filled to the brim', {
    'saved before': before + saved,
    'ms to the notice': Math.round(noticeMs),
    lost,
  })
}, 120_000)

/** Puts a file system of so many megabytes at a folder; false where the machine does not allow it. */
function mountSmallDisk(folder: string, megabytes: number): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Writes until there is no room for another byte; gives the file. */
function fillDisk(folder: string): string {
  const path = join(folder, 'filling')
  const file = openSync(path, 'w')
  for (let size = 1_048_576; size >= 1;) {
    try {
      writeSync(file, Buffer.alloc(size))
    } catch {
      size = Math.floor(size / 2)
    }
  }
  closeSync(file)
  return path
}

test('a full disk, where the machine allows a small one: a notice within two seconds, and 0 lost of what was called saved', async ({
  persistentProfile,
}) => {
  const profile = persistentProfile()
  const isSmall = mountSmallDisk(profile.folder, 32)
  if (!isSmall) {
    printCounts('full disk', {
      disks: 'none: this machine lets tests mount nothing; the quota stands for it',
    })
    return
  }
  try {
    const answers = noAnswers()
    const app = await profile.open({ prepare: (context) => followAnswers(context, answers) })
    await beginStudy(app.page)
    await answer(app.page, { answers: before })
    const filling = fillDisk(profile.folder)
    const { saved, noticeMs } = await answerUntilNotice(app.page, 400)
    expect(noticeMs).toBeLessThan(2000)
    await app.crash()

    rmSync(filling)
    const again = await profile.open()
    const lost = await lostOf(answers.saved, again)
    expect(lost).toBe(0)
    await again.close()
    printCounts('full disk', {
      'saved before': before,
      'saved after, in room that was left': saved,
      'ms to the notice': Math.round(noticeMs),
      lost,
    })
  } finally {
    execFileSync('umount', ['-l', profile.folder])
  }
})
