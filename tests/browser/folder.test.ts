/** Backups that write themselves, with a real folder handle that the browser keeps between visits. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { readBackup } from '#formats/backup.ts'
import { write } from '#formats/reviewRecord.ts'
import { recordsOf, storedLog, studied } from './support/backups.ts'
import { withFolder } from './support/devices.ts'
import { learnerOn } from './support/learner.ts'
import { test } from './support/test.ts'

const log = studied(60)

/** The files in the folder, by name. */
function filesIn(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Backups')
    const files: Record<string, string> = {}
    for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>) {
      files[name] = await (await handle.getFile()).text()
    }
    return files
  })
}

async function recordsIn(page: Page, name: string): Promise<string[]> {
  const read = readBackup((await filesIn(page))[name] ?? '')
  return read.kind === 'backup' ? read.data.entries.map((entry) => write(entry).trim()).sort() : []
}

test('a chosen folder gets a backup at once, and after a reload and a quarter of an hour of study another', async ({
  openApp,
}) => {
  const app = await openApp({ path: '#/settings', stored: storedLog(log), prepare: withFolder })
  const { page } = app
  await page.getByRole('button', { name: 'Choose a folder …' }).tap()
  await page.getByText('read back and compared; 1 backup is there').waitFor()
  const [first = ''] = Object.keys(await filesIn(page))
  expect(first).toMatch(/^attest-2026-11-22-20\d{4}\.json$/)
  expect(await recordsIn(page, first)).toEqual(recordsOf(log))

  await page.reload()
  await page.getByRole('link', { name: 'Today' }).tap()
  const learner = learnerOn(page)
  await learner.openStudy()
  for (let i = 0; i < 3; i += 1) await learner.press('Good')
  expect(Object.keys(await filesIn(page))).toEqual([first])
  await app.clock.advance({ minutes: 16 })
  await expect.poll(async () => Object.keys(await filesIn(page)).length, { timeout: 20_000 }).toBe(2)
  const [, second = ''] = Object.keys(await filesIn(page)).sort()
  expect(await recordsIn(page, second)).toHaveLength(63)
})

test('deleting everything forgets the folder and leaves its files', async ({ openApp }) => {
  const { page } = await openApp({ path: '#/settings', stored: storedLog(log), prepare: withFolder })
  await page.getByRole('button', { name: 'Choose a folder …' }).tap()
  await page.getByText('1 backup is there').waitFor()
  await page.getByRole('button', { name: 'Delete everything …' }).tap()
  await page.getByText('Backups that the app has written into your folder stay there.').waitFor()
  const restarted = page.waitForEvent('load')
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything', exact: true }).tap()
  await restarted
  await page.getByRole('link', { name: 'Settings' }).tap()
  await page.getByRole('button', { name: 'Choose a folder …' }).waitFor()
  expect(Object.keys(await filesIn(page))).toHaveLength(1)
})
