/** Looking things up on a phone, and finding them from the keyboard of a desk. */
import { expect } from 'vitest'
import { learnerOn } from './support/learner.ts'
import { desktop } from './support/openedApp.ts'
import { test } from './support/test.ts'

test('a name is found misspelt, read about, and studied, and what was asked is listed with its answers', async ({
  openShared,
}) => {
  const page = await openShared()
  await page.getByRole('link', { name: 'Look up' }).tap()
  await page.getByRole('searchbox').fill('hafiz saed kahn')
  await page
    .getByRole('link', { name: /^Hafiz Saeed Khan/ })
    .first()
    .tap()
  const heading = page.getByRole('heading', { level: 1, name: 'Hafiz Saeed Khan' })
  await heading.waitFor()
  expect(await heading.evaluate((shown) => shown === document.activeElement)).toBe(true)
  await page.getByText('You have met none of its').waitFor()

  await page.getByRole('link', { name: 'Study this' }).tap()
  const learner = learnerOn(page)
  const asked: string[] = []
  for (let i = 0; i < 3; i += 1) {
    const { question } = await learner.tap('Good')
    asked.push(question)
  }
  await page.getByRole('button', { name: 'Today' }).tap()
  await page.getByRole('link', { name: 'Look up' }).tap()
  await page.getByRole('link', { name: 'What was asked today' }).tap()
  const rows = page.getByRole('listitem').filter({ hasText: 'recalled: Good' })
  await rows.first().waitFor()
  const listed = await rows.allInnerTexts()
  expect(listed).toHaveLength(3)
  asked.reverse().forEach((question, index) => expect(listed[index]).toContain(question))
  for (const row of listed) expect(row).toMatch(/back (tomorrow|on \w+)/)
})

test('a search is still there when one comes back from what it found, by whichever way', async ({
  openShared,
}) => {
  const page = await openShared({ path: '#/lookup' })
  const line = page.getByRole('searchbox')
  const heading = page.getByRole('heading', { level: 1, name: 'Hafiz Saeed Khan' })
  await page.locator('summary', { hasText: 'Groups' }).tap()
  await line.fill('hafiz saed kahn')
  // The last of what was found is among the facts, and its name stands further up as well.
  const found = page.getByRole('listitem').getByRole('link', { name: 'Hafiz Saeed Khan', exact: true }).last()
  await found.tap()
  await heading.waitFor()
  await page.goBack()
  await found.waitFor()
  await expect.poll(() => found.evaluate(hasFocus)).toBe(true)
  await page.goForward()
  await heading.waitFor()
  // Where it was scrolled to is found again as well.
  const main = page.getByRole('main')
  await main.evaluate((scrolled) => (scrolled.scrollTop = 150))
  await page.getByRole('link', { name: 'Study this' }).dispatchEvent('click')
  await page.locator('.acts button').waitFor()
  await page.goBack()
  await heading.waitFor()
  await expect.poll(() => main.evaluate(({ scrollTop }) => scrollTop)).toBe(150)
  await main.getByRole('link', { name: 'Look up' }).tap()
  await found.waitFor()
  expect(await line.inputValue()).toBe('hafiz saed kahn')
  await page.getByRole('link', { name: 'Settings' }).tap()
  await page.getByRole('heading', { level: 2, name: 'About' }).scrollIntoViewIfNeeded()
  const end = await main.evaluate(({ scrollTop }) => scrollTop)
  await page.goBack()
  await found.waitFor()
  expect(await line.inputValue()).toBe('hafiz saed kahn')
  await line.fill('')
  await page.getByRole('link', { name: /^Afghan Taliban/ }).waitFor()
  // The end of this screen comes later than its beginning.
  await page.goForward()
  await expect.poll(() => main.evaluate(({ scrollTop }) => scrollTop)).toBe(end)
})

function hasFocus(element: Element): boolean {
  return element === document.activeElement
}

test('an entity is looked up beside a session after the answer, and the session stands as it was', async ({
  openShared,
}) => {
  const page = await openShared({ path: '#/study' })
  const learner = learnerOn(page)
  await page.locator('.acts > button').tap()
  const question = await learner.question()
  await page.getByRole('group', { name: 'Look up' }).getByRole('button').first().tap()
  await page.getByRole('dialog', { name: 'Look up' }).getByRole('heading', { level: 2 }).first().waitFor()
  await page.keyboard.press('3')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await learner.question()).toBe(question)
  await page.getByRole('button', { name: 'Good' }).waitFor()
})

