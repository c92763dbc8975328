/** A quiz from Home to its score sheet: by finger on a small phone, and by keyboard alone. */
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { accessibilityFaults } from './support/accessibility.ts'
import { savedReviews } from './support/learner.ts'
import { startQuiz } from './support/quizScenes.ts'
import { tabOnto, tabTo } from './support/sessions.ts'
import { test } from './support/test.ts'

const options = (page: Page) => page.getByRole('list', { name: 'Options' }).getByRole('button')

/** What the browser holds of the log. */
function logText(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify(
      Object.entries(localStorage).filter(
        ([key]) => key.startsWith('attest/log/') || key === 'attest/schema',
      ),
    ),
  )
}

describe('a quiz', () => {
  test('is chosen, taken, scored and retried by finger, and leaves the log as it was', async ({
    openApp,
  }) => {
    const app = await openApp()
    const { page } = app
    await page.getByRole('link', { name: 'Take a quiz' }).tap()
    await page.getByRole('heading', { name: 'Quiz', exact: true }).waitFor()
    const before = await logText(page)
    await startQuiz(page, { kinds: ['Multiple choice'] })
    const verdicts: string[] = []
    for (let position = 1; position <= 5; position += 1) {
      await page.getByText(`${position} of 5`).waitFor()
      await options(page).nth(1).tap()
      const answer = page.getByRole('region', { name: 'Right answer' })
      await answer.getByText('Source:').waitFor()
      verdicts.push(await answer.locator('.verdict').innerText())
      if (position === 2) {
        // What was answered is still there after a reload.
        await page.reload()
        await answer.getByText('Source:').waitFor()
      }
      await page.getByRole('button', { name: 'Next' }).tap()
    }
    await page.getByRole('heading', { name: 'Score sheet' }).waitFor()
    const right = verdicts.filter((verdict) => verdict === 'Right').length
    await page.getByText(`${right} of 5 points`).waitFor()
    expect(await page.locator('ol.rows > li').count()).toBe(5)
    expect(await page.locator('ol.rows footer a').count()).toBe(5)
    await page.getByRole('button', { name: /^Retry the/ }).tap()
    await page.getByText(`1 of ${5 - right}`).waitFor()
    expect(await logText(page)).toBe(before)
    expect(await savedReviews(app)).toBe(0)
  })

  test('is taken by keyboard alone, as an exam: to and fro, flags, the look back, the score sheet', async ({
    openApp,
  }) => {
    const app = await openApp({ touch: false, path: '#/quiz' })
    const { page } = app
    await page.getByRole('heading', { name: 'Quiz', exact: true }).waitFor()
    await tabOnto(page.getByLabel('Length'))
    await page.keyboard.press('Home')
    await page.keyboard.press('Tab')
    await page.keyboard.press('End')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await page.getByRole('checkbox', { name: 'Let the answers count' }).isChecked()).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('#question').waitFor()
    const board = page.locator('article.board')
    // Whatever is asked, a digit answers it, or a line is typed in.
    for (let position = 1; position <= 5; position += 1) {
      await page.getByText(`${position} of 5`).waitFor()
      if (await page.getByRole('textbox').isVisible()) {
        await expect
          .poll(() => page.getByRole('textbox').evaluate((line) => line === document.activeElement))
          .toBe(true)
        await page.keyboard.type('12')
        await page.keyboard.press('Enter')
      } else {
        if (position < 3) await page.keyboard.press('f')
        await page.keyboard.press('2')
        await page.keyboard.press('Enter')
      }
    }
    await page.getByRole('heading', { name: 'Before the score sheet' }).waitFor()
    await page.getByText('Every question has an answer.').waitFor()
    expect(await savedReviews(app)).toBe(0)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('1 of 5').waitFor()
    const line = page.getByRole('textbox')
    if (await line.isVisible()) expect(await line.inputValue()).toBe('12')
    else if (await board.isVisible()) expect(await board.locator('.given, .placed').count()).toBe(1)
    else expect(await options(page).nth(1).getAttribute('aria-pressed')).toBe('true')
    await tabTo(page.getByRole('button', { name: /All questions/ }), 'Shift+Tab')
    await tabTo(page.getByRole('button', { name: 'See the score sheet' }))
    await page.getByRole('heading', { name: 'Score sheet' }).waitFor()
    // Each row of a board is a point and a review of its own.
    const rows = await page.locator('ol.rows > li').count()
    await page.getByText(`of ${rows} points`).waitFor()
    await page.getByText(`${rows} answers logged as reviews.`).waitFor()
    expect(await savedReviews(app)).toBe(rows)
    expect(await accessibilityFaults(page)).toEqual([])
  })
})

