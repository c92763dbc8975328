/** The forms in which a prompt is asked, by finger and by key, in the built app. */
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { accessibilityFaults } from './support/accessibility.ts'
import { alwaysTyped, learnerOn, mixedForms } from './support/learner.ts'
import { test } from './support/test.ts'

/** Studies on until a prompt comes up in the wanted form. */
async function until(page: Page, role: 'list' | 'textbox'): Promise<void> {
  const wanted = role === 'list' ? page.getByRole('list', { name: 'Options' }) : page.getByRole('textbox')
  while (!(await wanted.isVisible())) await learnerOn(page).press('Good')
}

test('a first-time learner meets a prompt as a choice, and days later recalls it', async ({ openApp }) => {
  const app = await openApp({ answering: 'unset' })
  const learner = learnerOn(app.page)
  await learner.openStudy()
  await until(app.page, 'list')
  const met = await learner.question()
  await app.page.keyboard.press('1')
  await app.page.getByRole('group', { name: 'How well did you know it?' }).waitFor()
  await app.page.keyboard.press('3')
  await app.page.getByText('Saved', { exact: true }).waitFor()
  await app.clock.advance({ days: 3 })
  await app.page.reload()
  await app.page.locator('.acts > button').waitFor()
  while ((await learner.question()) !== met) await learner.press('Good')
  await app.page.getByText('Due', { exact: true }).waitFor()
  await app.page.getByRole('button', { name: 'Show answer' }).waitFor()
  expect(await app.page.getByRole('list', { name: 'Options' }).count()).toBe(0)
})

describe('a choice', () => {
  test('is answered by finger: right or wrong is said in words, with the answer and its source', async ({
    openApp,
  }) => {
    const { page } = await openApp({ stored: mixedForms })
    await learnerOn(page).openStudy()
    const verdicts: string[] = []
    for (let i = 0; i < 4; i += 1) {
      await until(page, 'list')
      const options = page.getByRole('list', { name: 'Options' }).getByRole('button')
      expect([3, 4]).toContain(await options.count())
      const chosen = await options
        .nth(i % 3)
        .locator('.text')
        .innerText()
      await options.nth(i % 3).tap()
      const answer = page.getByRole('region', { name: 'Answer' })
      await answer.getByText('Source:').waitFor()
      const verdict = await answer.locator('.verdict').innerText()
      verdicts.push(verdict)
      expect((await page.locator('.option.right .text').innerText()) === chosen).toBe(verdict === 'Right')
      expect(await page.locator('.rating.usual .name').innerText()).toBe(
        verdict === 'Right' ? 'Good' : 'Again',
      )
      const before = await learnerOn(page).question()
      await page.waitForTimeout(300)
      await page.getByRole('button', { name: 'Good' }).tap()
      await page.waitForFunction((text) => document.querySelector('h1')?.innerText !== text, before)
    }
    expect(verdicts.some((verdict) => verdict.startsWith('Not right'))).toBe(true)
  })

  test('is answered by key, and not knowing is an answer', async ({ openApp }) => {
    const { page } = await openApp({ touch: false, stored: mixedForms })
    await learnerOn(page).openStudy()
    await until(page, 'list')
    await page.keyboard.press('0')
    await page.getByText('Not known yet').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    const asked = await learnerOn(page).question()
    // Enter takes the rating that the answer suggests: Again, so that it comes back.
    await page.keyboard.press('Enter')
    await page.getByText('1 learning').waitFor()
    await page.keyboard.press('u')
    await page.getByRole('group', { name: 'How well did you know it?' }).waitFor()
    expect(await learnerOn(page).question()).toBe(asked)
  })
})

describe('a typed answer', () => {
  test('is checked, and overruled in one tap', async ({ openApp }) => {
    const { page } = await openApp({ stored: alwaysTyped })
    await learnerOn(page).openStudy()
    await until(page, 'textbox')
    const line = page.getByRole('textbox')
    expect([await line.getAttribute('autocapitalize'), await line.getAttribute('autocorrect')]).toEqual([
      'off',
      'off',
    ])
    expect(await line.evaluate((input) => document.activeElement === input)).toBe(true)
    await line.press('Enter')
    await page.getByText('Type an answer, or say that you do not know.').waitFor()
    // Letters and digits are typed, and are no short cuts.
    await line.pressSequentially('u31?')
    expect(await line.inputValue()).toBe('u31?')
    await line.press('Enter')
    await page.getByText('you typed “u31?”').waitFor()
    expect(await page.locator('.rating.usual .name').innerText()).toBe('Again')
    expect(await accessibilityFaults(page)).toEqual([])
    const asked = await learnerOn(page).question()
    await page.waitForTimeout(300)
    await page.getByRole('button', { name: 'Good' }).tap()
    await page.waitForFunction((text) => document.querySelector('h1')?.innerText !== text, asked)
  })
})
