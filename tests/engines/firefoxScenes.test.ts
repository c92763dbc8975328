/**
 * Every screen and state in Firefox: it can be reached there, axe finds nothing in it, and nothing sticks out of a
 * phone's window or a desk's. In light only, since this way of driving Firefox cannot set the other. Part of
 * `npm run test:firefox`.
 */
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { accessibilityFaults } from '../browser/support/accessibility.ts'
import { desktop } from '../browser/support/openedApp.ts'
import { optionsOf, reachScene, scenes } from '../browser/support/scenes.ts'
import { test } from './firefoxTest.ts'

/** Firefox never offers to install a page, so it has no state in which the app passes that on. */
const reachable = scenes.filter(({ name }) => name !== 'install-hint')

describe.each(reachable)('$name', (scene) => {
  test('is reached, has nothing that axe finds, and room on a phone and a desk', async ({ openApp }) => {
    const { page, takeTroubles } = await openApp({ path: scene.path, ...optionsOf(scene) })
    await reachScene(page, scene)
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await overflow(page), 'pixels wider than a phone').toBe(0)
    await page.setViewportSize(desktop)
    expect(await overflow(page), 'pixels wider than a desk').toBe(0)
    if (scene.hasTroubles) takeTroubles()
  })
})

/** Pixels that the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
