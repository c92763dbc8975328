/** Looks over an opened page with axe: contrast, names, roles, landmarks. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

/** Without the comments, which take a browser half as long again to read. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules of axe whose result can depend on the theme: all that look at colours. */
export const rulesOfColour = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds wrong, one line each: the rule, what it asks for, and where it is broken.
 * @param rules only these, by axe's names; all when left out
 */
export async function accessibilityFaults(page: Page, rules?: string[]): Promise<string[]> {
  // Evaluated rather than added as a script element, which the page's own security policy would refuse.
  if (!(await page.evaluate(() => 'axe' in window))) await evaluate(page)
  const violations = await page.evaluate(async (only) => {
    // Describing what passed, too, would take longer than the checks.
    const found = await window.axe.run({ resultTypes: ['violations'], ...(only && { runOnly: only }) })
    return found.violations
  }, rules)
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}

/** Straight to the browser: `page.evaluate` would have the page itself take in the long text. */
async function evaluate(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: source })
  await session.detach()
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
