/** How sure a forecast is: a band that holds what comes eight times in ten. */

export interface Band {
  /** 0 to 1, as are the bounds. */
  readonly expected: number
  readonly low: number
  readonly high: number
}

/** Standard deviations to each side that hold eight in ten. */
const EIGHT_IN_TEN = 1.28

/**
 * What a forecast misses besides the pace of forgetting, in log odds: that the model of memory is not the learner's, the
 * more the further the day. Measured on simulated learners other than those of docs/LEARNING.md.
 */
const MODEL_DEVIATION = { near: 0.25, perRootDay: 0.05 }

/**
 * The band around a forecast.
 * @param faster recall expected if the learner forgets faster by one deviation, `slower` if slower
 */
export function bandAround(expected: number, faster: number, slower: number, daysLeft: number): Band {
  const model = MODEL_DEVIATION.near + MODEL_DEVIATION.perRootDay * Math.sqrt(daysLeft)
  const bound = (other: number, sign: 1 | -1): number => {
    const byPace = Math.max(0, sign * (logOdds(other) - logOdds(expected)))
    return chance(logOdds(expected) + sign * EIGHT_IN_TEN * Math.hypot(byPace, model))
  }
  // Log odds end a thousandth short of never and always.
  return {
    expected,
    low: Math.min(expected, bound(faster, -1)),
    high: Math.max(expected, bound(slower, 1)),
  }
}

function logOdds(recall: number): number {
  const within = Math.min(0.999, Math.max(0.001, recall))
  return Math.log(within / (1 - within))
}

function chance(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
