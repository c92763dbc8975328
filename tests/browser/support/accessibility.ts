/** Looks over an opened page with axe: contrast, names, roles, landmarks. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * What axe finds wrong, one line each: the rule, what it asks for, and where it is broken.
 * @param rules only these, by axe's names; all when left out
 */
export async function accessibilityFaults(page: Page, rules?: string[]): Promise<string[]> {
  // Evaluated rather than added as a script element, which the page's own security policy would refuse.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const violations = await page.evaluate(async (only) => {
    // Describing what passed, too, would take longer than the checks.
    const found = await window.axe.run({ resultTypes: ['violations'], ...(only && { runOnly: only }) })
    return found.violations
  }, rules)
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
