/** How the screens use the room they have: a desk, a phone with its keyboard open, and the colours of the system. */
import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { dueTogether, toBoard } from './support/boards.ts'
import { expectHeard } from './support/heard.ts'
import { storedLog, studied } from './support/backups.ts'
import { alwaysTyped, learnerOn } from './support/learner.ts'
import { desktop, phone, tablet } from './support/openedApp.ts'
import { startQuiz } from './support/quizScenes.ts'
import { test } from './support/test.ts'

async function boxOf(locator: Locator): Promise<{ top: number; bottom: number; left: number }> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not on the screen.')
  return { top: box.y, bottom: box.y + box.height, left: box.x }
}

test('beside the answer a wide window shows what is known of a name in it; question and focus stay where they are', async ({
  openApp,
}) => {
  const { page } = await openApp({ path: '#/study', viewport: desktop, touch: false })
  const question = page.locator('article h1')
  await page.locator('.acts > button').waitFor()
  const before = await boxOf(question)
  await page.keyboard.press('Space')
  const beside = page.getByRole('region', { name: 'Look up' })
  await beside.getByRole('heading', { level: 2 }).first().waitFor()
  expect(await boxOf(question)).toEqual(before)
  await expectHeard(page, { focus: 'Answer' })
  const name = await beside.getByRole('heading', { level: 2 }).first().innerText()
  await beside.getByRole('link').first().click()
  await beside.getByRole('button', { name: 'Back' }).click()
  expect(await beside.getByRole('heading', { level: 2 }).first().innerText()).toBe(name)
  await page.keyboard.press('3')
  await beside.waitFor({ state: 'detached' })
})

test('a quiz uses the room of a desk: choices beside each other, all questions beside the one asked, answers beside the points', async ({
  openApp,
}) => {
  const { page } = await openApp({ path: '#/quiz', viewport: desktop, touch: false })
  const start = await boxOf(page.getByRole('button', { name: 'Start the quiz' }))
  expect(start.left).toBeGreaterThan((await boxOf(page.locator('summary').last())).left + 400)
  await startQuiz(page, { exam: true, kinds: ['Multiple choice'] })
  const places = page.getByRole('region', { name: 'All questions' }).getByRole('button')
  const question = page.locator('#question')
  expect((await boxOf(places.first())).left).toBeGreaterThan((await boxOf(question)).left + 600)
  await page.getByRole('list', { name: 'Options' }).getByRole('button').first().click()
  await places.nth(3).click()
  await page.getByRole('button', { name: '4 of 5' }).waitFor()
  await expectHeard(page, { focus: await question.innerText() })
  expect(await places.first().innerText()).toContain('answered')
  expect(await places.nth(3).getAttribute('aria-current')).toBe('true')
  await page.keyboard.press('a')
  await page.getByRole('button', { name: 'See the score sheet' }).click()
  const points = await boxOf(page.getByRole('heading', { name: 'Score sheet' }))
  const first = await boxOf(page.locator('.entry').first())
  expect(first.left).toBeGreaterThan(points.left + 400)
  expect(first.top).toBeLessThan(points.bottom)
})

test('a tablet held upright has two columns of lines that are read with ease, and the act at the foot of the first', async ({
  openShared,
}) => {
  const page = await openShared({ viewport: tablet, stored: storedLog(studied(60)) })
  await page.getByRole('heading', { name: 'By section' }).waitFor()
  for (const [address, first, second, act] of [
    ['', 'Today', 'By section', 'Study'],
    ['#/deck/khorasan', 'History of the Islamic State', 'Prelude', 'Study this deck'],
    ['#/lookup/khorasan/tkp', 'Look up', 'Tehrik-e Khilafat', 'Study this'],
    ['#/progress', 'What you know', 'Reviews a day', undefined],
    ['#/settings', 'How much a day', 'Reminder', undefined],
  ] as const) {
    await page.evaluate((hash) => void (location.hash = hash), address)
    const left = async (words: string) => (await boxOf(page.locator('main').getByText(words).first())).left
    // The screen before may have such words, too.
    const apart = async () => (await left(second)) - (await left(first))
    await expect.poll(() => apart().catch(() => 0), { message: address }).toBeGreaterThan(270)
    const low = async () => 1180 - (await boxOf(page.locator('.act').getByText(act ?? ''))).bottom
    if (act) await expect.poll(low, { message: act }).toBeLessThan(120)
    const widths = await page.locator('main p').evaluateAll((all) => all.map((line) => line.clientWidth))
    expect(Math.max(...widths), address).toBeLessThanOrEqual(608)
  }
})

