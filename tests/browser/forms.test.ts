/**
 * The forms in which a prompt is asked, by finger and by keyboard alone, in the built app: the focus where it should be,
 * the result announced, and in states that are no scene of their own nothing that axe finds. Boards and the drill:
 * boards.test.ts.
 */
import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { defaultSettings, type Settings } from '#formats/settings.ts'
import { accessibilityFaults } from './support/accessibility.ts'
import { nearlyRight, promptAsking, rightOption, rightWords } from './support/answers.ts'
import { expectHeard, readingOrder } from './support/heard.ts'
import { alwaysTyped, learnerOn, mixedForms, type RatingName } from './support/learner.ts'
import { test } from './support/test.ts'

const options = (page: Page): Locator => page.getByRole('list', { name: 'Options' }).getByRole('button')
const gap = (page: Page): Locator => page.locator('article h1', { hasText: '____' })
const ratingsOf = (page: Page): Locator => page.getByRole('group', { name: 'How well did you know it?' })

/** Studies on until something is to be seen: not every prompt can be asked in every form. */
async function until(page: Page, wanted: Locator): Promise<void> {
  while (!(await wanted.isVisible())) await learnerOn(page).press('Good')
}

/** The question has the focus, or is the name of what has it, and what is left is read after it. */
async function expectAsked(page: Page): Promise<string> {
  const question = await learnerOn(page).question()
  await expectHeard(page, { focus: question, description: /Left: \d+/ })
  return question
}

/** The answer has the focus and is read, and what was given for it is judged aloud. */
async function expectAnswered(page: Page, verdict: string | RegExp): Promise<void> {
  await ratingsOf(page).waitFor()
  await expectHeard(page, { focus: 'Answer', description: /\S/, announced: verdict })
}

async function rate(page: Page, by: By, rating: RatingName): Promise<void> {
  const before = await learnerOn(page).question()
  if (by === 'key') await page.keyboard.press({ Again: '1', Hard: '2', Good: '3', Easy: '4' }[rating])
  else {
    // A tap so soon after the one before would count as a double tap.
    await page.waitForTimeout(300)
    await page.getByRole('button', { name: rating }).tap()
  }
  await page.waitForFunction((text) => document.querySelector('h1')?.innerText !== text, before)
}

type By = 'finger' | 'key'

/** Where each form comes up soon. */
const path = '#/study?deck=khorasan&section=Islamic%20Movement%20of%20Uzbekistan'

/** Settings with so many new prompts a day that each form comes up often enough. */
function answering(preference: Settings['answering']): Record<string, string> {
  const settings: Settings = { ...defaultSettings, answering: preference, newPerDay: 50 }
  return { 'attest/settings': JSON.stringify(settings) }
}

test('a first-time learner meets a prompt as a choice, and days later recalls it', async ({ openApp }) => {
  const app = await openApp({ answering: 'unset' })
  const learner = learnerOn(app.page)
  await learner.openStudy()
  await until(app.page, options(app.page).first())
  const met = await learner.question()
  await app.page.keyboard.press('1')
  await ratingsOf(app.page).waitFor()
  await app.page.keyboard.press('3')
  await app.page.getByText('Saved', { exact: true }).waitFor()
  await app.clock.advance({ days: 3 })
  await app.page.reload()
  await app.page.locator('.acts > button').waitFor()
  while ((await learner.question()) !== met) await learner.press('Good')
  await app.page.getByText('Due', { exact: true }).waitFor()
  await app.page.getByRole('button', { name: 'Show answer' }).waitFor()
  expect(await options(app.page).count()).toBe(0)
})

describe.each([
  { name: 'what is shown and rated', stored: {}, wanted: (page: Page) => page.locator('article h1') },
  { name: 'a statement with a gap', stored: answering('mixed'), wanted: gap },
])('$name', { timeout: 120_000 }, ({ stored, wanted }) => {
  test('is answered in the head, by finger and by key', async ({ openShared }) => {
    const page = await openShared({ path, stored })
    await page.locator('.acts > button').waitFor()
    for (const [by, rating] of [['finger', 'Good'] as const, ['key', 'Again'] as const]) {
      await until(page, wanted(page))
      await expectAsked(page)
      if (by === 'finger') expect(await accessibilityFaults(page)).toEqual([])
      if (by === 'finger') await page.getByRole('button', { name: 'Show answer' }).tap()
      else await page.keyboard.press('Space')
      await expectAnswered(page, '')
      if (by === 'finger') expect(await accessibilityFaults(page)).toEqual([])
      await rate(page, by, rating)
    }
    await expectAsked(page)
    await page.getByText('1 once more').waitFor()
  })
})

