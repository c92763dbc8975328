/** What happens when a screen is come to: it is read from its top, and going back finds the place where one was. */
import { nextTick, type ShallowRef } from 'vue'
import type { Entry, Router } from '#routing/router.ts'

/** @param main what scrolls and takes the focus, so that a screen reader reads the new screen */
export function useArrival(router: Router, main: Readonly<ShallowRef<HTMLElement | null>>): void {
  const scrolledTo = new Map<number, number>()
  let place = router.place()
  let screen = router.screen.value

  router.afterEach((entry) => {
    // The page still shows the screen that is left.
    if (main.value && entry !== 'replace') scrolledTo.set(place, main.value.scrollTop)
    place = router.place()
    const isOther = screen !== undefined && screen !== router.screen.value
    screen = router.screen.value
    void nextTick(() => arrive(entry, isOther))
  })

  function arrive(entry: Entry, isOther: boolean): void {
    if (!main.value || entry === 'replace') return
    main.value.scrollTop = entry === 'moved' ? (scrolledTo.get(place) ?? 0) : 0
    const hasFocusWithin =
      document.activeElement !== main.value && main.value.contains(document.activeElement)
    if (isOther && !hasFocusWithin) main.value.focus({ preventScroll: true })
  }
}
