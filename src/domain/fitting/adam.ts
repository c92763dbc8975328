/** Adam (Kingma and Ba, 2015): steps downhill whose length does not depend on how steep it is. */

const FIRST_DECAY = 0.9
const SECOND_DECAY = 0.999
const EPSILON = 1e-8

export interface Adam {
  /** Moves the weights one step against their slopes. @param rate how far a steady slope moves a weight */
  readonly step: (weights: Float64Array, slopes: Float64Array, rate: number) => void
}

export function adam(size: number): Adam {
  const mean = new Float64Array(size)
  const square = new Float64Array(size)
  let steps = 0
  return {
    step(weights, slopes, rate) {
      steps += 1
      const meanScale = 1 - FIRST_DECAY ** steps
      const squareScale = 1 - SECOND_DECAY ** steps
      slopes.forEach((slope, index) => {
        const newMean = FIRST_DECAY * (mean[index] as number) + (1 - FIRST_DECAY) * slope
        const newSquare = SECOND_DECAY * (square[index] as number) + (1 - SECOND_DECAY) * slope * slope
        mean[index] = newMean
        square[index] = newSquare
        const move = (rate * newMean) / meanScale / (Math.sqrt(newSquare / squareScale) + EPSILON)
        weights[index] = (weights[index] as number) - move
      })
    },
  }
}

/** The rate at a step of many: from the whole at the first to nothing after the last, along half a cosine. */
export function annealed(rate: number, step: number, steps: number): number {
  return (rate / 2) * (1 + Math.cos((Math.PI * step) / steps))
}
