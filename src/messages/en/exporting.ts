/** Reminds, on Home, of taking a copy of one's progress before it can be lost. */
import { defineArea } from '../area.ts'
import { plural } from './plural.ts'

export const exporting = defineArea('exporting', {
  beforeFirst: 'Before you begin on this iPhone or iPad',
  beforeFirstWhy:
    'In a browser tab, everything is deleted after a week without a visit. On the home screen it stays: add the app there and study there, or export a copy of your progress now and then.',
  toHomeScreen: 'To the home screen …',
  arriving: 'Did you study in Safari before?',
  arrivingHow: 'The app on the home screen starts empty. Bring your progress over, or simply begin.',
  bringOver: 'Bring it over',
  takeCopy: 'Take a copy of your progress',
  onlyHere: (count: number) => `${plural(count, 'review is', 'reviews are')} only in this browser.`,
  deletedAfterAWeek: 'On an iPhone or iPad it deletes them after a week without a visit.',
  oneTap: 'A file of them takes one tap.',
  export: 'Export',
  later: 'Later',
})
