/** What a retry asks: the questions that were not right, drawn anew; of a board only the rows that were not. */
import type { StudyDeck } from '../prompt.ts'
import type { QuestionKind } from '../questions/index.ts'
import { mix32, seededRandom, shuffle } from '../random.ts'
import type { PromptKey } from '../review.ts'
import { askedBy, type BoardItem, type QuizForm, type QuizItem, type SingleItem } from './items.ts'
import type { Quiz } from './quiz.ts'
import { isBoardRow, type BoardRow, type SheetRow } from './score.ts'
import { formsOf } from './setup.ts'

/** How a row is asked by itself when too few of its board are left: first as the learner chose, then in any other form. */
const others: readonly QuestionKind[] = ['choice', 'typed', 'cloze']

/** In another order, the same for the same seed. */
export function retryItems(
  quiz: Quiz,
  rows: readonly SheetRow[],
  seed: number,
  deck: StudyDeck,
): readonly QuizItem[] {
  const random = seededRandom(seed)
  const positions = shuffle([...new Set(rows.map(({ position }) => position))], random)
  const items = positions.flatMap((position): QuizItem[] => {
    const item = quiz.items[position]
    if (!item) return []
    const missed = rows.filter((row): row is BoardRow => row.position === position && isBoardRow(row))
    return 'prompts' in item ? ofBoard(item, missed, formsOf(quiz.setup), deck) : [item]
  })
  return items.map((item, position) => ({ ...item, seed: mix32(seed, position) }))
}

/** A smaller board, or one question for each row; the whole board once more where a row cannot be asked by itself. */
function ofBoard(
  item: BoardItem,
  missed: readonly BoardRow[],
  forms: readonly QuizForm[],
  deck: StudyDeck,
): QuizItem[] {
  const prompts = missed.map(({ prompt }) => prompt.key)
  const smaller = { ...item, prompts }
  if (askedBy(smaller, deck)) return [smaller]
  const singles = prompts.flatMap((prompt) => byItself(prompt, item.seed, forms, deck) ?? [])
  return singles.length === prompts.length ? singles : [item]
}

function byItself(
  prompt: PromptKey,
  seed: number,
  forms: readonly QuizForm[],
  deck: StudyDeck,
): SingleItem | undefined {
  const chosen = others.filter((form) => forms.includes(form))
  return [...chosen, ...others]
    .map((form): SingleItem => ({ prompt, form, seed }))
    .find((item) => {
      const asked = askedBy(item, deck)
      return asked && (asked.kind !== 'cloze' || asked.typable)
    })
}
