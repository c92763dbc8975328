/** In the colours of the system, what colour alone tells otherwise is told by a border, an outline or a weight. */
import type { ElementHandle, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { desktop } from '../support/openedApp.ts'
import { startQuiz } from '../support/quizScenes.ts'
import { test } from '../support/test.ts'

/** All by which one thing can be told from another that is drawn in the same few colours. */
function lookOf(thing: ElementHandle<SVGElement | HTMLElement>): Promise<string> {
  return thing.evaluate((element) => {
    const { borderWidth, borderStyle, outlineStyle, outlineWidth, fontWeight, backgroundColor } =
      getComputedStyle(element)
    const inside = element.firstElementChild && getComputedStyle(element.firstElementChild).fontWeight
    const outline = outlineStyle === 'none' ? 'none' : outlineWidth
    // The system fills with its own colour of a page, and then it cannot be told whether anything is filled.
    const page = getComputedStyle(document.documentElement).backgroundColor
    const background = backgroundColor.replace(/^rgba\(.*, 0\)$/, page)
    return [borderWidth, borderStyle, outline, fontWeight, background, inside].join()
  })
}

/** Without what says so to a screen reader or the styles, it would look another way. */
async function expectMarked(thing: Locator, attribute: string): Promise<void> {
  const element = await thing.first().elementHandle()
  const marked = await lookOf(element)
  await element.evaluate((marks, name) => marks.toggleAttribute(name, false), attribute)
  expect(await lookOf(element), `${String(thing)} without ${attribute}`).not.toBe(marked)
}

async function expectToldApart(one: Locator, other: Locator): Promise<void> {
  const look = async (thing: Locator) => lookOf(await thing.first().elementHandle())
  await expect
    .poll(async () => (await look(one)) === (await look(other)), { message: String(one) })
    .toBe(false)
}

/** The background of what stays in its place lets nothing through that scrolls beneath it. */
function isOpaque(thing: Locator): Promise<boolean> {
  return thing.evaluate((element) => !/^rgba|transparent/.test(getComputedStyle(element).backgroundColor))
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), hash)
}

test('in the colours of the system, what is chosen, where one is and the act of the screen still stand out', async ({
  openApp,
}) => {
  const { page } = await openApp()
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await page.locator('.act .button-primary').waitFor()
  expect(await isOpaque(page.locator('.act')), 'beneath the act').toBe(true)
  expect(await isOpaque(page.locator('.act .button-primary')), 'the act').toBe(true)

  await page.keyboard.press('Control+k')
  const choice = page.getByRole('option')
  await choice.nth(1).waitFor()
  await expectToldApart(
    page.getByRole('option', { selected: true }),
    page.getByRole('option', { selected: false }),
  )
  await page.keyboard.press('Escape')

  await page.setViewportSize(desktop)
  await goTo(page, '#/lookup/khorasan/tkp')
  await page.getByRole('searchbox').fill('khilafat')
  await expectMarked(page.locator('a[aria-current=page].row'), 'aria-current')

  await goTo(page, '#/quiz')
  await startQuiz(page, { exam: true, kinds: ['Multiple choice'] })
  const options = page.getByRole('list', { name: 'Options' }).getByRole('button')
  await options.first().click()
  await expectToldApart(options.nth(0), options.nth(1))
  const places = page.getByRole('region', { name: 'All questions' }).getByRole('button')
  await places.nth(2).click()
  await expectToldApart(places.nth(2), places.nth(3))
  await page.getByRole('button', { name: 'Flag' }).click()
  await places.nth(4).click()
  await expectToldApart(places.nth(2), places.nth(3))
})
