/** What a page does while one looks at it: what is moved, what is told, and what lies beneath the notices. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Runs in the page: notes whatever is moved, other than by the learner, and whatever the notices tell. */
export function noteChanges(): void {
  interface Shift extends PerformanceEntry {
    readonly value: number
    readonly hadRecentInput: boolean
    readonly sources: readonly { readonly node: Node | null }[]
  }
  const moved: string[] = []
  const told: string[] = []
  const take = (entries: PerformanceEntryList) => {
    for (const { value, hadRecentInput, sources } of entries as Shift[]) {
      // A hundredth of what a page may come to, and still be called good.
      if (hadRecentInput || value < 0.001) continue
      // The box of the notices is not seen; those in it are sources themselves.
      const seen = sources.filter(({ node }) => !(node instanceof Element && node.matches('.notices')))
      const names = seen.map(({ node }) => node?.nodeName.toLowerCase() ?? 'something')
      if (seen.length > 0 || sources.length === 0) moved.push(`${names.join(', ')} (${value.toFixed(3)})`)
    }
  }
  const observer = new PerformanceObserver((list) => take(list.getEntries()))
  observer.observe({ type: 'layout-shift', buffered: true })
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) {
        const isLive = node.parentElement?.closest('.notices :is([role=status], [role=alert])')
        const text = node.textContent ?? ''
        if (text.trim() && (isLive || (node instanceof Element && node.matches('.notices [role=alert]'))))
          told.push(text.trim())
      }
  }).observe(document, { childList: true, subtree: true })
  Object.assign(window, { moved, told, takeShifts: () => take(observer.takeRecords()) })
}

/** What has moved since the last look, once what is there by now was drawn. */
export function moved(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            ;(Reflect.get(window, 'takeShifts') as () => void)()
            resolve((Reflect.get(window, 'moved') as string[]).splice(0))
          }),
        ),
      ),
  )
}

/** What the notices have told so far, each as often as a screen reader was given it. */
export function told(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Reflect.get(window, 'told') as readonly string[])
}

/** On a desk, where the act stands beside the text or beneath it, they are apart. */
export async function expectAbove(notice: Locator, act: Locator): Promise<void> {
  await act.waitFor()
  const apart = async () => {
    const [above, beneath] = [await notice.boundingBox(), await act.boundingBox()]
    if (!above || !beneath || above.height === 0 || above.y < 0) return false
    return above.y + above.height <= beneath.y || above.y >= beneath.y + beneath.height
  }
  await expect.poll(apart).toBe(true)
}

/** Waits until no control of the screen that has the focus lies beneath the notices, nor text at the end of the screen. */
export async function expectClear(page: Page, screen: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(underNotices), { message: `beneath a notice: ${screen}`, timeout: 20_000 })
    .toEqual([])
}

/** Runs in the page: gives the focus to one control after the other, and scrolls to the end. */
async function underNotices(): Promise<readonly string[]> {
  const frame = (): Promise<unknown> => new Promise(requestAnimationFrame)
  await frame()
  await frame()
  const main = document.querySelector('main')
  const notices = document.querySelector('.notices')
  if (!main || !notices || notices.clientHeight === 0) return ['there is no notice']
  const isUnder = (part: Element | Range): boolean => {
    const [lower, upper] = [part.getBoundingClientRect(), notices.getBoundingClientRect()]
    const width = Math.min(lower.right, upper.right) - Math.max(lower.left, upper.left)
    // Half of a pixel is a matter of rounding.
    return width > 1 && Math.min(lower.bottom, upper.bottom) - Math.max(lower.top, upper.top) > 1
  }
  const controls = [...main.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary')]
  const reachable = controls.filter((control) => control.checkVisibility() && !control.matches(':disabled'))
  const found: string[] = []
  for (const control of reachable) {
    control.focus()
    if (isUnder(control)) found.push(`${control.nodeName}: ${control.textContent.trim().slice(0, 40)}`)
  }
  // What was not in sight yet has an estimated height, and makes the end another when it comes.
  for (let turn = 0; turn < 4; turn += 1)
    for (const part of [main, ...main.querySelectorAll('div')]) part.scrollTop = part.scrollHeight
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const {
      currentNode,
      currentNode: { parentElement, textContent },
    } = texts
    if (!textContent?.trim() || !parentElement?.checkVisibility()) continue
    if (parentElement.closest('.act, .act-bar, .visually-hidden, option')) continue
    const words = document.createRange()
    words.selectNodeContents(currentNode)
    if (isUnder(words)) found.push(`at the end: ${textContent.trim().slice(0, 40)}`)
  }
  return found
}
