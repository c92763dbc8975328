/** The keys of a review session. They work wherever the focus is, and leave buttons, links and dialogs their own. */
import { onBeforeUnmount, onMounted } from 'vue'
import { pressedKey } from '../../pressedKey.ts'

export interface StudyMoves {
  /** Space or Enter: shows the answer, or takes the rating that a graded answer suggests. */
  readonly goOn: () => void
  /** 0 to 9: an option before the answer is shown, a rating after. */
  readonly digit: (digit: number) => void
  readonly undo: () => void
  readonly help: () => void
  readonly leave: () => void
}

export function useStudyKeys(moves: StudyMoves): void {
  const listen = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.repeat || isInDialog(event.target)) return
    const move = moveOf(event, moves)
    if (!move) return
    event.preventDefault()
    move()
  }
  onMounted(() => document.addEventListener('keydown', listen))
  onBeforeUnmount(() => document.removeEventListener('keydown', listen))
}

function moveOf(event: KeyboardEvent, moves: StudyMoves): (() => void) | undefined {
  const key = pressedKey(event)
  const withControl = event.ctrlKey || event.metaKey
  if (withControl && isTyping(event.target)) return undefined
  if (withControl) return key === 'z' && !event.shiftKey ? moves.undo : undefined
  if (event.altKey) return undefined
  if (key === ' ' || key === 'Enter') return isPressable(event.target) ? undefined : moves.goOn
  if (isTyping(event.target)) return key === 'Escape' ? moves.leave : undefined
  if (key === 'u') return moves.undo
  if (key === '?') return moves.help
  if (key === 'Escape') return moves.leave
  return /^\d$/.test(key) ? () => moves.digit(Number(key)) : undefined
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, summary, input, select, textarea') !== null
}

/** Letters and digits belong to the line they are typed in. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea') !== null
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog') !== null
}
