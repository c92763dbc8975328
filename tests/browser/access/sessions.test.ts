/**
 * Whole sessions by keyboard alone, from Today to their end and back, in each form of question and in each language: never
 * a moment without a focus; the question, the result and what is left are said as they change, and read in their order.
 */
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { questionForms, type QuestionForm } from '#domain/review.ts'
import { latinDigits } from '#ui/parts/latinDigits.ts'
import { codeOfBoards } from '../support/boards.ts'
import { expectHeard, expectRead, heard } from '../support/heard.ts'
import { sessionIn, tabTo, untilQuestionsCanBeMade } from '../support/sessions.ts'
import { test } from '../support/test.ts'
import { before, words, type Language, type Words } from '../support/words.ts'

/** Where the focus is not lost. */
const somewhere = /^(?!nothing$)/

interface Way {
  /** Gives an answer, right or not. */
  readonly answer: (page: Page) => Promise<void>
  /** What is read between the question and the act beneath it. */
  readonly means: (say: Words) => readonly string[]
  readonly act: (say: Words) => string
  /** Said of the answer; nothing where the learner is the judge of it. */
  readonly result: (say: Words) => RegExp
}

const recalled = { means: () => [], act: ({ study }: Words) => study.showAnswer, result: () => /^$/ }
const graded = {
  act: ({ study }: Words) => study.dontKnow,
  result: ({ questions }: Words) => new RegExp(`^(${questions.verdictRight}|${questions.verdictWrong})`),
}
const onBoard = {
  act: ({ boards }: Words) => boards.dontKnow,
  result: ({ boards }: Words) => new RegExp(`^${boards.result(7, 8).replaceAll(/[78۷۸]/g, '[0-9۰-۹]')}$`),
}

const ways: Readonly<Record<QuestionForm, Way>> = {
  reveal: { ...recalled, answer: (page) => page.keyboard.press('Space') },
  cloze: { ...recalled, answer: (page) => page.keyboard.press('Enter') },
  choice: {
    ...graded,
    answer: (page) => page.keyboard.press('1'),
    means: ({ questions }) => [`list "${questions.options}"`],
  },
  typed: {
    ...graded,
    answer: async (page) => {
      await page.keyboard.type('u31?')
      await page.keyboard.press('Enter')
    },
    means: ({ questions }) => ['textbox', `button "${questions.check}"`],
  },
  matching: {
    ...onBoard,
    answer: (page) => placeAll(page, '.options button'),
    means: ({ boards }) => [`list "${boards.rows}"`, `group "${boards.options}"`],
  },
  ordering: {
    ...onBoard,
    answer: (page) => placeAll(page, '.events button:not(.placed)'),
    means: ({ boards }) => [`list "${boards.events}"`],
  },
}

/** Presses the digit of the first of what is left to be placed until every row has its place, and has it checked. */
async function placeAll(page: Page, open: string): Promise<void> {
  const rows = await page.locator('article.board :is(.row, .event)').count()
  for (let row = 0; row < rows; row += 1) {
    const next = page.locator(open).first()
    await page.keyboard.press((await next.getAttribute('aria-keyshortcuts')) ?? '')
    await expect.poll(() => page.locator('article.board :is(.given, .placed)').count()).toBe(row + 1)
  }
  await page.keyboard.press('Enter')
}

async function formOnScreen(page: Page): Promise<QuestionForm> {
  const question = page.locator('article')
  const kind = (await question.getAttribute('class'))?.match(/matching|ordering/)?.[0]
  if (kind === 'matching' || kind === 'ordering') return kind
  if (await page.getByRole('textbox').isVisible()) return 'typed'
  if (await question.locator('.options').isVisible()) return 'choice'
  return (await question.locator('h1').innerText()).includes('____') ? 'cloze' : 'reveal'
}

/** How many prompts are said to be left. */
function leftIn(description: string): number {
  const counts = latinDigits(description).match(/\d+/g) ?? []
  return counts.reduce((sum, count) => sum + Number(count), 0)
}

/** Hears the question and what is left, and reads both and all that can be done. */
async function hearQuestion(page: Page, form: QuestionForm, say: Words): Promise<number> {
  const question = (await page.locator('#question').innerText()).replace(/\s+/g, ' ')
  await expectHeard(page, { focus: question, description: new RegExp(`${say.study.isLeft} [0-9۰-۹]+ `) })
  const { means, act } = ways[form]
  await expectRead(page, [say.study.isLeft, 'heading "', ...means(say), `button "${act(say)}"`])
  return leftIn((await heard(page)).description)
}

