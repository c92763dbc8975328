/** Long work on the page's own thread, cut into slices between which the page can answer its learner. */

/** A slice: half a frame. */
const SLICE_MS = 8

/** Runs work to its end, a slice at a time. What it yields goes to `onStep`, once a slice. */
export async function inSlices<T, R>(work: Generator<T, R>, onStep?: (step: T) => void): Promise<R> {
  for (;;) {
    const end = performance.now() + SLICE_MS
    let step = work.next()
    while (!step.done && performance.now() < end) step = work.next()
    if (step.done) return step.value
    onStep?.(step.value)
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
}
