/** The keys of a review session. They work wherever the focus is, and leave buttons, links and dialogs their own. */
import { onBeforeUnmount, onMounted } from 'vue'
import { ratings, type Rating } from '#domain/review.ts'

export interface StudyMoves {
  readonly reveal: () => void
  readonly rate: (rating: Rating) => void
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
  const { key } = event
  const withControl = event.ctrlKey || event.metaKey
  if (withControl) return key.toLowerCase() === 'z' && !event.shiftKey ? moves.undo : undefined
  if (event.altKey) return undefined
  if (key === ' ' || key === 'Enter') return isPressable(event.target) ? undefined : moves.reveal
  if (key.toLowerCase() === 'u') return moves.undo
  if (key === '?') return moves.help
  if (key === 'Escape') return moves.leave
  const rating = ratings.find((candidate) => key === String(candidate))
  return rating && (() => moves.rate(rating))
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, summary, input, select, textarea') !== null
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog') !== null
}
