/** Quiz in every state: set-up, question, answered, exam, pause, look back, score sheet, nothing to ask. */
import type { Page } from 'playwright-core'
import type { Scene } from './scenes.ts'

interface QuizChoices {
  /** As the set-up names it: '5 questions'. */
  readonly length?: string
  /** Answers at the end, as in an exam. */
  readonly exam?: boolean
  /** Kinds of question that are asked; all but recall when left out. */
  readonly kinds?: readonly string[]
}

const kinds = ['Recall, then look', 'Multiple choice', 'Typed answer', 'Fill the gap', 'Matching', 'Ordering']

/** From the set-up to the first question. */
export async function startQuiz(page: Page, choices: QuizChoices = {}): Promise<void> {
  await page.getByLabel('Length').selectOption({ label: choices.length ?? '5 questions' })
  if (choices.exam) await page.getByLabel('Show the answers').selectOption('At the end, as in an exam')
  if (choices.kinds) await tickKinds(page, choices.kinds)
  await page.getByRole('button', { name: 'Start the quiz' }).click()
  await page.locator('#question').waitFor()
}

async function tickKinds(page: Page, wanted: readonly string[]): Promise<void> {
  await page.locator('summary', { hasText: 'Kinds of question' }).click()
  for (const kind of kinds) {
    await page.getByRole('checkbox', { name: kind }).setChecked(wanted.includes(kind))
  }
}

/** Says to every question that it is not known, to the score sheet. */
async function giveUpToTheEnd(page: Page): Promise<void> {
  while (!(await page.getByRole('heading', { name: 'Score sheet' }).isVisible())) {
    await page.keyboard.press('0')
    await page.getByRole('button', { name: 'Next' }).click()
    await page.locator('#question, ol.rows').first().waitFor()
  }
}

async function onlyChoices(page: Page): Promise<void> {
  await startQuiz(page, { kinds: ['Multiple choice'] })
}

/** A line that is typed wrongly, and checked. */
async function typeWrongly(page: Page): Promise<void> {
  await startQuiz(page, { kinds: ['Typed answer'] })
  await page.getByRole('textbox').fill('something else entirely')
  await page.getByRole('textbox').press('Enter')
  await page.getByRole('button', { name: 'Next' }).waitFor()
}

async function onlyBoards(page: Page, kind: 'Matching' | 'Ordering'): Promise<void> {
  await startQuiz(page, { kinds: [kind] })
  await page.locator('article.board').waitFor()
}

const options = (page: Page) => page.getByRole('list', { name: 'Options' }).getByRole('button')

function scene(name: string, route: string, reach?: (page: Page) => Promise<void>): Scene {
  return { name, route, path: '#/quiz', ...(reach && { reach }) }
}

export const quizScenes: readonly Scene[] = [
  scene('quiz-setup', 'quiz', async (page) => {
    for (const list of ['Themes', 'Kinds of question']) {
      await page.locator('summary', { hasText: list }).click()
    }
  }),
  scene('quiz-nothing', 'quiz', async (page) => {
    await tickKinds(page, [])
    await page.getByRole('button', { name: 'Start the quiz' }).click()
    await page.getByText('Choose at least one kind of question').waitFor()
  }),
  scene('quiz-question', 'quiz-run', onlyChoices),
  scene('quiz-answered', 'quiz-run', async (page) => {
    await onlyChoices(page)
    await options(page).first().click()
    await page.getByRole('button', { name: 'Next' }).waitFor()
  }),
  scene('quiz-typed', 'quiz-run', (page) => startQuiz(page, { kinds: ['Typed answer'] })),
  scene('quiz-typed-answered', 'quiz-run', typeWrongly),
  scene('quiz-recall', 'quiz-run', async (page) => {
    await startQuiz(page, { kinds: ['Recall, then look'] })
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'I knew it' }).waitFor()
  }),
  scene('quiz-matching', 'quiz-run', async (page) => {
    await onlyBoards(page, 'Matching')
    await page.keyboard.press('1')
    await page.getByRole('button', { name: /^Check, / }).waitFor()
  }),
  scene('quiz-ordering-answered', 'quiz-run', async (page) => {
    await onlyBoards(page, 'Ordering')
    for (const digit of ['1', '2', '3']) await page.keyboard.press(digit)
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Answer' }).waitFor()
  }),
  scene('quiz-exam', 'quiz-run', async (page) => {
    await startQuiz(page, {
      length: '5 minutes, as many as you manage',
      exam: true,
      kinds: ['Multiple choice'],
    })
    await options(page).nth(1).click()
    await page.getByRole('button', { name: 'Flag' }).click()
  }),
  scene('quiz-paused', 'quiz-run', async (page) => {
    await startQuiz(page, { length: '5 minutes, as many as you manage' })
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.getByRole('heading', { name: 'Paused' }).waitFor()
  }),
  scene('quiz-time-up', 'quiz-run', async (page) => {
    await startQuiz(page, { length: '5 minutes, as many as you manage' })
    await page.clock.fastForward('06:00')
    await page.getByRole('heading', { name: 'Time is up' }).waitFor()
  }),
  scene('quiz-overview', 'quiz-run', async (page) => {
    await startQuiz(page, { exam: true, kinds: ['Multiple choice'] })
    await options(page).first().click()
    await page.getByRole('button', { name: 'Flag' }).click()
    await page.keyboard.press('a')
    await page.getByRole('heading', { name: 'Before the score sheet' }).waitFor()
  }),
  scene('quiz-sheet', 'quiz-sheet', async (page) => {
    await onlyChoices(page)
    await options(page).first().click()
    await page.getByRole('button', { name: 'Next' }).click()
    await giveUpToTheEnd(page)
  }),
  scene('quiz-sheet-of-boards', 'quiz-sheet', async (page) => {
    await onlyBoards(page, 'Ordering')
    for (const digit of ['1', '2', '3']) await page.keyboard.press(digit)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Next' }).press('Enter')
    await giveUpToTheEnd(page)
  }),
  scene('quiz-open', 'quiz', async (page) => {
    await onlyChoices(page)
    await giveUpToTheEnd(page)
    await page.getByRole('link', { name: 'Another quiz' }).click()
    await startQuiz(page)
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'A quiz is open' }).waitFor()
  }),
  scene('quiz-replace', 'quiz', async (page) => {
    await onlyChoices(page)
    await options(page).first().click()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Start the quiz' }).click()
    await page.getByRole('heading', { name: 'Begin another quiz?' }).waitFor()
  }),
  { name: 'quiz-no-sheet', route: 'quiz-sheet', path: '#/quiz/sheet' },
]
