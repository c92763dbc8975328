/** The cells as tables in Markdown: every scheduler in every cell, losses included, and a short one for the README. */
import { markdown } from '../markdown.ts'
import { signed } from './goals.ts'
import { planned } from './schedulers/planned.ts'
import { bestSpaced, rowOf, type Cell, type Estimate } from './summary.ts'
import { workloads, year } from './workloads.ts'

/** One table a workload: all families, all schedulers. */
export function allTables(cells: readonly Cell[]): string {
  return workloads
    .map((workload) => {
      const own = cells.filter((cell) => cell.workload === workload)
      return `### ${workload.name}\n\n${workload === year ? yearTable(own) : examTable(own)}`
    })
    .join('\n\n')
}

function examTable(cells: readonly Cell[]): string {
  const head = [
    'Memory',
    'Scheduler',
    'On the day',
    'Worst tenth',
    'A month later',
    'Minutes',
    'v. FSRS at 0.90',
    'Worse',
  ]
  const rows = cells.flatMap(({ family, rows: each }) =>
    each.map((row) => [
      family,
      row.scheduler,
      shown(row.exam),
      row.worstTenth.toFixed(1),
      shown(row.monthLater),
      shown(row.minutes, 0),
      `${signed(row.gain.mean)} ± ${row.gain.margin.toFixed(1)}`,
      `${(100 * row.worse).toFixed(0)} %`,
    ]),
  )
  return markdown(head, rows, 2)
}

function yearTable(cells: readonly Cell[]): string {
  const head = ['Memory', 'Scheduler', 'Known, mean of the year', 'Known at its end', 'Minutes']
  const rows = cells.flatMap(({ family, rows: each }) =>
    each.map((row) => [family, row.scheduler, shown(row.knowledge), shown(row.exam), shown(row.minutes, 0)]),
  )
  return markdown(head, rows, 2)
}

/** For each exam workload and family: FSRS at 0.90, the best spaced baseline, and the planner. */
export function shortTable(cells: readonly Cell[]): string {
  const rows = cells
    .filter(({ workload }) => workload !== year)
    .flatMap((cell) => {
      const [first, best, ours] = [
        cell.rows.find(({ scheduler }) => scheduler.startsWith('FSRS-6 at 0.90, 20')),
        bestSpaced(cell),
        rowOf(cell, planned.name),
      ]
      if (!first || !ours) return []
      return [
        [
          cell.workload.name,
          cell.family,
          shown(first.exam),
          `${shown(best.exam)} (${best.scheduler})`,
          shown(ours.exam),
        ],
      ]
    })
  return markdown(['Workload', 'Memory', 'FSRS-6 at 0.90', 'Best spaced baseline', planned.name], rows, 2)
}

export function shown({ mean, margin }: Estimate, digits = 1): string {
  return `${mean.toFixed(digits)} ± ${margin.toFixed(digits)}`
}

/** How many learners each family has, for the heading. */
export function learnersOf(each: number, families: number): string {
  return families === 1 ? `${each} learners` : `${each} learners in each of ${families} families`
}
