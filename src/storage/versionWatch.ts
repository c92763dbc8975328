/** Whether a newer version of the app has been here. Once it has, this page writes nothing more: it could only do harm. */
import { isNewerKey, isNewerSchema, SCHEMA_KEY } from './keys.ts'
import type { LocalPlace } from './localPlace.ts'

export interface VersionWatch {
  /** Looks at one key. */
  readonly isNewer: () => boolean
  /** Looks at the name of every key, of localStorage and of those given. */
  readonly isNewerAnywhere: (mirrorKeys: Iterable<string>) => boolean
  readonly newerSeen: () => void
}

export function versionWatch(local: LocalPlace): VersionWatch {
  let seen = (local.keys('attest/') ?? []).some(isNewerKey)
  return {
    isNewer: () => (seen ||= isNewerSchema(local.get(SCHEMA_KEY))),
    isNewerAnywhere(mirrorKeys) {
      seen ||= isNewerSchema(local.get(SCHEMA_KEY))
      seen ||= [...(local.keys('attest/') ?? []), ...mirrorKeys].some(isNewerKey)
      return seen
    },
    newerSeen() {
      seen = true
    },
  }
}
