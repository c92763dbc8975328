/** What is said of backups that write themselves. */
import { studyDay, type Moment } from '#domain/calendar.ts'
import { folder as words } from '#messages/en/folder.ts'
import type { FolderTrouble } from '#stores/rollingBackup.ts'

/** When the newest backup was written, by the learner's clock then, and how many there are. */
export function lastWrittenWords({ at, offsetMinutes }: Moment, files: number): string {
  const time = new Date(at + offsetMinutes * 60_000).toISOString().slice(11, 16)
  return words.lastWritten(studyDay({ at, offsetMinutes }, 0), time, files)
}

/** Why there is no backup in the folder, and what to do. */
export function folderTroubleWords(trouble: FolderTrouble, folder = ''): string {
  switch (trouble) {
    case 'gone':
      return words.gone(folder)
    case 'not-allowed':
      return words.notAllowed(folder)
    case 'full':
      return words.full(folder)
    case 'not-as-written':
      return words.notAsWritten
    case 'failed':
      return words.failed(folder)
    case 'not-chosen':
      return words.notChosen
  }
}
