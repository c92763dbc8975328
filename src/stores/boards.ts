/** The board on screen: where the learner has placed its rows, what these came to, and how they are rated. */
import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { gradeBoard, type Board, type RowOutcome } from '#domain/questions/boards/index.ts'
import * as moves from '#domain/questions/boards/placing.ts'
import { Again, Good } from '#domain/review.ts'
import { useConfusions } from './confusions.ts'
import { useLibrary } from './library.ts'
import { useSession } from './session.ts'

export const useBoards = defineStore('boards', () => {
  const library = useLibrary()
  const session = useSession()
  const confusions = useConfusions()

  const board = shallowRef<Board>()
  const placing = shallowRef<moves.Placing>({ placed: [], active: 0 })
  /** By row, once the board was checked. */
  const outcomes = shallowRef<readonly RowOutcome[]>()
  /** By row: whether the learner overrules what it was graded as. */
  const overruled = ref<boolean[]>([])

  function begin(shown: Board): void {
    board.value = shown
    placing.value = moves.emptyPlacing(shown)
    overruled.value = shown.rows.map(() => false)
    outcomes.value = undefined
  }

  function activate(row: number): void {
    placing.value = moves.activate(placing.value, row)
  }

  function place(option: number): void {
    if (board.value) placing.value = moves.placeOption(board.value, placing.value, option)
  }

  function order(row: number): void {
    if (board.value) placing.value = moves.orderEvent(board.value, placing.value, row)
  }

  /** Does what `placeByDigit` says, until the board is checked. */
  function digit(value: number): void {
    if (board.value && !outcomes.value) placing.value = moves.placeByDigit(board.value, placing.value, value)
  }

  /** Grades every row; what is open is not known. */
  function check(): void {
    const deck = session.prompt && library.deck(session.prompt.deckId)
    if (!board.value || !deck || outcomes.value) return
    outcomes.value = gradeBoard(board.value, placing.value.placed, deck)
    session.reveal()
  }

  function overrule(row: number): void {
    overruled.value = overruled.value.map((value, index) => (index === row ? !value : value))
  }

  /** Records one review for each row, and goes on. */
  function goOn(): void {
    const { value: shown } = board
    if (!shown || !outcomes.value) return
    const given = outcomes.value
    const reviews = session.rateTogether(
      given.map(({ prompt, result, choices }, row) => {
        const isOverruled = overruled.value[row] === true
        const isRight = (result === 'right') !== isOverruled
        const askedAs = { form: shown.kind, choices, ...(isOverruled && { overruled: true as const }) }
        return { key: prompt, rating: isRight ? Good : Again, askedAs }
      }),
    )
    const mixups = given.flatMap(({ prompt, chosen }, row) => {
      const review = reviews.find((each) => each.prompt === prompt)
      if (!chosen || !review || overruled.value[row]) return []
      return [{ kind: 'mixup' as const, at: review.at, prompt, chosen: chosen.id }]
    })
    void confusions.add(mixups)
  }

  return { placing, outcomes, overruled, begin, activate, place, order, digit, check, overrule, goOn }
})
