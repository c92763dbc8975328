/**
 * Everything that must hold before a change goes in: the checks that use one core each side by side, then the rest step
 * by step, stopping at the first that fails. Its last line counts the tests: `N passed, N failed`. A check that fails
 * without counting tests is counted as one failure.
 */
import { spawn, type StdioOptions } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countTests, failedTests, type TestCount } from './testCount.ts'

interface Step {
  readonly name: string
  readonly command: string
}

interface TestStep extends Step {
  /** The vitest project, and the word for the summary. */
  readonly tests: 'unit' | 'component' | 'browser'
}

/** By far the slowest check: the tests that use no browser begin beside it. */
const lint: Step = { name: 'Lint', command: 'eslint . --max-warnings 0' }

/** Side by side with it: each keeps one core busy, and says nothing unless something is wrong. */
const checks: readonly Step[] = [
  { name: 'Types', command: 'vue-tsc --noEmit' },
  { name: 'Format', command: 'prettier --check --log-level warn .' },
  { name: 'Unused code', command: 'knip' },
]

/** Mostly one core as well: beside the component tests, which leave some of theirs. */
const build: Step = { name: 'Build with size check', command: 'npm run build' }

const steps: readonly TestStep[] = [
  { name: 'Unit tests', command: 'vitest run --project unit', tests: 'unit' },
  { name: 'Component tests', command: 'vitest run --project component', tests: 'component' },
  { name: 'Browser tests', command: 'vitest run --project browser', tests: 'browser' },
]

const started = performance.now()
const counts: string[] = []
/** Named again at the end, where a log that is cut short still has them. */
const failed: string[] = []
const total = { passed: 0, failed: 0 }

console.log([lint, ...checks, build].map(({ name, command }) => `${name}: ${command}`).join('\n'))
const linted = check(lint)
await Promise.all(checks.map(check))
if (total.failed === 0) await runInTurn()
await linted

const notRun = steps.filter(({ tests }) => !counts.some((line) => line.startsWith(tests)))
console.log(
  `\nTests run: ${counts.join(', ') || 'none'}${notRun.map(({ tests }) => `, ${tests} not run`).join('')}`,
)
for (const line of failed) console.log(`Failed: ${line}`)
console.log(`All in ${secondsSince(started)}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

async function check({ name, command }: Step): Promise<void> {
  const { code, output } = await ended(command, ['ignore', 'pipe', 'pipe'])
  if (code !== 0) total.failed += 1
  console.log(`${output}${name} ${code === 0 ? 'ok' : 'FAILED'} after ${secondsSince(started)}`)
}

async function runInTurn(): Promise<void> {
  let built: Promise<void> | undefined
  for (const [index, step] of steps.entries()) {
    if (step.tests === 'browser') await Promise.all([linted, built])
    if (total.failed > 0) return
    if (step.tests === 'component') built = check(build)
    console.log(`\n[${index + 1}/${steps.length}] ${step.name}: ${step.command}`)
    const stepStarted = performance.now()
    const count = await run(step)
    total.passed += count.passed
    total.failed += count.failed
    counts.push(`${step.tests} ${count.passed + count.failed}`)
    console.log(`${count.failed === 0 ? 'ok' : 'FAILED'} after ${secondsSince(stepStarted)}`)
    if (count.failed > 0) break
  }
  await built
}

async function run(step: TestStep): Promise<TestCount> {
  const report = fileURLToPath(new URL(`../node_modules/.cache/attest/${step.tests}.json`, import.meta.url))
  mkdirSync(dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const { code } = await ended(
    `${step.command} --reporter=default --reporter=json --outputFile.json="${report}"`,
    'inherit',
  )
  const result = readReport(report)
  failed.push(...failedTests(result).map((line) => line.replace(`${process.cwd()}/`, '')))
  return countTests(result, code)
}

/** Runs a command of package.json's tools. Its output is returned where it is piped, and seen at once otherwise. */
function ended(command: string, stdio: StdioOptions): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { shell: true, stdio })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    // Vitest stopped before it could write one; its exit code says so.
    return undefined
  }
}

function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`
}
