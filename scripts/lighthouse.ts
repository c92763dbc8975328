/**
 * What Lighthouse says of the built app on a phone: `npm run lighthouse`. Lighthouse weighs 185 MB, so it is no part of
 * the project: `npm install --no-save lighthouse@12.8.2` brings it for this.
 */
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from '../tests/browser/support/findBrowser.ts'
import { serveBuiltApp } from '../tests/browser/support/server.ts'

/** Points of 100 that are asked for. */
const goals = { performance: 95, accessibility: 100, 'best-practices': 100 } as const
type Category = keyof typeof goals
const categories = Object.keys(goals) as readonly Category[]

/** Home as a newcomer meets it, and the screens that a link may lead to. */
const paths = ['', '#/study', '#/deck/khorasan', '#/progress', '#/settings']
const rounds = 3

interface Report {
  readonly categories: Readonly<Record<Category, { readonly score: number | null }>>
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>
}

const program = lighthouseProgram()
if (!program) {
  console.error('Lighthouse is not here: npm install --no-save lighthouse@12.8.2, then run this again.')
  process.exit(1)
}

const server = await serveBuiltApp()
const port = await freePort()
const { launch, version } = await findBrowser(() => undefined)
const browser = await chromium.launch({
  ...launch,
  args: [...(launch.args ?? []), `--remote-debugging-port=${port}`],
})
const folder = mkdtempSync(join(tmpdir(), 'attest-lighthouse-'))

console.log(`Lighthouse, mobile, Chromium ${version}, median of ${rounds} runs`)
let isMet = true
for (const path of paths) {
  const reports: Report[] = []
  for (let round = 0; round < rounds; round += 1) reports.push(await report(`${server.address}${path}`))
  const scores = categories.map((category) => ({
    category,
    score: Math.round(100 * median(reports.map((each) => each.categories[category].score ?? 0))),
  }))
  isMet &&= scores.every(({ category, score }) => score >= goals[category])
  const paint = median(reports.map((each) => each.audits['largest-contentful-paint']?.numericValue ?? NaN))
  console.log(
    [
      (path || 'Home').padEnd(18),
      ...scores.map(({ category, score }) => `${category} ${score}`),
      `largest paint ${paint.toFixed(0)} ms`,
    ].join('  '),
  )
}
console.log(isMet ? 'met' : `MISSED: at least ${JSON.stringify(goals)} on every screen`)

await browser.close()
await server.stop()
rmSync(folder, { recursive: true, force: true })
process.exitCode = isMet ? 0 : 1

async function report(url: string): Promise<Report> {
  const file = join(folder, 'report.json')
  const only = `--only-categories=${categories.join(',')}`
  const run = [
    program ?? '',
    url,
    `--port=${port}`,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    only,
  ]
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, run, { stdio: ['ignore', 'ignore', 'inherit'] })
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`Lighthouse ended with ${code}`))))
  })
  return JSON.parse(readFileSync(file, 'utf8')) as Report
}

function lighthouseProgram(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('lighthouse/cli/index.js')
  } catch {
    return undefined
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}
