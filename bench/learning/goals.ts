/** Whether the planner does what it is meant to, from the cells of the benchmark. */
import { planned } from './schedulers/planned.ts'
import { bestSpaced, rowOf, type Cell, type Row } from './summary.ts'
import { large, tight, year } from './workloads.ts'

export interface Verdict {
  readonly claim: string
  readonly met: boolean
}

const REFERENCE = 'FSRS-6 at 0.90, 20 new a day'
const AIMED_RETENTION = 'Cost-aware, aim 0.87'

export function verdicts(cells: readonly Cell[]): Verdict[] {
  const exams = cells.filter(({ workload }) => workload !== year)
  const pairs = exams.flatMap((cell) => {
    const ours = rowOf(cell, planned.name)
    const reference = rowOf(cell, REFERENCE)
    return ours && reference ? [{ cell, ours, reference, best: bestSpaced(cell) }] : []
  })
  const inTight = pairs.filter(({ cell }) => cell.workload === tight || cell.workload === large)
  const overReference = mean(inTight.map(({ ours, reference }) => ours.exam.mean - reference.exam.mean))
  const overBest = mean(inTight.map(({ ours, best }) => ours.exam.mean - best.exam.mean))
  const least = pairs.reduce((worst, pair) => (margin(pair) < margin(worst) ? pair : worst))
  const worse = Math.max(...pairs.map(({ ours }) => ours.worse))
  const ratios = cells.filter(({ workload }) => workload === year).map(minutesRatio)
  return [
    {
      claim: `over FSRS-6 at 0.90 in the tight workloads, at least +8 points: ${signed(overReference)}`,
      met: overReference >= 8,
    },
    {
      claim: `over the best spaced baseline there, at least +4 points: ${signed(overBest)}`,
      met: overBest >= 4,
    },
    {
      claim: `in no cell below the best spaced baseline; least in ${least.cell.workload.name}, ${least.cell.family}: ${signed(margin(least))}`,
      met: margin(least) >= 0,
    },
    {
      claim: `in no cell more than 5 % of learners worse by more than 2 points than with FSRS-6 at 0.90; most: ${(100 * worse).toFixed(0)} %`,
      met: worse <= 0.05,
    },
    {
      claim: `cost-aware review of a year, at most 0.88 of the minutes of fixed retention for the same knowledge: ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}`,
      met: mean(ratios) <= 0.88,
    },
  ]
}

function margin({ ours, best }: { readonly ours: Row; readonly best: Row }): number {
  return ours.exam.mean - best.exam.mean
}

/** Minutes of the cost-aware policy over what fixed retention takes for its knowledge, between its settings. */
function minutesRatio(cell: Cell): number {
  const ours = rowOf(cell, AIMED_RETENTION)
  const fixed = cell.rows
    .filter(({ scheduler }) => scheduler.startsWith('FSRS-6'))
    .sort((a, b) => a.knowledge.mean - b.knowledge.mean)
  const above = fixed.find(({ knowledge }) => ours && knowledge.mean >= ours.knowledge.mean) ?? fixed.at(-1)
  const below = fixed[Math.max(0, fixed.findIndex((row) => row === above) - 1)]
  if (!ours || !above || !below) return NaN
  const span = above.knowledge.mean - below.knowledge.mean
  const share = span === 0 ? 0 : (ours.knowledge.mean - below.knowledge.mean) / span
  const minutes = below.minutes.mean ** (1 - share) * above.minutes.mean ** share
  return ours.minutes.mean / minutes
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

export function signed(points: number): string {
  const shown = Math.abs(points).toFixed(1)
  return shown === '0.0' ? '0.0' : `${points > 0 ? '+' : '−'}${shown}`
}
