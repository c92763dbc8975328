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

/** The same act, in a task of its own: the touch or the key that asks for it is answered first. */
export function inOwnTask<Given extends unknown[]>(
  act: (...given: Given) => unknown,
): (...given: Given) => void {
  return (...given) => void ownTask().then(() => act(...given))
}
