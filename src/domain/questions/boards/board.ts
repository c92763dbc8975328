/**
 * What a board is: one question about several prompts, each of which is graded and reviewed by itself. It is made of
 * rows, and the learner gives each row a place: one of the options beside it, or a place in time.
 */
import type { Entity } from '../../deck.ts'
import type { Prompt, StudyDeck } from '../../prompt.ts'
import type { Random } from '../../random.ts'
import type { PromptKey, QuestionForm } from '../../review.ts'
import type { Option, Question, QuestionContext } from '../question.ts'

export interface BoardRow {
  readonly prompt: PromptKey
  /** What is to be matched, or the event to be put in order, as it is shown. */
  readonly text: string
}

interface BoardBase<Kind extends QuestionForm> {
  readonly kind: Kind
  /** Four to six, in the order in which they are shown. */
  readonly rows: readonly BoardRow[]
  /** By row: its right place. */
  readonly right: readonly number[]
}

/** Each row with the option that answers it. One option is left over, so that the last pair does not follow from the others. */
export interface MatchingQuestion extends BoardBase<'matching'> {
  /** The question that all rows share, '…' where they differ; undefined where each row is a question by itself. */
  readonly stem: string | undefined
  readonly options: readonly Option[]
}

/** The rows as events in time, the earliest in place 0. No two of their dates overlap. */
export type OrderingQuestion = BoardBase<'ordering'>

interface BoardsByKind {
  readonly matching: MatchingQuestion
  readonly ordering: OrderingQuestion
}

export type BoardKind = keyof BoardsByKind
export type BoardOf<Kind extends BoardKind> = BoardsByKind[Kind]
export type Board = BoardOf<BoardKind>

/** Whether what is asked is a board, and not a question about one prompt. */
export function isBoard(asked: Question | Board): asked is Board {
  return 'rows' in asked
}

/**
 * What a learner gives: by row the index of an option, or the place in time, counted from 0 over what was placed.
 * Undefined where they say that they do not know.
 */
export type Placement = readonly (number | undefined)[]

/** What the answer of one row came to. */
export interface RowOutcome {
  readonly prompt: PromptKey
  readonly result: 'right' | 'wrong' | 'unknown'
  /** Among how many the place was in effect chosen, 2 to 7: what its review is weighed by. */
  readonly choices: number
  /** The wrong option that was given. */
  readonly chosen?: Option
  /** The entity that the wrong option is. */
  readonly confusedWith?: Entity
}

/** What a board is graded with: whom a wrong option names. */
export interface BoardGrading {
  readonly deck: Pick<StudyDeck, 'entities'>
}

export interface BoardType<Kind extends BoardKind> {
  /**
   * The board around the first of the prompts, with those of the others that fit it; undefined where fewer than four do.
   * The same for the same numbers drawn.
   * @param most at most so many rows; four to six, as it is drawn, when left out
   */
  ask(
    prompts: readonly Prompt[],
    context: QuestionContext,
    random: Random,
    most?: number,
  ): BoardOf<Kind> | undefined
  /** One outcome for each row, in their order. Throws `Inconsistent: …` for what cannot be given to the board. */
  grade(board: BoardOf<Kind>, given: Placement, context: BoardGrading): readonly RowOutcome[]
}

const FEWEST_ROWS = 4
const MOST_ROWS = 6

/**
 * The first of the items with as many of the others as each fit all that were taken before, up to a number; undefined
 * where these are fewer than four.
 */
export function fitting<T>(
  items: Iterable<T>,
  most: number,
  fits: (candidate: T, taken: readonly T[]) => boolean,
): readonly T[] | undefined {
  const taken: T[] = []
  for (const item of items) {
    if (taken.length === most) break
    if (fits(item, taken)) taken.push(item)
    else if (taken.length === 0) return undefined
  }
  return taken.length >= FEWEST_ROWS ? taken : undefined
}

/** Four to six rows, each number as often as the others. */
export function drawSize(random: Random): number {
  return FEWEST_ROWS + Math.floor(random() * (MOST_ROWS - FEWEST_ROWS + 1))
}

/** For a placement that no board can have been given. */
export function misplaced({ kind, rows }: Board, given: Placement): Error {
  return new Error(
    `Inconsistent: a board of the kind '${kind}' with ${rows.length} rows was given [${given.join(', ')}].`,
  )
}
