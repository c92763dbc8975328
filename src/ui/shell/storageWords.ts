/** Storage troubles as sentences a person can act on. */
import type { SaveFault, StorageNotice } from '#stores/progress.ts'
import { plural } from '../wording.ts'

const places = { localStorage: 'the browser’s local storage', indexedDB: 'the browser’s database' } as const

/** Said while the newest answers are not stored safely. */
export function faultNotice({ reason, keptIn }: SaveFault): string {
  const state = keptIn
    ? 'Your last answers are stored, but not yet safe from a crash.'
    : 'Your last answers are not stored.'
  switch (reason) {
    case 'full':
      return `${state} This browser’s storage is full: free some space on the device. The app tries again with each answer; keep it open.`
    case 'unavailable':
      return `${state} This browser does not let the app store data fully (a private window, or site data is blocked). Allow site data, or use a normal window.`
    case 'newer-version':
      return 'Nothing is stored from this tab: a newer version of the app has written your progress. Reload to get the newer version.'
    case 'too-slow':
      return `${state} The device is slow to confirm them: keep the app open for a moment.`
    case 'failed':
      return `${state} The browser refused to write. Keep the app open; it tries again with each answer.`
  }
}

/** Said once, about what was found at start; undefined when there is nothing the learner needs to know. */
export function issueNotice(issue: StorageNotice): string | undefined {
  switch (issue.kind) {
    case 'unreadable-records':
      return `${plural(issue.count, 'stored review')} could not be read. The text is kept aside, nothing was deleted, and everything else is here.`
    case 'newer-version':
      return 'A newer version of the app has written here. You see what this version can read, and it writes nothing: reload to get the newer version.'
    case 'unavailable':
      return `This browser gives the app no access to ${places[issue.place]}. Your progress may not survive closing this window.`
    case 'restored':
      return `${plural(issue.count, 'review')} missing in ${places[issue.place]} ${issue.count === 1 ? 'was' : 'were'} put back from the other copy.`
    case 'not-restored':
      return `${plural(issue.count, 'review')} could not be copied to ${places[issue.place]}; the other copy has them.`
  }
}

export function settingsNotice(unreadable: number, isStored: boolean): string | undefined {
  if (!isStored) return 'Your change of settings could not be stored; it holds until you close the app.'
  if (unreadable === 0) return undefined
  return `${plural(unreadable, 'stored setting')} could not be read and ${unreadable === 1 ? 'has its' : 'have their'} default again. The text is kept aside.`
}
