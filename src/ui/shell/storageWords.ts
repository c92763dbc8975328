/** Storage troubles as sentences a person can act on. */
import { shell } from '#messages/en/shell.ts'
import type { SaveFault } from '#stores/progress.ts'

/** Said while the newest answers are not stored safely. */
export function faultNotice({ reason, keptIn }: SaveFault): string {
  if (reason === 'newer-version') return shell.newerVersionWrites
  if (reason === 'removed') return shell.elsewhereWhy
  return `${keptIn ? shell.keptUnsafely : shell.notKept} ${shell.faults[reason]}`
}
