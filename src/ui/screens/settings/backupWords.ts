/** What is said of files of progress: what was exported, what a file would add, and why one cannot be taken in. */
import type { Day } from '#domain/calendar.ts'
import { backup as words } from '#messages/en/backup.ts'
import type { ExportState } from '#stores/backup.ts'
import type { Removed } from '#stores/backupWorld.ts'
import type { ImportRefusal, OpenedFile } from '#stores/backupImport.ts'

/** How much is only in this browser, and since when. */
export function exposureWords(exportedOn: Day | undefined, onlyHere: number, reviews: number): string {
  if (reviews === 0) return words.nothingToExport
  if (exportedOn !== undefined) return words.exportedOn(exportedOn, onlyHere)
  return onlyHere === 0 ? words.allFromFile : words.notExported(onlyHere)
}

/** Undefined while there is nothing to say. */
export function exportWords(state: ExportState): string | undefined {
  switch (state.step) {
    case 'idle':
      return undefined
    case 'working':
      return words.exporting
    case 'ready':
      return words.exportReady
    case 'cancelled':
      return words.exportCancelled
    case 'done': {
      const exported = state.how === 'shared' ? words.exportShared : words.exportDownloaded
      return exported(state.name, state.reviews)
    }
    case 'failed':
      return words.exportFailed[state.reason]
  }
}

/** Why a file is not taken in, and what to do. */
export function refusalWords(refusal: ImportRefusal): string {
  if (refusal.reason === 'too-new') return words.tooNew(refusal.version)
  if (refusal.reason === 'bad-field') return words.badField(refusal.field)
  return words.refusals[refusal.reason]
}

/** What the learner should know of a file before they take it in. */
export function fileIssueWords(issue: OpenedFile['issues'][number]): string {
  switch (issue.kind) {
    case 'damaged':
      return issue.missing > 0 ? words.entriesMissing(issue.missing) : words.damaged
    case 'unreadable-records':
      return words.unreadableEntries(issue.count)
    case 'newer-records':
      return words.newerEntries(issue.count)
    case 'bad-setting':
      return words.badSetting(issue.field)
  }
}

/** The button that takes the file in. */
export function mergeWords({ newReviews, newUndos, fresh }: OpenedFile['plan']): string {
  if (newReviews > 0) return words.addReviews(newReviews)
  return fresh.length > 0 ? words.takeBack(newUndos) : words.takeSettings
}

/** Said when something could not be removed. */
export function removalWords(reason: Extract<Removed, { ok: false }>['reason']): string {
  return words.removalFailed(words.notRemoved[reason])
}
