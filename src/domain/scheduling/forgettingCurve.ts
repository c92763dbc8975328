/** How recall fades with time in FSRS-6: a power curve that is at 0.9 after as many days as the stability says. */

export interface ForgettingCurve {
  /** How likely it is recalled after so many days, whole or not: 1 at 0 days, 0.9 at the stability, towards 0. */
  readonly retrievability: (stabilityDays: number, elapsedDays: number) => number
  /** After how many days it is recalled with the desired likelihood (between 0 and 1, both excluded). */
  readonly intervalDays: (stabilityDays: number, desiredRetention: number) => number
}

/**
 * The curve of a decay: R(t, S) = (1 + factor t / S) ^ -decay, where the factor makes R(S, S) = 0.9.
 * Source: "The Algorithm", FSRS-6, in the wiki of open-spaced-repetition/fsrs4anki.
 * @param decay the last of the 21 weights, 0.1 to 0.8: the larger, the sooner the curve falls at first
 */
export function forgettingCurve(decay: number): ForgettingCurve {
  const factor = roundTo8(Math.exp(-Math.log(0.9) / decay) - 1)
  return {
    retrievability: (stabilityDays, elapsedDays) =>
      Math.pow(1 + (factor * elapsedDays) / stabilityDays, -decay),
    intervalDays: (stabilityDays, desiredRetention) =>
      (stabilityDays * (Math.pow(desiredRetention, -1 / decay) - 1)) / factor,
  }
}

/**
 * Eight decimals, as ts-fsrs keeps its numbers. It hides that browsers differ in the last bit of a power, so that
 * devices agree on every interval.
 */
export function roundTo8(value: number): number {
  return Math.round(value * 1e8) / 1e8
}
