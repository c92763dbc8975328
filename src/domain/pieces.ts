/** Long work as a generator that yields between its pieces, so that whoever runs it decides how much is done at once. */

/** Runs work to its end at once. */
export function atOnce<T, R>(work: Generator<T, R>, onStep?: (step: T) => void): R {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    onStep?.(step.value)
  }
}

/** What each item becomes, an item in each piece. */
export function* mapping<T, R>(items: Iterable<T>, of: (item: T) => R): Generator<undefined, R[]> {
  const mapped: R[] = []
  for (const item of items) {
    mapped.push(of(item))
    yield
  }
  return mapped
}