/** Hears what the answer came to, and reads it, the right answer and its source. */
async function hearAnswer(page: Page, form: QuestionForm, say: Words): Promise<void> {
  const { result } = ways[form]
  const region = `region "${say.questions.answer}"`
  await expectHeard(page, { focus: say.questions.answer, announced: result(say) })
  if (form === 'matching' || form === 'ordering') {
    await expectRead(page, ['heading "', region, 'status: ', 'listitem', `button "${say.boards.goOn}"`])
    return
  }
  const answer = (await page.locator('#answer p, p#answer').first().innerText()).trim()
  expect((await heard(page)).description).toContain(answer)
  const source = before(say.questions.source(1))
  const verdict = result(say).test('') ? [] : ['status: ']
  await expectRead(page, ['heading "', region, ...verdict, answer, source, `group "${say.parts.howWell}"`])
}

/** Has every wrong row of the board count as right, so that none comes back, and hears the new result each time. */
async function overruleAll(page: Page, { boards }: Words): Promise<void> {
  const wrong = page.locator('.answers .row', { hasText: boards.notRight })
  for (let left = await wrong.count(); left > 0; left -= 1) {
    const right = leftIn((await heard(page)).announced.slice(0, 1))
    await tabTo(wrong.first().getByRole('button'))
    await expect.poll(async () => leftIn((await heard(page)).announced.slice(0, 1))).toBe(right + 1)
    await expectHeard(page, { focus: new RegExp(`^${boards.asGraded}`) })
  }
}

/** Rates the answer and waits for what comes instead. The first is taken back, and rated anew. */
async function goOn(page: Page, form: QuestionForm, say: Words, isFirst: boolean): Promise<void> {
  if (form === 'matching' || form === 'ordering') {
    await overruleAll(page, say)
    await tabTo(page.locator('.acts button'))
    await page.locator('article.board').waitFor({ state: 'detached' })
    return
  }
  const ratings = page.locator('.acts .rating').first()
  await ratings.waitFor()
  if (isFirst) {
    await page.keyboard.press('1')
    await ratings.waitFor({ state: 'detached' })
    // The letter would belong to a line that is typed in.
    await tabTo(page.getByRole('button', { name: say.study.undo }), 'Shift+Tab')
    await ratings.waitFor()
    await expectHeard(page, { focus: say.questions.answer, description: /\S/ })
    // With the answer comes the code of boards.
    await codeOfBoards(page)
  }
  await page.keyboard.press('4')
  await ratings.waitFor({ state: 'detached' })
}

/** Answers all that is asked, and hears that less and less is left. */
async function study(page: Page, say: Words): Promise<readonly QuestionForm[]> {
  const end = page.locator('#end-title')
  const asked: QuestionForm[] = []
  let left = Infinity
  while (!(await end.isVisible())) {
    const form = await formOnScreen(page)
    const leftNow = await hearQuestion(page, form, say)
    expect(leftNow, 'left').toBeLessThan(left)
    left = leftNow
    await ways[form].answer(page)
    await hearAnswer(page, form, say)
    await goOn(page, form, say, asked.length === 0)
    asked.push(form)
    await page.locator('#question').or(end).first().waitFor()
  }
  await expectHeard(page, { focus: await end.innerText() })
  return asked
}

/** Every other form in Persian, a board among them. */
const sessions = questionForms.map((form, index): [QuestionForm, Language] => [
  form,
  index % 2 === 0 ? 'en' : 'fa',
])

describe.each(sessions)('prompts that are asked as %s', { timeout: 120_000 }, (form, language) => {
  test(`are answered to the end of a session by keyboard alone (${language})`, async ({
    shared,
    onTestFailed,
  }) => {
    onTestFailed(() => shared.discard())
    const { page } = await shared.open({ stored: sessionIn(form, language) })
    await tabTo(page.locator('.notice button'))
    await expectHeard(page, { focus: somewhere })
    await untilQuestionsCanBeMade(page)
    await tabTo(page.locator('.act a[href^="#/study"]'))
    await page.locator('#question').waitFor()
    const asked = await study(page, words[language])
    if (form === 'matching' || form === 'ordering') expect(asked).toContain(form)
    else expect(asked).toEqual([form, form, form])
    await tabTo(page.locator('.end a[href="#/"]'))
    await page.locator('main h2').first().waitFor()
    await expectHeard(page, { focus: somewhere })
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
  })
})
