/** The outcomes as tables in Markdown, and whether the goal is met. */
import { markdown } from '../markdown.ts'
import { boardCells, cells, variations, type Cell, type Years } from './experiments.ts'
import { groups } from './learners.ts'
import { ours, rules } from './rules.ts'
import type { Outcome } from './study.ts'

/** Points by which true recall may miss what the schedule aims at. */
export const GOAL_POINTS = 1

interface Estimate {
  readonly mean: number
  /** Half the width of the interval that holds the mean 95 times in 100, over learners. */
  readonly margin: number
}

function estimate(values: readonly number[]): Estimate {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
  return { mean, margin: 1.96 * Math.sqrt(variance / values.length) }
}

/** One rule in one cell, learner by learner, beside the same learners asked by recall. */
interface Compared {
  readonly outcomes: readonly Outcome[]
  readonly byRecall: readonly Outcome[]
}

/** Points of true recall above (or, negative, below) the aim: each learner beside themselves. */
function pointsOff({ outcomes, byRecall }: Compared): Estimate {
  return estimate(outcomes.map(({ recall }, index) => 100 * (recall - (byRecall[index]?.recall ?? NaN))))
}

type ByCell = 'byCell' | 'byBoard'

function compared(all: readonly Years[], of: ByCell, cell: number, rule: number): Compared {
  return {
    outcomes: all.map((years) => years[of][cell]?.[rule]).filter((outcome) => outcome !== undefined),
    byRecall: all.map(({ byRecall }) => byRecall),
  }
}

/** Every rule in every cell of choices. */
export function ruleTable(all: readonly Years[]): string {
  return tableOf(all, 'byCell', cells)
}

/** The same for boards. */
export function boardTable(all: readonly Years[]): string {
  return tableOf(all, 'byBoard', boardCells)
}

function tableOf(all: readonly Years[], of: ByCell, inCells: readonly Cell[]): string {
  const head = ['Asked by choice', 'Among', 'A right choice', 'True recall', 'Aim', 'Off, points']
  const rows = inCells.flatMap(({ fading, among }, cell) =>
    rules.map((rule, index) => {
      const both = compared(all, of, cell, index)
      return [fading, `${among}`, rule.name, ...row(both)]
    }),
  )
  const recalled = {
    outcomes: all.map(({ byRecall }) => byRecall),
    byRecall: all.map(({ byRecall }) => byRecall),
  }
  return markdown(
    [...head, 'Answered right', 'Minutes', 'Reviews', 'Known at the end'],
    [['never', '', '', ...row(recalled)], ...rows],
    3,
  )
}

function row(both: Compared): string[] {
  const mean = (of: (outcome: Outcome) => number): number => estimate(both.outcomes.map(of)).mean
  const recall = estimate(both.outcomes.map(({ recall: each }) => 100 * each))
  return [
    `${recall.mean.toFixed(1)} ± ${recall.margin.toFixed(1)}`,
    (100 * estimate(both.byRecall.map(({ recall: each }) => each)).mean).toFixed(1),
    signed(pointsOff(both)),
    (100 * mean(({ score }) => score)).toFixed(1),
    mean(({ minutes }) => minutes).toFixed(2),
    mean(({ reviews }) => reviews).toFixed(1),
    (100 * mean(({ knownAtEnd }) => knownAtEnd)).toFixed(1),
  ]
}

/** How far this app's rule is off for each group of learners, in every cell. */
export function groupTable(all: readonly Years[]): string {
  const rule = rules.indexOf(ours)
  const rows = groups.map((name, group) => {
    const members = all.filter(({ learner }) => learner % groups.length === group)
    const recall = 100 * estimate(members.map(({ byRecall }) => byRecall.recall)).mean
    return [
      name,
      recall.toFixed(1),
      ...cells.map((_, cell) => signed(pointsOff(compared(members, 'byCell', cell, rule)))),
    ]
  })
  const head = cells.map(({ fading, among }) => `${fading}, ${among}`)
  return markdown(['Memory', 'Aim', ...head], rows, 1)
}

/** What happens where an assumption is wrong. */
export function variationTable(all: readonly Years[]): string {
  const rows = variations.map(({ name }, index) => {
    const years = all.map(({ byVariation }) => byVariation[index]).filter((each) => each !== undefined)
    const byRecall = years.map((each) => each.byRecall)
    const off = (outcomes: readonly Outcome[]): string => signed(pointsOff({ outcomes, byRecall }))
    const aim = 100 * estimate(byRecall.map(({ recall }) => recall)).mean
    return [name, aim.toFixed(1), off(years.map((each) => each.asGood)), off(years.map((each) => each.ours))]
  })
  return markdown(['Learners who', 'Aim', 'counts as Good: off', `${ours.name}: off`], rows, 1)
}

/** For each cell, whether this app's rule keeps true recall within the goal. */
export function verdicts(all: readonly Years[]): { claim: string; met: boolean }[] {
  const lived = { byCell: cells, byBoard: boardCells }
  return (['byCell', 'byBoard'] as const).flatMap((of) =>
    lived[of].map(({ fading, among }, cell) => {
      const off = pointsOff(compared(all, of, cell, rules.indexOf(ours)))
      return { claim: `${fading} among ${among}: ${signed(off)}`, met: Math.abs(off.mean) <= GOAL_POINTS }
    }),
  )
}

function signed({ mean, margin }: Estimate): string {
  const shown = Math.abs(mean).toFixed(1)
  const sign = shown === '0.0' ? '' : mean > 0 ? '+' : '−'
  return `${sign}${shown} ± ${margin.toFixed(1)}`
}
