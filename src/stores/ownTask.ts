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
 * How long a piece of work may take, in milliseconds, so that on a phone six times slower it is no long task, whatever
 * its last step and the collection of garbage add.
 */
const PIECE_MS = 3

/** Begins a piece of work, and says when it has been long enough. */
export function beginPiece(): () => boolean {
  const end = performance.now() + PIECE_MS
  return () => performance.now() >= end
}

/**
 * Goes on with work that nobody has touched anything for, in a task of its own. By a message: timers that follow each other
 * wait four milliseconds each, longer than most pieces take.
 */
export function nextPiece(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}

/** Runs work to its end, a piece in each task. */
export async function inPieces<R>(work: Generator<unknown, R>): Promise<R> {
  for (;;) {
    const isLongEnough = beginPiece()
    do {
      const step = work.next()
      if (step.done) return step.value
    } while (!isLongEnough())
    await nextPiece()
  }
}

/** How many tasks may follow an act: one that draws what it changed, one that moves the focus, one that completes it. */
const TASKS_AFTER = 3

/** The tasks that follow the act at hand and have not begun. */
let following: readonly Promise<void>[] = []

/** The same act, in a task of its own: the touch or the key that asks for it is answered first. */
export function inOwnTask<Given extends unknown[]>(
  act: (...given: Given) => unknown,
): (...given: Given) => void {
  return (...given) => {
    void ownTask().then(() => act(...given))
    // By timers of the touch itself: Safari follows no timer that a timer has set.
    const tasks = Array.from({ length: TASKS_AFTER }, ownTask)
    following = [...following, ...tasks]
    for (const task of tasks) void task.then(() => (following = following.filter((one) => one !== task)))
  }
}

/** Whether an act is under way, whose tasks are not all done. */
export function isActing(): boolean {
  return following.length > 0
}

/** Goes on in the next task of the act at hand; without one, in a task of its own. */
export function afterAct(): Promise<void> {
  return following[0] ?? ownTask()
}
