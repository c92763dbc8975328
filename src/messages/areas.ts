/** Every area of messages, by name: what a translation has to hold. */
import type { boards } from './en/boards.ts'
import type { backup } from './en/backup.ts'
import type { deck } from './en/deck.ts'
import type { exporting } from './en/exporting.ts'
import type { folder } from './en/folder.ts'
import type { found } from './en/found.ts'
import type { hand } from './en/hand.ts'
import type { home } from './en/home.ts'
import type { move } from './en/move.ts'
import type { keys } from './en/keys.ts'
import type { memory } from './en/memory.ts'
import type { parts } from './en/parts.ts'
import type { plan } from './en/plan.ts'
import type { progress } from './en/progress.ts'
import type { questions } from './en/questions.ts'
import type { quiz } from './en/quiz.ts'
import type { seldom } from './en/seldom.ts'
import type { sessionEnd } from './en/sessionEnd.ts'
import type { settings } from './en/settings.ts'
import type { lookup } from './en/lookup.ts'
import type { reminder } from './en/reminder.ts'
import type { shell } from './en/shell.ts'
import type { study } from './en/study.ts'
import type { units } from './en/units.ts'
import type { welcome } from './en/welcome.ts'

export interface Areas {
  readonly boards: typeof boards
  readonly backup: typeof backup
  readonly deck: typeof deck
  readonly exporting: typeof exporting
  readonly folder: typeof folder
  readonly found: typeof found
  readonly hand: typeof hand
  readonly home: typeof home
  readonly keys: typeof keys
  readonly move: typeof move
  readonly memory: typeof memory
  readonly parts: typeof parts
  readonly plan: typeof plan
  readonly progress: typeof progress
  readonly questions: typeof questions
  readonly quiz: typeof quiz
  readonly seldom: typeof seldom
  readonly sessionEnd: typeof sessionEnd
  readonly settings: typeof settings
  readonly lookup: typeof lookup
  readonly reminder: typeof reminder
  readonly shell: typeof shell
  readonly study: typeof study
  readonly units: typeof units
  readonly welcome: typeof welcome
}
