/**
 * What a session has on screen. It follows the stores in the tasks after the act that changed them: on a slow phone,
 * taking an answer in and drawing all of what comes next are too long for one.
 */
import { shallowRef, watch, type ShallowRef } from 'vue'
import { useAsking } from '#stores/asking.ts'
import { afterAct, isActing } from '#stores/ownTask.ts'
import { useSession } from '#stores/session.ts'

function presentCard() {
  const { item, prompt, answered, isRevealed } = useSession()
  const { board, question, outcome, given } = useAsking()
  return { item, prompt, answered, isRevealed, board, question, outcome, given }
}

function presentRest() {
  const { prompt, isRevealed } = useSession()
  const asking = useAsking()
  const { board, question, wouldAnswer, suggested } = asking
  // What ratings lead to is not worked out before they are asked for.
  const previews = isRevealed ? asking.previews : undefined
  return { prompt, isRevealed, board, question, wouldAnswer, suggested, previews }
}

export interface Shown {
  /** The question and its answer: what is read first. */
  readonly card: Readonly<ShallowRef<ReturnType<typeof presentCard>>>
  /** The acts beneath, and what a wrong choice is the answer to: once the focus has moved to what is new. */
  readonly rest: Readonly<ShallowRef<ReturnType<typeof presentRest>>>
}

export function useShown(): Shown {
  const session = useSession()
  const asking = useAsking()
  const card = shallowRef(presentCard())
  const rest = shallowRef(presentRest())
  const isOver = (): boolean =>
    session.item !== card.value.item || session.isRevealed !== card.value.isRevealed

  async function follow(): Promise<void> {
    // What has the focus is about to be taken away. In the midst of the changes the browser would lay the page out for it.
    if (document.activeElement instanceof HTMLElement && isOver()) document.activeElement.blur()
    if (isActing()) await afterAct()
    card.value = presentCard()
    if (isActing()) {
      await afterAct()
      await afterAct()
    }
    rest.value = presentRest()
  }

  watch(
    () => [session.item, session.isRevealed, asking.question, asking.board, asking.outcome, asking.given],
    follow,
  )
  return { card, rest }
}
