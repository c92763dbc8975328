/** Learners for whom a board comes up: what they have in localStorage, and the way to the board. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { catalogue } from '#decks/index.ts'
import { studyDeck, type Prompt } from '#domain/prompt.ts'
import { tellingNothing } from '#domain/questions/boards/telling.ts'
import { askBoard, type BoardKind } from '#domain/questions/boards/index.ts'
import { seededRandom } from '#domain/random.ts'
import { Good, type Rating } from '#domain/review.ts'
import { write } from '#formats/reviewRecord.ts'
import { defaultSettings } from '#formats/settings.ts'
import type { Manifest } from '../../../scripts/size.ts'

const [entry] = catalogue
if (!entry) throw new Error('There is no deck to make boards of.')
export const deck = studyDeck(await entry.load())

/** Two days before the app is opened, at noon. */
const REVIEWED_AT = Date.UTC(2026, 10, 20, 20)

/** What is stored for a learner to whom six prompts are due that fit one board of the kind. */
export function dueTogether(kind: BoardKind): Readonly<Record<string, string>> {
  return {
    'attest/settings': JSON.stringify({ ...defaultSettings, answering: 'mixed', newPerDay: 0 }),
    ...reviewed(sixPrompts(kind), Good),
  }
}

/** The log of one who answered the prompts so, two days before. */
export function reviewed(prompts: readonly Prompt[], rating: Rating): Readonly<Record<string, string>> {
  const records = prompts.map(({ key }, index) =>
    write({
      ...{ kind: 'review', at: REVIEWED_AT + index * 1000, offsetMinutes: -480, prompt: key, rating },
      ...{ answerMs: 5000, form: 'reveal', choices: 0, nonce: 1 },
    }),
  )
  return { 'attest/log/1/device/page/0': records.join('') }
}

function sixPrompts(kind: BoardKind): readonly Prompt[] {
  const other: BoardKind = kind === 'matching' ? 'ordering' : 'matching'
  for (const [index, first] of deck.prompts.entries()) {
    const board = askBoard(
      kind,
      [first, ...deck.prompts.filter((prompt) => prompt !== first)],
      { deck },
      () => 0.99,
    )
    const keys = new Set(board?.rows.map(({ prompt }) => prompt))
    const prompts = deck.prompts.filter(({ key }) => keys.has(key))
    const isOnlySo = prompts.every(
      (prompt) => !askBoard(other, [prompt, ...prompts], { deck }, seededRandom(index)),
    )
    if (prompts.length === 6 && isOnlySo && tellingNothing(prompts, prompts, deck).length === 6)
      return prompts
  }
  throw new Error(`No six prompts of the deck make a board of the kind '${kind}'.`)
}

/** What the app fetches once an answer is on screen (src/stores/forms.ts), by the names of the built files. */
const fetchedWithAnAnswer = ['gradeTyped', 'answerTo', 'boardFor', 'boards', 'confusions']

/**
 * Resolves when the page has run these files: an import waits for one that the app has begun.
 * @param parts the names of the built files
 */
export async function codeOf(page: Page, parts: readonly string[]): Promise<void> {
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Manifest
  const addresses = parts.map((part) => {
    const chunk = Object.values(manifest).find(({ name, file }) => name === part && file.endsWith('.js'))
    if (!chunk) throw new Error(`The build has no file of its own that is named ${part}.`)
    return new URL(chunk.file, page.url()).href
  })
  // As text: in a function, the tests' own build would make the import one of its own.
  await page.evaluate(`Promise.all(${JSON.stringify(addresses)}.map((address) => import(address)))`)
}

/** Resolves when the page can show a board. */
export function codeOfBoards(page: Page): Promise<void> {
  return codeOf(page, fetchedWithAnAnswer)
}

/** Answers the first prompt, during which the code of boards is fetched, and waits for the board. */
export async function toBoard(page: Page): Promise<void> {
  // The reviews lie in one of the two stores only, and the app says that it has mended that.
  await page.getByRole('button', { name: 'Understood' }).click()
  await page.getByRole('button', { name: 'Show answer' }).click()
  await page.getByRole('group', { name: 'How well did you know it?' }).waitFor()
  await codeOfBoards(page)
  await page.keyboard.press('3')
  await page.locator('article.board').waitFor()
}
