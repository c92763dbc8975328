/** What is told of storage that fails, of what was found in it at start, and of the clock. */
import { defineArea } from '../area.ts'
import { plural } from './plural.ts'

type Place = 'localStorage' | 'indexedDB'

const places: Readonly<Record<Place, string>> = {
  localStorage: 'the browser’s local storage',
  indexedDB: 'the browser’s database',
}

export const found = defineArea('found', {
  /** The device's clock cannot be right, as far as the log tells. */
  clocks: {
    behind:
      'This device’s clock is more than a day behind your newest answers. Set it: until then they do not count.',
    ahead: 'This device’s clock is over a year past your last answer. Is it right?',
  },

  exportNow: 'Export now',
  /** The newest answers are not stored safely: what holds of them, then why and what to do. */
  keptUnsafely: 'Your last answers are stored, but not yet safe from a crash.',
  notKept: 'Your last answers are not stored.',
  faults: {
    full: 'This browser’s storage is full: free some space on the device, and keep the app open. It tries again by itself.',
    unavailable:
      'This browser does not let the app store data fully (a private window, or site data is blocked). Allow site data, or use a normal window.',
    'too-slow': 'The device is slow to confirm them: keep the app open for a moment.',
    failed: 'The browser refused to write. Keep the app open; it tries again by itself.',
  },
  newerVersionWrites:
    'Nothing is stored from this tab: a newer version of the app has written your progress. Reload to get the newer version.',

  /** What was found at start. */
  unreadableReviews: (count: number) =>
    `${plural(count, 'stored review')} could not be read. The text is kept aside, nothing was deleted, and everything else is here.`,
  newerVersionWrote:
    'A newer version of the app has written here. You see what this version can read, and it writes nothing: reload to get the newer version.',
  noAccess: (place: Place) =>
    `This browser gives the app no access to ${places[place]}. Your progress may not survive closing this window.`,
  restored: (count: number, place: Place) =>
    `${plural(count, 'review')} missing in ${places[place]} ${count === 1 ? 'was' : 'were'} put back from the other copy.`,
  notRestored: (count: number, place: Place) =>
    `${plural(count, 'review')} could not be copied to ${places[place]}; the other copy has them.`,
  settingsNotStored: 'Your change of settings could not be stored; it holds until you close the app.',
  settingsUnreadable: (count: number) =>
    `${plural(count, 'stored setting')} could not be read and ${count === 1 ? 'has its' : 'have their'} default again. The text is kept aside.`,
  understood: 'Understood',
})
