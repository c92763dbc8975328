/** Whole numbers as base64url characters (RFC 4648, section 5) of a fixed width: six bits each, the highest first. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const values = new Int8Array(128).fill(-1)
for (let value = 0; value < 64; value += 1) values[alphabet.charCodeAt(value)] = value

/** The number in so many characters; it must be whole and fit, 0 to 64 to the power of `width`, less one. */
export function toBase64url(value: number, width: number): string {
  let text = ''
  let rest = value
  for (let i = 0; i < width; i += 1) {
    text = alphabet.charAt(rest % 64) + text
    rest = Math.floor(rest / 64)
  }
  return text
}

/**
 * The number that `width` characters from `start` stand for, or -1 where one of them is not of the alphabet.
 * At most five characters: 30 bits stay in the engine's fast whole numbers.
 */
export function fromBase64url(text: string, start: number, width: number): number {
  let value = 0
  for (let i = start; i < start + width; i += 1) {
    const code = text.charCodeAt(i)
    const digit = code < 128 ? (values[code] ?? -1) : -1
    if (digit < 0) return -1
    value = (value << 6) | digit
  }
  return value
}

/** So many characters, one from the low six bits of each byte. */
export function base64urlOfBytes(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => alphabet.charAt(byte & 63)).join('')
}
