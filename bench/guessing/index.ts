/**
 * What guessing does to the schedule: made-up learners answer by choice, and each rule for counting a right choice is
 * held against the same learners asked by recall. Prints the tables, writes them into docs/GRADING.md, and fails when
 * this app's rule misses its goal. `npm run bench:guessing -- [processes]`, two when left out.
 */
import { fork } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import type { Years } from './experiments.ts'
import { DAYS, PROMPTS } from './study.ts'
import { boardTable, GOAL_POINTS, groupTable, ruleTable, variationTable, verdicts } from './table.ts'

const LEARNERS = 102
const workers = Number(process.argv[2] ?? 2)
const document = new URL('../../docs/GRADING.md', import.meta.url)

const started = performance.now()
const all = await everyLearner()
const seconds = ((performance.now() - started) / 1000).toFixed(0)

const day = new Date().toISOString().slice(0, 10)
const heading = `${LEARNERS} learners, ${PROMPTS} prompts each, ${DAYS} days; printed by \`npm run bench:guessing\` on ${day}.`
/** In the order of their marks in the document. */
const tables = [heading, ruleTable(all), groupTable(all), variationTable(all), boardTable(all)]
const goals = verdicts(all)

console.log(`\n${tables.join('\n\n')}\n`)
for (const { claim, met } of goals) {
  console.log(`  ${met ? 'met   ' : 'MISSED'}  within ${GOAL_POINTS} point of the aim, ${claim}`)
}
console.log(`\nAfter ${seconds} s.`)
writeTables()
process.exitCode = goals.every(({ met }) => met) ? 0 : 1

/** What became of each learner, in the order of their numbers. Shows how many are done. */
async function everyLearner(): Promise<Years[]> {
  const years: Years[] = []
  const indices = Array.from({ length: LEARNERS }, (_, index) => index)
  const shares = Array.from({ length: workers }, (_, worker) =>
    indices.filter((index) => index % workers === worker),
  )
  const finished = shares.map(
    (share) =>
      new Promise<void>((resolve, reject) => {
        const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), share.map(String))
        worker.on('message', (lived) => {
          years.push(lived as Years)
          showProgress(years.length)
        })
        worker.on('error', reject)
        worker.on('exit', () => resolve())
      }),
  )
  await Promise.all(finished)
  if (years.length !== LEARNERS)
    throw new Error(`Inconsistent: ${years.length} of ${LEARNERS} learners came back`)
  return years.sort((a, b) => a.learner - b.learner)
}

/** On a screen, a line that counts up; in a log, a line for every ten. */
function showProgress(done: number): void {
  const line = `${done} of ${LEARNERS} learners after ${((performance.now() - started) / 1000).toFixed(0)} s`
  if (process.stderr.isTTY) process.stderr.write(`\r${line}`)
  else if (done % 10 === 0 || done === LEARNERS) process.stderr.write(`${line}\n`)
}

/** Puts the tables between the marks of the document, one pair of marks a table. */
function writeTables(): void {
  let text = readFileSync(document, 'utf8')
  for (const [index, table] of tables.entries()) {
    const [start, end] = [`<!-- guessing ${index} -->`, `<!-- guessing ${index} end -->`]
    const [from, to] = [text.indexOf(start), text.indexOf(end)]
    if (from < 0 || to < from) throw new Error(`docs/GRADING.md has lost the mark ${start} or its end`)
    text = `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`
  }
  writeFileSync(document, text)
}
