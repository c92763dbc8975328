/** The forms that ask several prompts at once. To add one: a file beside this one, its board in `board.ts`, its name here. */
import type { Prompt, StudyDeck } from '../../prompt.ts'
import type { Random } from '../../random.ts'
import type { QuestionContext } from '../question.ts'
import type { Board, BoardKind, BoardType, Placement, RowOutcome } from './board.ts'
import { matching } from './matching.ts'
import { ordering } from './ordering.ts'

export { isBoard } from './board.ts'
export type * from './board.ts'

const boardTypes = { matching, ordering } satisfies { [Kind in BoardKind]: BoardType<Kind> }

export const boardKinds = Object.keys(boardTypes) as readonly BoardKind[]

/** Erases which form it is; sound because the registry is typed by form just above. */
function typeOf(kind: BoardKind): BoardType<BoardKind> {
  return boardTypes[kind]
}

/**
 * The board of a kind around the first of the prompts, with those of the others that fit it, four to six in all; the
 * same for the same numbers drawn. Undefined where too few fit.
 * @param most at most so many rows; drawn when left out
 */
export function askBoard(
  kind: BoardKind,
  prompts: readonly Prompt[],
  context: QuestionContext,
  random: Random,
  most?: number,
): Board | undefined {
  return typeOf(kind).ask(prompts, context, random, most)
}

/** What each row came to. Throws `Inconsistent: …` for a placement that the board cannot have been given. */
export function gradeBoard(board: Board, given: Placement, deck: StudyDeck): readonly RowOutcome[] {
  return typeOf(board.kind).grade(board, given, { deck })
}
