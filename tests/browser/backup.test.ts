/** Export, deletion and import in a real browser, with real files: nothing is lost on the way, and deleted is deleted. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { defaultSettings } from '#formats/settings.ts'
import { backupFile, keptRecords, recordsOf, storedLog, studied } from './support/backups.ts'
import { schedule } from './support/learner.ts'
import { turnPersian } from './support/persian.ts'
import { test } from './support/test.ts'

const settingsPath = '#/settings'

/** Presses a button that makes a download, and gives its name and text. */
async function download(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

async function choose(page: Page, file: ReturnType<typeof backupFile>): Promise<void> {
  await page.getByLabel('File to import').setInputFiles(file)
}

function fileOf(text: string, name = 'attest.json'): ReturnType<typeof backupFile> {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) }
}

async function deleteEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Delete everything …' }).click()
  const restarted = page.waitForEvent('load')
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything', exact: true }).click()
  await restarted
  await page.getByRole('heading', { name: 'Today' }).waitFor()
}

const log = studied(400)

test('export, wipe, import: the same records in both places, and the same schedule', async ({ openApp }) => {
  const app = await openApp({ path: settingsPath, stored: storedLog(log) })
  const { page } = app
  await page.getByText('400 reviews, kept in this browser').waitFor()
  const before = await schedule(page)
  const file = await download(page, 'Export to a file')
  expect(file.name).toBe('attest-2026-11-22.json')
  await page.getByText('400 reviews, read back and compared').waitFor()
  await page.getByText('Exported on 22 November 2026; nothing new since then.').waitFor()

  await deleteEverything(page)
  expect(await keptRecords(app)).toEqual({ local: [], mirror: [] })

  await page.getByRole('link', { name: 'Settings' }).click()
  await choose(page, fileOf(file.text))
  await page.getByText('400 reviews', { exact: true }).first().waitFor()
  expect(await keptRecords(app)).toEqual({ local: [], mirror: [] })
  await page.getByRole('button', { name: 'Add 400 reviews' }).click()
  await page.getByText('400 reviews added.').waitFor()
  expect(await keptRecords(app)).toEqual({ local: recordsOf(log), mirror: recordsOf(log) })
  expect(await schedule(page)).toBe(before)

  await page.reload()
  await page.getByText('400 reviews, kept in this browser').waitFor()
  expect(await schedule(page)).toBe(before)
  await choose(page, fileOf(file.text))
  await page.getByText('Everything that can be read in the file is here already.').waitFor()
})

test('two devices that import each other’s file end with the same records and schedule', async ({
  openApp,
}) => {
  const [mine, yours] = [studied(150), studied(150, 2)]
  const one = await openApp({ path: settingsPath, stored: storedLog(mine) })
  const two = await openApp({ path: settingsPath, stored: storedLog(yours) })
  for (const [app, other] of [
    [one, yours],
    [two, mine],
  ] as const) {
    await choose(app.page, backupFile(other))
    await app.page.getByRole('button', { name: 'Add 150 reviews' }).click()
    await app.page.getByText('300 reviews, kept in this browser').waitFor()
  }
  const both = recordsOf([...mine, ...yours])
  for (const app of [one, two]) expect(await keptRecords(app)).toEqual({ local: both, mirror: both })
  expect(await schedule(one.page)).toBe(await schedule(two.page))
})

test('a file of 20,000 reviews is added, and a tab that is open has them as well', async ({ openApp }) => {
  const many = studied(20_000)
  const app = await openApp({ path: settingsPath })
  const other = await app.openTab(settingsPath)
  await other.getByText('0 reviews, kept').waitFor()
  await choose(app.page, backupFile(many))
  await app.page.getByRole('button', { name: 'Add 20,000 reviews' }).click()
  await app.page.getByText('20,000 reviews added.').waitFor({ timeout: 45_000 })
  await other.getByText('20,000 reviews, kept in this browser').waitFor()
  const kept = await keptRecords(app)
  expect(kept.local).toHaveLength(20_000)
  expect(kept.mirror).toEqual(kept.local)
})

test('a file behind a passphrase is exported, refuses another, and opens with its own', async ({
  openApp,
}) => {
  const from = await openApp({ path: settingsPath, stored: storedLog(log) })
  await from.page.getByText('Protect the file with a passphrase').click()
  await from.page.getByLabel('Passphrase').fill('four words or more')
  const { text } = await download(from.page, 'Export to a file')
  for (const record of recordsOf(log.slice(0, 50))) expect(text).not.toContain(record)

  const { page } = await openApp({ path: settingsPath })
  await choose(page, fileOf(text))
  const field = page.getByLabel('Passphrase of the file')
  await field.fill('four words')
  await page.getByRole('button', { name: 'Open the file' }).click()
  await page.getByText('This is not the passphrase of the file. Nothing was changed.').waitFor()
  await field.fill('four words or more')
  await page.getByRole('button', { name: 'Open the file' }).click()
  await page.getByRole('button', { name: 'Add 400 reviews' }).waitFor()
})

