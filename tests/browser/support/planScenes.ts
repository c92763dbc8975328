/** The states of the plan: none, one without an exam, and one whose minutes are too few for all it covers. */
import type { Page } from 'playwright-core'
import { defaultSettings } from '#formats/settings.ts'
import type { Scene } from './scenes.ts'

/** Three weeks before an exam, with ten minutes on a weekday. */
const tooMuch = {
  'attest/settings': JSON.stringify({
    ...defaultSettings,
    answering: 'reveal-only',
    plan: { exam: '2026-12-13', sections: [], coreOnly: false, minutes: [10, 10, 10, 10, 10, 20, 20] },
  }),
}

function foreseen(page: Page): Promise<void> {
  return page.getByText('Not all of it fits').waitFor()
}

export const planScenes: readonly Scene[] = [
  { name: 'plan-none', route: 'plan', path: '#/plan' },
  {
    name: 'plan',
    route: 'plan',
    path: '#/plan',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Make a plan' }).click()
      await page.getByRole('link', { name: 'Study today’s plan' }).waitFor()
    },
  },
  { name: 'plan-exam', route: 'plan', path: '#/plan', stored: tooMuch, reach: foreseen },
  {
    name: 'plan-form',
    route: 'plan',
    path: '#/plan',
    stored: tooMuch,
    reach: async (page) => {
      await foreseen(page)
      for (const list of ['weekdays', 'sections']) {
        await page.locator('summary', { hasText: list }).click()
      }
      await page.locator('summary', { hasText: 'weekdays' }).scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'home-planned',
    route: 'home',
    path: '',
    stored: tooMuch,
    reach: (page) => page.getByText('; exam in').waitFor(),
  },
]
