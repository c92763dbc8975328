/**
 * The app in Firefox, driven fully: study by key and by pointer, graded forms, two tabs, undo, the next day, and no
 * network. Not part of `npm test`, because no npm package brings this engine: `npm run test:firefox`.
 */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { rightOption, promptAsking, rightWords } from '../browser/support/answers.ts'
import { alwaysTyped, learnerOn, mixedForms, savedReviews } from '../browser/support/learner.ts'
import { desktop } from '../browser/support/openedApp.ts'
import { routes } from '../../src/routes.ts'
import { test } from './firefoxTest.ts'

test('a learner studies, undoes, reloads in between, and finds what is due the next day', async ({
  openApp,
}) => {
  const app = await openApp()
  const learner = learnerOn(app.page)
  await learner.openStudy()
  for (let i = 0; i < 4; i += 1) await learner.press(i === 1 ? 'Hard' : 'Good')
  const before = await learner.question()
  await learner.press('Easy')
  await app.page.getByRole('button', { name: 'Undo' }).click()
  expect(await learner.question()).toBe(before)
  await app.page.keyboard.press('3')
  await app.page.reload()
  await app.page.locator('.acts > button').waitFor()
  expect(await learner.left()).toBe('5 new')
  while (!(await learner.isFinished())) await learner.press('Hard')
  await app.page.getByText('Saved', { exact: true }).waitFor()
  expect(await savedReviews(app)).toBeGreaterThanOrEqual(10)
  await app.clock.advance({ days: 1 })
  await app.page.reload()
  await app.page.getByRole('button', { name: 'Today' }).click()
  await app.page.getByText(/^\d+ due, 10 new\.$/).waitFor()
})

test('a choice is answered by pointer and told right; what is typed is graded, by key', async ({
  openApp,
}) => {
  const { page } = await openApp({ stored: mixedForms })
  const options = page.getByRole('list', { name: 'Options' }).getByRole('button')
  const ratings = page.getByRole('group', { name: 'How well did you know it?' })
  await learnerOn(page).openStudy()
  while (!(await options.first().isVisible())) await learnerOn(page).press('Good')
  await options.nth(rightOption(await learnerOn(page).question())).click()
  await ratings.waitFor()
  await page.getByText('Right', { exact: true }).waitFor()

  const typing = await openApp({ stored: alwaysTyped })
  const line = typing.page.getByRole('textbox')
  await learnerOn(typing.page).openStudy()
  while (!(await line.isVisible())) await learnerOn(typing.page).press('Good')
  await line.fill(rightWords(promptAsking(await learnerOn(typing.page).question())))
  await line.press('Enter')
  await typing.page
    .getByText(/^Right/)
    .first()
    .waitFor()
})

test('a name is found misspelt and from the palette, and a search is there on the way back', async ({
  openApp,
}) => {
  const { page } = await openApp({ viewport: desktop, path: '#/lookup' })
  await page.getByRole('searchbox').fill('hafiz saed kahn')
  await page
    .getByRole('link', { name: /^Hafiz Saeed Khan/ })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: 'Hafiz Saeed Khan' }).waitFor()
  await page.goBack()
  expect(await page.getByRole('searchbox').inputValue()).toBe('hafiz saed kahn')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: /^Find/ }).fill('haqani')
  await page.getByRole('option', { name: /^Haqqani network/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Haqqani network' }).waitFor()
})

test('Persian reads from right to left, and nothing sticks out', async ({ openApp }) => {
  const { page } = await openApp({ path: '#/settings' })
  await page.getByLabel('Language').selectOption('fa')
  await page.locator('html[lang=fa][dir=rtl]').waitFor()
  expect(await overflow(page)).toBe(0)
})

test('two tabs ask each prompt once between them', async ({ openApp }) => {
  const app = await openApp()
  const other = await app.openTab()
  const [one, two] = [learnerOn(app.page), learnerOn(other)]
  await one.openStudy()
  await two.openStudy()
  const asked = [await one.press('Good')]
  await expect.poll(() => two.left()).toBe('9 new')
  asked.push(await two.press('Good'))
  await expect.poll(() => one.left()).toBe('8 new')
  asked.push(await one.press('Good'))
  expect(new Set(asked.map(({ question }) => question)).size).toBe(3)
})

test('without a network the app starts cold, shows every screen, and keeps what is studied', async ({
  openApp,
  server,
}) => {
  const app = await openApp({ viewport: desktop, worker: true })
  await app.page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  await server.stop()
  await app.page.reload()
  const learner = learnerOn(app.page)
  await learner.openStudy()
  while (!(await learner.isFinished())) await learner.press('Good')
  await app.page.getByRole('link', { name: 'Back to Today' }).click()
  for (const name of ['Progress', 'Settings']) {
    await app.page.getByRole('link', { name, exact: true }).click()
    await app.page.getByRole('heading', { level: 1, name }).waitFor()
  }
  await app.page.getByText('10 reviews, kept in this browser').waitFor()
})

test('nothing sticks out of a phone’s window on any screen', async ({ openApp, server }) => {
  const app = await openApp()
  const places = routes.map(({ path }) => path.replace(':deckId', 'khorasan').replace(':entityId', 'tkp'))
  for (const place of places) {
    await app.page.goto(`${server.address}#${place}`)
    await app.page.getByRole('heading', { level: 1 }).first().waitFor()
    expect(await overflow(app.page), place).toBe(0)
  }
})

/** Pixels that the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
