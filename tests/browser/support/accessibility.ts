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
 * What axe finds wrong, one line each: the rule, what it asks for, and where it is broken. It runs in a script world of
 * its own: the page's security policy would refuse it, and for each rule it waits for a timer, of which the learner's
 * clock in the page makes a wait of milliseconds.
 * @param rules only these, by axe's names; all when left out
 */
export async function accessibilityFaults(page: Page, rules?: string[]): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const contextId = await worldOfAxe(session)
  // Describing what passed, too, would take longer than the checks.
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) }
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `axe.run(${JSON.stringify(options)}).then(({ violations }) => violations)`,
    ...{ contextId, awaitPromise: true, returnByValue: true },
  })
  await session.detach()
  if (exceptionDetails) throw new Error(`axe did not look: ${result.description ?? exceptionDetails.text}`)
  return (result.value as axe.Result[]).map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
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
