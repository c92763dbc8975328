/** Backups that write themselves into a folder. */
import type { Day } from '#domain/calendar.ts'
import { defineArea } from '../area.ts'
import { plural } from './plural.ts'
import { units } from './units.ts'

export const folder = defineArea('folder', {
  title: 'Automatic backups',
  offer:
    'The app can write a file of your progress into a folder by itself: at most every 15 minutes, when something has changed. Three files of today stay, one of each earlier day, ten in all. They have no passphrase.',
  into: (name: string) => `Into the folder “${name}”, at most every 15 minutes, when something has changed.`,
  writing: 'Writing …',
  wantsPermission: 'The browser wants your permission again before the app may write there.',
  wantsPermissionFor: (name: string) =>
    `To go on backing up into “${name}”, the browser wants your permission again.`,
  nothingWritten: 'Nothing has been written yet: the first backup comes with your next answer.',
  /** @param time '20:15', by the learner's clock then */
  lastWritten: (day: Day, time: string, files: number) =>
    `Last written on ${units.date(day)} at ${time}, read back and compared; ${plural(files, 'backup is', 'backups are')} there.`,
  choose: 'Choose a folder …',
  chooseOther: 'Other folder …',
  allow: 'Allow',
  later: 'Later',
  backUpNow: 'Back up now',
  stop: 'Stop',
  settings: 'Settings',

  gone: (name: string) =>
    `No backup was written: the folder “${name}” is not there. Put it back, connect its drive, or choose another one.`,
  notAllowed: (name: string) =>
    `No backup was written: the browser does not let the app write into “${name}”. Allow it, or choose another folder.`,
  full: (name: string) =>
    `No backup was written: there is no room left where “${name}” is. Free some space, or choose another folder.`,
  notAsWritten:
    'No backup was written: read back, it was not the same as what is stored here. The app tries again in 15 minutes; your progress is not affected.',
  failed: (name: string) =>
    `No backup was written: the folder “${name}” refused it. The app tries again in 15 minutes; if it goes on, choose another folder.`,
  notChosen:
    'The browser did not let the app have that folder. Choose another one, inside Documents for example.',
})