// Several questions each, in one opened app.
describe('a choice', { timeout: 120_000 }, () => {
  test('is answered right and wrong, by finger and by key: with words for which, the answer and its source', async ({
    openShared,
  }) => {
    const page = await openShared({ path, stored: answering('mixed') })
    await page.locator('.acts > button').waitFor()
    for (const [by, isRight] of [
      ['finger', true] as const,
      ['finger', false] as const,
      ['key', true] as const,
      ['key', false] as const,
    ]) {
      await until(page, options(page).first())
      const right = rightOption(await expectAsked(page))
      const count = await options(page).count()
      expect([3, 4]).toContain(count)
      const chosen = isRight ? right : (right + 1) % count
      if (by === 'finger') await options(page).nth(chosen).tap()
      else await page.keyboard.press(String(chosen + 1))
      await expectAnswered(page, isRight ? 'Right' : /^Not right/)
      await page.getByRole('region', { name: 'Answer' }).getByText('Source:').waitFor()
      const parts = ['heading', 'list "Options"', 'region "Answer"', ...(isRight ? ['status: Right'] : [])]
      expect(await readingOrder(page, parts)).toEqual(parts)
      expect(await page.locator('.rating.usual .name').innerText()).toBe(isRight ? 'Good' : 'Again')
      await rate(page, by, 'Good')
    }
  })

  test('is answered by key, and not knowing is an answer', async ({ openApp }) => {
    const { page } = await openApp({ touch: false, stored: mixedForms })
    await learnerOn(page).openStudy()
    await until(page, options(page).first())
    await page.keyboard.press('0')
    await page.getByText('Not known yet').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    const asked = await learnerOn(page).question()
    // Enter takes the rating that the answer suggests: Again, so that it comes back.
    await page.keyboard.press('Enter')
    await page.getByText('1 once more').waitFor()
    await page.keyboard.press('u')
    await ratingsOf(page).waitFor()
    expect(await learnerOn(page).question()).toBe(asked)
    await expectHeard(page, { focus: 'Answer' })
  })
})

describe('a typed answer', { timeout: 120_000 }, () => {
  type Given = 'right' | 'wrong' | 'close'

  async function check(page: Page, by: By, text: string): Promise<void> {
    await page.getByRole('textbox').fill(text)
    if (by === 'finger') await page.getByRole('button', { name: 'Check' }).tap()
    else await page.keyboard.press('Enter')
  }

  test('is right, wrong, or so near that it is asked back, by finger and by key', async ({ openShared }) => {
    const page = await openShared({ path, stored: answering('always-typed') })
    const line = page.getByRole('textbox')
    await page.locator('.acts > button').waitFor()
    const wanted = (['finger', 'key'] as const).flatMap((by) =>
      (['close', 'wrong', 'right'] as const).map((given): { by: By; given: Given } => ({ by, given })),
    )
    while (wanted.length > 0) {
      await until(page, line)
      const prompt = promptAsking(await expectAsked(page))
      const near = nearlyRight(prompt)
      const at = wanted.findIndex(({ given }) => near || given !== 'close')
      const [next] = wanted.splice(at, 1)
      if (at < 0 || !next) await learnerOn(page).press('Good')
      else {
        const { by, given } = next
        const texts = { right: rightWords(prompt), wrong: 'u31?', close: near ?? '' }
        await check(page, by, texts[given])
        if (given === 'close') {
          await page.getByText('Did you mean').waitFor()
          expect(await line.evaluate((input) => document.activeElement === input)).toBe(true)
          await expectHeard(page, { announced: /Did you mean/ })
          if (by === 'finger') await page.getByRole('button', { name: 'Yes' }).tap()
          else await page.getByRole('button', { name: 'Yes' }).press('Enter')
        }
        await expectAnswered(page, given === 'wrong' ? /^Not right/ : /^Right/)
        await rate(page, by, 'Good')
      }
    }
  })

  test('has a line that gives nothing away, and letters and digits in it are no short cuts', async ({
    openShared,
  }) => {
    const page = await openShared({ stored: alwaysTyped })
    await learnerOn(page).openStudy()
    const line = page.getByRole('textbox')
    await until(page, line)
    expect([await line.getAttribute('autocapitalize'), await line.getAttribute('autocorrect')]).toEqual([
      'off',
      'off',
    ])
    const parts = ['heading', 'textbox', 'button "Check"']
    expect(await readingOrder(page, parts)).toEqual(parts)
    await line.press('Enter')
    await page.getByText('Type an answer, or say that you do not know.').waitFor()
    await line.pressSequentially('u31?')
    expect(await line.inputValue()).toBe('u31?')
    await line.press('Enter')
    await page.getByText('you typed “u31?”').waitFor()
    expect(await page.locator('.rating.usual .name').innerText()).toBe('Again')
  })
})
