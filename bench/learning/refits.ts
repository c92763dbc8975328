/**
 * Whether weights of the learner's own save minutes over a year: review at a fixed recall and cost-aware review, each with
 * the default weights and with the app's refits, against FSRS-6 at 0.90. Prints the table and writes it into
 * docs/LEARNING.md. `npm run bench:refits`; with `-- --learners 24`, so many of each family instead of 8; with
 * `-- --from 200`, others than those of the tables, and nothing is written.
 */
import process from 'node:process'
import type { PolicyId } from '#domain/scheduling/policy.ts'
import { between } from '../documents.ts'
import { markdown } from '../markdown.ts'
import { fittedUsers } from './data.ts'
import { everyFamily, places } from './experiments.ts'
import { mean, minutesRatio } from './goals.ts'
import { at, type Family } from './minds/mind.ts'
import { refittedScheduler } from './schedulers/refitted.ts'
import { fsrs90, fsrsScheduler } from './schedulers/spaced.ts'
import { simulate, type SchedulerKind } from './simulate.ts'
import { estimate, type Row } from './summary.ts'
import { learnersOf, shown } from './table.ts'
import { year } from './workloads.ts'

type Year = Pick<Row, 'scheduler' | 'knowledge' | 'minutes' | 'exam'>

const LEARNERS = given('--learners', 8)
const FROM = given('--from', 0)
const plain = (name: string, aim: number, id: PolicyId): SchedulerKind =>
  fsrsScheduler(name, aim, { newPerDay: Infinity }, id)

/** Each at several aims, so that some two of them have the knowledge of FSRS-6 at 0.90 between them. */
const policies = [
  { name: 'Fixed, refits', aims: [0.8, 0.85, 0.9], id: 'fsrs', kind: refittedScheduler },
  { name: 'Cost-aware', aims: [0.86, 0.9, 0.93, 0.96], id: 'cost-aware', kind: plain },
  { name: 'Cost-aware, refits', aims: [0.82, 0.86, 0.9, 0.94], id: 'cost-aware', kind: refittedScheduler },
] as const

const rows: string[][] = []
const ratios = places.usual.map((place) => familyRatios(at(everyFamily, place)))
const users = fittedUsers ? 'parameters of real users' : 'parameters made up'
const day = new Date().toISOString().slice(0, 10)
const heading = `${learnersOf(LEARNERS, ratios.length)}, ${users}; printed by \`npm run bench:refits\` on ${day}. Known: per cent, mean of the year.`
const summary = policies.map(({ name }, index) => {
  const own = ratios.map((each) => at(each, index))
  const each = own.map((ratio, family) => `${at(everyFamily, family).name} ${ratio.toFixed(2)}`).join(', ')
  return `- ${name}: ${mean(own).toFixed(2)} of the minutes of FSRS-6 at 0.90 for the same knowledge (${each})`
})
const text = [
  heading,
  summary.join('\n'),
  markdown(['Memory', 'Scheduler', 'Known', 'At its end', 'Minutes'], rows, 2),
].join('\n\n')
console.log(`\n${text}\n`)
if (FROM === 0) between('docs/LEARNING.md', 'refits', text)

/** Adds a family's rows to the table, and gives the minutes of each policy over those of the reference. */
function familyRatios(family: Family): number[] {
  const reference = live(family, fsrs90)
  return policies.map(({ name, aims, id, kind }) => {
    const years = aims.map((aim) => live(family, kind(`${name}, aim ${aim.toFixed(2)}`, aim, id)))
    return minutesRatio(reference, years)
  })
}

function live(family: Family, kind: SchedulerKind): Year {
  const outcomes = Array.from({ length: LEARNERS }, (_, learner) =>
    simulate(family, FROM + learner, year, kind),
  )
  const lived = {
    scheduler: kind.name,
    knowledge: estimate(outcomes.map(({ knowledge }) => 100 * knowledge)),
    exam: estimate(outcomes.map(({ exam }) => 100 * exam)),
    minutes: estimate(outcomes.map(({ minutes }) => minutes)),
  }
  rows.push([family.name, kind.name, shown(lived.knowledge), shown(lived.exam), shown(lived.minutes, 0)])
  process.stderr.write(`${family.name}: ${kind.name}\n`)
  return lived
}

/** The number after a word on the command line, else the usual one. */
function given(word: string, usual: number): number {
  const place = process.argv.indexOf(word)
  return place < 0 ? usual : Number(process.argv[place + 1])
}
