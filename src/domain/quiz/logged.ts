/** An answer of a quiz as a review, for a learner who wants it to count in the schedule. */
import { Again, Good, Hard, type Rating, type Review } from '../review.ts'
import { isBoardRow, resultOf, type QuizResult, type SheetRow } from './score.ts'

const ratingFor: Readonly<Record<Exclude<QuizResult, 'unanswered'>, Rating>> = {
  right: Good,
  partly: Hard,
  wrong: Again,
  unknown: Again,
}

/** The review that an answer is logged as; undefined when there is none to log. The rows of a board share its time. */
export function reviewFor(row: SheetRow, nonce: number): Review | undefined {
  const { answer, result, prompt, overruled, outcome } = row
  if (!answer || !outcome || result === 'unanswered') return undefined
  const { at, offsetMinutes, answerMs } = answer
  const rating = ratingFor[result]
  const wasOverruled =
    overruled !== undefined && (rating === Again) !== (ratingFor[resultOf(outcome)] === Again)
  return {
    kind: 'review',
    at,
    offsetMinutes,
    prompt: prompt.key,
    rating,
    answerMs: isBoardRow(row) ? answerMs / row.board.rows.length : answerMs,
    form: isBoardRow(row) ? row.board.kind : row.question.kind,
    choices: choicesOf(row),
    ...(wasOverruled && { overruled: true }),
    nonce,
  }
}

/** Among how many it was chosen; 0 when the answer was open. */
function choicesOf(row: SheetRow): number {
  if (isBoardRow(row)) return row.outcome?.choices ?? 0
  return row.question.kind === 'choice' ? row.question.options.length : 0
}
