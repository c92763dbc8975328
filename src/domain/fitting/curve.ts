/** The forgetting curve of FSRS-6 with its slopes: how recall changes with the stability and with the decay. */

const LN_09 = Math.log(0.9)

/** Recall with what its slopes are made of. Written over, as a fit asks for millions of them. */
export interface CurvePoint {
  /** How likely it is recalled, 0 to 1. */
  recall: number
  /** 1 + factor t / S, and the logarithm of it. */
  base: number
  logBase: number
}

/** A memory, handed on whole: a fraction that is handed to a function is boxed. */
interface Stable {
  readonly stability: number
}

export interface Curve {
  readonly decay: number
  readonly factor: number
  /** Change of the factor with the decay. */
  readonly factorByDecay: number
}

/** The curve of a decay, the last of the 21 weights; see `forgettingCurve` in scheduling. */
export function curveOf(decay: number): Curve {
  const factor = Math.exp(-LN_09 / decay) - 1
  return { decay, factor, factorByDecay: ((1 + factor) * LN_09) / decay ** 2 }
}

/** How likely it is recalled after so many days. */
export function recallAt({ decay, factor }: Curve, stability: number, days: number): number {
  return Math.pow(1 + (factor * days) / stability, -decay)
}

/** The same, into `point`. The logarithm is kept, so that the slopes need no further one. */
export function pointAt(curve: Curve, { stability }: Stable, days: number, point: CurvePoint): void {
  point.base = 1 + (curve.factor * days) / stability
  point.logBase = Math.log(point.base)
  point.recall = Math.exp(-curve.decay * point.logBase)
}

/** Change of recall with the stability, per day. */
export function byStability(curve: Curve, { stability }: Stable, { recall, base }: CurvePoint): number {
  return (recall * curve.decay * (base - 1)) / (stability * base)
}

/** Change of recall with the decay. */
export function byDecay(curve: Curve, { stability }: Stable, days: number, point: CurvePoint): number {
  const throughFactor = (curve.decay * days * curve.factorByDecay) / (stability * point.base)
  return -point.recall * (point.logBase + throughFactor)
}

/** Change of recall with time, per day. */
export function byDays(
  { decay, factor }: Curve,
  { stability }: Stable,
  { recall, base }: CurvePoint,
): number {
  return (-recall * decay * factor) / (stability * base)
}
