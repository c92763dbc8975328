/** Which board, if any, is asked in the place of the prompt whose turn it is. */
import type { Prompt } from '../../prompt.ts'
import { shuffle, type Random } from '../../random.ts'
import type { QuestionContext } from '../question.ts'
import type { Board } from './board.ts'
import { askBoard, boardKinds } from './index.ts'
import { tellingNothing } from './telling.ts'

/** After a board so many answers are given one by one: recalling an answer teaches more than placing it. */
const ANSWERS_BETWEEN = 8

/**
 * Whether it is time for a board.
 * @param answered how many answers stand in the session
 * @param last how many did when the last board came up; undefined before the first
 */
export function isBoardDue(answered: number, last: number | undefined): boolean {
  // After undo fewer stand than then: the same board comes up again.
  return last === undefined || answered <= last || answered >= last + ANSWERS_BETWEEN
}

/**
 * The board around the first of the prompts, whichever kind can be made of those that give nothing away; undefined where
 * none can. The same for the same numbers drawn.
 * @param others prompts that wait in the same session and may be asked with it, the next first
 * @param toCome all that is still to be asked in the session
 */
export function chooseBoard(
  first: Prompt,
  others: readonly Prompt[],
  toCome: readonly Prompt[],
  context: QuestionContext,
  random: Random,
): Board | undefined {
  const prompts = tellingNothing([first, ...others], toCome, context.deck)
  if (prompts[0] !== first) return undefined
  for (const kind of shuffle(boardKinds, random)) {
    const board = askBoard(kind, prompts, context, random)
    if (board) return board
  }
  return undefined
}
