/** Whether the planner does what it is meant to, from the cells of the benchmark. */
import { costAwareYears } from './schedulers/spaced.ts'
import { planned } from './schedulers/planned.ts'
import { bestSpaced, rowOf, type Cell, type Row } from './summary.ts'
import { large, tight, year } from './workloads.ts'

export interface Verdict {
  readonly claim: string
  readonly met: boolean
}

const REFERENCE = 'FSRS-6 at 0.90, 20 new a day'

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
  const years = cells.filter(({ workload }) => workload === year)
  const ratios = years.map(costAwareRatio)
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
      // To the tenth that is shown: where all know all, some know a thousandth less of it.
      met: Math.round(10 * margin(least)) >= 0,
    },
    {
      claim: `in no cell more than 5 % of learners worse by more than 2 points than with FSRS-6 at 0.90; most: ${(100 * worse).toFixed(0)} %`,
      met: worse <= 0.05,
    },
    {
      claim: `cost-aware review of a year, at most 0.88 of the minutes of FSRS-6 at 0.90 for the same knowledge, on average: ${ratioShown(mean(ratios))} (${years.map(({ family }, index) => `${family} ${ratioShown(ratios[index])}`).join(', ')})`,
      met: mean(ratios) <= 0.88,
    },
  ]
}

function margin({ ours, best }: { readonly ours: Row; readonly best: Row }): number {
  return ours.exam.mean - best.exam.mean
}

type Year = Pick<Row, 'knowledge' | 'minutes'>

/**
 * Minutes of a policy over those of a reference for the same knowledge, between the two aims that have more and less of
 * it; NaN where no two do.
 * @param aims from little to much knowledge
 */
export function minutesRatio(reference: Year, aims: readonly Year[]): number {
  const place = aims.findIndex(({ knowledge }) => knowledge.mean >= reference.knowledge.mean)
  const [below, above] = [aims[place - 1], aims[place]]
  if (!below || !above) return NaN
  const span = above.knowledge.mean - below.knowledge.mean
  const share = (reference.knowledge.mean - below.knowledge.mean) / span
  return (below.minutes.mean ** (1 - share) * above.minutes.mean ** share) / reference.minutes.mean
}

function costAwareRatio(cell: Cell): number {
  const reference = rowOf(cell, REFERENCE)
  return reference
    ? minutesRatio(
        reference,
        costAwareYears.flatMap(({ name }) => rowOf(cell, name) ?? []),
      )
    : NaN
}

/** A ratio, or that there is none. */
function ratioShown(ratio = NaN): string {
  return Number.isNaN(ratio) ? 'none, as no aim leads to as much' : ratio.toFixed(2)
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

export function signed(points: number): string {
  const shown = Math.abs(points).toFixed(1)
  return shown === '0.0' ? '0.0' : `${points > 0 ? '+' : '−'}${shown}`
}
