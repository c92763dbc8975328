/** What happens when a screen is come to: it is read from its top, and going back finds the place where one was. */
import { nextTick, type ShallowRef } from 'vue'
import type { Entry, Router } from '#routing/router.ts'

/** So long parts of a screen that come late are waited for, when it is not yet long enough to be scrolled as it was. */
const MOST_FRAMES = 120

/** @param main what scrolls and takes the focus, so that a screen reader reads the new screen */
export function useArrival(router: Router, main: Readonly<ShallowRef<HTMLElement | null>>): void {
  const scrolledTo = new Map<number, readonly number[]>()
  let place = router.place()
  let screen = router.screen.value

  /** The screen, and what scrolls in it by itself, as the list beside a page does on a desk. */
  const panes = (): readonly HTMLElement[] =>
    main.value ? [main.value, ...main.value.querySelectorAll<HTMLElement>('.pane')] : []

  router.afterEach((entry) => {
    // The page still shows the screen that is left.
    if (entry !== 'replace') {
      scrolledTo.set(
        place,
        panes().map(({ scrollTop }) => scrollTop),
      )
    }
    place = router.place()
    const isOther = screen !== undefined && screen !== router.screen.value
    screen = router.screen.value
    void nextTick(() => arrive(entry, isOther))
  })

  function restore(tops: readonly number[]): void {
    for (const [index, pane] of panes().entries()) scrollTo(pane, tops[index] ?? 0, place)
  }

  /** Scrolls as far as there is something, and further as it comes, until the learner scrolls or goes on. */
  function scrollTo(pane: HTMLElement, top: number, at: number, frames = MOST_FRAMES): void {
    pane.scrollTop = top
    const reached = pane.scrollTop
    // Some screens scroll by fractions of a pixel.
    if (reached > top - 1 || frames === 0) return
    requestAnimationFrame(() => {
      if (place === at && pane.scrollTop === reached) scrollTo(pane, top, at, frames - 1)
    })
  }

  function arrive(entry: Entry, isOther: boolean): void {
    if (!main.value || entry === 'replace') return
    if (entry === 'moved') restore(scrolledTo.get(place) ?? [])
    else main.value.scrollTop = 0
    const hasFocusWithin =
      document.activeElement !== main.value && main.value.contains(document.activeElement)
    if (isOther && !hasFocusWithin) main.value.focus({ preventScroll: true })
  }
}
