/**
 * Prompts that are asked together, and the drill of what was mixed up, by finger and by keyboard alone, in the built app:
 * in each state nothing that axe finds, the focus where it should be, and the result announced.
 */
import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { contrast } from '#domain/questions/contrast.ts'
import type { BoardKind } from '#domain/questions/boards/index.ts'
import { hash32, seededRandom } from '#domain/random.ts'
import { accessibilityFaults } from './support/accessibility.ts'
import { deck, dueTogether, toBoard } from './support/boards.ts'
import { expectHeard, heard, readingOrder } from './support/heard.ts'
import { test } from './support/test.ts'

const rows = (page: Page): Locator => page.locator('article.board .row, article.board .event')
const options = (page: Page): Locator => page.getByRole('group', { name: /^Options/ }).getByRole('button')
const answers = (page: Page): Locator => page.getByRole('region', { name: 'Answer' })

/** In the order in which the board shows them once it is checked: what each row is, and its right answer. */
function rightAnswers(page: Page): Promise<{ row: string; answer: string }[]> {
  return answers(page)
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map((item) => ({
        row: item.querySelector('.text')?.textContent.trim() ?? '',
        answer: item.querySelector('.answer')?.textContent.trim() ?? '',
      })),
    )
}

/** The focus is not lost: it is on what came in the place of what had it. */
function expectFocus(page: Page): Promise<void> {
  return expectHeard(page, { focus: /^(?!nothing$)/ })
}

/** Gives every row something, by finger: a place for each event in the order shown, or the first option that is left. */
async function placeAll(page: Page, kind: BoardKind): Promise<void> {
  const count = await rows(page).count()
  for (let row = 0; row < count; row += 1) {
    await (kind === 'matching' ? options(page).first() : rows(page).nth(row)).tap()
    await expectFocus(page)
  }
}

/** The digit that stands for a button. */
async function digitOf(button: Locator): Promise<string> {
  return (await button.getAttribute('aria-keyshortcuts')) ?? ''
}

/** Gives every row what is right for it, by keyboard alone. */
async function placeRight(
  page: Page,
  kind: BoardKind,
  right: readonly { row: string; answer: string }[],
): Promise<void> {
  if (kind === 'ordering') {
    for (const { row } of right) await page.keyboard.press(await digitOf(rows(page).filter({ hasText: row })))
    return
  }
  const texts = await rows(page).locator('.text').allInnerTexts()
  for (const [at, text] of texts.entries()) {
    const wanted = right.find(({ row }) => row === text)?.answer.toLowerCase() ?? ''
    const given = await options(page).allInnerTexts()
    const words = given.map((option) =>
      option
        .replace(/^\s*\d+\s*/, '')
        .trim()
        .toLowerCase(),
    )
    const option = options(page).nth(
      Math.max(
        words.indexOf(wanted),
        words.findIndex((one) => wanted.includes(one) || one.includes(wanted)),
      ),
    )
    if (at === 0) await option.press('Enter')
    else await page.keyboard.press(await digitOf(option))
    // The option that had the focus is gone: the next one has it.
    await expectFocus(page)
  }
}

describe.each(['matching', 'ordering'] as const)('%s', { timeout: 120_000 }, (kind) => {
  // Looks through the whole deck.
  const stored = dueTogether(kind)

  test('is answered by finger, taken back, and answered right by keyboard alone', async ({ openShared }) => {
    const page = await openShared({ path: '#/study', stored })
    await toBoard(page)
    const title = await page.locator('article.board h1').innerText()
    await expectHeard(page, { focus: title, description: /Left: \d+ due/ })
    expect(await accessibilityFaults(page)).toEqual([])
    const parts =
      kind === 'matching'
        ? ['heading', 'list "To be matched"', 'group "Options', 'button "I don’t know"']
        : ['heading', 'list "Events"', 'button "I don’t know"']
    expect(await readingOrder(page, parts)).toEqual(parts)

    await placeAll(page, kind)
    await page.getByRole('button', { name: 'Check' }).tap()
    await answers(page).waitFor()
    const count = await answers(page).getByRole('listitem').count()
    await expectHeard(page, { focus: 'Answer', announced: /^\d of \d right\.$/ })
    expect(await answers(page).getByText('Not right').count()).toBeGreaterThan(0)
    expect(await accessibilityFaults(page)).toEqual([])
    const before = (await heard(page)).announced
    await answers(page).getByRole('button', { name: 'I was right' }).first().tap()
    await expect
      .poll(async () => Number.parseInt((await heard(page)).announced))
      .toBe(Number.parseInt(before) + 1)
    const right = await rightAnswers(page)
    // A tap so soon after the one before would count as a double tap.
    await page.waitForTimeout(300)
    await page.getByRole('button', { name: 'Go on' }).tap()
    await page.locator('article.board').waitFor({ state: 'detached' })
    await expectFocus(page)

    await page.keyboard.press('u')
    await page.locator('article.board').waitFor()
    await placeRight(page, kind, right)
    await page.getByRole('button', { name: 'Check', exact: true }).press('Enter')
    await expectHeard(page, { focus: 'Answer', announced: `${count} of ${count} right.` })
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.locator('article.board').waitFor({ state: 'detached' })
    await expectFocus(page)
  })
})

test('the drill of two that were mixed up is answered right and wrong, by finger and by keyboard alone', async ({
  openShared,
}) => {
  const pair = ['khilafat-afghan', 'tkk'] as const
  const questions = contrast(deck, pair, seededRandom(hash32(`${pair.join(' ')} 0`)))
  const page = await openShared({ path: `#/drill/khorasan?a=${pair[0]}&b=${pair[1]}` })
  const either = page.getByRole('list', { name: 'Options' }).getByRole('button')
  for (const [at, { text, right }] of questions.entries()) {
    await page.getByText(`${at + 1} of ${questions.length}:`).waitFor()
    if (at > 0) await expectHeard(page, { focus: text, description: /^\d of \d: .+ or .+\?$/ })
    const isRight = at % 2 === 0
    const wanted = isRight ? right : 1 - right
    if (at === 1) await page.keyboard.press('0')
    else if (at < 3) await either.nth(wanted).tap()
    else await page.keyboard.press(String(wanted + 1))
    const verdict = isRight ? 'Right' : at === 1 ? 'Not known yet' : 'Not right'
    await expectHeard(page, { focus: 'Answer', announced: verdict })
    if (at < 2) expect(await accessibilityFaults(page)).toEqual([])
    // A tap so soon after the one before would count as a double tap.
    await page.waitForTimeout(300)
    if (at < 3) await page.getByRole('button', { name: 'Go on' }).tap()
    else await page.keyboard.press('Enter')
  }
  await page.getByText('Your schedule is as it was.').waitFor()
  await expectHeard(page, { focus: 'Not told apart yet' })
  // What tells them apart can be read there, and the questions come once more.
  for (const id of pair) await page.getByRole('listitem').getByText(deck.entities.get(id)!.about).waitFor()
  await page.getByRole('button', { name: 'Ask again now' }).press('Enter')
  await page.getByText(`1 of ${questions.length}:`).waitFor()
})
