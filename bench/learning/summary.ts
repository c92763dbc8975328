/** The outcomes of one scheduler in one cell, a workload with a family, as means with 95 % intervals. */
import { at } from './minds/mind.ts'
import { everyFamily, schedulersFor, spacedBaselines, type Lived } from './experiments.ts'
import type { Outcome } from './simulate.ts'
import { workloads, type Workload } from './workloads.ts'

export interface Estimate {
  readonly mean: number
  /** Half the width of the interval that holds the mean 95 times in 100, over learners. */
  readonly margin: number
}

export function estimate(values: readonly number[]): Estimate {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance =
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1)
  return { mean, margin: 1.96 * Math.sqrt(variance / values.length) }
}

export interface Row {
  readonly scheduler: string
  readonly exam: Estimate
  /** Mean of the tenth of the learners that knows least. */
  readonly worstTenth: number
  readonly monthLater: Estimate
  readonly minutes: Estimate
  readonly knowledge: Estimate
  /** Points above (or, negative, below) FSRS-6 at 0.90, learner by learner. */
  readonly gain: Estimate
  /** Share of learners who know at least 2 points less than with FSRS-6 at 0.90. */
  readonly worse: number
}

/** How often what came lay in the band that was forecast, in whole per cent as it is shown, for each family and number of days before the exam. */
export function coverage(all: readonly Lived[]): { family: string; daysLeft: number; share: number }[] {
  return everyFamily.flatMap((family, index) => {
    const outcomes = all.filter((each) => each.family === index).flatMap(({ outcomes: each }) => each.flat())
    const days = new Set(outcomes.flatMap(({ forecasts }) => forecasts.map(({ daysLeft }) => daysLeft)))
    return [...days].map((daysLeft) => {
      const held = outcomes.flatMap(({ exam, forecasts }) =>
        forecasts
          .filter((band) => band.daysLeft === daysLeft)
          .map(({ low, high }) => (percent(exam) >= percent(low) && percent(exam) <= percent(high) ? 1 : 0)),
      )
      return { family: family.name, daysLeft, share: estimate(held).mean }
    })
  })
}

function percent(recall: number): number {
  return Math.round(100 * recall)
}

export interface Cell {
  readonly workload: Workload
  readonly family: string
  readonly rows: readonly Row[]
}

const REFERENCE = 'FSRS-6 at 0.90, 20 new a day'

export function cellsOf(all: readonly Lived[]): Cell[] {
  return workloads.flatMap((workload, place) =>
    everyFamily.flatMap((family, index) => {
      const lived = all.filter((each) => each.family === index)
      if (lived.length === 0) return []
      return [{ workload, family: family.name, rows: rowsOf(lived, workload, place) }]
    }),
  )
}

function rowsOf(lived: readonly Lived[], workload: Workload, place: number): Row[] {
  const kinds = schedulersFor(workload)
  const of = (kind: number): Outcome[] => lived.map(({ outcomes }) => at(at(outcomes, place), kind))
  const reference = of(kinds.findIndex(({ name }) => name === REFERENCE))
  return kinds.map(({ name }, index) => {
    const outcomes = of(index)
    const exams = outcomes.map(({ exam }) => exam)
    const sorted = [...exams].sort((a, b) => a - b).slice(0, Math.max(1, Math.floor(exams.length / 10)))
    const gains = exams.map((exam, learner) => 100 * (exam - at(reference, learner).exam))
    return {
      scheduler: name,
      exam: estimate(exams.map((exam) => 100 * exam)),
      worstTenth: 100 * estimate(sorted).mean,
      monthLater: estimate(outcomes.map(({ monthLater }) => 100 * monthLater)),
      minutes: estimate(outcomes.map(({ minutes }) => minutes)),
      knowledge: estimate(outcomes.map(({ knowledge }) => 100 * knowledge)),
      gain: estimate(gains),
      worse: gains.filter((gain) => gain < -2).length / gains.length,
    }
  })
}

/** The spaced baseline that is best on the exam day in this cell. */
export function bestSpaced({ rows }: Cell): Row {
  const names = new Set(spacedBaselines.map(({ name }) => name))
  const spaced = rows.filter(({ scheduler }) => names.has(scheduler))
  return spaced.reduce((best, row) => (row.exam.mean > best.exam.mean ? row : best))
}

export function rowOf({ rows }: Cell, scheduler: string): Row | undefined {
  return rows.find((row) => row.scheduler === scheduler)
}
