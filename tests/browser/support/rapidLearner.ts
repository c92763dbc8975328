/**
 * A learner who answers within the page, by its keys and as fast as it takes them. Each record is noted when it is
 * written, and again when the page says "Saved": from then on it must never be lost.
 */
import type { BrowserContext, Page } from 'playwright-core'

/** What learners in all pages of a browser have answered. */
export interface Answers {
  /** Records that were written: what the page put into localStorage as the answer was given. */
  readonly given: Set<string>
  /** Those of which the page has said that they are saved. */
  readonly saved: Set<string>
}

declare global {
  interface Window {
    /** The record of the newest answer of this page, without its line feed. */
    newestRecord: string
    /** Reports records to the test: 'given' or 'saved'. */
    report: (kind: keyof Answers, records: readonly string[]) => Promise<void>
  }
}

/** Follows what every page of a context answers from now on. Must come before the app opens. */
export async function followAnswers(context: BrowserContext, answers: Answers): Promise<void> {
  await context.exposeFunction('report', (kind: keyof Answers, records: readonly string[]) => {
    for (const record of records) answers[kind].add(record)
  })
  await context.addInitScript(() => {
    window.newestRecord = ''
    const write = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')?.value as Storage['setItem']
    Storage.prototype.setItem = function setItem(key, text) {
      if (key.startsWith('attest/log/')) window.newestRecord = text.trimEnd().split('\n').at(-1) ?? ''
      write.call(this, key, text)
    }
  })
}

export function noAnswers(): Answers {
  return { given: new Set(), saved: new Set() }
}

export interface Pace {
  readonly answers: number
  /** Whether each answer, and the end, waits until the page says "Saved". */
  readonly isPatient?: boolean
}

/** Opens Study from whatever screen the page shows, and waits for a question. */
export async function beginStudy(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '#/study'))
  await page.locator('.session > .acts > button').waitFor()
}

/**
 * Answers so many prompts of the session on screen: every twentieth Good and the others Again, so that a session has
 * no end. Rejects when the browser is gone.
 */
export async function answer(page: Page, { answers, isPatient = true }: Pace): Promise<void> {
  await page.evaluate(answerWithin, { answers, isPatient })
}

/** Runs in the page. */
async function answerWithin({ answers, isPatient }: Required<Pace>): Promise<void> {
  const waiting: string[] = []
  const turn = () => new Promise((resolve) => setTimeout(resolve))
  const isSaved = () => document.querySelector('header .kept')?.textContent === 'Saved'
  const isThere = (selector: string) => () => document.querySelector(selector) !== null

  function press(key: string): void {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  }
  async function until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await turn()
  }
  async function reportSaved(): Promise<void> {
    if (isSaved()) await window.report('saved', waiting.splice(0))
  }

  for (let done = 0; done < answers;) {
    await until(isThere('.session > .acts > button'))
    press(' ')
    await turn()
    const before = window.newestRecord
    press(done % 20 === 19 ? '3' : '1')
    await turn()
    // Another tab may have answered the same prompt meanwhile: then there is another one on screen.
    if (window.newestRecord === before) continue
    done += 1
    waiting.push(window.newestRecord)
    await window.report('given', [window.newestRecord])
    if (isPatient) await until(isSaved)
    await reportSaved()
  }
  if (isPatient) await until(isSaved)
  await reportSaved()
}

/** What became of studying on where nothing can be stored any more. */
export interface UntilNotice {
  /** Answers that were still said to be saved. */
  readonly saved: number
  /** Milliseconds from the answer that could not be stored to the notice that says so. */
  readonly noticeMs: number
}

/** Answers until a notice says that the newest answer is not stored safely; at most so many times. */
export async function answerUntilNotice(page: Page, most: number): Promise<UntilNotice> {
  return page.evaluate(answerUntilNoticeWithin, most)
}

/** Runs in the page. */
async function answerUntilNoticeWithin(most: number): Promise<UntilNotice> {
  const turn = () => new Promise((resolve) => setTimeout(resolve))
  const press = (key: string) =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  const state = () => document.querySelector('header .kept')?.textContent ?? ''
  const hasNotice = () =>
    /Your last answers are/.test(document.querySelector('[role=status]')?.textContent ?? '')
  for (let saved = 0; saved < most; saved += 1) {
    while (!document.querySelector('.session > .acts > button')) await turn()
    press(' ')
    await turn()
    const pressed = performance.now()
    press('1')
    await turn()
    await window.report('given', [window.newestRecord])
    while (state() !== 'Saved' && !hasNotice()) await turn()
    if (hasNotice()) return { saved, noticeMs: performance.now() - pressed }
    await window.report('saved', [window.newestRecord])
  }
  throw new Error('Everything was said to be saved, though there is no room.')
}
