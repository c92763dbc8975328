/**
 * What guessing does to the schedule: made-up learners answer by choice, and each rule for counting a right choice is
 * held against the same learners asked by recall. Prints the tables, writes them into docs/GRADING.md, and fails when
 * this app's rule misses its goal. `npm run bench:guessing -- [processes]`, two when left out.
 */
import process from 'node:process'
import { between } from '../documents.ts'
import { everyLearner, secondsSince } from '../everyLearner.ts'
import type { Years } from './experiments.ts'
import { DAYS, PROMPTS } from './study.ts'
import { boardTable, GOAL_POINTS, groupTable, ruleTable, variationTable, verdicts } from './table.ts'

const LEARNERS = 102
const workers = Number(process.argv[2] ?? 2)

const started = performance.now()
const learners = Array.from({ length: LEARNERS }, (_, index) => String(index))
const years = await everyLearner<Years>(new URL('./worker.ts', import.meta.url), learners, workers)
const all = years.sort((a, b) => a.learner - b.learner)

const day = new Date().toISOString().slice(0, 10)
const heading = `${LEARNERS} learners, ${PROMPTS} prompts each, ${DAYS} days; printed by \`npm run bench:guessing\` on ${day}.`
/** In the order of their marks in the document. */
const tables = [heading, ruleTable(all), groupTable(all), variationTable(all), boardTable(all)]
const goals = verdicts(all)

console.log(`\n${tables.join('\n\n')}\n`)
for (const { claim, met } of goals) {
  console.log(`  ${met ? 'met   ' : 'MISSED'}  within ${GOAL_POINTS} point of the aim, ${claim}`)
}
console.log(`\nAfter ${secondsSince(started)} s.`)
for (const [index, table] of tables.entries()) between('docs/GRADING.md', `guessing ${index}`, table)
process.exitCode = goals.every(({ met }) => met) ? 0 : 1
