/** Every screen and state of the app, and how to get there: for screenshots, and for the checks that hold on each. */
import type { Page } from 'playwright-core'
import { backupScenes } from './backupScenes.ts'
import { formScenes, untilTyped } from './formScenes.ts'
import { quizScenes } from './quizScenes.ts'
import { lookupScenes } from './lookupScenes.ts'
import { memoryScenes } from './memoryScenes.ts'
import { planScenes } from './planScenes.ts'
import { shellScenes } from './shellScenes.ts'
import { alwaysTyped, learnerOn, mixedForms, rightHand } from './learner.ts'
import type { AppOptions } from './openedApp.ts'

export interface Scene {
  /** Unique; the file of its picture begins with it. */
  readonly name: string
  /** The name of its route. */
  readonly route: string
  /** The address after the app's own. */
  readonly path: string
  /** What localStorage holds before; made only for the scene that needs it. */
  readonly stored?: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>>)
  /** Makes the browser another one before the app opens. */
  readonly prepare?: NonNullable<AppOptions['prepare']>
  /** The decks never open. */
  readonly staysClosed?: boolean
  /** The browser complains of what is meant to fail. */
  readonly hasTroubles?: boolean
  /** Brings the page to what is to be seen. */
  readonly reach?: (page: Page) => Promise<void>
}

async function study(page: Page, count: number): Promise<void> {
  const learner = learnerOn(page)
  await page.locator('.acts button').waitFor()
  for (let i = 0; i < count; i += 1) await learner.press(i === 1 ? 'Again' : i % 4 === 3 ? 'Easy' : 'Good')
}

async function showAnswer(page: Page): Promise<void> {
  // By key: a click so soon after the one before would count as a double tap.
  await page.locator('.acts > button').press('Enter')
  await page.getByRole('group', { name: 'How well did you know it?' }).waitFor()
}

/** Goes on until a prompt is asked as a choice: not every one can be. */
async function untilChoice(page: Page): Promise<void> {
  await page.locator('.acts button').waitFor()
  while (!(await page.getByRole('list', { name: 'Options' }).isVisible())) await learnerOn(page).press('Good')
}

/** Goes through the session until an answer says that its fact is not established. */
async function showUncertain(page: Page): Promise<void> {
  await showAnswer(page)
  while (!(await page.getByText(', not established').isVisible())) {
    await page.keyboard.press('3')
    await showAnswer(page)
  }
}

async function finishSession(page: Page): Promise<void> {
  await study(page, 11)
  await page.getByRole('heading', { name: 'That is all for now' }).waitFor()
}

