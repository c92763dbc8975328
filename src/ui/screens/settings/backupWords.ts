/** What is said of files of progress: what was exported, what a file would add, and why one cannot be taken in. */
import type { Day } from '#domain/calendar.ts'
import { units } from '#messages/en/units.ts'
import type { ExportState } from '#stores/backup.ts'
import type { Removed } from '#stores/backupWorld.ts'
import type { ImportRefusal, OpenedFile } from '#stores/backupImport.ts'
import { plural } from '../../wording.ts'

/** How much is only in this browser, and since when. */
export function exposureWords(exportedOn: Day | undefined, onlyHere: number, reviews: number): string {
  if (reviews === 0) return 'There is nothing to export yet.'
  if (exportedOn === undefined) {
    return onlyHere === 0
      ? 'Not exported from here yet; all reviews came from a file.'
      : `Not exported yet: ${plural(onlyHere, 'review is', 'reviews are')} only here.`
  }
  const since = onlyHere === 0 ? 'nothing new since then' : `${areOnlyHere(onlyHere)} only here`
  return `Exported on ${units.date(exportedOn)}; ${since}.`
}

function areOnlyHere(count: number): string {
  return plural(count, 'review since then is', 'reviews since then are')
}

/** Undefined while there is nothing to say. */
export function exportWords(state: ExportState): string | undefined {
  switch (state.step) {
    case 'idle':
      return undefined
    case 'working':
      return 'Writing the file …'
    case 'ready':
      return 'The file is ready. Tap once more to choose where it goes.'
    case 'cancelled':
      return 'Nothing was exported.'
    case 'done': {
      const what = `${plural(state.reviews, 'review')}, read back and compared`
      return state.how === 'shared'
        ? `Exported as ${state.name}: ${what}.`
        : `Exported as ${state.name} to this browser’s downloads: ${what}. Look whether it is there.`
    }
    case 'failed':
      return failedExport[state.reason]
  }
}

const failedExport = {
  'not-as-written':
    'Not exported: the file, read back, was not the same as what is stored here. Try again; your progress is not affected.',
  'no-cryptography':
    'Not exported: this browser can protect a file only when the app is opened over https. Export without a passphrase, or open the app at its https address.',
  'no-delivery': 'Not exported: the browser could not hand the file over. Try to download it instead.',
} as const

/** Why a file is not taken in, and what to do. */
export function refusalWords(refusal: ImportRefusal): string {
  if (refusal.reason === 'too-new') {
    return `A newer version of the app wrote this file: its format is ${refusal.version}, and this version reads 1. Reload the app with a network to get the newer version, then import again.`
  }
  if (refusal.reason === 'bad-field') {
    return `The file says that it is an export of this app, but its field “${refusal.field}” is missing or wrong, and no review in it can be read. Look for another copy of it.`
  }
  return refusals[refusal.reason]
}

const name = 'attest-2026-11-22.json'
const refusals: Readonly<Record<Exclude<ImportRefusal['reason'], 'too-new' | 'bad-field'>, string>> = {
  empty: `The file is empty. Choose one that the app exported, with a name like ${name}.`,
  'too-large':
    'The file is larger than 50 MB. An export of 100,000 reviews is less than a tenth of that, so this is something else.',
  zip: `This is a zip archive. If an export is in it, unpack it and choose the file inside, with a name like ${name}.`,
  binary: `This is not a text file: it may be a picture, or a file of another app. Choose one with a name like ${name}.`,
  'too-deep':
    'The file holds lists within lists, deeper than any export of this app, so this is something else.',
  'not-json': `This is a text, but not an export of this app. Choose a file with a name like ${name}.`,
  'other-json': `This is a data file of another kind and not an export of your progress. Choose a file with a name like ${name}.`,
  broken:
    'This was an export of this app, but it is damaged, and no review in it can be read. Look for another copy of it.',
  'other-prompt-keys':
    'The file names its prompts in a way that this version of the app does not know. Reload the app with a network to get the newest version, then import again.',
  'damaged-lock':
    'The file is protected by a passphrase and damaged, so that it cannot be opened. Look for another copy of it.',
  'no-cryptography':
    'The file is protected by a passphrase, and this browser can open it only when the app is opened over https.',
  'unreadable-file':
    'The browser could not read the file. It may have been moved, or it is kept elsewhere and was not fetched. Choose it again.',
}

/** What the learner should know of a file before they take it in. */
export function fileIssueWords(issue: OpenedFile['issues'][number]): string {
  switch (issue.kind) {
    case 'damaged':
      return issue.missing > 0
        ? `The file is damaged: ${plural(issue.missing, 'entry is', 'entries are')} missing. What can be read is listed here.`
        : 'The file is damaged: it is not as it was written. What can be read is listed here; its settings are not taken.'
    case 'unreadable-records':
      return `${plural(issue.count, 'entry', 'entries')} of the file could not be read.`
    case 'newer-records':
      return `${plural(issue.count, 'entry', 'entries')} of the file can only be read by a newer version of the app; they are left out.`
    case 'bad-setting':
      return `The setting “${issue.field}” of the file holds what it cannot hold, and is left out.`
  }
}

/** 'from 3 October 2026 to 22 November 2026'. */
export function spanWords({ from, to }: NonNullable<OpenedFile['plan']['days']>): string {
  return from === to ? units.date(from) : `${units.date(from)} to ${units.date(to)}`
}

/** The button that takes the file in. */
export function mergeWords({ newReviews, newUndos, fresh }: OpenedFile['plan']): string {
  if (newReviews > 0) return `Add ${plural(newReviews, 'review')}`
  return fresh.length > 0 ? `Take ${plural(newUndos, 'answer')} back` : 'Take the settings'
}

/** Said when something could not be removed. */
export function removalWords(reason: Extract<Removed, { ok: false }>['reason']): string {
  const what = {
    full: 'there is no room left',
    unavailable: 'the browser gives no access to its storage',
    'newer-version': 'a newer version of the app has been here',
    removed: 'another tab has deleted or replaced the log: reload',
    'too-slow': 'the browser did not answer in time',
    failed: 'the browser refused',
  } as const
  return `It did not succeed: ${what[reason]}. Close the app’s other tabs, reload, and try again.`
}