test('a tablet held upright shows beneath the answer what is known of a name in it; question and acts stay', async ({
  openShared,
}) => {
  const page = await openShared({ path: '#/study', viewport: tablet })
  const [question, acts] = [page.locator('article h1'), page.locator('.acts')]
  await acts.getByRole('button').waitFor()
  const before = await boxOf(question)
  await acts.getByRole('button').press('Enter')
  const beneath = page.getByRole('region', { name: 'Look up' })
  await beneath.getByRole('heading', { level: 2 }).first().waitFor()
  expect(await boxOf(question)).toEqual(before)
  const [known, ratings] = [await boxOf(beneath), await boxOf(acts)]
  expect(known.top).toBeGreaterThan(before.bottom + 300)
  expect(known.bottom).toBe(ratings.top)
  expect(ratings.bottom).toBe(1180)
})

test('what scrolls is the screen, and never the window with the bar of screens in it', async ({
  openShared,
}) => {
  const page = await openShared({ path: '#/settings' })
  await page.getByRole('heading', { name: 'Delete everything' }).waitFor()
  await page.getByLabel('File to import').waitFor({ state: 'attached' })
  const window = page.locator('html')
  expect(
    await window.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
    'pixels longer than the window',
  ).toBe(0)
  expect(await page.locator('main').evaluate((main) => main.scrollHeight > main.clientHeight)).toBe(true)
})

test('what scrolls beneath the act of a page is never drawn over it', async ({ openShared }) => {
  const page = await openShared({ path: '#/lookup/khorasan/isis-k' })
  await page.getByText('in order of time').waitFor()
  const covered = await page.locator('main').evaluate((main) => {
    const act = main.querySelector('.act > *')
    const fact = main.querySelector('.fact')
    if (!act || !fact) return 'there is no act, or no fact'
    const { left, top, height } = act.getBoundingClientRect()
    main.scrollTop += fact.getBoundingClientRect().top - top
    const shares = [0.1, 0.3, 0.5, 0.7, 0.9]
    const hits = shares.map((share) => document.elementFromPoint(left + 40, top + height * share))
    return hits.map((hit) => (act.contains(hit) ? '' : hit?.textContent)).join('')
  })
  expect(covered, 'drawn over the act').toBe('')
})

test('the ratings stand in one row on a narrow phone, and two by two with text twice as large, which leaves room for the card', async ({
  openShared,
}) => {
  const page = await openShared({ path: '#/study', viewport: { width: 320, height: 640 } })
  await page.locator('.acts > button').press('Enter')
  const ratings = page.getByRole('group', { name: 'How well did you know it?' }).getByRole('button')
  await ratings.last().waitFor()
  const rows = async () =>
    new Set((await Promise.all((await ratings.all()).map(boxOf))).map(({ top }) => top))
  expect((await rows()).size).toBe(1)
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  await expect.poll(async () => (await rows()).size).toBe(2)
  const [bar, acts] = [await boxOf(page.locator('header')), await boxOf(page.locator('.acts'))]
  expect(acts.top - bar.bottom).toBeGreaterThan(380)
})

test('on a desk the options of a matching stand beside its rows, and on a phone beneath them', async ({
  openApp,
}) => {
  const { page } = await openApp({
    path: '#/study',
    stored: dueTogether('matching'),
    viewport: desktop,
    touch: false,
  })
  await toBoard(page)
  const places = () =>
    Promise.all(['.rows', '.options'].map((part) => boxOf(page.locator('article').locator(part))))
  const [rows, options] = await places()
  expect(options!.left).toBeGreaterThan(rows!.left + 400)
  expect(options!.top).toBe(rows!.top)
  await page.setViewportSize(phone)
  await expect.poll(async () => (await places())[1]!.left).toBe((await places())[0]!.left)
})

