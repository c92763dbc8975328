/** Nothing moves under the eyes: what comes late has its place, or holds back what stands beneath it. */
import { expect } from 'vitest'
import { storedLog, studied } from './support/backups.ts'
import { withFolder, withNewerBuild, withoutDatabase } from './support/devices.ts'
import { alwaysTyped, learnerOn } from './support/learner.ts'
import { desktop, phone, tablet } from './support/openedApp.ts'
import { optionsOf, reachScene, scenes } from './support/scenes.ts'
import { decks, fillStorage, untilUpdateIsOffered } from './support/shellScenes.ts'
import { expectAbove, expectClear, moved, noteChanges, told } from './support/stillness.ts'
import { test } from './support/test.ts'

test('Study opened by its address has its bar and the place of its act at once, and nothing moves when the card comes', async ({
  openApp,
}) => {
  let send: () => void = () => undefined
  const sent = new Promise<void>((resolve) => (send = resolve))
  const { page } = await openApp({
    path: '#/study',
    prepare: decks((route) => sent.then(() => route.continue())),
  })
  await page.locator('.bones').waitFor()
  const parts = () => Promise.all(['header', '.act-bar'].map((part) => page.locator(part).boundingBox()))
  const before = await parts()
  expect(await page.getByText('Finished').isVisible()).toBe(false)
  const [, act] = before
  send()
  await page.getByRole('button', { name: 'Show answer' }).waitFor()
  expect(await parts()).toEqual(before)
  expect(act!.y + act!.height).toBe(740)
})

test('on a desk nothing in Settings moves while its parts come, nor for a folder that takes no backup and a clock that is wrong', async ({
  openApp,
}) => {
  const { page, clock } = await openApp({
    path: '#/settings',
    viewport: desktop,
    touch: false,
    stored: storedLog(studied(60)),
    prepare: async (context) => {
      await withFolder(context)
      await context.addInitScript(noteChanges)
    },
  })
  const notices = page.locator('.notices')
  const choose = page.getByRole('button', { name: 'Choose a folder' })
  await page.getByRole('heading', { name: 'About' }).waitFor()
  await choose.waitFor()
  await page.getByRole('button', { name: 'Ask the browser' }).waitFor()
  // The database had no copy of that log yet, and it is told late.
  await notices.getByRole('button', { name: 'Understood' }).press('Enter')
  expect(await moved(page)).toEqual([])

  await page.evaluate(() => {
    FileSystemFileHandle.prototype.createWritable = () => Promise.reject(new Error('The disk is gone.'))
  })
  await choose.press('Enter')
  await page.getByText('No backup was written').waitFor()
  await clock.set('2024-01-01T12:00:00Z')
  await page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')))
  await notices.getByText('clock is more than a day behind').waitFor()
  await page.getByRole('link', { name: 'Today' }).press('Enter')
  await notices.getByText('No backup was written').waitFor()
  await expectAbove(notices, page.getByRole('link', { name: /^Study \d/ }))
  expect(await moved(page)).toEqual([])
})

test.for(['home-iphone', 'mixed-up', 'study-iphone'])(
  'nothing moves for the words that are fetched for a screen: %s',
  async (name, { openApp }) => {
    const scene = scenes.find((candidate) => candidate.name === name)!
    const { prepare, ...options } = optionsOf(scene)
    const { page } = await openApp({
      path: scene.path,
      ...options,
      prepare: async (context) => {
        await prepare?.(context)
        await context.addInitScript(noteChanges)
      },
    })
    await reachScene(page, scene)
    expect(await moved(page)).toEqual([])
  },
)

/** Screens that scroll, with what of them comes last, where the room is scarce or parted in two. */
const scrolling = [
  {
    viewport: phone,
    text: '100%',
    screens: { '#/settings': 'About', '#/lookup/khorasan/isis-k': 'Show 40 more' },
  },
  {
    viewport: tablet,
    text: '100%',
    screens: { '#/lookup/khorasan/isis-k': 'Show 40 more', '#/deck/khorasan': 'Al-Qaeda', '': 'Al-Qaeda' },
  },
  // A phone held sideways, with large text.
  { viewport: { width: 740, height: 360 }, text: '200%', screens: { '': 'Al-Qaeda' } },
] as const

test('what is told when the screen is there already moves nothing, covers no act, nothing that has the focus and no end of a screen, and is told once: found at start, a newer build, an answer not saved', async ({
  openApp,
}) => {
  const { page } = await openApp({
    stored: { ...alwaysTyped, 'attest/log/1/device/page/0': 'this is not a review\n' },
    prepare: async (context) => {
      await withoutDatabase(context)
      await withNewerBuild(context)
      await context.addInitScript(noteChanges)
    },
  })
  const notice = page.locator('.notice')
  const study = page.getByRole('link', { name: 'Study 10 prompts' })
  await page.getByRole('heading', { name: 'By section' }).waitFor()
  await page.getByText('could not be read').waitFor()
  await expectAbove(notice, study)
  await untilUpdateIsOffered(page)
  await page.getByRole('heading', { name: 'By section' }).waitFor()
  expect(await moved(page)).toEqual([])

  for (const { viewport, text, screens } of scrolling) {
    await page.setViewportSize(viewport)
    await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), text)
    for (const [screen, last] of Object.entries(screens)) {
      await page.evaluate((hash) => void (location.hash = hash), screen)
      await page.locator('main').getByText(last).last().waitFor()
      await expectClear(page, `${screen} at ${viewport.width} pixels`)
    }
  }
  await page.setViewportSize(phone)
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  await moved(page)

  await page.getByRole('button', { name: 'Understood' }).press('Enter')
  await notice.waitFor({ state: 'detached' })
  await study.press('Enter')
  const learner = learnerOn(page)
  const act = page.locator('.acts > button')
  await act.waitFor()
  const places = () => Promise.all(['header', '.act-bar'].map((part) => page.locator(part).boundingBox()))
  const before = await places()
  await fillStorage(page)
  await learner.press('Good')
  await page.getByText('Your last answers are not stored.').waitFor()
  await expectAbove(notice, act)
  expect(await places()).toEqual(before)
  expect(await moved(page)).toEqual([])

  // As on a phone with its keyboard open.
  await page.setViewportSize({ width: 360, height: 400 })
  const line = page.getByRole('textbox')
  while (!(await line.isVisible())) await learner.press('Good')
  await line.focus()
  await expectAbove(notice, line)
  await expectClear(page, 'a line to type in, above the keyboard')
  await page.setViewportSize(desktop)
  await expectAbove(notice, act)
  expect(await told(page)).toEqual([
    expect.stringContaining('could not be read'),
    expect.stringContaining('Your last answers are not stored.'),
  ])
})
