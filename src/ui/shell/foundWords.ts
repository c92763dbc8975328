/** What was found at start, as sentences a person can act on. */
import { found } from '#messages/en/found.ts'
import type { StorageNotice } from '#stores/progress.ts'

/** Said once, about what was found at start. */
export function issueNotice(issue: StorageNotice): string {
  switch (issue.kind) {
    case 'unreadable-records':
      return found.unreadableReviews(issue.count)
    case 'newer-version':
      return found.newerVersionWrote
    case 'unavailable':
      return found.noAccess(issue.place)
    case 'restored':
      return found.restored(issue.count, issue.place)
    case 'not-restored':
      return found.notRestored(issue.count, issue.place)
  }
}

export function settingsNotice(unreadable: number, isStored: boolean): string | undefined {
  if (!isStored) return found.settingsNotStored
  return unreadable > 0 ? found.settingsUnreadable(unreadable) : undefined
}
