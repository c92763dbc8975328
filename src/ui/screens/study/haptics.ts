/** A short tick in the hand, where the device has one and the learner wants it. */

/** Milliseconds: long enough to be felt through a case, too short to be a buzz. */
const TICK_MS = 12

export function tick(isWanted: boolean): void {
  // Missing on iPhones and desktops; where the page may not vibrate, it answers false.
  if (isWanted && 'vibrate' in navigator) navigator.vibrate(TICK_MS)
}