describe('boards in a quiz', () => {
  const board = (page: Page) => page.locator('article.board')

  test('are matched by finger, count pair by pair, and of one that was half right the rest is asked again', async ({
    openApp,
  }) => {
    const app = await openApp({ path: '#/quiz' })
    const { page } = app
    await startQuiz(page, { kinds: ['Matching'] })
    await board(page).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    const count = await board(page).locator('.row').count()
    const given = page.getByRole('group', { name: /^Options/ }).getByRole('button')
    for (let row = 0; row < count; row += 1) await given.first().tap()
    await page.getByRole('button', { name: 'Check', exact: true }).tap()
    const answers = page.getByRole('region', { name: 'Answer' })
    await answers.getByText(`of ${count} right.`).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    const right = await answers.getByText('Right', { exact: true }).count()
    await answers.getByRole('button', { name: 'I was right' }).first().tap()
    await answers.getByText(`${right + 1} of ${count} right.`).waitFor()
    // By key, since a tap so soon after the check would count as a double tap.
    await page.getByRole('button', { name: 'Next' }).press('Enter')
    for (let position = 2; position <= 5; position += 1) {
      await page.getByText(`${position} of 5`).waitFor()
      await page.keyboard.press('0')
      await page.getByRole('button', { name: 'Next' }).press('Enter')
    }
    await page.getByRole('heading', { name: 'Score sheet' }).waitFor()
    const rows = await page.locator('ol.rows > li').count()
    expect(rows).toBeGreaterThanOrEqual(20)
    expect(await page.locator('ol.rows footer a').count()).toBe(rows)
    await page.getByText(`${right + 1} of ${rows} points`).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: `Retry the ${rows - right - 1} not right` }).tap()
    await page.locator('#question').waitFor()
    expect(await savedReviews(app)).toBe(0)
  })

  test('are put in order by keyboard alone, as an exam, and can be gone back to and changed', async ({
    openApp,
  }) => {
    const { page } = await openApp({ touch: false, path: '#/quiz' })
    await startQuiz(page, { kinds: ['Ordering'], exam: true })
    const placed = board(page).locator('.placed')
    for (const digit of ['2', '1']) await page.keyboard.press(digit)
    await expect.poll(() => placed.count()).toBe(2)
    await page.keyboard.press('Enter')
    await page.getByText('2 of 5').waitFor()
    await page.keyboard.press('b')
    await page.getByText('1 of 5').waitFor()
    expect(await placed.count()).toBe(2)
    await page.keyboard.press('2')
    await expect.poll(() => placed.count()).toBe(1)
    await page.reload()
    await board(page).waitFor()
    expect(await placed.count()).toBe(1)
    expect(await accessibilityFaults(page)).toEqual([])
  })
})

test('time that runs out covers the question and asks: the score sheet, or on without a limit', async ({
  openApp,
}) => {
  const app = await openApp({ path: '#/quiz' })
  const { page } = app
  await startQuiz(page, { length: '5 minutes, as many as you manage', kinds: ['Typed answer'], exam: true })
  await page.getByRole('textbox').fill('half an ans')
  await app.clock.advance({ minutes: 6 })
  await page.getByRole('heading', { name: 'Time is up' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Go on without a limit' }).tap()
  expect(await page.getByRole('textbox').inputValue()).toBe('half an ans')
})
