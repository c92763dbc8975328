/** Text that could not be read is kept aside before anything else is done, under a name made from the text itself. */
import { toBase64url } from '#domain/base64url.ts'
import { crc24 } from '#formats/crc24.ts'
import { QUARANTINE_PREFIX } from './keys.ts'
import type { LocalPlace } from './localPlace.ts'

/** The key that a text is kept aside under. The same text always gets the same key, so it is kept once. */
export function quarantineKey(text: string): string {
  return `${QUARANTINE_PREFIX}${toBase64url(crc24(text), 4)}-${text.length}`
}

/** Keeps a text aside in localStorage. 'known' when it was there already, 'refused' when there is no room for it. */
export function keepAside(local: LocalPlace, text: string): 'kept' | 'known' | 'refused' {
  let key = quarantineKey(text)
  // Another text of the same length and checksum is next to impossible; it must not be overwritten all the same.
  for (let held = local.get(key); held !== undefined; held = local.get(key)) {
    if (held === text) return 'known'
    key += '+'
  }
  return local.set(key, text).ok ? 'kept' : 'refused'
}
