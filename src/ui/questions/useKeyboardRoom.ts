/**
 * Keeps the question in sight above the on-screen keyboard. Where the keyboard covers the page instead of making it
 * shorter (Safari), the page gets a custom property with the height that is covered, and ends above it.
 */
import { onBeforeUnmount, onMounted } from 'vue'

/** What is used of the window. */
type Viewed = Pick<Window, 'innerHeight' | 'visualViewport' | 'scrollTo' | 'document'>

/** @param questionId the id of the element that is to stay in sight */
export function useKeyboardRoom(questionId: string, view: Viewed = window): void {
  const { visualViewport, document } = view
  const root = document.documentElement.style

  function makeRoom(): void {
    const covered = view.innerHeight - (visualViewport?.height ?? view.innerHeight)
    root.setProperty('--keyboard', `${Math.max(0, Math.round(covered))}px`)
    // Safari moves the whole page up to show the line; the page has made room already.
    if (covered > 0) view.scrollTo(0, 0)
    document.getElementById(questionId)?.scrollIntoView({ block: 'nearest' })
  }

  onMounted(() => {
    visualViewport?.addEventListener('resize', makeRoom)
  })
  onBeforeUnmount(() => {
    visualViewport?.removeEventListener('resize', makeRoom)
    root.removeProperty('--keyboard')
  })
}