function goTo(name: string): (page: Page) => Promise<void> {
  return async (page) => {
    await finishSession(page)
    await page.getByRole('link', { name: 'Back to Today' }).click()
    await page.getByRole('link', { name }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
  }
}

export const scenes: readonly Scene[] = [
  {
    name: 'home-first',
    route: 'home',
    path: '',
    // The last of what comes in stages.
    reach: (page) => page.getByRole('heading', { name: 'By section' }).waitFor(),
  },
  {
    name: 'home-finished',
    route: 'home',
    path: '#/study',
    reach: async (page) => {
      await finishSession(page)
      await page.getByRole('link', { name: 'Back to Today' }).click()
      await page.getByRole('heading', { name: 'Today' }).waitFor()
    },
  },
  {
    name: 'notice',
    route: 'home',
    path: '',
    stored: { 'attest/log/1/device/page/0': 'this is not a review\n' },
    reach: (page) => page.getByText('could not be read').waitFor(),
  },
  {
    name: 'question',
    route: 'study',
    path: '#/study',
    reach: (page) => page.getByRole('button', { name: 'Show answer' }).waitFor(),
  },
  {
    name: 'choice',
    route: 'study',
    path: '#/study',
    stored: mixedForms,
    reach: untilChoice,
  },
  {
    name: 'choice-answered',
    route: 'study',
    path: '#/study',
    stored: mixedForms,
    reach: async (page) => {
      await untilChoice(page)
      await page.getByRole('list', { name: 'Options' }).getByRole('button').first().click()
      await page.getByRole('group', { name: 'How well did you know it?' }).waitFor()
    },
  },
  {
    name: 'typed',
    route: 'study',
    path: '#/study',
    stored: alwaysTyped,
    reach: untilTyped,
  },
  {
    name: 'typed-answered',
    route: 'study',
    path: '#/study',
    stored: alwaysTyped,
    reach: async (page) => {
      await untilTyped(page)
      await page.getByRole('textbox').fill('something else entirely')
      await page.getByRole('button', { name: 'Check' }).click()
      await page.getByRole('group', { name: 'How well did you know it?' }).waitFor()
    },
  },
  ...formScenes,
  {
    name: 'answer',
    route: 'study',
    path: '#/study',
    reach: async (page) => {
      await showAnswer(page)
      await page.locator('.answer .entities > .button').first().waitFor()
    },
  },
  {
    name: 'answer-native',
    route: 'study',
    path: '#/study?deck=khorasan&section=Tehrik-e%20Khalifat%20Khorasan',
    reach: async (page) => {
      while (!(await page.locator('[dir=rtl]').first().isVisible())) {
        await showAnswer(page)
        if (!(await page.locator('[dir=rtl]').first().isVisible())) await page.keyboard.press('3')
      }
    },
  },
  {
    name: 'answer-one-hand',
    route: 'study',
    path: '#/study',
    stored: rightHand,
    reach: showAnswer,
  },
  {
    name: 'answer-uncertain',
    route: 'study',
    path: '#/study?deck=khorasan&section=Shamali%20Khilafat',
    reach: showUncertain,
  },
  {
    name: 'keys',
    route: 'study',
    path: '#/study',
    reach: async (page) => {
      await page.locator('.acts > button').waitFor()
      await page.keyboard.press('?')
      await page.getByRole('heading', { name: 'Keys' }).waitFor()
    },
  },
  { name: 'end', route: 'study', path: '#/study', reach: finishSession },
  {
    name: 'nothing-to-study',
    route: 'study',
    path: '#/study?deck=none',
    reach: (page) => page.getByRole('heading', { name: 'Nothing to study here today' }).waitFor(),
  },
  {
    name: 'deck',
    route: 'deck',
    path: '#/deck/khorasan',
    reach: (page) => page.getByRole('link', { name: 'Study this deck' }).waitFor(),
  },
  {
    name: 'deck-section',
    route: 'deck',
    path: '#/deck/khorasan',
    reach: async (page) => {
      await page.locator('summary', { hasText: 'Tehrik-e Khalifat Khorasan' }).click()
      await page.getByRole('link', { name: 'Study this section' }).scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'deck-missing',
    route: 'deck',
    path: '#/deck/none',
    reach: (page) => page.getByRole('heading', { name: 'There is no such deck' }).waitFor(),
  },
  { name: 'progress-empty', route: 'progress', path: '#/progress' },
  { name: 'progress', route: 'progress', path: '#/study', reach: goTo('Progress') },
  {
    name: 'settings',
    route: 'settings',
    path: '#/settings',
    // The last of what comes in stages.
    reach: (page) => page.getByRole('heading', { name: 'About' }).waitFor(),
  },
  {
    name: 'settings-wrong',
    route: 'settings',
    path: '#/settings',
    reach: async (page) => {
      await page.getByLabel('New prompts a day').fill('many')
      await page.getByText('Type a whole number').waitFor()
    },
  },
  ...planScenes,
  ...quizScenes,
  ...backupScenes,
  ...lookupScenes,
  ...memoryScenes,
  ...shellScenes,
  { name: 'not-found', route: 'not-found', path: '#/nowhere' },
]

/** What the app must be opened with for a scene, beside its path. */
export function optionsOf({ stored, prepare }: Scene): Pick<AppOptions, 'stored' | 'prepare'> {
  return {
    ...(stored && { stored: typeof stored === 'function' ? stored() : stored }),
    ...(prepare && { prepare }),
  }
}

/** Brings a page that was just opened at the scene's path to what is to be seen. */
export async function reachScene(page: Page, scene: Scene): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  if (!scene.staysClosed) await page.getByText('Opening your decks').waitFor({ state: 'detached' })
  await scene.reach?.(page)
  // The names in a fact are fetched with the first answer.
  if (await page.locator('#answer').isVisible()) await page.locator('.entities button').first().waitFor()
}
