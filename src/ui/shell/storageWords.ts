/** Storage troubles as sentences a person can act on. */
import { found } from '#messages/en/found.ts'
import { seldom } from '#messages/en/seldom.ts'
import type { SaveFault } from '#stores/progress.ts'

/** Said while the newest answers are not stored safely. */
export function faultNotice({ reason, keptIn }: SaveFault): string {
  if (reason === 'newer-version') return found.newerVersionWrites
  if (reason === 'removed') return seldom.elsewhereWhy
  return `${keptIn ? found.keptUnsafely : found.notKept} ${found.faults[reason]}`
}
