/** How a session lies in the hand: taps, swipes, the tick, and for which thumb. */
import { defineArea } from '../area.ts'

export const hand = defineArea('hand', {
  title: 'In the hand',
  tapToReveal: 'Tap the card to show the answer',
  swipeToRate: 'Swipe to rate',
  swipeHint: 'Once the answer is shown, swipe right for Good, left for Again.',
  haptics: 'A short vibration with each rating, if the phone can',
  hand: 'Buttons of a session',
  hands: { both: 'For either hand', right: 'For the right thumb', left: 'For the left thumb' },
})
