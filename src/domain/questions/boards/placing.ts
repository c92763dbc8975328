/** The moves by which a learner fills a board: an option for the row that is next, or the next place in time for an event. */
import type { Board, Placement } from './board.ts'

export interface Placing {
  /** By row: the option, or the place in time. */
  readonly placed: Placement
  /** The row of a matching that the next option goes to. */
  readonly active: number
}

/** A board as it is met: nothing is placed. */
export function emptyPlacing({ rows }: Board): Placing {
  return { placed: rows.map(() => undefined), active: 0 }
}

/** A placement to go on with. */
export function placingOf(placed: Placement): Placing {
  return { placed, active: nextOpen(placed, -1) ?? 0 }
}

/** Makes a row the one that the next option goes to; what it has is taken back. */
export function activate({ placed }: Placing, row: number): Placing {
  return { placed: placed.with(row, undefined), active: row }
}

/** Gives the active row an option that no other has, and goes on to the next open row; the same where it cannot be given. */
export function placeOption(board: Board, placing: Placing, option: number): Placing {
  const { placed, active } = placing
  if (board.kind !== 'matching' || !board.options[option] || placed.includes(option)) return placing
  const filled = placed.with(active, option)
  return { placed: filled, active: nextOpen(filled, active) ?? active }
}

/** Gives an event the next place in time; one that has a place is taken out, and those after it move up. */
export function orderEvent(board: Board, placing: Placing, row: number): Placing {
  const { placed } = placing
  if (board.kind !== 'ordering' || !board.rows[row]) return placing
  const place = placed[row]
  const count = placed.filter((other) => other !== undefined).length
  return {
    ...placing,
    placed: placed.map((other, index) => {
      if (index === row) return place === undefined ? count : undefined
      return place !== undefined && other !== undefined && other > place ? other - 1 : other
    }),
  }
}

/** What a digit does: it stands for an option of the row that is next or, where events are put in order, for an event. */
export function placeByDigit(board: Board, placing: Placing, digit: number): Placing {
  return board.kind === 'matching'
    ? placeOption(board, placing, digit - 1)
    : orderEvent(board, placing, digit - 1)
}

/** How many rows have nothing yet. */
export function openRows({ placed }: Placing): number {
  return placed.filter((place) => place === undefined).length
}

/** The next row without a place after one, or else the first there is. */
function nextOpen(placed: Placement, after: number): number | undefined {
  const open = [...placed.keys()].filter((row) => placed[row] === undefined)
  return open.find((row) => row > after) ?? open[0]
}
