/** Times several ways of doing the same work side by side, in turn, so that a busy moment hits all of them alike. */
import { performance } from 'node:perf_hooks'

export interface Contender {
  readonly name: string
  /** Does the work once. What it returns is kept until the clock is read, so that no work is optimised away. */
  readonly run: () => unknown
}

export interface Timing {
  readonly name: string
  /** The middle one of all rounds, in milliseconds. */
  readonly medianMs: number
}

/** Everything that was returned last, out of the optimiser's sight. */
const kept: { value: unknown } = { value: undefined }

export function measure(contenders: readonly Contender[], rounds: number): Timing[] {
  for (const { run } of contenders) kept.value = run()
  const times = contenders.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    // Each goes first as often as last: who follows pays for the garbage of who went before.
    const order = contenders.map(({ run }, index) => ({ run, index }))
    for (const { run, index } of round % 2 === 0 ? order : order.reverse()) times[index]?.push(timed(run))
  }
  return contenders.map(({ name }, index) => ({ name, medianMs: median(times[index] ?? []) }))
}

function timed(run: () => unknown): number {
  const start = performance.now()
  kept.value = run()
  return performance.now() - start
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2
}
