/**
 * What the planner does for made-up learners whose memory it does not know, side by side with what else there is.
 * Prints the tables, writes them and a plot into docs/ and the README, and fails when a goal is missed.
 * `npm run bench:learning`; with `-- --learners 24`, so many of each family instead of 100; with `-- --quick`, four, and
 * nothing is written; with `-- --held-out`, the families that the planner was not made with, which have tables of their own.
 */
import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { between } from '../documents.ts'
import { everyLearner, secondsSince } from '../everyLearner.ts'
import { fittedUsers } from './data.ts'
import { places, type Lived } from './experiments.ts'
import { verdicts } from './goals.ts'
import { plot } from './plot.ts'
import { cellsOf, coverage } from './summary.ts'
import { allTables, learnersOf, shortTable } from './table.ts'

const isQuick = process.argv.includes('--quick')
const isHeldOut = process.argv.includes('--held-out')
const families = isHeldOut ? places.heldOut : places.usual
const LEARNERS = isQuick ? 4 : learnersGiven()
const WORKERS = 2

const started = performance.now()
const tasks = Array.from({ length: LEARNERS }, (_, learner) =>
  families.map((family) => `${family}:${learner}`),
).flat()
const lives = await everyLearner<Lived>(new URL('./worker.ts', import.meta.url), tasks, WORKERS)
const all = lives.sort((a, b) => a.family - b.family || a.learner - b.learner)
const cells = cellsOf(all)
const users =
  fittedUsers && !isHeldOut
    ? 'parameters of real users'
    : `parameters made up${isHeldOut ? '' : ', since those of real users (ATTEST_DATA) are not at hand'}`
const day = new Date().toISOString().slice(0, 10)
const command = `npm run bench:learning${isHeldOut ? ' -- --held-out' : ''}`
const heading = `${learnersOf(LEARNERS, families.length)}, ${users}; printed by \`${command}\` on ${day}. Recall in per cent, ± 95 %.`
const bands = coverage(all)
const covered = bands.reduce((sum, { share }) => sum + share, 0) / bands.length
const goals = [
  ...verdicts(cells),
  {
    claim: `the band that says 80 % holds what comes 70 to 90 % of the time: ${(100 * covered).toFixed(0)} % (${bands.map(({ family, daysLeft, share }) => `${family}, ${daysLeft} days before: ${(100 * share).toFixed(0)}`).join('; ')})`,
    met: covered >= 0.7 && covered <= 0.9,
  },
]

console.log(`\n${heading}\n\n${allTables(cells)}\n`)
for (const { claim, met } of goals) console.log(`  ${met ? 'met   ' : 'MISSED'}  ${claim}`)
console.log(`\nAfter ${secondsSince(started)} s.`)
if (!isQuick) {
  const list = goals.map(({ claim, met }) => `- ${met ? 'Met' : '**Missed**'}: ${claim}`).join('\n')
  const mark = isHeldOut ? 'held-out' : 'learning'
  between('docs/LEARNING.md', mark, [heading, list, allTables(cells)].join('\n\n'))
  if (!isHeldOut) {
    between('README.md', mark, `${shortTable(cells)}\n\n${heading}`)
    writeFileSync(new URL('../../docs/learning.svg', import.meta.url), plot(cells))
  }
}
process.exitCode = isQuick || goals.every(({ met }) => met) ? 0 : 1

/** The number after `--learners`, else 100. */
function learnersGiven(): number {
  const place = process.argv.indexOf('--learners')
  return place < 0 ? 100 : Number(process.argv[place + 1])
}
