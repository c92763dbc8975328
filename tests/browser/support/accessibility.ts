/** Looks over an opened page with axe: contrast, names, roles, landmarks. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { CDPSession, Page } from 'playwright-core'

/** Without the comments, which take a browser half as long again to read. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules of axe whose result can depend on the theme: all that look at colours. */
export const rulesOfColour = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds wrong, one line each: the rule, what it asks for, and where it is broken.
 * @param rules only these, by axe's names; all when left out
 */
export async function accessibilityFaults(page: Page, rules?: string[]): Promise<string[]> {
  // Describing what passed, too, would take longer than the checks.
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) }
  const run = `axe.run(${JSON.stringify(options)}).then(({ violations }) => violations)`
  const isChromium = page.context().browser()?.browserType().name() === 'chromium'
  const violations = isChromium ? await besidePage(page, run) : await inPage(page, run)
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}

/**
 * Runs axe in a script world of its own: the page's security policy would refuse it, and for each rule it waits for a
 * timer, of which the learner's clock in the page makes a wait of milliseconds.
 */
async function besidePage(page: Page, run: string): Promise<axe.Result[]> {
  const session = await page.context().newCDPSession(page)
  const contextId = await worldOfAxe(session)
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    ...{ expression: run, contextId, awaitPromise: true, returnByValue: true },
  })
  await session.detach()
  if (exceptionDetails) throw new Error(`axe did not look: ${result.description ?? exceptionDetails.text}`)
  return result.value as axe.Result[]
}

/** In an engine that is not spoken to in Chromium's own way, and lets what a test evaluates pass the policy. */
async function inPage(page: Page, run: string): Promise<axe.Result[]> {
  await page.evaluate(`${source};0`)
  return page.evaluate<axe.Result[]>(run)
}

/** Where axe runs in the document that the page shows: the same place each time, which has it from the first time on. */
async function worldOfAxe(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    ...{ frameId: frameTree.frame.id, worldName: 'axe' },
  })
  const known = await session.send('Runtime.evaluate', { expression: `'axe' in globalThis`, contextId })
  if (known.result.value !== true) await session.send('Runtime.evaluate', { expression: source, contextId })
  return contextId
}
