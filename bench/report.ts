/** Prints a benchmark as a table of plain text, with each goal and whether it was met. */
import type { Timing } from './measure.ts'

export interface Benchmark {
  readonly title: string
  /** Side by side; the first is what the ratios refer to. */
  readonly timings: readonly Timing[]
  readonly goals: readonly Goal[]
}

export interface Goal {
  readonly claim: string
  /** A ratio, or milliseconds, as the claim says. */
  readonly actual: number
  readonly most: number
}

export function isMet({ actual, most }: Goal): boolean {
  return actual <= most
}

export function report({ title, timings, goals }: Benchmark): string {
  const base = timings[0]?.medianMs ?? NaN
  const rows = timings.map(({ name, medianMs }) => [
    name,
    milliseconds(medianMs),
    (medianMs / base).toFixed(2),
  ])
  const verdicts = goals.map((goal) => {
    return `  ${isMet(goal) ? 'met   ' : 'MISSED'}  ${goal.claim}: ${goal.actual.toFixed(2)}`
  })
  return [title, ...table([['', 'median ms', 'ratio'], ...rows]), ...verdicts].join('\n')
}

function milliseconds(value: number): string {
  return value >= 0.1 ? value.toFixed(2) : value.toFixed(5)
}

/** The first column to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0
      return column === 0 ? cell.padEnd(width) : cell.padStart(width)
    })
    return `  ${cells.join('  ')}`
  })
}
