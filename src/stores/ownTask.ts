/**
 * Long work cut into tasks. Between two of them the browser answers a touch and draws, which it cannot within one; on a
 * slow phone that is the difference between an app that follows the finger and one that lags behind it.
 */

/**
 * Goes on in a task of its own, after those that wait already. By a timer, although a message would be a little quicker:
 * Safari opens the keyboard for a line that gets the focus after a touch, and follows a touch through timers only.
 */
export function ownTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/**
 * How long a piece of work may take, in milliseconds, so that on a phone four times slower it is no long task, whatever
 * its last step and the collection of garbage add.
 */
const PIECE_MS = 5

/** Begins a piece of work, and says when it has been long enough. */
export function beginPiece(): () => boolean {
  const end = performance.now() + PIECE_MS
  return () => performance.now() >= end
}

/** Runs work to its end, a piece in each task. */
export async function inPieces<R>(work: Generator<unknown, R>): Promise<R> {
  for (;;) {
    const isLongEnough = beginPiece()
    do {
      const step = work.next()
      if (step.done) return step.value
    } while (!isLongEnough())
    await ownTask()
  }
}

/** The task after that of the act at hand. */
let following: Promise<void> | undefined

/** The same act, in a task of its own: the touch or the key that asks for it is answered first. */
export function inOwnTask<Given extends unknown[]>(
  act: (...given: Given) => unknown,
): (...given: Given) => void {
  return (...given) => {
    void ownTask().then(() => act(...given))
    // By a timer of the touch itself: Safari follows no timer that a timer has set.
    const task = ownTask()
    following = task
    void task.then(() => {
      if (following === task) following = undefined
    })
  }
}

/** Goes on in the task after that of the act at hand; without one, in a task of its own. */
export function afterAct(): Promise<void> {
  return following ?? ownTask()
}
