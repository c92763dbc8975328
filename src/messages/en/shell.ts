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
})
