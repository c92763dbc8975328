/** The keys of a running quiz. They leave buttons, links, lines to type in and dialogs their own. */
import { onBeforeUnmount, onMounted } from 'vue'
import { pressedKey } from '../../pressedKey.ts'

export interface QuizMoves {
  /** Space or Enter: shows the answer, or goes to the next question. */
  readonly goOn: () => unknown
  /** 0 to 9: an option, or 0 for not knowing. */
  readonly digit: (digit: number) => unknown
  readonly skip: () => unknown
  readonly back: () => unknown
  readonly flag: () => unknown
  readonly overview: () => unknown
  readonly pause: () => unknown
  readonly leave: () => unknown
}

export function useQuizKeys(moves: QuizMoves): void {
  const listen = (event: KeyboardEvent): void => {
    const isElsewhere = event.target instanceof Element && event.target.closest('dialog') !== null
    if (event.defaultPrevented || event.repeat || isElsewhere) return
    const move = moveOf(event, moves)
    if (!move) return
    event.preventDefault()
    move()
  }
  onMounted(() => document.addEventListener('keydown', listen))
  onBeforeUnmount(() => document.removeEventListener('keydown', listen))
}

function moveOf(event: KeyboardEvent, moves: QuizMoves): (() => unknown) | undefined {
  const { target, ctrlKey, metaKey, altKey } = event
  const key = pressedKey(event)
  const on = target instanceof Element ? target : undefined
  if (ctrlKey || metaKey || altKey) return undefined
  if (key === 'Escape') return moves.leave
  if (on?.closest('input, textarea')) return undefined
  if (key === ' ' || key === 'Enter') return on?.closest('a, button, summary') ? undefined : moves.goOn
  if (/^\d$/.test(key)) return () => moves.digit(Number(key))
  return byKey(moves)[key.toLowerCase()]
}

function byKey(moves: QuizMoves): Readonly<Record<string, () => unknown>> {
  return {
    s: moves.skip,
    arrowright: moves.skip,
    b: moves.back,
    arrowleft: moves.back,
    f: moves.flag,
    a: moves.overview,
    p: moves.pause,
  }
}
