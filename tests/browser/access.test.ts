/** Every screen and state, on a phone and on a desk, light and dark: no violation that axe can find, nothing too small. */
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { routes } from '../../src/routes.ts'
import { accessibilityFaults } from './support/accessibility.ts'
import { desktop, phone } from './support/openedApp.ts'
import { reachScene, scenes } from './support/scenes.ts'
import { test } from './support/test.ts'

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

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

test('the list of scenes leaves no screen out', () => {
  const shown = new Set(scenes.map(({ route }) => route))
  expect(routes.map(({ name }) => String(name)).filter((name) => !shown.has(name))).toEqual([])
})

describe.each(scenes)('$name', (scene) => {
  const stored = scene.stored ? { stored: scene.stored } : {}

  test('has nothing that axe finds, in light and dark, and nothing too small for a finger', async ({
    openApp,
  }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const app = await openApp({ path: scene.path, colorScheme, viewport: phone, ...stored })
      await reachScene(app.page, scene)
      expect(await accessibilityFaults(app.page)).toEqual([])
      expect(await tooSmall(app.page)).toEqual([])
      await app.close()
    }
  })

  test('fits a desk, and a narrow window with text at 200 %, without scrolling sideways', async ({
    openApp,
  }) => {
    const app = await openApp({ path: scene.path, viewport: desktop, touch: false, ...stored })
    await reachScene(app.page, scene)
    expect(await accessibilityFaults(app.page)).toEqual([])
    expect(await overflow(app.page)).toBe(0)
    await app.page.setViewportSize({ width: 320, height: 640 })
    expect(await overflow(app.page)).toBe(0)
    await app.page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    expect(await overflow(app.page)).toBe(0)
  })
})
