/** The states of export, import and deletion, and the reminder of them on Home. */
import type { Page } from 'playwright-core'
import { LONG_LOG } from '#domain/history.ts'
import { backupFile, storedLog, studied } from './backups.ts'
import { onIphone, withFolder, withSlowWorker } from './devices.ts'
import type { Scene } from './scenes.ts'

const log = studied(300)

/** What lay in localStorage alone was put into the database, and the app has said so. */
async function understood(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Understood' }).click()
}

async function choosesFile(page: Page, file: ReturnType<typeof backupFile>): Promise<void> {
  await understood(page)
  await page.getByText('300 reviews, kept in this browser').waitFor()
  await page.getByLabel('File to import').setInputFiles(file)
}

const DAY_MS = 86_400_000

/** A log from days after now, as after the clock of the device was set back. */
const fromTheFuture = log.map((review) => ({ ...review, at: review.at + 3 * DAY_MS }))

export const backupScenes: readonly Scene[] = [
  {
    name: 'home-iphone',
    route: 'home',
    path: '',
    prepare: onIphone('tab'),
    // The last of what comes in stages.
    reach: (page) => page.getByRole('heading', { name: 'By section' }).waitFor(),
  },
  {
    name: 'study-iphone',
    route: 'study',
    path: '#/study',
    prepare: onIphone('tab'),
    reach: (page) => page.getByText('everything is deleted after a week without a visit').waitFor(),
  },
  {
    name: 'home-clock',
    route: 'home',
    path: '',
    stored: storedLog(fromTheFuture),
    reach: async (page) => {
      await understood(page)
      await page.getByText('clock is more than a day behind your newest answers').waitFor()
    },
  },
  {
    name: 'home-replaying',
    route: 'home',
    path: '',
    stored: storedLog(studied(LONG_LOG + 100)),
    prepare: withSlowWorker,
    reach: (page) => page.getByRole('progressbar', { name: 'Working out your schedule' }).waitFor(),
  },
  { name: 'home-iphone-app', route: 'home', path: '', prepare: onIphone('app') },
  {
    name: 'move-away',
    route: 'move',
    path: '#/move',
    stored: storedLog(log),
    prepare: onIphone('tab'),
    reach: understood,
  },
  { name: 'move-in', route: 'move', path: '#/move', prepare: onIphone('app') },
  {
    name: 'settings-folder',
    route: 'settings',
    path: '#/settings',
    prepare: withFolder,
    reach: async (page) => {
      await page.getByRole('button', { name: 'Choose a folder …' }).click()
      await page.getByText('1 backup is there').scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'home-reminder',
    route: 'home',
    path: '',
    stored: storedLog(log),
    reach: async (page) => {
      await understood(page)
      await page.getByRole('heading', { name: 'Take a copy of your progress' }).waitFor()
    },
  },
  {
    name: 'settings-exported',
    route: 'settings',
    path: '#/settings',
    stored: storedLog(log),
    reach: async (page) => {
      await understood(page)
      await page.getByText('Protect the file with a passphrase').click()
      await page.getByRole('button', { name: 'Export to a file' }).click()
      await page.getByText('300 reviews, read back and compared').scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'settings-import-plan',
    route: 'settings',
    path: '#/settings',
    stored: storedLog(log),
    reach: async (page) => {
      const file = backupFile([...log.slice(50), ...studied(80, 2)])
      const damaged = file.buffer.toString().replace(/"[\w-]{24}",/, '')
      await choosesFile(page, { ...file, buffer: Buffer.from(damaged) })
      await page.getByText('Replace everything instead').click()
      await page.getByRole('button', { name: 'Replace everything …' }).scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'settings-imported',
    route: 'settings',
    path: '#/settings',
    stored: storedLog(log),
    reach: async (page) => {
      await choosesFile(page, backupFile(studied(80, 2)))
      await page.getByRole('button', { name: /^Add \d+ reviews$/ }).click()
      await page.getByText('reviews added.').scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'move-arrived',
    route: 'move',
    path: '#/move',
    prepare: onIphone('app'),
    reach: async (page) => {
      await page.getByLabel('File to import').setInputFiles(backupFile(studied(80)))
      await page.getByRole('button', { name: 'Add 80 reviews' }).click()
      await page.getByRole('link', { name: 'Go on' }).scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'settings-import-replace',
    route: 'settings',
    path: '#/settings',
    stored: storedLog(log),
    reach: async (page) => {
      await choosesFile(page, backupFile(studied(80, 2)))
      await page.getByText('Replace everything instead').click()
      await page.getByRole('button', { name: 'Replace everything …' }).click()
      await page.getByRole('heading', { name: 'Replace everything?' }).waitFor()
    },
  },
  {
    name: 'settings-import-refused',
    route: 'settings',
    path: '#/settings',
    stored: storedLog(log),
    reach: async (page) => {
      await choosesFile(page, { ...backupFile([]), buffer: Buffer.from('PK\u0003\u0004') })
      await page.getByText('This is a zip archive.').scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'settings-delete',
    route: 'settings',
    path: '#/settings',
    stored: storedLog(log),
    reach: async (page) => {
      await understood(page)
      await page.getByRole('button', { name: 'Delete everything …' }).click()
      await page.getByRole('button', { name: 'Export first' }).waitFor()
    },
  },
]
