/** Names that pages and devices draw for themselves, so that no two of them ever write the same key or the same review. */
import { base64urlOfBytes } from '#domain/base64url.ts'
import { DEVICE_KEY, LOG_PREFIX } from './keys.ts'
import type { LocalPlace } from './localPlace.ts'
import { keepAside } from './quarantine.ts'

/** So many random bytes; in a browser, from `crypto.getRandomValues`. */
export type RandomBytes = (count: number) => Uint8Array

/** The nonce that a page puts into each of its reviews: 0 to 4095, drawn once. */
export function drawNonce(randomBytes: RandomBytes): number {
  const [low = 0, high = 0] = randomBytes(2)
  return low + (high % 16) * 256
}

/** The beginning of every key that a page writes: `attest/log/1/<device>/<page>/`, the page drawn anew each time. */
export function drawPagePrefix(local: LocalPlace, randomBytes: RandomBytes): string {
  return `${LOG_PREFIX}${deviceId(local, randomBytes)}/${base64urlOfBytes(randomBytes(10))}/`
}

/** Drawn when the first page writes, then always the same; drawn again should damage have left something else there. */
function deviceId(local: LocalPlace, randomBytes: RandomBytes): string {
  const held = local.get(DEVICE_KEY)
  if (held !== undefined && /^[\w-]{8}$/.test(held)) return held
  const drawn = base64urlOfBytes(randomBytes(8))
  if (held === undefined || keepAside(local, held) !== 'refused') local.set(DEVICE_KEY, drawn)
  return drawn
}
