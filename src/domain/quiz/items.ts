/** What a quiz keeps of each of its questions: enough to make it again, the same each time. */
import type { StudyDeck } from '../prompt.ts'
import { askBoard, boardKinds, type Board, type BoardKind } from '../questions/boards/index.ts'
import { indexOf } from '../questions/deckIndex.ts'
import { ask, questionKinds, type Question, type QuestionKind } from '../questions/index.ts'
import { seededRandom } from '../random.ts'
import type { PromptKey } from '../review.ts'

/** The forms that a quiz offers, those that ask several prompts at once last. */
export const quizForms: readonly QuizForm[] = [...questionKinds, ...boardKinds]
export type QuizForm = QuestionKind | BoardKind

export interface SingleItem {
  readonly prompt: PromptKey
  readonly form: QuestionKind
  readonly seed: number
}

/** Several prompts on one board: one question, which counts row by row. */
export interface BoardItem {
  readonly prompts: readonly PromptKey[]
  readonly form: BoardKind
  readonly seed: number
}

export type QuizItem = SingleItem | BoardItem

/** The prompts that an item asks: one, or those on its board. */
export function keysOf(item: QuizItem): readonly PromptKey[] {
  return 'prompts' in item ? item.prompts : [item.prompt]
}

const made = new WeakMap<StudyDeck, WeakMap<QuizItem, Question | Board>>()

/** What is asked by an item, made once for as long as the item is there. Undefined when the deck no longer has it. */
export function askedBy(item: QuizItem, deck: StudyDeck): Question | Board | undefined {
  const known = made.get(deck) ?? new WeakMap<QuizItem, Question | Board>()
  made.set(deck, known)
  const asked = known.get(item) ?? make(item, deck)
  if (asked) known.set(item, asked)
  return asked
}

function make(item: QuizItem, deck: StudyDeck): Question | Board | undefined {
  const prompts = keysOf(item).flatMap((key) => indexOf(deck).prompts.get(key) ?? [])
  const random = seededRandom(item.seed)
  if (!('prompts' in item)) return prompts[0] && ask(item.form, prompts[0], { deck }, random)
  const board = askBoard(item.form, prompts, { deck }, random, item.prompts.length)
  // A deck that has changed may leave a row without its place.
  return board?.rows.length === item.prompts.length ? board : undefined
}
