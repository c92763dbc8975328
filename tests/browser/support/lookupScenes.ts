/** The states of looking things up: the search, a page about an entity, what was asked today. */
import type { Page } from 'playwright-core'
import { learnerOn } from './learner.ts'
import type { Scene } from './scenes.ts'

async function searchFor(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox').fill(text)
  await page.getByRole('status').filter({ hasText: /found/ }).waitFor()
}

export const lookupScenes: readonly Scene[] = [
  {
    name: 'lookup',
    route: 'lookup',
    path: '#/lookup',
    reach: (page) => page.getByRole('searchbox').waitFor(),
  },
  {
    name: 'lookup-browse',
    route: 'lookup',
    path: '#/lookup',
    reach: async (page) => {
      await page.locator('summary', { hasText: 'Groups' }).click()
      await page.getByRole('link', { name: /^Afghan Taliban/ }).waitFor()
    },
  },
  {
    name: 'lookup-found',
    route: 'lookup',
    path: '#/lookup',
    reach: (page) => searchFor(page, 'khurasan'),
  },
  {
    name: 'lookup-found-native',
    route: 'lookup',
    path: '#/lookup',
    reach: (page) => searchFor(page, 'خلافت'),
  },
  {
    name: 'lookup-nothing',
    route: 'lookup',
    path: '#/lookup',
    reach: (page) => searchFor(page, 'zzzqx'),
  },
  {
    name: 'entity',
    route: 'entity',
    path: '#/lookup/khorasan/tkp',
    reach: (page) => page.getByRole('link', { name: 'Study this' }).waitFor(),
  },
  {
    name: 'entity-chosen',
    route: 'entity',
    path: '#/lookup',
    reach: async (page) => {
      await searchFor(page, 'hafiz saed kahn')
      await page
        .getByRole('link', { name: /^Hafiz Saeed Khan/ })
        .first()
        .click()
      await page.getByRole('link', { name: 'Study this' }).waitFor()
    },
  },
  {
    name: 'entity-missing',
    route: 'entity',
    path: '#/lookup/khorasan/nobody',
    reach: (page) => page.getByRole('heading', { name: 'There is no such name' }).waitFor(),
  },
  { name: 'asked-nothing', route: 'asked', path: '#/asked' },
  {
    name: 'asked',
    route: 'asked',
    path: '#/study',
    reach: async (page) => {
      const learner = learnerOn(page)
      for (const rating of ['Good', 'Again', 'Easy'] as const) await learner.press(rating)
      await page.getByRole('button', { name: 'Today' }).click()
      await page.getByRole('link', { name: 'Look up' }).click()
      await page.getByRole('link', { name: 'What was asked today' }).click()
      await page.getByRole('heading', { name: 'Asked today' }).waitFor()
    },
  },
  {
    name: 'entity-panel',
    route: 'study',
    path: '#/study',
    reach: async (page) => {
      await page.locator('.acts > button').click()
      await page.getByRole('group', { name: 'Look up' }).getByRole('button').first().click()
      // Over the session, or beside it where the window is wide.
      await page.locator('dialog, .entity-beside').getByText('in order of time').waitFor()
    },
  },
  {
    name: 'palette',
    route: 'home',
    path: '',
    reach: async (page) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: /^Find/ }).fill('haqani')
      await page.getByRole('option', { name: /Haqqani network/ }).waitFor()
    },
  },
  {
    name: 'install-hint',
    route: 'home',
    path: '',
    reach: async (page) => {
      await page.evaluate(() => dispatchEvent(new Event('beforeinstallprompt', { cancelable: true })))
      const learner = learnerOn(page)
      await learner.setNewPerDay(20)
      await learner.openStudy()
      while (!(await learner.isFinished())) await learner.press('Easy')
      await page.getByRole('link', { name: 'Back to Today' }).click()
      await page.getByRole('heading', { name: 'Keep Attest' }).scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'reminder',
    route: 'settings',
    path: '#/settings',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Save a calendar file' }).click()
      await page.getByText('The file is with your downloads').scrollIntoViewIfNeeded()
    },
  },
]
