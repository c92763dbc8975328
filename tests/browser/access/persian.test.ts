/** Persian, read from right to left: each screen once, with what the learner was doing still there. */
import { describe, expect } from 'vitest'
import { accessibilityFaults } from '../support/accessibility.ts'
import { desktop, phone } from '../support/openedApp.ts'
import { turnPersian } from '../support/persian.ts'
import { optionsOf, reachScene, scenes } from '../support/scenes.ts'
import { test } from '../support/test.ts'

const shown = ['home-first', 'answer', 'deck-section', 'progress', 'settings'].flatMap((name) =>
  scenes.filter((scene) => scene.name === name),
)

describe.each(shown)('$name in Persian', (scene) => {
  test('has nothing that axe finds, and fits a phone and a desk', async ({ openApp }) => {
    const app = await openApp({ path: scene.path, viewport: phone, ...optionsOf(scene) })
    await reachScene(app.page, scene)
    const deckTexts = app.page.locator('#app [lang=en] >> visible=true')
    const inEnglish = await deckTexts.allInnerTexts()
    await turnPersian(app.page)
    expect(await deckTexts.allInnerTexts()).toEqual(inEnglish)
    expect(await accessibilityFaults(app.page)).toEqual([])
    for (const viewport of [phone, desktop]) {
      await app.page.setViewportSize(viewport)
      const overflow = await app.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBe(0)
    }
  })
})
