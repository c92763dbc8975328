/** What is tried with every learner: each way of asking and counting, and each assumption that could be wrong. */
import { firstRecall } from '#domain/scheduling/guessing.ts'
import { boardKinds } from './boards.ts'
import type { Learner } from './learners.ts'
import { asGood, ours, rules } from './rules.ts'
import { study, type Asking, type Fading, type Outcome } from './study.ts'

export interface Cell {
  readonly fading: Fading
  readonly among: Asking['among']
}

export const cells: readonly Cell[] = (['always', 'at first'] as const).flatMap((fading) =>
  [2, 3, 4].map((among) => ({ fading, among })),
)

/** Several prompts at once, as often as the app may ask so. */
export const boardCells: readonly Cell[] = boardKinds.map((among) => ({ fading: 'as the app asks', among }))

export interface Variation {
  readonly name: string
  readonly changed: Partial<Learner>
}

/** Asked always by choice among four. */
export const variations: readonly Variation[] = [
  { name: 'say “I don’t know” half of the time', changed: { guesses: 0.5 } },
  { name: 'never guess', changed: { guesses: 0 } },
  { name: 'knew 3 in 10 prompts before, not 7 or 8', changed: { knownBefore: firstRecall - 0.46 } },
  { name: 'are up to a month late with 3 in 10 reviews', changed: { late: 0.3 } },
]

/** A learner's half years: by recall alone, and by each rule in each cell; the same for each variation. */
export interface Years {
  readonly learner: number
  readonly byRecall: Outcome
  /** In the order of `cells`, in each in the order of `rules`. */
  readonly byCell: readonly (readonly Outcome[])[]
  readonly byVariation: readonly VariedYears[]
  /** In the order of `boardCells`, in each in the order of `rules`. */
  readonly byBoard: readonly (readonly Outcome[])[]
}

export interface VariedYears {
  readonly byRecall: Outcome
  readonly asGood: Outcome
  readonly ours: Outcome
}

const four: Omit<Asking, 'rule'> = { fading: 'always', among: 4 }

export function live(learner: Learner): Years {
  const lived = (cell: Cell): readonly Outcome[] => rules.map((rule) => study(learner, { ...cell, rule }))
  return {
    learner: learner.seed,
    byRecall: study(learner, undefined),
    byCell: cells.map(lived),
    byVariation: variations.map((variation) => vary(learner, variation)),
    byBoard: boardCells.map(lived),
  }
}

function vary(learner: Learner, { changed }: Variation): VariedYears {
  const varied = { ...learner, ...changed }
  return {
    byRecall: study(varied, undefined),
    asGood: study(varied, { ...four, rule: asGood }),
    ours: study(varied, { ...four, rule: ours }),
  }
}
