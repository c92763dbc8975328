/** What every board must keep, whatever prompts it is made from. Checked over the decks by boards.test.ts and a script. */
import { answerText } from '#domain/answer.ts'
import { gradeTyped } from '#domain/grading/gradeTyped.ts'
import { isAccepted, type Grade } from '#domain/grading/result.ts'
import type { Prompt, StudyDeck } from '#domain/prompt.ts'
import {
  askBoard,
  gradeBoard,
  type Board,
  type BoardKind,
  type Placement,
} from '#domain/questions/boards/index.ts'
import { seededRandom, shuffle } from '#domain/random.ts'

/** How many others a board is made from, so that every seed gives other ones. */
const WAITING = 80

export interface AskedBoard {
  readonly first: Prompt
  readonly seed: number
  readonly board: Board
}

/** The board around a prompt, made from it and others that the seed draws. */
export function boardAround(
  kind: BoardKind,
  first: Prompt,
  deck: StudyDeck,
  seed: number,
): AskedBoard | undefined {
  const random = seededRandom(seed)
  const others = shuffle(deck.prompts, random)
    .filter((prompt) => prompt !== first)
    .slice(0, WAITING)
  const board = askBoard(kind, [first, ...others], { deck }, random)
  return board && { first, seed, board }
}

/** Claims that hold for every board; a claim is named by what is said of it. */
export const boardClaims: Readonly<Record<string, (asked: AskedBoard, deck: StudyDeck) => boolean>> = {
  'are the same under the same seed': ({ first, seed, board }, deck) =>
    JSON.stringify(boardAround(board.kind, first, deck, seed)?.board) === JSON.stringify(board),

  'have four to six rows, each of another fact, the first prompt among them': ({ first, board }, deck) => {
    const facts = promptsOf(board, deck).map(({ fact }) => fact.id)
    const isOfSize = facts.length >= 4 && facts.length <= 6
    return (
      isOfSize &&
      new Set(facts).size === facts.length &&
      board.rows.some(({ prompt }) => prompt === first.key)
    )
  },

  'give every row one right place, no two the same': ({ board }) =>
    board.right.length === board.rows.length && new Set(board.right).size === board.right.length,

  'take the right placement for right, row by row': ({ board }, deck) =>
    gradeBoard(board, board.right, deck).every(
      ({ result, choices }) => result === 'right' && choices >= 2 && choices <= 7,
    ),

  'take rows left open for not known': ({ board }, deck) =>
    gradeBoard(
      board,
      board.rows.map(() => undefined),
      deck,
    ).every(({ result }) => result === 'unknown'),

  'count two rows that changed places as wrong, both': ({ board }, deck) => {
    const [a, b] = [board.right.indexOf(0), board.right.indexOf(1)]
    if (a < 0 || b < 0) return true
    const given: Placement = board.right.map((place, row) => (row === a ? 1 : row === b ? 0 : place))
    return gradeBoard(board, given, deck).every(
      ({ result }, row) => (result === 'wrong') === (row === a || row === b),
    )
  },

  'answer no row by what stands in another’s place': ({ board }, deck) =>
    board.kind === 'matching' ? noOptionIsTwiceRight(board, deck) : noEventOverlaps(board, deck),

  'have options that read apart': ({ board }) =>
    board.kind !== 'matching' ||
    (board.options.length === board.rows.length + 1 &&
      new Set(board.options.map(({ text }) => text.toLowerCase())).size === board.options.length),
}

function promptsOf(board: Board, deck: StudyDeck): Prompt[] {
  return board.rows.map(({ prompt }) => {
    const found = deck.prompts.find(({ key }) => key === prompt)
    if (!found) throw new Error(`The board names ${prompt}, and its deck has no such prompt.`)
    return found
  })
}

/** By the grader of typed answers, which was not asked when the board was made. */
function noOptionIsTwiceRight(board: Extract<Board, { kind: 'matching' }>, deck: StudyDeck): boolean {
  return promptsOf(board, deck).every((prompt, row) =>
    board.options.every(({ text, id }, option) => {
      const isRight = option === board.right[row]
      if (prompt.fact.kind === 'naming' && prompt.answer.kind === 'text')
        return isRight === (text.toLowerCase() === answerText(prompt.answer).toLowerCase())
      const grade = graded(deck.entities.get(id)?.name ?? text, prompt, deck)
      return isRight ? isAccepted(grade) : !isAccepted(grade) && grade.result !== 'partly'
    }),
  )
}

const known = new Map<string, Grade>()

/** Many boards have the same pairs. */
function graded(text: string, prompt: Prompt, deck: StudyDeck): Grade {
  const grade = known.get(`${prompt.id} ${text}`) ?? gradeTyped(text, prompt, deck)
  known.set(`${prompt.id} ${text}`, grade)
  return grade
}

/** By the years of plain dates: what a reader sees at a glance. Overlap of all kinds of date is tested with dateSpan. */
function noEventOverlaps(board: Board, deck: StudyDeck): boolean {
  const inOrder = promptsOf(board, deck)
    .map(({ answer }, row) => ({ answer, place: board.right[row] ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .flatMap(({ answer }) => (answer.kind === 'date' ? [answer.date] : []))
  return inOrder.every(({ year, month }, index) => {
    const next = inOrder[index + 1]
    if (!next) return inOrder.length === board.rows.length
    if (year !== next.year) return year < next.year
    // Within a year, neither may be the year alone.
    return month === undefined || next.month === undefined || month <= next.month
  })
}
