/** What stands around the screens: the way between them, and notices of storage, updates and other tabs. */
import { defineArea } from '../area.ts'

export const shell = defineArea('shell', {
  /** What the browser tab says, and the bar of screens. */
  titles: {
    drill: 'Tell apart',
    home: 'Today',
    study: 'Study',
    deck: 'Deck',
    quiz: 'Quiz',
    plan: 'Plan',
    quizSheet: 'Score sheet',
    lookup: 'Look up',
    asked: 'Asked today',
    progress: 'Progress',
    settings: 'Settings',
    move: 'Move your progress',
    notFound: 'Not found',
  },
  main: 'Main',
  find: 'Find',

  opening: 'Opening your decks …',
  replaying: 'Working out your schedule …',
  deckFailed: 'The deck could not be loaded',
  deckFailedWhy:
    'The network seems to be away, and this browser has no copy yet. Your progress is not affected.',
  tryAgain: 'Try again',

  elsewhereWhy:
    'It is being deleted, or replaced by a file. This tab stores nothing more until it is reloaded.',
  understood: 'Understood',

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
})
