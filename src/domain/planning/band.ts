/** How sure a forecast is: a band that holds what comes eight times in ten. */

export interface Band {
  /** 0 to 1, as are the bounds. */
  readonly expected: number
  readonly low: number
  readonly high: number
}

/** Standard deviations to each side that hold eight in ten. */
const EIGHT_IN_TEN = 1.28

/*
 * What a forecast misses besides what it knows it does not know, in log odds, the more the further the day. Chosen on
 * simulated learners 200 to 239 of each family; docs/LEARNING.md reports others.
 */

/** The model of memory is not the learner's, and answers are chance. */
const MODEL_DEVIATION = { near: 0.15, perRootDay: 0.02 }

/**
 * Who forgets new prompts more than seven times (e²) faster than the policy thinks is far from every learner that it was
 * made from. What repetition then does is not known: it may do much more than the policy thinks, so that the forecast is
 * widened, and raised by half of that.
 */
const ODD_FROM_LOG_PACE = 2
const ODD_DEVIATION = { near: 0.12, perRootDay: 0.1 }
const ODD_RAISE = 0.5

export interface Doubt {
  /** Standard deviation of the forecast, 0 to 1, by what is not known of the learner. */
  readonly deviation: number
  readonly daysLeft: number
  /** Natural logarithm of how much faster than the policy thinks this learner forgets what is new. */
  readonly logPace: number
}

/** The band around a recall that was forecast. */
export function bandAround(forecast: number, { deviation, daysLeft, logPace }: Doubt): Band {
  const growing = (by: typeof MODEL_DEVIATION): number => by.near + by.perRootDay * Math.sqrt(daysLeft)
  const odd = Math.max(0, logPace - ODD_FROM_LOG_PACE) * growing(ODD_DEVIATION)
  const within = Math.min(0.999, Math.max(0.001, forecast))
  const byLearner = deviation / (within * (1 - within))
  const centre = Math.log(within / (1 - within)) + ODD_RAISE * odd
  const width = EIGHT_IN_TEN * Math.hypot(byLearner, odd, growing(MODEL_DEVIATION))
  const expected = odd > 0 ? chance(centre) : forecast
  // Log odds end a thousandth short of never and always.
  return {
    expected,
    low: Math.min(expected, chance(centre - width)),
    high: Math.max(expected, chance(centre + width)),
  }
}

function chance(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
