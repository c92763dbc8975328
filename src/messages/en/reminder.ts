/** What is told beside studying: a reminder in the learner's calendar, and that the app can be installed. */
import { defineArea } from '../area.ts'
import { plural } from './plural.ts'

export const reminder = defineArea('reminder', {
  heading: 'Reminder',
  why: 'A closed app cannot remind you without a server. Your calendar can: this makes a file for it, with nothing about what you study.',
  time: 'Time of day',
  which: 'On which days',
  whichHint: 'Days with something due are those of the next 14 as they stand now; later answers move them.',
  days: { daily: 'Every day', due: 'Days with something due' },
  save: 'Save a calendar file',
  noTime: 'Choose a time first.',
  nothingDue: 'Nothing comes back in the next 14 days, so there is nothing to remind you of.',
  saved: 'The file is with your downloads. Open it, and your calendar adds the reminder.',
  /** In the calendar, where others may see it. */
  title: 'Study time',
  description: 'Open Attest to see what is due.',
  descriptionOf: (due: number) =>
    `${plural(due, 'prompt')} due in Attest, as things stood when this was written.`,

  keepOnHomeScreen: 'Keep Attest on your home screen',
  keepAtHand: 'Keep Attest at hand',
  whyInstall:
    'It then opens in its own window, without a network too, and its icon can show how many prompts are due. Your progress comes along.',
  inMenu: 'In the browser’s menu, choose Install or Add to home screen.',
  addToHomeScreen: 'Add to home screen',
  install: 'Install',
  notForMe: 'Not for me',
  understood: 'Understood',
})
