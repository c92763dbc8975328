/** A guard against double taps: what appears under a finger that has just tapped must not take that tap for its own. */

/** How long a tap may still be the one before, in milliseconds: a double tap of a hand in a hurry is shorter. */
const GUARD_MS = 250

/** Begins a guard, when something new is shown. What it returns says whether a click is meant for that. */
export function tapGuard(): (event: MouseEvent) => boolean {
  const readyAt = performance.now() + GUARD_MS
  // Clicks by keyboard and by assistive technology have no detail, and no finger.
  return (event) => event.detail === 0 || performance.now() >= readyAt
}

/** A listener, in the capture phase, that swallows a tap so soon after the one before that it belongs to it. */
export function doubleTapGuard(): (event: MouseEvent) => void {
  let isMeant: ReturnType<typeof tapGuard> = () => true
  return (event) => {
    if (!isMeant(event)) event.stopPropagation()
    if (event.detail > 0) isMeant = tapGuard()
  }
}
