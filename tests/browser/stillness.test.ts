/** Nothing moves under the eyes: what comes late has its place, or holds back what stands beneath it. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { withFolder } from './support/devices.ts'
import { desktop } from './support/openedApp.ts'
import { optionsOf, scenes } from './support/scenes.ts'
import { decks } from './support/shellScenes.ts'
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

test.for(['home-iphone', 'mixed-up'])(
  'on Home nothing moves for the words above the decks: %s',
  async (name, { openApp }) => {
    const scene = scenes.find((candidate) => candidate.name === name)!
    const { prepare, ...options } = optionsOf(scene)
    const { page } = await openApp({
      ...options,
      prepare: async (context) => {
        await prepare?.(context)
        await context.addInitScript(noteShifts)
      },
    })
    await page.getByRole('heading', { name: 'By section' }).waitFor()
    // A notice above the screen, as that a copy was put back, is news of a fault and comes when it comes.
    expect((await moved(page)).filter((part) => part !== 'main')).toEqual([])
  },
)

/** Runs in the page: notes the name of whatever is moved, other than by the learner. */
function noteShifts(): void {
  const moved: string[] = []
  Object.assign(window, { moved })
  const note = (list: PerformanceObserverEntryList) => {
    for (const { sources = [] } of list.getEntries() as { sources?: { node: Node | null }[] }[]) {
      moved.push(...sources.map(({ node }) => node?.nodeName.toLowerCase() ?? 'something'))
    }
  }
  new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true })
}

function moved(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Reflect.get(window, 'moved') as readonly string[])
}
