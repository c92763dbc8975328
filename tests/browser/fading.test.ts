/**
 * How support fades under the app's own default, one prompt over several days in the built app; and what is left of it
 * when the code that makes choices cannot be fetched.
 */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { isTypable } from '#domain/grading/typable.ts'
import type { Prompt } from '#domain/prompt.ts'
import { candidatesFor } from '#domain/questions/distractors/index.ts'
import { factIdsAbout } from '#domain/search/studyAbout.ts'
import type { Manifest } from '../../scripts/size.ts'
import { rightOption, rightWords } from './support/answers.ts'
import { deck } from './support/boards.ts'
import { learnerOn, savedReviews } from './support/learner.ts'
import type { OpenedApp } from './support/openedApp.ts'
import { test } from './support/test.ts'

/** A prompt that is all there is to study of an entity, and can be asked in every form. */
function onlyPrompt(): { entity: string; prompt: Prompt } {
  for (const entity of deck.entities.keys()) {
    const facts = factIdsAbout(deck, entity)
    const [prompt, another] = deck.prompts.filter(({ fact }) => facts.has(fact.id))
    if (prompt?.answer.kind !== 'entity' || another || !isTypable(prompt)) continue
    const candidates = candidatesFor(prompt, deck)
    if (candidates && 'wrong' in candidates && candidates.wrong.length > 4) return { entity, prompt }
  }
  throw new Error('The deck has no entity with one prompt that can be asked in every form.')
}

const options = (page: Page) => page.getByRole('list', { name: 'Options' }).getByRole('button')
const showAnswer = (page: Page) => page.getByRole('button', { name: 'Show answer' })
const line = (page: Page) => page.getByRole('textbox')

/** The form that the prompt on screen is in. */
async function form(page: Page): Promise<'choice' | 'recall' | 'typed'> {
  await page.locator('.acts > button').waitFor()
  if (await line(page).isVisible()) return 'typed'
  return (await showAnswer(page).isVisible()) ? 'recall' : 'choice'
}

/** Rates by key what is shown, and waits until the session has nothing more or the same prompt once more. */
async function rate(page: Page, key: string, then: 'end' | 'again' = 'end'): Promise<void> {
  await page.getByRole('group', { name: 'How well did you know it?' }).waitFor()
  await page.keyboard.press(key)
  if (then === 'end') await page.getByRole('heading', { name: 'That is all for now' }).waitFor()
  else await page.getByText('Once more', { exact: true }).waitFor()
}

/** When the learner begins, and a day in milliseconds. */
const START = Date.parse('2026-11-22T20:00:00-08:00')
const DAY_MS = 86_400_000

/** Comes back so many days after the start. Set and not advanced: the browser's clock goes no further than 24 days ahead. */
async function onDay(app: OpenedApp, day: number): Promise<void> {
  await app.clock.set(new Date(START + day * DAY_MS).toISOString())
  await app.page.reload()
}

describe('support fades', { timeout: 120_000 }, () => {
  test('a prompt is met as a choice, then recalled, then typed, and a lapse steps back one', async ({
    openApp,
  }) => {
    const { entity, prompt } = onlyPrompt()
    const app = await openApp({ answering: 'unset', path: `#/study?deck=${deck.id}&entity=${entity}` })
    const { page } = app
    const asked = learnerOn(page)

    expect(await form(page)).toBe('choice')
    expect(await asked.question()).toBe(prompt.question)
    await options(page).nth(rightOption(prompt.question)).tap()
    await rate(page, '3')

    // Recalled, once or twice, until it lasts a week. Each time it is due long since.
    const met: string[] = []
    for (const day of [7, 60, 300]) {
      await onDay(app, day)
      met.push(await form(page))
      if (met.at(-1) === 'typed') break
      await page.keyboard.press('Space')
      await rate(page, '3')
    }
    expect(met[0]).toBe('recall')
    expect(met.at(-1)).toBe('typed')
    expect(met).not.toContain('choice')

    await line(page).fill(rightWords(prompt))
    await page.keyboard.press('Enter')
    await page
      .getByRole('status')
      .getByText(/^Right/)
      .waitFor()
    await rate(page, '3')

    await onDay(app, 1000)
    expect(await form(page)).toBe('typed')
    await page.locator('.acts > button').press('Enter')
    await rate(page, '1', 'again')
    expect(await form(page)).toBe('recall')
  })

  test('where the code of choices cannot be fetched, prompts are shown and rated, and nothing is lost', async ({
    openApp,
  }) => {
    const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Manifest
    const maker = Object.values(manifest).find(({ name }) => name === 'maker')?.file
    if (!maker) throw new Error('The build has no file of its own for making questions.')
    let missed = 0
    const app = await openApp({
      answering: 'unset',
      prepare: (context) =>
        context.route(`**/${maker}`, async (route) => {
          await route.abort()
          missed += 1
        }),
    })
    const { page } = app
    // At the first time the page reloads, as a newer build might be there.
    await expect.poll(() => missed).toBe(2)
    const learner = learnerOn(page)
    await learner.openStudy()
    for (const rating of ['Good', 'Again', 'Good'] as const) {
      await showAnswer(page).waitFor()
      expect(await options(page).count()).toBe(0)
      await learner.press(rating)
    }
    await page.getByText('Saved', { exact: true }).waitFor()
    expect(await savedReviews(app)).toBe(3)
    // The browser tells of the file, and Vue of the links to look up that need it too; nothing else goes wrong.
    const isOfFile = /ERR_FAILED|Failed to fetch dynamically imported module/
    const others = app.takeTroubles().filter((trouble) => !isOfFile.test(trouble))
    expect(others).toEqual([])
  })
})
