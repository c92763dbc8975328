/** Storage troubles as sentences a person can act on. */
import { shell } from '#messages/en/shell.ts'
import type { SaveFault, StorageNotice } from '#stores/progress.ts'

/** Said while the newest answers are not stored safely. */
export function faultNotice({ reason, keptIn }: SaveFault): string {
  if (reason === 'newer-version') return shell.newerVersionWrites
  if (reason === 'removed') return shell.elsewhereWhy
  return `${keptIn ? shell.keptUnsafely : shell.notKept} ${shell.faults[reason]}`
}

/** Said once, about what was found at start. */
export function issueNotice(issue: StorageNotice): string {
  switch (issue.kind) {
    case 'unreadable-records':
      return shell.unreadableReviews(issue.count)
    case 'newer-version':
      return shell.newerVersionWrote
    case 'unavailable':
      return shell.noAccess(issue.place)
    case 'restored':
      return shell.restored(issue.count, issue.place)
    case 'not-restored':
      return shell.notRestored(issue.count, issue.place)
  }
}

export function settingsNotice(unreadable: number, isStored: boolean): string | undefined {
  if (!isStored) return shell.settingsNotStored
  return unreadable > 0 ? shell.settingsUnreadable(unreadable) : undefined
}
