/**
 * The focus is never lost: where what has it is taken away, as a notice is once it was read, what stands around it gets it,
 * so that keyboard and screen reader go on from there. It knows no screen: what sets the focus itself comes first.
 */

/** Milliseconds that a screen has to set the focus itself, on a slow phone as well: between two cards nothing has it. */
const PATIENCE_MS = 500

/** Watches the page for as long as it is there. */
export function keepFocus(page: Document): void {
  let last: Element | undefined
  /** What stood around it, the nearest first. */
  let around: readonly HTMLElement[] = []
  let waiting: ReturnType<typeof setTimeout> | undefined

  function isThere(element: Element): boolean {
    return element.isConnected && element.checkVisibility() && !element.matches(':disabled')
  }

  function look(): void {
    waiting = undefined
    // Who has let go of what is still there meant to.
    if (!last || page.activeElement !== page.body || isThere(last)) return
    const near = around.find(isThere) ?? page.querySelector('main')
    if (!near) return
    if (!near.hasAttribute('tabindex')) near.tabIndex = -1
    near.focus({ preventScroll: true })
  }

  page.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : undefined
    const above: HTMLElement[] = []
    for (let each = last?.parentElement; each; each = each.parentElement)
      if (each.matches('dialog, section, article')) above.push(each)
    around = above
  })
  new MutationObserver(() => {
    if (page.activeElement === page.body) waiting ??= setTimeout(look, PATIENCE_MS)
  }).observe(page.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
}
