/** Whole sessions by keyboard alone, from Today to their end and back, all in Persian: never a moment without a focus. */
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { defaultSettings, type Settings } from '#formats/settings.ts'
import { expectHeard } from './support/heard.ts'
import { turnPersian } from './support/persian.ts'
import { test } from './support/test.ts'

type Form = 'recall' | 'gap' | 'choice' | 'typed'

/** Goes on with Tab until what is wanted has the focus, as one does who sees where it is; then presses it. */
async function pressLink(page: Page, wanted: string): Promise<void> {
  await page.locator(wanted).first().waitFor()
  const isThere = (selector: string): boolean => document.activeElement?.matches(selector) === true
  for (let times = 0; !(await page.evaluate(isThere, wanted)); times += 1) {
    expect(times, `stops before ${wanted}`).toBeLessThan(40)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
}

async function formOf(page: Page): Promise<Form> {
  if (await page.getByRole('textbox').isVisible()) return 'typed'
  if (await page.locator('article [aria-keyshortcuts="1"]').isVisible()) return 'choice'
  return (await page.locator('article h1').innerText()).includes('____') ? 'gap' : 'recall'
}

/** Gives an answer, right or not, hears whether it was, and rates it as suggested or as well known. */
async function answer(page: Page): Promise<Form> {
  const form = await formOf(page)
  await expectHeard(page, {
    focus: (await page.locator('article h1').innerText()).replace(/\s+/g, ' '),
    description: /مانده: [۰-۹]+ /,
  })
  if (form === 'typed') await page.keyboard.type('u31?')
  await page.keyboard.press({ typed: 'Enter', choice: '1', gap: 'Space', recall: 'Space' }[form])
  const ratings = page.locator('.acts .rating').first()
  await ratings.waitFor()
  await expectHeard(page, {
    focus: 'پاسخ',
    description: /\S/,
    announced: form === 'typed' || form === 'choice' ? /درست|نادرست/ : '',
  })
  await page.keyboard.press('4')
  await ratings.waitFor({ state: 'detached' })
  return form
}

describe.each<{ answering: Settings['answering']; forms: readonly Form[] }>([
  { answering: 'mixed', forms: ['choice', 'recall'] },
  { answering: 'always-typed', forms: ['typed'] },
])('answers that are asked for as “$answering”', { timeout: 120_000 }, ({ answering, forms }) => {
  test('are given to the end of a session by keyboard alone, in Persian', async ({ openApp }) => {
    const settings = JSON.stringify({ ...defaultSettings, answering })
    const { page } = await openApp({ touch: false, stored: { 'attest/settings': settings } })
    await page.locator('.act a').waitFor()
    await turnPersian(page)
    await pressLink(page, '.act a[href^="#/study"]')
    const end = page.locator('#end-title')
    const asked = new Set<Form>()
    await page.locator('article h1').waitFor()
    while (!(await end.isVisible())) {
      asked.add(await answer(page))
      await page.locator('.acts > button').or(end).first().waitFor()
    }
    for (const form of forms) expect(asked).toContain(form)
    await expectHeard(page, { focus: await end.innerText() })
    await pressLink(page, '.end a[href="#/"]')
    await page.locator('main h2').first().waitFor()
    await expectHeard(page, { focus: /^(?!nothing$)/ })
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  })
})
