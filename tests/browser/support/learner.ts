/** What a learner does, as tests say it: opens Study, answers, looks at what is left. */
import type { Page } from 'playwright-core'
import { defaultSettings } from '#formats/settings.ts'
import type { OpenedApp } from './openedApp.ts'

/** Settings of a learner who meets prompts as choices, recalls them, then types them. */
export const mixedForms = {
  'attest/settings': JSON.stringify({ ...defaultSettings, answering: 'mixed' }),
} as const

/** Settings of a learner who types whatever can be typed. */
export const alwaysTyped = {
  'attest/settings': JSON.stringify({ ...defaultSettings, answering: 'always-typed' }),
} as const

/** Settings of a learner who holds the phone in the right hand. */
export const rightHand = {
  'attest/settings': JSON.stringify({ ...defaultSettings, answering: 'reveal-only', hand: 'right' }),
} as const

export type RatingName = 'Again' | 'Hard' | 'Good' | 'Easy'

/** An answer as it was given: the question, why it was asked, and when the button said it comes back. */
export interface Given {
  readonly question: string
  readonly reason: string
  readonly comesBack: string
}

export function learnerOn(page: Page) {
  const question = page.locator('article h1')

  async function given(rating: RatingName): Promise<Given> {
    const button = page.getByRole('button', { name: rating })
    return {
      question: await question.innerText(),
      reason: await page.locator('article > p').first().innerText(),
      comesBack: (await button.locator('.back').innerText()).trim(),
    }
  }

  return {
    question: () => question.innerText(),

    async openStudy(): Promise<void> {
      await page.getByRole('link', { name: /^Study \d+ prompts?$/ }).click()
      await page.locator('.acts button').waitFor()
    },

    /** By finger: shows the answer (of a graded question by giving up), waits as long as a hand needs, and rates it. */
    async tap(rating: RatingName): Promise<Given> {
      await page.waitForTimeout(300)
      await page.locator('.acts > button').tap()
      const answer = await given(rating)
      await page.waitForTimeout(300)
      await page.getByRole('button', { name: rating }).tap()
      await changed(page, answer.question)
      return answer
    },

    /** By key: space shows the answer, 0 gives up on options, and a digit rates it. */
    async press(rating: RatingName): Promise<Given> {
      await page.locator('.acts > button').waitFor()
      if (await page.getByRole('textbox').isVisible()) await page.locator('.acts > button').press('Enter')
      else
        await page.keyboard.press(
          (await page.getByRole('list', { name: 'Options' }).isVisible()) ? '0' : 'Space',
        )
      await page.getByRole('group', { name: 'How well did you know it?' }).waitFor()
      const answer = await given(rating)
      await page.keyboard.press({ Again: '1', Hard: '2', Good: '3', Easy: '4' }[rating])
      await changed(page, answer.question)
      return answer
    },

    isFinished: () => page.getByRole('heading', { name: 'That is all for now' }).isVisible(),

    /** '3 due, 1 once more, 6 new' at the top of a session. */
    left: async () => (await page.locator('header p').first().innerText()).replace('Left:', '').trim(),

    async setNewPerDay(count: number): Promise<void> {
      await page.getByRole('link', { name: 'Settings' }).click()
      await page.getByLabel('New prompts a day').fill(String(count))
      await page.getByLabel('New prompts a day').press('Enter')
      await page.getByRole('link', { name: 'Today' }).click()
    },
  }
}

/** Waits until another question, or the end, is on screen. */
async function changed(page: Page, question: string): Promise<void> {
  await page.waitForFunction((before) => {
    const shown = document.querySelector('article h1, section.end h1')
    const isSameAgain =
      shown?.textContent.trim() === before && !document.querySelector('section[aria-label=Answer]')
    return shown !== null && (shown.textContent.trim() !== before || isSameAgain)
  }, question)
}

/** Every review that the app calls saved is in the browser's database too. */
export async function savedReviews(app: OpenedApp): Promise<number> {
  return app.page.evaluate(() => {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith('attest/log/'))
    return keys.reduce(
      (sum, key) => sum + (localStorage.getItem(key) ?? '').split('\n').filter(Boolean).length,
      0,
    )
  })
}

/** What the learner sees of the schedule: what is due today, what is known, what comes when. Ends in Settings. */
export async function schedule(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Today' }).click()
  await page.getByRole('heading', { name: 'Today' }).waitFor()
  await page
    .getByText(/\d+ due|Nothing is due/)
    .first()
    .waitFor()
  const today = await page.getByRole('main').innerText()
  await page.getByRole('link', { name: 'Progress' }).click()
  await page.getByRole('heading', { name: 'The days ahead' }).waitFor()
  await page.getByRole('heading', { name: 'Do the predictions come true?' }).waitFor()
  const progress = await page.getByRole('main').textContent()
  await page.getByRole('link', { name: 'Settings' }).click()
  return `${today}\n${progress ?? ''}`.replace(/\s+/g, ' ').replace(/Take a copy.*?Later /, '')
}
