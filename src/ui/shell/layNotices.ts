/**
 * Where notices lie: over the lower edge of the screen, above the bar or the button that is its act. What scrolls beneath
 * gets so much room at its end, so that nothing stays covered, and a control that has the focus is scrolled clear.
 * The places are read from the page while there is a notice, and given to the styles as `--notice-foot` and `--notice`.
 */

/** The distance from what is beneath, in pixels. */
const AIR = 8

/**
 * Follows what the notices lie over.
 * @returns ends it
 */
export function layNotices(notices: HTMLElement, screen: HTMLElement): () => void {
  const style = document.documentElement.style

  function lay(): void {
    const height = notices.offsetHeight
    if (height === 0) style.removeProperty('--notice')
    else {
      const foot = (notices.offsetParent ?? document.body).getBoundingClientRect().bottom - upperEdge(screen)
      style.setProperty('--notice-foot', `${Math.round(foot)}px`)
      style.setProperty('--notice', `${height + AIR}px`)
      uncoverFocus(notices, screen)
    }
  }

  const resizes = new ResizeObserver(lay)
  resizes.observe(notices)
  resizes.observe(screen)
  // The acts of a screen come and go, and are one line or two.
  const changes = new MutationObserver(() => {
    if (notices.offsetHeight > 0) lay()
  })
  changes.observe(screen, { childList: true, subtree: true })
  lay()
  return () => {
    resizes.disconnect()
    changes.disconnect()
    style.removeProperty('--notice')
  }
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
