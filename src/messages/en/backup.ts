/** Where progress is kept; export, import and deletion: what is offered, what became of it, and what to do. */
import type { Day } from '#domain/calendar.ts'
import { defineArea } from '../area.ts'
import { plural } from './plural.ts'
import { units } from './units.ts'

const fileName = 'attest-2026-11-22.json'

export const backup = defineArea('backup', {
  yourProgress: 'Your progress',
  keptHere: (reviews: number) =>
    `${plural(reviews, 'review')}, kept in this browser on this device. No account, no server, nobody else sees them.`,
  twoPlaces:
    'A review is saved in two places as you answer, so that it survives a crash. If you delete this site’s data, uninstall the browser or lose the device, only your exported file remains.',
  iosTab:
    'In a browser tab on an iPhone or iPad all of it is also deleted after a week without a visit. Export after you have studied, or move to the home screen.',
  toHomeScreen: 'Move to the home screen …',
  untold: 'This browser does not say whether it may delete it to make room; an exported file is what helps.',
  promised: 'The browser has promised not to delete it to make room.',
  refused:
    'The browser did not promise it. That is usual, and your progress is no less safe than before; an exported file is what helps.',
  notPromised:
    'Should the device run out of room, the browser may delete it. That is usual and seldom happens to an app in use.',
  askToKeep: 'Ask the browser to keep it',
  review: (count: number) => plural(count, 'review'),

  export: 'Export',
  partial:
    'A newer version of the app has written here. What only that one can read will not be in the file.',
  protect: 'Protect the file with a passphrase',
  passphrase: 'Passphrase',
  passphraseHint:
    'Several words are best. Without it nobody can open the file, and neither can you: it is stored nowhere.',
  saveNow: 'Save the file now',
  exportToFile: 'Export to a file',
  download: 'Download instead',
  nothingToExport: 'There is nothing to export yet.',
  allFromFile: 'Not exported from here yet; all reviews came from a file.',
  notExported: (onlyHere: number) =>
    `Not exported yet: ${plural(onlyHere, 'review is', 'reviews are')} only here.`,
  exportedOn: (day: Day, onlyHere: number) =>
    `Exported on ${units.date(day)}; ${
      onlyHere === 0
        ? 'nothing new since then'
        : `${plural(onlyHere, 'review since then is', 'reviews since then are')} only here`
    }.`,
  exporting: 'Writing the file …',
  exportReady: 'The file is ready. Tap once more to choose where it goes.',
  exportCancelled: 'Nothing was exported.',
  exportShared: (name: string, reviews: number) =>
    `Exported as ${name}: ${plural(reviews, 'review')}, read back and compared.`,
  exportDownloaded: (name: string, reviews: number) =>
    `Exported as ${name} to this browser’s downloads: ${plural(reviews, 'review')}, read back and compared. Check that it is there.`,
  exportFailed: {
    'not-as-written':
      'Not exported: the file, read back, was not the same as what is stored here. Try again; your progress is not affected.',
    'no-cryptography':
      'Not exported: this browser can protect a file only when the app is opened over https. Export without a passphrase, or open the app at its https address.',
    'no-delivery': 'Not exported: the browser could not hand the file over. Try to download it instead.',
  },

  import: 'Import',
  importHint:
    'Adds the reviews of an exported file to those that are here. You see what it would add before anything changes.',
  fileToImport: 'File to import',
  chooseFile: 'Choose a file …',
  orDrop: 'or drop it here',
  filePassphrase: 'Passphrase of the file',
  filePassphraseHint: 'The one that it was exported with.',
  wrongPassphrase: 'This is not the passphrase of the file. Nothing was changed.',
  openFile: 'Open the file',
  leaveIt: 'Leave it',
  entriesAdded: 'Entries added',
  reading: 'Reading the file …',
  adding: 'Adding …',
  replacing: 'Replacing …',
  added: (reviews: number) => `${plural(reviews, 'review')} added. Your schedule counts them now.`,
  unchanged: (why: string) => `Nothing was changed. ${why}`,
  notStored: (left: number, why: string) =>
    `${plural(left, 'entry', 'entries')} of the file could not be stored. ${why} Keep the file, and import it again later: what is here already is not added twice.`,
  noBackupFirst: 'Nothing was changed: the backup of what is here could not be written first.',
  bothMayBeHere: (why: string) =>
    `${why} What was here and what is in the file may both be here now; nothing is lost.`,

  tooNew: (version: number) =>
    `A newer version of the app wrote this file: its format is ${version}, and this version reads 1. Reload the app with a network to get the newer version, then import again.`,
  badField: (field: string) =>
    `The file says that it is an export of this app, but its field “${field}” is missing or wrong, and no review in it can be read. Look for another copy of it.`,
  refusals: {
    empty: `The file is empty. Choose one that the app exported, with a name like ${fileName}.`,
    'too-large':
      'The file is larger than 50 MB. An export of 100,000 reviews is less than a tenth of that, so this is something else.',
    zip: `This is a zip archive. If an export is in it, unpack it and choose the file inside, with a name like ${fileName}.`,
    binary: `This is not a text file: it may be a picture, or a file of another app. Choose one with a name like ${fileName}.`,
    'too-deep':
      'The file holds lists within lists, deeper than any export of this app, so this is something else.',
    'not-json': `This is a text, but not an export of this app. Choose a file with a name like ${fileName}.`,
    'other-json': `This is a data file of another kind and not an export of your progress. Choose a file with a name like ${fileName}.`,
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
  },

  entriesMissing: (count: number) =>
    `The file is damaged: ${plural(count, 'entry is', 'entries are')} missing. What can be read is listed here.`,
  damaged:
    'The file is damaged: it is not as it was written. What can be read is listed here; its settings are not taken.',
  unreadableEntries: (count: number) => `${plural(count, 'entry', 'entries')} of the file could not be read.`,
  newerEntries: (count: number) =>
    `${plural(count, 'entry', 'entries')} of the file can only be read by a newer version of the app; they are left out.`,
  badSetting: (field: string) =>
    `The setting “${field}” of the file holds what it cannot hold, and is left out.`,

  planNew: 'New',
  planKnown: 'Here already',
  planTakenBack: 'Taken back',
  planDays: 'Days',
  span: (from: Day, to: Day) => (from === to ? units.date(from) : `${units.date(from)} to ${units.date(to)}`),
  answers: (count: number) => plural(count, 'answer'),
  otherDecks: 'Of decks that are not here',
  addsNothing: 'Everything that can be read in the file is here already.',
  settings: 'Settings',
  leaveMine: 'Leave mine as they are',
  takeFromFile: 'Take those of the file',
  addReviews: (count: number) => `Add ${plural(count, 'review')}`,
  takeBack: (count: number) => `Take ${plural(count, 'answer')} back`,
  takeSettings: 'Take the settings',
  replaceInstead: 'Replace everything instead',
  replaceHint:
    'Removes what is here, so that only the file is left. To bring two devices together, add instead.',
  replaceButton: 'Replace everything …',
  replaceQuestion: 'Replace everything?',
  replaceConfirm: 'Download a backup, then replace',
  replaceWarning: (reviews: number, name: string) =>
    `${plural(reviews, 'review')} that ${reviews === 1 ? 'is' : 'are'} here will be removed, and those of ${name} put in their place. First the app downloads a backup of what is here.`,

  delete: 'Delete everything',
  deleteWhat: 'All reviews and settings, and the app’s own copy in this browser.',
  deleteButton: 'Delete everything …',
  deleteQuestion: 'Delete everything?',
  deleteWarning: 'Nobody can bring it back: there is no copy but the files that you have exported.',
  folderStays: 'Backups that the app has written into your folder stay there.',
  exportFirst: 'Export first',
  deleting: 'Deleting …',
  notRemoved: {
    full: 'there is no room left',
    unavailable: 'the browser gives no access to its storage',
    'newer-version': 'a newer version of the app has been here',
    removed: 'another tab has deleted or replaced the log: reload',
    'too-slow': 'the browser did not answer in time',
    failed: 'the browser refused',
  },
  removalFailed: (why: string) =>
    `It did not succeed: ${why}. Close the app’s other tabs, reload, and try again.`,
})
