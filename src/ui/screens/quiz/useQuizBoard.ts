/** What a learner has placed on the board of a quiz that is on screen. In an exam each move is the answer so far. */
import { computed, shallowRef, watch } from 'vue'
import * as moves from '#domain/questions/boards/placing.ts'
import { isPlacement } from '#domain/quiz/quiz.ts'
import { isBoardRow } from '#domain/quiz/score.ts'
import { useQuiz } from '#stores/quiz.ts'

export function useQuizBoard() {
  const quiz = useQuiz()
  const placing = shallowRef<moves.Placing>({ placed: [], active: 0 })

  const rows = computed(() => quiz.rows.filter(isBoardRow))
  const board = computed(() => rows.value[0]?.board)
  const isExam = computed(() => quiz.quiz?.setup.feedback === false)
  const open = computed(() => moves.openRows(placing.value))

  watch(
    board,
    (shown) => {
      const given = quiz.row?.answer?.given
      if (shown) placing.value = isPlacement(given) ? moves.placingOf(given) : moves.emptyPlacing(shown)
    },
    { immediate: true },
  )

  function become(changed: moves.Placing): void {
    if (!board.value || quiz.quiz?.isRevealed) return
    placing.value = changed
    if (!isExam.value) return
    if (open.value === board.value.rows.length) quiz.clear()
    else quiz.give(changed.placed)
  }

  function activate(row: number): void {
    become(moves.activate(placing.value, row))
  }

  function place(option: number): void {
    if (board.value) become(moves.placeOption(board.value, placing.value, option))
  }

  function order(row: number): void {
    if (board.value) become(moves.orderEvent(board.value, placing.value, row))
  }

  function digit(value: number): void {
    if (board.value) become(moves.placeByDigit(board.value, placing.value, value))
  }

  /** Takes what is placed for the answer; what is open is not known. */
  function check(): void {
    quiz.give(placing.value.placed)
  }

  return { rows, board, placing, open, activate, place, order, digit, check }
}
