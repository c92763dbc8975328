/** Text that a page loses: cut off where it cannot be scrolled to, or beneath something else wherever it is scrolled. */
import type { Page } from 'playwright-core'

/** One line for each text that is lost, the first words of it and how. What a modal dialog stands over is not looked at. */
export function lostTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const CLIPS = ['hidden', 'clip']
    const SCROLLS = ['auto', 'scroll']
    const styles = new Map<Element, CSSStyleDeclaration>()
    const root = document.querySelector('dialog:modal') ?? document.body

    function styleOf(element: Element): CSSStyleDeclaration {
      let style = styles.get(element)
      if (!style) styles.set(element, (style = getComputedStyle(element)))
      return style
    }

    /** What is there for screen readers alone. */
    function isForEars(element: Element): boolean {
      return element.closest('.visually-hidden, script, style, noscript, option, title, desc') !== null
    }

    function isIn(rect: DOMRect, box: DOMRect, axis: 'x' | 'y'): boolean {
      return axis === 'x'
        ? rect.left > box.left - 2 && rect.right < box.right + 2
        : rect.top > box.top - 2 && rect.bottom < box.bottom + 2
    }

    function isCut(element: Element, lines: readonly DOMRect[], axis: 'x' | 'y'): boolean {
      for (let around: Element | null = element; around; around = around.parentElement) {
        const overflow = axis === 'x' ? styleOf(around).overflowX : styleOf(around).overflowY
        const box = around.getBoundingClientRect()
        if (SCROLLS.includes(overflow)) return false
        if (CLIPS.includes(overflow) && !lines.every((line) => isIn(line, box, axis))) return true
      }
      return false
    }

    function scrollerOf(element: Element): Element {
      for (let around: Element | null = element; around; around = around.parentElement) {
        const isLonger = around.scrollHeight > around.clientHeight + 1
        if (isLonger && SCROLLS.includes(styleOf(around).overflowY)) return around
      }
      return document.documentElement
    }

    function linesOf(text: Node): DOMRect[] {
      const range = document.createRange()
      range.selectNodeContents(text)
      return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
    }

    /** What is drawn over the middle of a line, where that is neither the text nor around it. */
    function over(line: DOMRect, element: Element): Element | undefined {
      const y = line.top + line.height / 2
      for (const share of [0.1, 0.5, 0.9]) {
        const hit = document.elementFromPoint(line.left + line.width * share, y)
        if (!hit) return document.documentElement
        // The box that is ticked lies unseen over its own look; words in a line do not cover each other.
        const isUnseen = styleOf(hit).opacity === '0'
        const isBeside = styleOf(hit).display === 'inline' && hit.parentElement?.contains(element)
        if (!hit.contains(element) && !element.contains(hit) && !isUnseen && !isBeside) return hit
      }
      return undefined
    }

    /** Tries the line at several heights of what it scrolls in. */
    function coverOf(text: Node, at: number, element: Element): Element | undefined {
      const scroller = scrollerOf(element)
      let found: Element | undefined
      for (const share of [undefined, 0.5, 0.25, 0.75]) {
        const box = scroller.getBoundingClientRect()
        let line = linesOf(text)[at]
        if (share !== undefined && line) {
          scroller.scrollTop +=
            line.top + line.height / 2 - (Math.max(0, box.top) + scroller.clientHeight * share)
          line = linesOf(text)[at]
        }
        found = line && over(line, element)
        if (!found) return undefined
      }
      return found
    }

    // Lists leave out what is not in sight, and guess how high it is.
    const whole = new CSSStyleSheet()
    whole.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(whole)

    const lost: string[] = []
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement
      const words = text.textContent?.trim().slice(0, 60)
      if (!element || !words || isForEars(element) || !element.checkVisibility({ visibilityProperty: true }))
        continue
      const lines = linesOf(text)
      if (isCut(element, lines, 'x') || isCut(element, lines, 'y')) lost.push(`cut off: ${words}`)
      for (const at of lines.keys()) {
        const cover = coverOf(text, at, element)
        if (cover) {
          lost.push(`covered by ${cover.tagName}.${cover.className}: ${words}`)
          break
        }
      }
    }
    return lost
  })
}
