/** Weights of FSRS-6 as fast-check makes them up: within the bounds, the first four in rising order. */
import fc from 'fast-check'

/** From least to most for each weight; written out, so that a change in ts-fsrs shows. */
export const weightBounds = [
  ...[0.001, 0.001, 0.001, 0.001].map((least) => [least, 100]),
  ...[
    [1, 10],
    [0.001, 4],
    [0.001, 4],
    [0.001, 0.75],
    [0, 4.5],
    [0, 0.8],
    [0.001, 3.5],
    [0.001, 5],
  ],
  ...[
    [0.001, 0.25],
    [0.001, 0.9],
    [0, 4],
    [0, 1],
    [1, 6],
    [0, 2],
    [0, 2],
    [0.01, 0.8],
    [0.1, 0.8],
  ],
] as [number, number][]

export const fsrsWeights: fc.Arbitrary<readonly number[]> = fc
  .tuple(...weightBounds.map(([min, max]) => fc.double({ min, max, noNaN: true })))
  .map((weights) => [...weights.slice(0, 4).sort((a, b) => a - b), ...weights.slice(4)])
