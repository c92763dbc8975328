/** Learners to whom a few prompts are due that are all asked in one form, and the way to their session by keyboard. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Prompt } from '#domain/prompt.ts'
import { ask, type QuestionKind } from '#domain/questions/index.ts'
import { hash32, seededRandom } from '#domain/random.ts'
import { Again, Good, type QuestionForm, type Rating } from '#domain/review.ts'
import { defaultSettings, type Settings } from '#formats/settings.ts'
import { codeOf, deck, dueTogether, reviewed } from './boards.ts'

type Stored = Readonly<Record<string, string>>

/** How prompts were answered two days ago, and how they are to be asked, so that they are asked in the form. */
const learners: Readonly<Record<QuestionKind, { rating: Rating; answering: Settings['answering'] }>> = {
  reveal: { rating: Good, answering: 'mixed' },
  typed: { rating: Good, answering: 'always-typed' },
  choice: { rating: Again, answering: 'mixed' },
  cloze: { rating: Again, answering: 'mixed' },
}

/** What is stored for a learner whose session has a board of the form, or three prompts that are all asked in it. */
export function sessionIn(form: QuestionForm, language: string): Stored {
  if (form === 'matching' || form === 'ordering') return speaking(dueTogether(form), language)
  const { rating, answering } = learners[form]
  const stored = reviewed(promptsIn(form), rating)
  return { ...stored, 'attest/settings': settingsText({ answering, language }) }
}

/** The same learner in another language. */
export function speaking(stored: Stored, language: string): Stored {
  return { ...stored, 'attest/settings': settingsText({ answering: 'mixed', language }) }
}

function settingsText(settings: Partial<Settings>): string {
  return JSON.stringify({ ...defaultSettings, newPerDay: 0, ...settings })
}

/** Of three facts, since no two prompts of one are asked on a day. */
function promptsIn(form: QuestionKind): readonly Prompt[] {
  const found = new Map<string, Prompt>()
  for (const prompt of deck.prompts) {
    if (found.size === 3) break
    if (isAskedIn(form, prompt) && !found.has(prompt.fact.id)) found.set(prompt.fact.id, prompt)
  }
  expect(found.size, `prompts that are asked as ${form}`).toBe(3)
  return [...found.values()]
}

/** A gap is asked where no choice can be. */
function isAskedIn(form: QuestionKind, prompt: Prompt): boolean {
  const can = (kind: QuestionKind): boolean =>
    ask(kind, prompt, { deck }, seededRandom(hash32(`${prompt.key}1`))) !== undefined
  return can(form) && !(form === 'cloze' && can('choice'))
}

/** Waits on Today until the app, in a quiet moment, has fetched what makes questions: else the first is shown and rated. */
export async function untilQuestionsCanBeMade(page: Page): Promise<void> {
  await page.locator('.act a').waitFor()
  // The app asked for such a moment before, when what is due came up.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  await codeOf(page, ['questionsAhead'])
}

/** Goes on with Tab until what is wanted has the focus, as one does who sees where it is. */
export async function tabOnto(wanted: Locator, by: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await wanted.first().waitFor()
  const hasFocus = (element: Element): boolean => element === document.activeElement
  for (let times = 0; !(await wanted.first().evaluate(hasFocus)); times += 1) {
    expect(times, `stops before ${String(wanted)}`).toBeLessThan(60)
    await wanted.page().keyboard.press(by)
  }
}

/** The same, and presses it. */
export async function tabTo(wanted: Locator, by: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabOnto(wanted, by)
  await wanted.page().keyboard.press('Enter')
}
