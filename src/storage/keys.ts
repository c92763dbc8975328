/** The names under which Attest keeps things: the same in localStorage and in its mirror. All begin with 'attest/'. */

/** How every key begins. */
export const ALL_PREFIX = 'attest/'

/** The name of the database with the mirror. */
export const DATABASE = 'attest'

/** The name of the database with the folder of backups. */
export const FOLDER_DATABASE = 'attest-folder'

/** The name of the database with the cache of what a long log comes to. */
export const CACHE_DATABASE = 'attest-memory'

/** The version of the layout that this app reads and writes. */
export const SCHEMA = 1

/** Every chunk of the log: `attest/log/1/<device>/<page>/<n>`, n counted from 0. */
export const LOG_PREFIX = `attest/log/${SCHEMA}/`
export const SCHEMA_KEY = 'attest/schema'
export const DEVICE_KEY = 'attest/device'
export const SETTINGS_KEY = 'attest/settings'
/** When the log was last exported, and how much of it; not part of the log. */
export const EXPORTED_KEY = 'attest/exported'
/** Whether a folder of backups is chosen: 'on' or 'off'. */
export const FOLDER_KEY = 'attest/folder'
/** The quiz that was begun last, and the results of earlier ones. */
export const QUIZ_KEY = 'attest/quiz'
export const QUIZ_RESULTS_KEY = 'attest/quiz-results'
/** What the learner mixes up: hints, not part of the log. */
export const CONFUSIONS_KEY = 'attest/confusions'
/** That the learner wants no more hints to install the app. */
export const INSTALL_HINT_KEY = 'attest/install-hint'
export const QUARANTINE_PREFIX = 'attest/quarantine/'

/** Whether only a newer version of the app can have made this key: a log of a higher schema. */
export function isNewerKey(key: string): boolean {
  const schema = /^attest\/log\/(\d{1,6})\//.exec(key)?.[1]
  return schema !== undefined && Number(schema) > SCHEMA
}

/** Whether the text kept under `SCHEMA_KEY` names a higher schema. Anything else that it may hold says nothing. */
export function isNewerSchema(text: string | undefined): boolean {
  return text !== undefined && /^\d{1,6}$/.test(text) && Number(text) > SCHEMA
}
