/** Whether a quiz that was kept can go on: the deck may have changed since. */
import type { StudyDeck } from '../prompt.ts'
import { isBoard, type Board } from '../questions/boards/index.ts'
import type { Question } from '../questions/index.ts'
import { askedBy } from './items.ts'
import { isPlacement, type Quiz, type QuizAnswer } from './quiz.ts'

/** Whether the deck still has every question, and every answer that was given can still be given. */
export function isStillWhole({ items, answers }: Quiz, deck: StudyDeck): boolean {
  return items.every((item, position) => {
    const asked = askedBy(item, deck)
    const given = answers[position]?.given
    return asked !== undefined && (given === undefined || canBeGiven(asked, given))
  })
}

function canBeGiven(asked: Question | Board, given: QuizAnswer['given']): boolean {
  if (isBoard(asked)) return !isPlacement(given) ? typeof given === 'object' : fitsBoard(asked, given)
  if (isPlacement(given)) return false
  if (typeof given === 'object') return true
  switch (asked.kind) {
    case 'choice':
      return asked.options.some(({ id }) => id === given)
    case 'reveal':
      return typeof given === 'number'
    case 'typed':
      return typeof given === 'string'
    case 'cloze':
      return true
  }
}

function fitsBoard(board: Board, given: readonly (number | undefined)[]): boolean {
  const used = given.filter((place) => place !== undefined)
  const places = board.kind === 'matching' ? board.options.length : used.length
  return (
    given.length === board.rows.length &&
    new Set(used).size === used.length &&
    used.every((place) => place < places)
  )
}
