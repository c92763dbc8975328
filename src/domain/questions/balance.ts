/**
 * Chooses the wrong options so that nothing but knowledge tells the right one: it is as often the longest as the
 * shortest, the earliest as the latest, in the middle as at the edge.
 *
 * Whoever picks the best distractors one by one makes the right option the one that all others resemble. So whole sets
 * are compared, and the set wins in which the right option has the ranks that the generator has asked for.
 */
import type { Random } from '../random.ts'
import { rankOf, spreadOfLengths, type Cue, type Measured } from './cues.ts'

export type WrongSet = readonly Measured[]

/** How much it counts when the longest option is twice as long as the shortest, in units of merit. */
const LENGTH_WEIGHT = 3

/** @param sets at least one, all of one size */
export function mostBalanced(
  right: Measured,
  sets: readonly WrongSet[],
  cues: readonly Cue[],
  random: Random,
): WrongSet {
  const wanted = cues.map((cue) => ({ cue, rank: drawRank(cue, sets, random) }))
  return bestOf(sets, (set) => {
    const merit = sum(set.map(({ candidate }) => candidate.merit)) / set.length
    const off = sum(wanted.map(({ cue, rank }) => cue.weight * Math.abs(rankOf(right, set, cue) - rank)))
    return merit - off - LENGTH_WEIGHT * spreadOfLengths([right, ...set])
  })
}

function drawRank({ mayBeHighest }: Cue, [set = []]: readonly WrongSet[], random: Random): number {
  return Math.floor(random() * (set.length + (mayBeHighest ? 1 : 0)))
}

function bestOf<T>(items: readonly T[], score: (item: T) => number): T {
  let best = items[0] as T
  let most = -Infinity
  for (const item of items) {
    const found = score(item)
    if (found > most) [best, most] = [item, found]
  }
  return best
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
