/** How a made-up learner fills a board: known rows first, the others blindly among what is left. Graded by the app's own rules. */
import type { Board, BoardGrading, Placement } from '#domain/questions/boards/board.ts'
import { matching } from '#domain/questions/boards/matching.ts'
import { ordering } from '#domain/questions/boards/ordering.ts'
import { pick, shuffle, type Random } from '#domain/random.ts'
import type { PromptKey } from '#domain/review.ts'

export const boardKinds = ['matching', 'ordering'] as const
export type BoardKind = (typeof boardKinds)[number]

/** Before anything was reviewed. */
const USUAL_RECALL = 0.9
/** Grading looks up whom a wrong option names: nobody here. */
const nobody: BoardGrading['deck'] = { entities: new Map() }

/**
 * What became of the first row of a board of four to six.
 * @param knew whether the learner knows its place
 * @param guesses how often they guess at a row that they do not know, 0 to 1
 * @param recalls how likely the other rows are known: one is drawn for each
 */
export function placeOnBoard(
  kind: BoardKind,
  knew: boolean,
  guesses: number,
  recalls: readonly number[],
  random: Random,
): { right: boolean; choices: number } {
  const size = 4 + Math.floor(random() * 3)
  const isKnown = Array.from({ length: size }, (_, row) =>
    row === 0 ? knew : random() < (recalls.length > 0 ? pick(recalls, random) : USUAL_RECALL),
  )
  const isPlaced = isKnown.map((known) => known || random() < guesses)
  const rows = isKnown.map((_, row) => ({ prompt: String(row) as PromptKey, text: String(row) }))
  const [first] =
    kind === 'matching'
      ? matching.grade(...matched(rows, isKnown, isPlaced, random), { deck: nobody })
      : ordering.grade(...ordered(rows, isKnown, isPlaced, random), { deck: nobody })
  if (!first) throw new Error('Inconsistent: a board of no rows')
  return { right: first.result === 'right', choices: first.choices }
}

type Rows = Board['rows']

/** One option more than there are rows; who does not know takes one that is left. */
function matched(
  rows: Rows,
  isKnown: readonly boolean[],
  isPlaced: readonly boolean[],
  random: Random,
): [Extract<Board, { kind: 'matching' }>, Placement] {
  const right = [...rows.keys()]
  const options = [...right, rows.length].map((place) => ({ id: String(place), text: String(place) }))
  const left = shuffle(
    [...options.keys()].filter((place) => !isKnown[place]),
    random,
  )
  const given = right.map((row) => (isKnown[row] ? row : isPlaced[row] ? left.pop() : undefined))
  return [{ kind: 'matching', stem: undefined, rows, options, right }, given]
}

/** The known events in their order, the others put anywhere among them. */
function ordered(
  rows: Rows,
  isKnown: readonly boolean[],
  isPlaced: readonly boolean[],
  random: Random,
): [Extract<Board, { kind: 'ordering' }>, Placement] {
  const right = shuffle([...rows.keys()], random)
  const known = [...rows.keys()].filter((row) => isKnown[row])
  const inOrder = known.sort((a, b) => (right[a] ?? 0) - (right[b] ?? 0))
  const blind = [...rows.keys()].filter((row) => !isKnown[row] && isPlaced[row])
  for (const row of shuffle(blind, random))
    inOrder.splice(Math.floor(random() * (inOrder.length + 1)), 0, row)
  const given = right.map((_, row) => (isPlaced[row] ? inOrder.indexOf(row) : undefined))
  return [{ kind: 'ordering', rows, right }, given]
}
