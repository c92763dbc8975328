/** The board on screen: where the learner has placed its rows, what these came to, and how they are rated. */
import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { gradeBoard, type Board, type RowOutcome } from '#domain/questions/boards/index.ts'
import { Again, Good } from '#domain/review.ts'
import { useConfusions } from './confusions.ts'
import { useLibrary } from './library.ts'
import { useSession } from './session.ts'

export const useBoards = defineStore('boards', () => {
  const library = useLibrary()
  const session = useSession()
  const confusions = useConfusions()

  const board = shallowRef<Board>()
  /** By row: the option, or the place in time. */
  const placed = ref<(number | undefined)[]>([])
  /** The row of a matching that the next option goes to. */
  const active = ref(0)
  /** By row, once the board was checked. */
  const outcomes = shallowRef<readonly RowOutcome[]>()
  /** By row: whether the learner overrules what it was graded as. */
  const overruled = ref<boolean[]>([])

  function begin(shown: Board): void {
    board.value = shown
    placed.value = shown.rows.map(() => undefined)
    overruled.value = shown.rows.map(() => false)
    active.value = 0
    outcomes.value = undefined
  }

  /** Makes a row the one that the next option goes to; what it has is taken back. */
  function activate(row: number): void {
    active.value = row
    placed.value = placed.value.with(row, undefined)
  }

  /** Gives the active row an option that no other has, and goes on to the next open row. */
  function place(option: number): void {
    if (board.value?.kind !== 'matching' || !board.value.options[option]) return
    if (placed.value.includes(option)) return
    placed.value = placed.value.with(active.value, option)
    const next = [...placed.value.keys()].filter((row) => placed.value[row] === undefined)
    active.value = next.find((row) => row > active.value) ?? next[0] ?? active.value
  }

  /** Gives an event the next place in time; one that has a place is taken out, and those after it move up. */
  function order(row: number): void {
    if (!board.value?.rows[row]) return
    const place = placed.value[row]
    const count = placed.value.filter((other) => other !== undefined).length
    placed.value = placed.value.map((other, index) => {
      if (index === row) return place === undefined ? count : undefined
      return place !== undefined && other !== undefined && other > place ? other - 1 : other
    })
  }

  /** Grades every row; what is open is not known. */
  function check(): void {
    const deck = session.prompt && library.deck(session.prompt.deckId)
    if (!board.value || !deck || outcomes.value) return
    outcomes.value = gradeBoard(board.value, placed.value, deck)
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

  return { placed, active, outcomes, overruled, begin, activate, place, order, check, overrule, goOn }
})
