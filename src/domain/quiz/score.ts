/** What a quiz comes to: each question with its result, and the points. Partly right is half; not knowing is no guess. */
import type { StudyDeck, Prompt } from '../prompt.ts'
import { gradeTyped } from '../grading/gradeTyped.ts'
import { promptOf } from '../questions/deckIndex.ts'
import { grade, type Outcome, type Question } from '../questions/index.ts'
import { Again, Good, Hard, type Rating, type Review } from '../review.ts'
import { questionOf } from './compose.ts'
import { isAnswered, type Quiz, type QuizAnswer } from './quiz.ts'

/** 'unanswered' when the question was passed over. */
export type QuizResult = 'right' | 'partly' | 'wrong' | 'unknown' | 'unanswered'

export interface SheetRow {
  readonly position: number
  readonly prompt: Prompt
  readonly question: Question
  readonly answer: QuizAnswer | undefined
  /** What the grading said, before the learner may have overruled it. */
  readonly outcome: Outcome | undefined
  readonly result: QuizResult
  /** 0, 0.5 or 1. */
  readonly points: number
}

export interface Score {
  readonly points: number
  /** Questions, and so the most points there are. */
  readonly of: number
  readonly counts: Readonly<Record<QuizResult, number>>
}

/** Whether the deck still has every question of a quiz that was kept. */
export function isStillWhole({ items }: Quiz, deck: StudyDeck): boolean {
  return items.every((item) => questionOf(item, deck) !== undefined)
}

/** One question of a quiz. Throws `Inconsistent: …` for a position it does not have. */
export function sheetRow(quiz: Quiz, position: number, deck: StudyDeck): SheetRow {
  const item = quiz.items[position]
  const question = item && questionOf(item, deck)
  if (!item || !question) throw new Error(`Inconsistent: the quiz has no question at ${position}.`)
  const answer = quiz.answers[position]
  const outcome = answer && grade(question, answer.given, { deck, gradeTyped })
  const result = answer?.overruled ?? (outcome ? resultOf(outcome) : 'unanswered')
  return {
    position,
    prompt: promptOf(deck, item.prompt),
    question,
    answer,
    outcome,
    result,
    points: { right: 1, partly: 0.5, wrong: 0, unknown: 0, unanswered: 0 }[result],
  }
}

/**
 * The score sheet. In a quiz by minutes the questions that the time did not reach are no part of it, nor is the one on
 * screen when it ended.
 */
export function scoreSheet(quiz: Quiz, deck: StudyDeck): readonly SheetRow[] {
  const { items, furthest, setup } = quiz
  const inTime = furthest + (isAnswered(quiz, furthest) ? 1 : 0)
  const reached = setup.length.by === 'questions' ? items.length : inTime
  return [...quiz.items.keys()].slice(0, reached).map((position) => sheetRow(quiz, position, deck))
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
function resultOf({ result }: Outcome): QuizResult {
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

const ratingFor: Readonly<Record<Exclude<QuizResult, 'unanswered'>, Rating>> = {
  right: Good,
  partly: Hard,
  wrong: Again,
  unknown: Again,
}

/** The review that an answer is logged as, when the learner wants it to count; undefined when there is none to log. */
export function reviewFor(row: SheetRow, nonce: number): Review | undefined {
  const { answer, result, question, prompt } = row
  if (!answer || result === 'unanswered') return undefined
  const { at, offsetMinutes, answerMs } = answer
  return {
    kind: 'review',
    at,
    offsetMinutes,
    prompt: prompt.key,
    rating: ratingFor[result],
    answerMs,
    form: question.kind,
    choices: question.kind === 'choice' ? question.options.length : 0,
    nonce,
  }
}