test('everything is reached from the keyboard: the palette finds, moves, opens and closes, over a question with screens and decks alone', async ({
  openApp,
}) => {
  const { page } = await openApp({ viewport: desktop, touch: false })
  await page.getByRole('link', { name: 'Progress' }).focus()
  await page.keyboard.press('Control+k')
  const line = page.getByRole('combobox', { name: /^Find/ })
  await line.waitFor()
  await page.keyboard.press('Escape')
  await line.waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Progress')

  const ready = page.locator('input[role=combobox]:focus')
  await page.keyboard.press('Control+k')
  await ready.waitFor()
  await page.keyboard.type('khurasan')
  const chosen = page.getByRole('option', { selected: true })
  await chosen.filter({ hasText: 'Place' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await chosen.filter({ hasText: 'ISIS–K' }).waitFor()
  expect(await line.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'))
  await page.keyboard.press('ArrowUp')
  await chosen.filter({ hasText: 'Place' }).waitFor()
  await page.keyboard.press('Enter')
  const heading = page.getByRole('heading', { level: 1, name: 'Khorasan' })
  await heading.waitFor()
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')

  // The list and a long page scroll by themselves, and not the window with both of them.
  await page.evaluate(() => void (location.hash = '#/lookup/khorasan/isis-k'))
  await page.getByRole('heading', { level: 1, name: /ISIS–K/ }).waitFor()
  const room = page.getByRole('main').evaluate((main) => main.scrollHeight - main.clientHeight)
  expect(await room).toBe(0)

  await page.keyboard.press('Control+k')
  await ready.waitFor()
  await page.keyboard.type('study')
  await chosen.filter({ hasText: 'Study' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Show answer' }).waitFor()
  const question = page.locator('article h1')
  const asked = await question.innerText()
  await page.keyboard.press('Control+k')
  await ready.waitFor()
  await page.getByText('groups, people and places come back once the question is answered').waitFor()
  await page.keyboard.type('khorasan')
  await page.getByRole('option', { name: /Deck/ }).waitFor()
  expect(await page.getByRole('option').count()).toBe(1)
  await page.keyboard.press('Escape')
  await line.waitFor({ state: 'detached' })
  expect(await question.innerText()).toBe(asked)
  await page.keyboard.press('Space')
  await page.getByRole('group', { name: 'How well did you know it?' }).waitFor()
  await page.keyboard.press('Control+k')
  await ready.waitFor()
  await page.keyboard.type('khurasan')
  await chosen.filter({ hasText: 'Place' }).waitFor()
  await line.fill('progress')
  await chosen.filter({ hasText: 'Screen' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Progress' }).waitFor()

  await page.keyboard.press('Control+k')
  await ready.waitFor()
  await page.goBack()
  await line.waitFor({ state: 'detached' })
})

test('the hint to install comes once the day’s work is done, asks through the browser, and never again', async ({
  openApp,
}) => {
  const { page } = await openApp()
  const learner = learnerOn(page)
  await page.evaluate(() => {
    const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: () => Promise.resolve({ outcome: 'dismissed' }),
    })
    dispatchEvent(offer)
    document.documentElement.dataset['kept'] = String(offer.defaultPrevented)
  })
  expect(await page.evaluate(() => document.documentElement.dataset['kept'])).toBe('true')
  await learner.setNewPerDay(20)
  await learner.openStudy()
  while (!(await learner.isFinished())) await learner.press('Easy')
  const hint = page.getByRole('heading', { name: 'Keep Attest on your home screen' })
  expect(await hint.count()).toBe(0)
  await page.getByRole('link', { name: 'Back to Today' }).tap()
  await page.getByRole('button', { name: 'Add to home screen' }).tap()
  await hint.waitFor({ state: 'detached' })
  await page.reload()
  await page.getByText('Nothing is due.').waitFor()
  expect(await hint.count()).toBe(0)
})

test('a reminder is a calendar file that names the time and nothing of the subject', async ({ openApp }) => {
  const { page } = await openApp({ path: '#/settings' })
  await page.getByLabel('Time of day').fill('07:30')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a calendar file' }).tap(),
  ])
  expect(download.suggestedFilename()).toBe('study-time.ics')
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  const file = Buffer.concat(chunks).toString()
  expect(file).toContain('DTSTART:20261123T073000\r\nDURATION:PT15M\r\nRRULE:FREQ=DAILY\r\n')
  expect(file).not.toMatch(/khorasan|islamic|isis/i)
})
