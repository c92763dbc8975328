/** What browsers throw when they do not store something, as the reasons that the port knows. */
import type { NotSaved } from './reviewStore.ts'

/** The outcome of one write to one place. */
export type Written = { readonly ok: true } | Refused

export interface Refused {
  readonly ok: false
  readonly reason: NotSaved
}

/** Firefox had a name of its own for a full localStorage until 2025. */
const reasons: ReadonlyMap<string, NotSaved> = new Map([
  ['QuotaExceededError', 'full'],
  ['NS_ERROR_DOM_QUOTA_REACHED', 'full'],
  ['SecurityError', 'unavailable'],
  ['VersionError', 'newer-version'],
])

/** The refusal that an error stands for; `otherwise` is the reason of an error without a telling name. */
export function refusal(error: unknown, otherwise: NotSaved = 'failed'): Refused {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  return { ok: false, reason: reasons.get(name) ?? otherwise }
}
