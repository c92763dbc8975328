/** On an iPhone: what a week away does is said before the first review, and progress moves to the home screen. */
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { keptRecords, recordsOf, storedLog, studied } from './support/backups.ts'
import { onIphone } from './support/devices.ts'
import { learnerOn, schedule } from './support/learner.ts'
import { test } from './support/test.ts'

test('in a tab, Home says before the first review what a week away does, above the button that begins', async ({
  openApp,
}) => {
  const { page } = await openApp({ prepare: onIphone('tab') })
  const note = page.getByText('everything is deleted after a week without a visit')
  await note.waitFor()
  const begin = page.getByRole('link', { name: /^Study \d+ prompts$/ })
  const [said, button] = [await note.boundingBox(), await begin.boundingBox()]
  expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThan(button?.y ?? 0)

  await page.getByRole('link', { name: 'To the home screen' }).tap()
  await page.getByRole('heading', { name: 'Move to the home screen' }).waitFor()
  expect(await page.getByRole('listitem').count()).toBe(2)
  await page.getByRole('link', { name: 'Today' }).first().tap()
  await learnerOn(page).openStudy()
})

test('who opens the first card directly is told above it, until the first answer is given', async ({
  openApp,
}) => {
  const { page } = await openApp({ path: '#/study', prepare: onIphone('tab') })
  const note = page.getByText('everything is deleted after a week without a visit')
  await note.waitFor()
  await page.getByRole('button', { name: 'Show answer' }).waitFor()
  await page.getByRole('link', { name: 'To the home screen' }).waitFor()
  await learnerOn(page).press('Good')
  await note.waitFor({ state: 'detached' })
})

test('the way across: export in the tab, open on the home screen, bring the file in, and find the same schedule', async ({
  openApp,
}) => {
  const log = studied(120)
  const tab = await openApp({ path: '#/settings', stored: storedLog(log), prepare: onIphone('tab') })
  const before = await schedule(tab.page)
  await tab.page.getByRole('link', { name: 'Move to the home screen' }).tap()
  const [download] = await Promise.all([
    tab.page.waitForEvent('download'),
    tab.page.getByRole('button', { name: 'Export to a file' }).tap(),
  ])
  await tab.page.getByText('Done. Go on with the next step.').waitFor()

  const app = await openApp({ prepare: onIphone('app') })
  await app.page.getByRole('heading', { name: 'Did you study in Safari before?' }).waitFor()
  await app.page.getByRole('link', { name: 'Bring it over' }).tap()
  await app.page.getByLabel('File to import').setInputFiles({
    name: download.suggestedFilename(),
    mimeType: 'application/json',
    buffer: readFileSync(await download.path()),
  })
  await app.page.getByRole('button', { name: 'Add 120 reviews' }).tap()
  await app.page.getByRole('link', { name: 'Go on studying' }).tap()
  expect(await schedule(app.page)).toBe(before)
  expect(await keptRecords(app)).toEqual({ local: recordsOf(log), mirror: recordsOf(log) })
  expect(await app.page.getByText('deleted after a week').count()).toBe(0)
})
