/**
 * What holds for every screen and state: no violation that axe can find, on a phone in English and on a desk in Persian, in
 * light and dark; nothing too small for a finger; every text in the language and direction that it says; no scrolling
 * sideways and no text that is cut off or covered in the narrowest window, with text twice as large neither. Each state is
 * reached once, and then looked at in every way, because reaching it takes longest; where the device is a plain one, in a
 * browser context that has opened the app before.
 */
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { readAddress } from '#routing/address.ts'
import { routes } from '../../../src/routes.ts'
import { accessibilityFaults, rulesOfColour } from './accessibility.ts'
import { strayEnglish, unlabelled } from './foreignText.ts'
import { lostTexts } from './lostText.ts'
import { desktop, tablet } from './openedApp.ts'
import { turnPersian } from './persian.ts'
import { optionsOf, reachScene, type Scene } from './scenes.ts'
import { test } from './test.ts'

/** Shares of the scenes, so that several workers take them: a file each in tests/browser/access. */
export const shares = 4

/** The scenes of one share, which does not depend on how long any takes. */
export function shareOf(scenes: readonly Scene[], share: number): readonly Scene[] {
  return scenes.filter((_, index) => index % shares === share)
}

export function checkScenes(scenes: readonly Scene[]): void {
  describe.each(scenes)('$name', (scene) => {
    const options = { path: scene.path, ...optionsOf(scene) }

    test('has nothing that axe finds, nothing too small for a finger, and room for its text, in English and in Persian', async ({
      openApp,
      shared,
      onTestFailed,
    }) => {
      onTestFailed(() => shared.discard())
      const { page, takeTroubles } = await (scene.prepare ? openApp(options) : shared.open(options))
      await reachScene(page, scene)
      // The list of scenes is held against the routes by these names.
      expect(screenOf(page)).toBe(scene.route)
      expect(await faultsInBothThemes(page), 'on a phone').toEqual([])
      expect(await tooSmall(page)).toEqual([])
      expect(await unlabelled(page), 'in another script, without its language or direction').toEqual([])
      await page.setViewportSize({ width: 320, height: 640 })
      await expectRoom(page, 'in a window of 320')
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      await expectRoom(page, 'in a window of 320, text at 200 %')
      await turnPersian(page)
      await expectRoom(page, 'in a window of 320, text at 200 %, in Persian')
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
      await page.setViewportSize(tablet)
      expect(await overflow(page), 'pixels wider than a tablet').toBe(0)
      await page.setViewportSize(desktop)
      expect(await overflow(page), 'pixels wider than a desk').toBe(0)
      expect(await faultsInBothThemes(page), 'on a desk, in Persian').toEqual([])
      expect([...(await strayEnglish(page)), ...(await unlabelled(page))], 'English in Persian').toEqual([])
      if (!scene.hasTroubles) expect(takeTroubles()).toEqual([])
      takeTroubles()
    })
  })
}

/** The dark theme changes nothing but colours, so only what looks at these is asked again. */
async function faultsInBothThemes(page: Page): Promise<string[]> {
  const light = await accessibilityFaults(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await accessibilityFaults(page, rulesOfColour)
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light, ...dark.map((fault) => `in dark: ${fault}`)]
}

/** The name of the screen at whose address the page is. */
function screenOf(page: Page): string {
  const address = new URL(page.url()).hash.replace(/^#?\/?/, '/')
  return readAddress(address, routes).name
}

/** Controls smaller than a finger, but for links inside a sentence (WCAG 2.5.8 exempts those). */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, summary, a')]
      .filter((control) => control.checkVisibility() && !(control.tagName === 'A' && control.closest('p')))
      .filter((control) => {
        const { width, height } = control.getBoundingClientRect()
        return width < 43.5 || height < 43.5
      })
      .map((control) => control.outerHTML),
  )
}

async function expectRoom(page: Page, where: string): Promise<void> {
  expect(await overflow(page), `pixels wider ${where}`).toBe(0)
  // What is laid out by the size of something else follows that in a frame of its own.
  await expect.poll(() => lostTexts(page), { message: `lost ${where}` }).toEqual([])
}

/** By how much the window, or what scrolls in it up and down, would scroll sideways as well. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const scrollers = [...document.querySelectorAll('html, main, .page, .pane, dialog')]
    return Math.max(...scrollers.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
  })
}