test('with the keyboard open, the question and the line stay in sight together', async ({ openShared }) => {
  const page = await openShared({
    path: '#/study',
    viewport: { width: 360, height: 400 },
    stored: alwaysTyped,
  })
  const line = page.getByRole('textbox')
  await page.locator('.acts > button').waitFor()
  while (!(await line.isVisible())) await learnerOn(page).press('Good')
  await line.fill('not this')
  const [bar, asked, typed, acts] = await Promise.all(
    [page.locator('header'), page.locator('article h1'), line, page.locator('.acts')].map(boxOf),
  )
  expect(asked!.top).toBeGreaterThanOrEqual(bar!.bottom)
  expect(typed!.bottom).toBeLessThanOrEqual(acts!.top)
})

test('no line of a narrow window ends within “ISIS–K”, the text stays the text, and twice as large it is no wider', async ({
  openShared,
}) => {
  const page = await openShared({ path: '#/lookup/khorasan/isis-k', viewport: { width: 320, height: 640 } })
  const names = page.locator('main').getByText('ISIS–K', { exact: true })
  await page.getByText('in order of time').waitFor()
  const lines = await names.evaluateAll((all) => all.map((name) => name.getClientRects().length))
  expect(lines.length).toBeGreaterThan(10)
  expect(new Set(lines)).toEqual(new Set([1]))
  expect(await page.locator('main').innerText()).not.toMatch(/\u2060/)
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('main h1')!))
  expect(await page.evaluate(() => String(getSelection()))).toBe('Islamic State – Khorasan Province (ISIS–K)')
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  const wider = page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth)
  expect(await wider).toBe(0)
})

test('in the colours of the system, the present screen and the suggested rating still stand out', async ({
  openApp,
}) => {
  const { page } = await openApp()
  await page.emulateMedia({ forcedColors: 'active' })
  const here = page.getByRole('link', { name: 'Today' })
  await here.waitFor()
  expect(await style(here, 'borderBlockStartColor')).not.toBe(
    await style(page.getByRole('link', { name: 'Progress' }), 'borderBlockStartColor'),
  )
  await learnerOn(page).openStudy()
  await page.keyboard.press('Space')
  const rating = (name: string): Locator => page.getByRole('button', { name })
  await rating('Good').waitFor()
  expect(await style(rating('Good'), 'backgroundColor')).not.toBe(
    await style(rating('Hard'), 'backgroundColor'),
  )
})

function style(locator: Locator, name: 'borderBlockStartColor' | 'backgroundColor'): Promise<string> {
  return locator.evaluate((element, property) => getComputedStyle(element)[property], name)
}

test('on a phone the act that matters is at the lower edge, on full and on empty screens', async ({
  openShared,
}) => {
  const page = await openShared()
  async function expectLow(act: string): Promise<void> {
    const button = page.locator('.act').getByText(act)
    await button.waitFor()
    // Above it are the bar of screens and a little air.
    await expect.poll(async () => 740 - (await boxOf(button)).bottom, { message: act }).toBeLessThan(120)
  }
  for (const [address, act] of [
    ['', 'Study 10 prompts'],
    ['#/progress', 'Begin with the first session'],
    ['#/plan', 'Make a plan'],
    ['#/lookup/khorasan/tkp', 'Study this'],
    ['#/quiz', 'Start the quiz'],
    ['#/quiz/sheet', 'Take a quiz'],
    ['#/deck/khorasan', 'Study this deck'],
    ['#/deck/none', 'Back to Today'],
    ['#/nowhere', 'Go to Today'],
    ['#/asked', 'Back to Today'],
  ] as const) {
    await page.evaluate((hash) => void (location.hash = hash), address)
    await expectLow(act)
  }
  await page.evaluate(() => void (location.hash = '#/plan'))
  await page.getByRole('button', { name: 'Make a plan' }).click()
  await expectLow('Study today’s plan')
})