test('where there is a share sheet the file goes through it, whole', async ({ openApp }) => {
  const { page } = await openApp({
    path: settingsPath,
    stored: storedLog(log),
    prepare: (context) =>
      context.addInitScript(() => {
        const share = async ({ files }: ShareData) => {
          document.documentElement.dataset['shared'] = await files?.[0]?.text()
        }
        Object.assign(navigator, { canShare: () => true, share })
      }),
  })
  await page.getByRole('button', { name: 'Export to a file' }).click()
  await page.getByText('Exported as attest-2026-11-22.json: 400 reviews').waitFor()
  const shared = await page.evaluate(() => document.documentElement.dataset['shared'] ?? '')
  for (const record of recordsOf(log)) expect(shared).toContain(record)
})

describe('files that are none of ours', () => {
  const wrong = {
    'an archive': [Buffer.from('PK\u0003\u0004\u0014\u0000\u0000'), 'This is a zip archive.'],
    'a picture': [Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'This is not a text file'],
    'other data': [Buffer.from('{"cards":[]}'), 'This is a data file of another kind'],
    'a deep one': [Buffer.from('['.repeat(2_000_000)), 'lists within lists'],
    'a huge one': [Buffer.alloc(50_000_001, 32), 'larger than 50 MB'],
    'a newer one': [Buffer.from('{"format":"attest-backup","version":9}'), 'its format is 9'],
  } as const

  test('are answered with what is wrong, and nothing stored changes', async ({ openApp }) => {
    const app = await openApp({ path: settingsPath, stored: storedLog(log) })
    await app.page.getByText('400 reviews, kept').waitFor()
    const before = await keptRecords(app)
    for (const [name, [buffer, words]] of Object.entries(wrong)) {
      // Playwright hands over at most 50 MB, so the huge one is made on the page.
      if (buffer.length > 50_000_000) await chooseHuge(app.page, buffer.length)
      else await choose(app.page, { name, mimeType: 'application/json', buffer })
      await app.page.getByText(words).waitFor()
    }
    expect(await keptRecords(app)).toEqual(before)
  })
})

function chooseHuge(page: Page, bytes: number): Promise<void> {
  return page.getByLabel('File to import').evaluate((input: HTMLInputElement, size) => {
    const files = new DataTransfer()
    files.items.add(new File([' '.repeat(size)], 'huge.json'))
    input.files = files.files
    input.dispatchEvent(new Event('change'))
  }, bytes)
}

test('the file is chosen with the app’s own button, by key and in the language of the app, or dropped beside it', async ({
  openApp,
}) => {
  const { page } = await openApp({ path: settingsPath })
  const byName = (name: string) => page.getByRole('button', { name })
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    byName('Choose a file …').press('Enter'),
  ])
  await chooser.setFiles(backupFile(studied(40)))
  await byName('Add 40 reviews').waitFor()
  await byName('Leave it').press('Enter')
  await turnPersian(page)
  const button = byName('برگزیدن فایل …')
  await button.waitFor()
  await button.evaluate(
    (target, text) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], 'attest.json'))
      target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    },
    backupFile(studied(30)).buffer.toString(),
  )
  await page.locator('.plan').getByText('۳۰').first().waitFor()
})

test('replacing everything downloads a backup first, and leaves the file and its settings alone', async ({
  openApp,
}) => {
  const wanted = studied(60, 3)
  const app = await openApp({ path: settingsPath, stored: storedLog(log) })
  const other = await app.openTab(settingsPath)
  await choose(app.page, backupFile(wanted, { ...defaultSettings, newPerDay: 42 }))
  await app.page.locator('.plan').getByLabel('Settings').selectOption('Take those of the file')
  await app.page.getByText('Replace everything instead').click()
  await app.page.getByRole('button', { name: 'Replace everything …' }).click()
  const backup = await download(app.page, 'Download a backup, then replace')
  for (const page of [app.page, other]) await page.getByText('60 reviews, kept in this browser').waitFor()
  expect(await keptRecords(app)).toEqual({ local: recordsOf(wanted), mirror: recordsOf(wanted) })
  expect(await app.page.getByLabel('New prompts a day').inputValue()).toBe('42')

  expect(backup.name).toBe('attest-2026-11-22-before.json')
  await choose(app.page, fileOf(backup.text))
  await app.page.getByRole('button', { name: 'Add 400 reviews' }).waitFor()
})

test('deleting everything empties both places and the caches, and other tabs start anew as well', async ({
  openApp,
}) => {
  const app = await openApp({
    path: settingsPath,
    answering: 'unset',
    stored: { ...storedLog(log), 'somebody-else': 'stays' },
    worker: true,
  })
  const other = await app.openTab(settingsPath)
  for (const page of [app.page, other]) await page.getByText('400 reviews, kept').waitFor()
  await app.page.evaluate(() => caches.open('attest of another build'))
  await deleteEverything(app.page)
  await other.getByText('0 reviews, kept in this browser').waitFor()
  await app.page.getByText('10 new.').waitFor()
  expect(await keptRecords(app)).toEqual({ local: [], mirror: [] })
  expect(await app.page.evaluate(() => Object.keys(localStorage))).toEqual(['somebody-else'])
  expect(await app.page.evaluate(() => caches.has('attest of another build'))).toBe(false)
})
