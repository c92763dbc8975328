/** What a screen reader has of the page: where the focus is and what describes it, what was announced, and the order. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

interface Heard {
  /** The name or the text of what has the focus; 'nothing' when it is lost. */
  readonly focus: string
  /** What is read after it. */
  readonly description: string
  /** What stands in the live regions of the screen: notices of the app have their own. */
  readonly announced: string
}

export async function heard(page: Page): Promise<Heard> {
  return page.evaluate(() => {
    const textOf = (ids: string | null): string =>
      (ids ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ')
    const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
    const on = document.activeElement ?? document.body
    const name = on.getAttribute('aria-label') ?? textOf(on.getAttribute('aria-labelledby'))
    const live = document.querySelectorAll('main :is([role=status], [role=alert], [aria-live=polite])')
    return {
      focus: on === document.body ? 'nothing' : plain(name || on.textContent),
      description: plain(textOf(on.getAttribute('aria-describedby'))),
      announced: plain(Array.from(live, ({ textContent }) => textContent).join(' ')),
    }
  })
}

/** Waits until the page is heard so: a text word by word, a pattern somewhere in it. */
export async function expectHeard(
  page: Page,
  wanted: Partial<Readonly<Record<keyof Heard, string | RegExp>>>,
): Promise<void> {
  async function others(): Promise<readonly string[]> {
    const is = await heard(page)
    return (['focus', 'description', 'announced'] as const).flatMap((part) => {
      const as = wanted[part] ?? /^/
      const fits = typeof as === 'string' ? is[part] === as : as.test(is[part])
      return fits ? [] : [`${part}: ${is[part]}`]
    })
  }
  await expect.poll(others, { message: 'what is heard otherwise' }).toEqual([])
}

/** Those of the parts that the page has, each named as Playwright does ('list "Options"'), in the order they are read. */
export async function readingOrder(page: Page, parts: readonly string[]): Promise<readonly string[]> {
  const read = await page.locator('body').ariaSnapshot()
  return parts
    .filter((part) => read.includes(`- ${part}`))
    .sort((a, b) => read.indexOf(`- ${a}`) - read.indexOf(`- ${b}`))
}

/**
 * Waits until a screen reader that goes through the screen reads these, one after the other, whatever stands between.
 * @param parts as Playwright writes down what is accessible: 'list "Options"'; or words in it
 */
export async function expectRead(page: Page, parts: readonly string[]): Promise<void> {
  async function missing(): Promise<string | undefined> {
    const read = await page.locator('main').ariaSnapshot()
    let at = 0
    for (const part of parts) {
      at = read.indexOf(part, at)
      if (at < 0)
        return `${part} is not read, or not after what stands before it: ${parts.join(', ')}\n${read}`
      at += part.length
    }
    return undefined
  }
  await expect.poll(missing, { message: 'what is read in another order' }).toBeUndefined()
}
