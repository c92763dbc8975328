/** Nothing moves under the eyes: what comes late has its place, or holds back what stands beneath it. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { withFolder, withNewerBuild, withoutDatabase } from './support/devices.ts'
import { desktop, phone } from './support/openedApp.ts'
import { optionsOf, reachScene, scenes } from './support/scenes.ts'
import { decks, fillStorage, untilUpdateIsOffered } from './support/shellScenes.ts'
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

test('on a desk nothing in Settings moves while its parts come, the backups into a folder among them', async ({
  openApp,
}) => {
  const { page } = await openApp({
    path: '#/settings',
    viewport: desktop,
    touch: false,
    prepare: async (context) => {
      await withFolder(context)
      await context.addInitScript(noteShifts)
    },
  })
  await page.getByRole('heading', { name: 'About' }).waitFor()
  await page.getByRole('button', { name: 'Choose a folder' }).waitFor()
  await page.getByRole('button', { name: 'Ask the browser' }).waitFor()
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
        await context.addInitScript(noteShifts)
      },
    })
    await reachScene(page, scene)
    expect(await moved(page)).toEqual([])
  },
)

test.for([
  { device: 'a phone', viewport: phone },
  { device: 'a desk', viewport: desktop },
])(
  'what is told when the screen is there already moves nothing and covers no act: found at start, a newer build, an answer not saved, on $device',
  async ({ viewport }, { openApp }) => {
    const { page } = await openApp({
      viewport,
      touch: viewport === phone,
      stored: { 'attest/log/1/device/page/0': 'this is not a review\n' },
      prepare: async (context) => {
        await withoutDatabase(context)
        await withNewerBuild(context)
        await context.addInitScript(noteShifts)
      },
    })
    const notice = page.locator('.notice')
    await page.getByRole('heading', { name: 'By section' }).waitFor()
    await page.getByText('could not be read').waitFor()
    await expectAbove(notice, page.getByRole('link', { name: 'Study 10 prompts' }))
    await untilUpdateIsOffered(page)
    await page.getByRole('heading', { name: 'By section' }).waitFor()
    expect(await moved(page)).toEqual([])

    await page.getByRole('button', { name: 'Understood' }).press('Enter')
    await notice.waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Study 10 prompts' }).press('Enter')
    const reveal = page.getByRole('button', { name: 'Show answer' })
    await reveal.waitFor()
    const places = () => Promise.all(['header', '.act-bar'].map((part) => page.locator(part).boundingBox()))
    const before = await places()
    await fillStorage(page)
    await reveal.press('Enter')
    await page.getByRole('button', { name: 'Good' }).press('Enter')
    await page.getByText('Your last answers are not stored.').waitFor()
    await expectAbove(notice, reveal)
    expect(await places()).toEqual(before)
    expect(await moved(page)).toEqual([])
  },
)

/** On a desk, where the act stands beside the text or beneath it, they are apart. */
async function expectAbove(notice: Locator, act: Locator): Promise<void> {
  await act.waitFor()
  const apart = async () => {
    const [above, beneath] = [await notice.boundingBox(), await act.boundingBox()]
    if (!above || !beneath) return false
    return above.y + above.height <= beneath.y || above.y >= beneath.y + beneath.height
  }
  await expect.poll(apart).toBe(true)
}

/** Runs in the page: notes whatever is moved, other than by the learner. */
function noteShifts(): void {
  interface Shift extends PerformanceEntry {
    readonly value: number
    readonly hadRecentInput: boolean
    readonly sources: readonly { readonly node: Node | null }[]
  }
  const moved: string[] = []
  const take = (entries: PerformanceEntryList) => {
    for (const { value, hadRecentInput, sources } of entries as Shift[]) {
      // A hundredth of what a page may come to, and still be called good.
      if (hadRecentInput || value < 0.001) continue
      const names = sources.map(({ node }) => node?.nodeName.toLowerCase() ?? 'something')
      moved.push(`${names.join(', ')} (${value.toFixed(3)})`)
    }
  }
  const observer = new PerformanceObserver((list) => take(list.getEntries()))
  observer.observe({ type: 'layout-shift', buffered: true })
  Object.assign(window, { moved, takeShifts: () => take(observer.takeRecords()) })
}

/** What has moved, once what is there by now was drawn. */
function moved(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            ;(Reflect.get(window, 'takeShifts') as () => void)()
            resolve(Reflect.get(window, 'moved') as readonly string[])
          }),
        ),
      ),
  )
}
