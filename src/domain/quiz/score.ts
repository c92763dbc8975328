/** What a quiz comes to: each question with its result, and the points. Partly right is half; not knowing is no guess. */
import type { StudyDeck, Prompt } from '../prompt.ts'
import { gradeTyped } from '../grading/gradeTyped.ts'
import {
  gradeBoard,
  isBoard,
  type Board,
  type Placement,
  type RowOutcome,
} from '../questions/boards/index.ts'
import { promptOf } from '../questions/deckIndex.ts'
import { grade, type Outcome, type Question } from '../questions/index.ts'
import { askedBy } from './items.ts'
import { isAnswered, isPlacement, type Quiz, type QuizAnswer } from './quiz.ts'

/** 'unanswered' when the question was passed over. */
export type QuizResult = 'right' | 'partly' | 'wrong' | 'unknown' | 'unanswered'

interface RowBase {
  readonly position: number
  /** The row of its board; 0 for a question by itself. */
  readonly row: number
  readonly prompt: Prompt
  readonly answer: QuizAnswer | undefined
  /** What the learner made of the grading, against it. */
  readonly overruled: 'right' | 'wrong' | undefined
  readonly result: QuizResult
  /** 0, 0.5 or 1. */
  readonly points: number
}

export interface QuestionRow extends RowBase {
  readonly question: Question
  /** What the grading said, before the learner may have overruled it. */
  readonly outcome: Outcome | undefined
}

/** One row of a board, which counts by itself. */
export interface BoardRow extends RowBase {
  readonly board: Board
  readonly placed: Placement
  readonly outcome: RowOutcome | undefined
}

export type SheetRow = QuestionRow | BoardRow

export interface Score {
  readonly points: number
  /** Questions, those on boards row by row, and so the most points there are. */
  readonly of: number
  readonly counts: Readonly<Record<QuizResult, number>>
}

export function isBoardRow(row: SheetRow): row is BoardRow {
  return 'board' in row
}

/** One question of a quiz: its row, or those of its board. Throws `Inconsistent: …` for a position it does not have. */
export function rowsAt(quiz: Quiz, position: number, deck: StudyDeck): readonly SheetRow[] {
  const item = quiz.items[position]
  const asked = item && askedBy(item, deck)
  if (!asked) throw new Error(`Inconsistent: the quiz has no question at ${position}.`)
  return isBoard(asked) ? boardRows(quiz, position, asked, deck) : [questionRow(quiz, position, asked, deck)]
}

function questionRow(quiz: Quiz, position: number, question: Question, deck: StudyDeck): QuestionRow {
  const answer = quiz.answers[position]
  const given = answer?.given
  const outcome =
    given === undefined || isPlacement(given) ? undefined : grade(question, given, { deck, gradeTyped })
  const base = { position, row: 0, prompt: promptOf(deck, question.prompt), answer }
  return { ...base, question, outcome, ...standing(answer, 0, outcome) }
}

function boardRows(quiz: Quiz, position: number, board: Board, deck: StudyDeck): readonly BoardRow[] {
  const answer = quiz.answers[position]
  const given = answer?.given
  const placed = isPlacement(given) ? given : board.rows.map(() => undefined)
  const outcomes = answer && gradeBoard(board, placed, deck)
  return board.rows.map(({ prompt }, row) => {
    const outcome = outcomes?.[row]
    const base = { position, row, prompt: promptOf(deck, prompt), answer }
    return { ...base, board, placed, outcome, ...standing(answer, row, outcome) }
  })
}

/** What an answer stands for, after the learner may have overruled the grading. */
function standing(
  answer: QuizAnswer | undefined,
  row: number,
  outcome: Outcome | RowOutcome | undefined,
): Pick<RowBase, 'overruled' | 'result' | 'points'> {
  const overruled = answer?.overruled?.[row]
  const result = overruled ?? (outcome ? resultOf(outcome) : 'unanswered')
  const points = { right: 1, partly: 0.5, wrong: 0, unknown: 0, unanswered: 0 }[result]
  return { overruled, result, points }
}

/**
 * The score sheet. In a quiz by minutes the questions that the time did not reach are no part of it, nor is the one on
 * screen when it ended.
 */
export function scoreSheet(quiz: Quiz, deck: StudyDeck): readonly SheetRow[] {
  const { items, furthest, setup } = quiz
  const inTime = furthest + (isAnswered(quiz, furthest) ? 1 : 0)
  const reached = setup.length.by === 'questions' ? items.length : inTime
  return [...quiz.items.keys()].slice(0, reached).flatMap((position) => rowsAt(quiz, position, deck))
}

export function scoreOf(rows: readonly SheetRow[]): Score {
  const counts = { right: 0, partly: 0, wrong: 0, unknown: 0, unanswered: 0 }
  for (const { result } of rows) counts[result] += 1
  return { points: rows.reduce((sum, { points }) => sum + points, 0), of: rows.length, counts }
}

/** What is worth trying again: whatever was not right. */
export function missed(rows: readonly SheetRow[]): readonly SheetRow[] {
  return rows.filter(({ result }) => result !== 'right')
}

/** 'close' is what Study would ask back about: without feedback nobody could, so it is worth half. */
export function resultOf({ result }: Outcome | RowOutcome): Exclude<QuizResult, 'unanswered'> {
  switch (result) {
    case 'right':
    case 'variant':
      return 'right'
    case 'partly':
    case 'close':
      return 'partly'
    case 'wrong':
    case 'empty':
      return 'wrong'
    case 'unknown':
      return 'unknown'
  }
}
