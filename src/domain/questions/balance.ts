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
  let best = sets[0] as WrongSet
  let most = -Infinity
  for (const set of sets) {
    const all = [right, ...set]
    let score = meanMerit(set) - LENGTH_WEIGHT * spreadOfLengths(all)
    for (const { cue, rank } of wanted) {
      // Every cue only takes away: a set that has fallen behind is not looked at any further.
      if (score <= most) break
      score -= cue.weight * Math.abs(rankOf(all, cue) - rank)
    }
    if (score > most) [best, most] = [set, score]
  }
  return best
}

function meanMerit(set: WrongSet): number {
  return set.reduce((sum, { candidate }) => sum + candidate.merit, 0) / set.length
}

function drawRank({ mayBeHighest }: Cue, [set = []]: readonly WrongSet[], random: Random): number {
  return Math.floor(random() * (set.length + (mayBeHighest ? 1 : 0)))
}
