/**
 * How long the plan of a day takes on a slow phone: 1,000 prompts in a real browser whose processor is slowed down six
 * times, on the page's own thread. `npm run bench:planning`; fails when the first plan of a visit takes longer than 50 ms.
 */
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { findBrowser } from '../../tests/browser/support/findBrowser.ts'
import type { Times } from './page.ts'

const PROMPTS = 1000
const SLOWER = 6
const ROUNDS = 9
const GOAL_MS = 50

const code = await pageCode()
const browser = await chromium.launch((await findBrowser(() => undefined)).launch)
const rounds: Times[] = []
// A page of its own each round, as the first plan of a visit runs code that has never run before.
for (let round = 0; round < ROUNDS; round += 1) rounds.push(await firstPlan())
await browser.close()

const steps = rounds[0]?.learner.map((_, step) => quickest(({ learner }) => learner[step])) ?? []
const table = {
  learner: Math.max(...steps),
  spaced: quickest(({ spaced }) => spaced),
  lastDays: quickest(({ lastDays }) => lastDays),
}
console.log(
  `Planning for ${PROMPTS} prompts, processor ${SLOWER} times slower, the quickest of ${ROUNDS} first visits`,
)
console.log(`  what is known of the learner, longest step   ${table.learner.toFixed(1)} ms`)
console.log(`  today's plan, spaced                          ${table.spaced.toFixed(1)} ms`)
console.log(`  today's plan, last days                       ${table.lastDays.toFixed(1)} ms`)
const longest = Math.max(...Object.values(table))
console.log(
  `  longest hold-up ${longest.toFixed(1)} ms: ${longest <= GOAL_MS ? 'met' : 'MISSED'} (goal ${GOAL_MS})`,
)
process.exitCode = longest <= GOAL_MS ? 0 : 1

async function firstPlan(): Promise<Times> {
  const page = await browser.newPage()
  await page.addScriptTag({ content: code })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const times = await page.evaluate<Times>(`planOnce(${PROMPTS})`)
  await page.close()
  return times
}

/** The page's part and all that it needs, minified as the app is. */
async function pageCode(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('page.ts', import.meta.url)), formats: ['iife'], name: 'planning' },
    },
  })
  const [result] = [built].flat()
  if (result === undefined || !('output' in result)) {
    throw new Error('Inconsistent: the build of the page gave nothing')
  }
  return result.output[0].code
}

/** Of the first visits the quickest: what is slower is the other work of the machine, which the slowing multiplies. */
function quickest(part: (times: Times) => number | undefined): number {
  return Math.min(...rounds.map((times) => part(times) ?? NaN))
}
