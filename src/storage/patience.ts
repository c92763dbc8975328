/** A limit to waiting: some browsers leave a request to IndexedDB without an answer. */

/** What the promise gives, or `tooLate` when so many milliseconds have passed; the promise itself goes on. */
export function within<T, L>(patienceMs: number, promise: Promise<T>, tooLate: L): Promise<T | L> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(tooLate), patienceMs)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
