/**
 * What a session has on screen. It follows the stores a task after the act that changed them: on a slow phone, taking an
 * answer in and drawing what comes next are too long for one.
 */
import { shallowRef, watch, type ShallowRef } from 'vue'
import { useAsking } from '#stores/asking.ts'
import { afterAct, isActing } from '#stores/ownTask.ts'
import { useSession } from '#stores/session.ts'

function present() {
  const session = useSession()
  const asking = useAsking()
  const { item, prompt, answered, isRevealed } = session
  const { board, question, outcome, given, wouldAnswer, suggested } = asking
  // What ratings lead to is not worked out before they are asked for.
  const previews = isRevealed ? asking.previews : undefined
  return {
    item,
    prompt,
    answered,
    isRevealed,
    board,
    question,
    outcome,
    given,
    wouldAnswer,
    suggested,
    previews,
  }
}

export function useShown(): Readonly<ShallowRef<ReturnType<typeof present>>> {
  const session = useSession()
  const asking = useAsking()
  const shown = shallowRef(present())
  const isOver = (): boolean =>
    session.item !== shown.value.item || session.isRevealed !== shown.value.isRevealed
  watch(
    () => [session.item, session.isRevealed, asking.question, asking.board, asking.outcome, asking.given],
    async () => {
      // What has the focus is about to be taken away. In the midst of the changes the browser would lay the page out for it.
      if (document.activeElement instanceof HTMLElement && isOver()) document.activeElement.blur()
      if (isActing()) await afterAct()
      shown.value = present()
    },
  )
  return shown
}
