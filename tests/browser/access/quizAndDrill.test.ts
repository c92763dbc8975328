/** A drill and a quiz by keyboard alone, from Today to their ends: the focus, what is said, and what is read in which order. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { quizForms, type QuizForm } from '#domain/quiz/items.ts'
import { dueTogether } from '../support/boards.ts'
import { mixedUp } from '../support/formScenes.ts'
import { expectHeard, expectRead, heard } from '../support/heard.ts'
import { speaking, tabOnto, tabTo } from '../support/sessions.ts'
import { test } from '../support/test.ts'
import { before, words, type Words } from '../support/words.ts'

const say = words.fa

function questionOn(page: Page): Promise<string> {
  return page
    .locator('#question')
    .innerText()
    .then((text) => text.replace(/\s+/g, ' '))
}

test('a drill is taken from Today to its end by keyboard alone, in Persian', async ({
  shared,
  onTestFailed,
}) => {
  onTestFailed(() => shared.discard())
  const { boards, questions } = say
  const { page } = await shared.open({ stored: { ...speaking(dueTogether('matching'), 'fa'), ...mixedUp } })
  await tabTo(page.locator('a[href^="#/drill/"]'))
  await page.locator('#question').waitFor()
  const end = page.locator('.acting > h1')
  for (let at = 1; !(await end.isVisible()); at += 1) {
    const left = before(boards.drill(at, 8, ''))
    if (at > 1)
      await expectHeard(page, { focus: await questionOn(page), description: /[۰-۹]+ از [۰-۹]+: .+\S/ })
    await expectRead(page, [
      'paragraph: ',
      left,
      'heading "',
      `list "${questions.options}"`,
      `button "${boards.dontKnow}"`,
    ])
    await page.keyboard.press('1')
    await expectHeard(page, {
      focus: boards.answer,
      announced: new RegExp(`^(${boards.right}|${boards.notRight})$`),
    })
    await expectRead(page, ['heading "', `region "${boards.answer}"`, 'status: ', `button "${boards.goOn}"`])
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: boards.dontKnow }).or(end).first().waitFor()
  }
  await expectHeard(page, { focus: await end.innerText() })
})

/** What is read between the question and the acts, by form. */
const means: Readonly<Record<QuizForm, (say: Words) => readonly string[]>> = {
  reveal: () => [],
  choice: ({ questions }) => [`list "${questions.options}"`],
  typed: ({ questions }) => ['textbox', `button "${questions.check}"`],
  cloze: ({ questions }) => ['textbox', `button "${questions.check}"`],
  matching: ({ boards }) => [`list "${boards.rows}"`, `group "${boards.options}"`],
  ordering: ({ boards }) => [`list "${boards.events}"`],
}

/** Of all forms one after the other, so that each is asked. */
async function onlyForm(page: Page, form: QuizForm): Promise<void> {
  const lists = page.locator('summary')
  await tabTo(lists.filter({ hasText: say.quiz.forms }))
  for (const each of quizForms) {
    const box = page.getByRole('checkbox', { name: say.quiz.formNames[each], exact: true })
    if ((await box.isChecked()) === (each === form)) continue
    await tabOnto(box)
    await page.keyboard.press('Space')
  }
  await tabTo(page.getByRole('button', { name: say.quiz.start }))
  await page.locator('#question').waitFor()
}

/** Answers the question on screen, whatever its form, and has the answer shown. */
async function answer(page: Page, form: QuizForm): Promise<void> {
  if (form === 'typed' || form === 'cloze') {
    await page.keyboard.type('u31?')
    await page.keyboard.press('Enter')
  } else await page.keyboard.press(form === 'reveal' ? 'Space' : form === 'choice' ? '1' : '0')
}

async function hearAnswer(page: Page, form: QuizForm): Promise<void> {
  const isBoard = form === 'matching' || form === 'ordering'
  const focus = isBoard ? say.boards.answer : say.quiz.rightAnswer
  await expectHeard(page, { focus, announced: form === 'reveal' ? /^$/ : /\S/ })
  const act = form === 'reveal' ? say.quiz.knew : say.quiz.next
  const source = isBoard ? say.boards.source : before(say.questions.source(1))
  const verdict = form === 'reveal' ? [] : ['status: ']
  await expectRead(page, ['heading "', `region "${focus}"`, ...verdict, source, `button "${act}"`])
  if (!isBoard) expect((await heard(page)).description).not.toBe('')
}

test(
  'a quiz in each form is taken from Today to its score sheet by keyboard alone, in Persian',
  { timeout: 120_000 },
  async ({ shared, onTestFailed }) => {
    onTestFailed(() => shared.discard())
    const { page } = await shared.open({ stored: speaking({}, 'fa') })
    await tabTo(page.locator('a[href^="#/quiz"]').first())
    for (const form of quizForms) {
      await onlyForm(page, form)
      await expectHeard(page, { focus: await questionOn(page), description: /^۱ از / })
      const act = form === 'reveal' ? say.quiz.showAnswer : say.quiz.dontKnow
      await expectRead(page, ['۱ از ', 'heading "', ...means[form](say), `button "${act}"`])
      await answer(page, form)
      await hearAnswer(page, form)
      await page.keyboard.press('a')
      await expectHeard(page, { focus: say.quiz.endTitle })
      await tabTo(page.getByRole('button', { name: say.quiz.finish }))
      await expectHeard(page, { focus: /\S/ })
      await tabTo(page.locator('a[href^="#/quiz"]', { hasText: say.quiz.another }))
    }
    await page.locator('summary').first().waitFor()
    await expectHeard(page, { focus: /^(?!nothing$)/ })
  },
)
