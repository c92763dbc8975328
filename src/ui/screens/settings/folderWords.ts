/** What is said of backups that write themselves. */
import { studyDay, type Moment } from '#domain/calendar.ts'
import type { FolderTrouble } from '#stores/rollingBackup.ts'
import { units } from '#messages/en/units.ts'

/** 'on 22 November 2026 at 20:15', by the learner's clock then. */
export function momentWords({ at, offsetMinutes }: Moment): string {
  const time = new Date(at + offsetMinutes * 60_000).toISOString().slice(11, 16)
  return `on ${units.date(studyDay({ at, offsetMinutes }, 0))} at ${time}`
}

/** Why there is no backup in the folder, and what to do. */
export function folderTroubleWords(trouble: FolderTrouble, folder = ''): string {
  switch (trouble) {
    case 'gone':
      return `No backup was written: the folder “${folder}” is not there. Put it back, connect its drive, or choose another one.`
    case 'not-allowed':
      return `No backup was written: the browser does not let the app write into “${folder}”. Allow it, or choose another folder.`
    case 'full':
      return `No backup was written: there is no room left where “${folder}” is. Free some space, or choose another folder.`
    case 'not-as-written':
      return 'No backup was written: read back, it was not the same as what is stored here. The app tries again in 15 minutes; your progress is not affected.'
    case 'failed':
      return `No backup was written: the folder “${folder}” refused it. The app tries again in 15 minutes; if it goes on, choose another folder.`
    case 'not-chosen':
      return 'The browser did not let the app have that folder. Choose another one, inside Documents for example.'
  }
}
