/**
 * Where notices lie: over the lower edge of the screen, above the bar or the button that is its act. What scrolls beneath
 * gets so much room at its end, so that nothing stays covered, and a control that has the focus is scrolled clear.
 * The places are read from the page while there is a notice, and given to the styles as `--notice-foot` and `--notice`.
 */

/** The distance from what is beneath and from what is above, in pixels. */
const AIR = 8

/**
 * Follows what the notices lie over.
 * @returns ends it
 */
export function layNotices(notices: HTMLElement, screen: HTMLElement): () => void {
  const page = document.documentElement

  function lay(): void {
    const height = notices.offsetHeight
    if (height === 0) page.style.removeProperty('--notice')
    else {
      const foot = (notices.offsetParent ?? document.body).getBoundingClientRect().bottom - upperEdge(screen)
      give(notices, '--notice-foot', `${Math.round(foot)}px`)
      give(page, '--notice', `${height + 2 * AIR}px`)
      uncoverFocus(notices, screen)
    }
  }

  let waiting: number | undefined
  /** In the next frame: a page that is being changed would be laid out in the midst of it, in the task of a tap. */
  function laySoon(): void {
    waiting ??= requestAnimationFrame(() => {
      waiting = undefined
      lay()
    })
  }

  // At once, so that nothing flashes; and again, since what is scrolled may not have been held to its new end yet.
  const resizes = new ResizeObserver(() => {
    lay()
    laySoon()
  })
  resizes.observe(notices)
  resizes.observe(screen)
  // The acts of a screen come and go, and are one line or two.
  const changes = new MutationObserver(laySoon)
  changes.observe(screen, { childList: true, subtree: true })
  return () => {
    resizes.disconnect()
    changes.disconnect()
    if (waiting !== undefined) cancelAnimationFrame(waiting)
    page.style.removeProperty('--notice')
  }
}

/** Only what is new: the style of all that is inside `element` is worked out anew. */
function give({ style }: HTMLElement, name: string, value: string): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value)
}

/** Where what can be done at the lower edge of the screen begins, or the screen ends. */
function upperEdge(screen: HTMLElement): number {
  const { bottom } = screen.getBoundingClientRect()
  const edges = [...screen.querySelectorAll('.act-bar, .act')].flatMap((act) => {
    const box = act.getBoundingClientRect()
    if (Math.abs(box.bottom - bottom) > 1) return []
    // A bar has an edge to be apart from; a button has its air around it already.
    return act.classList.contains('act-bar') ? box.top - AIR : box.top
  })
  return Math.min(bottom - AIR, ...edges)
}

function uncoverFocus(notices: HTMLElement, screen: HTMLElement): void {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || focused.tabIndex < 0 || !screen.contains(focused)) return
  const { top, bottom } = notices.getBoundingClientRect()
  const control = focused.getBoundingClientRect()
  if (control.bottom > top && control.top < bottom) focused.scrollIntoView({ block: 'nearest' })
}
