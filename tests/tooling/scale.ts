/** How much the tests of durability do: a part of it in `npm test`, all of it in `npm run durability`. */

/** Whether this is `npm run durability`: npm says to what it runs which of its scripts that is. */
export const isFull = process.env['npm_lifecycle_event'] === 'durability'

/** The number for this run. */
export function inThisRun({ full, small }: { readonly full: number; readonly small: number }): number {
  return isFull ? full : small
}

/** How long one test may take, in milliseconds: the full form also on a machine that is busy with other things. */
export const longest = inThisRun({ full: 3_600_000, small: 300_000 })

/** Prints what a test has counted, in one line. */
export function printCounts(title: string, counts: Readonly<Record<string, number | string>>): void {
  const form = isFull ? 'full' : 'small'
  const parts = Object.entries(counts).map(([what, count]) => `${what} ${count}`)
  process.stdout.write(`durability (${form}): ${title}: ${parts.join(', ')}\n`)
}
