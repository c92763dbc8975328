/** The settings of the hand, each driven once by finger: which thumb, what a tap and a swipe do, and the guard of double taps. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { defaultSettings, type Settings } from '#formats/settings.ts'
import { test } from '../support/test.ts'

const quiet: Settings = {
  ...defaultSettings,
  answering: 'reveal-only',
  hand: 'left',
  tapToReveal: false,
  swipeToRate: false,
}

const ratings = (page: Page) => page.getByRole('group', { name: 'How well did you know it?' })

/** As long as an app that is busy may take to do what it should not. */
function meanwhile(page: Page): Promise<void> {
  return page.waitForTimeout(400)
}

/** A finger goes over the card, towards the end of a line. */
async function swipe(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const y = 300
  const at = (x: number) => ({ touchPoints: [{ x, y }] })
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(60) })
  for (const x of [100, 160, 220, 300])
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(x) })
  // At rest when it lets go: the browser takes the next touch after a fling for the one that stops it.
  await meanwhile(page)
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

/** The clock that the guard looks at stands still, so that taps are as close to each other as can be, however slow the machine. */
function holdTime(page: Page, isHeld: boolean): Promise<void> {
  return page.evaluate((held) => {
    const now = performance.now()
    if (held) Object.assign(performance, { running: performance.now.bind(performance), now: () => now })
    else Object.assign(performance, { now: Reflect.get(performance, 'running') as () => number })
  }, isHeld)
}

test('for the left thumb the acts stand at the left, and neither a tap on the card nor a swipe does anything where they are off', async ({
  shared,
  onTestFailed,
}) => {
  onTestFailed(() => shared.discard())
  const { page } = await shared.open({
    path: '#/study',
    stored: { 'attest/settings': JSON.stringify(quiet) },
  })
  const act = page.locator('.acts > button')
  await act.waitFor()
  const box = (await act.boundingBox())!
  expect([box.x < 20, box.x + box.width < 320], 'at the left, and not as wide as the phone').toEqual([
    true,
    true,
  ])

  await page.locator('article h1').tap()
  await meanwhile(page)
  expect(await ratings(page).count(), 'answers shown by a tap on the card').toBe(0)
  await act.tap()
  await ratings(page).waitFor()
  const rows = await ratings(page)
    .getByRole('button')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top))
  expect(new Set(rows).size, 'rows of ratings').toBe(2)
  await swipe(page)
  await meanwhile(page)
  expect(await ratings(page).count(), 'ratings that wait after a swipe').toBe(1)

  // The same settings, on.
  await page.getByRole('button', { name: 'Today' }).tap()
  await page.getByRole('link', { name: 'Settings' }).tap()
  for (const label of ['Tap the card to show the answer', 'Swipe to rate']) {
    await page.getByRole('checkbox', { name: label }).tap()
    expect(await page.getByRole('checkbox', { name: label }).isChecked()).toBe(true)
  }
  await page.getByRole('link', { name: 'Today' }).tap()
  await page.getByRole('link', { name: /^Study \d+ prompts$/ }).tap()
  await act.waitFor()
  await page.locator('article h1').tap()
  await ratings(page).waitFor()
  const left = page.locator('#left')
  const before = await left.innerText()
  await swipe(page)
  await expect.poll(() => left.innerText()).not.toBe(before)

  // The second of two taps meets the ratings, which have come up beneath the finger.
  await act.waitFor()
  await meanwhile(page)
  await holdTime(page, true)
  const { x, y, width, height } = (await act.boundingBox())!
  const middle = [x + width / 4, y + height / 2] as const
  await page.touchscreen.tap(...middle)
  await ratings(page).waitFor()
  await page.touchscreen.tap(...middle)
  await meanwhile(page)
  expect(await ratings(page).count(), 'ratings that wait after a double tap').toBe(1)
  await holdTime(page, false)
  await meanwhile(page)
  await page.touchscreen.tap(...middle)
  await ratings(page).waitFor({ state: 'detached' })
})
