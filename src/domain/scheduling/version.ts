/** What a replay depends on beside the log, as a text: a cache of its results holds for the same text alone. */
import type { Policy } from './policy.ts'

/**
 * Goes up whenever the same log under the same settings gives other memories than before: a rule of memory.ts, a weight,
 * a newer ts-fsrs. A test holds a digest of replays for it, and fails when they change without it.
 */
export const REPLAY_VERSION = 1

export function policyVersion({ id, settings }: Policy): string {
  const fields = Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([REPLAY_VERSION, id, fields])
}
