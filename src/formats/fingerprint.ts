/**
 * A number that stands for a text or for numbers, to tell whether they are still what they were. Two different logs
 * share one by chance once in 2^53 times; nothing is defended against who changes their own storage on purpose.
 * The mixing is that of cyrb53 (https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js, public domain).
 */

const SEED_HIGH = 0xdeadbeef
const SEED_LOW = 0x41c6ce57

/** The fingerprint, 0 to 2^53 - 1, of the characters before `end`. */
export function fingerprintOfText(text: string, end = text.length): number {
  let high = SEED_HIGH
  let low = SEED_LOW
  for (let i = 0; i < end; i += 1) {
    const unit = text.charCodeAt(i)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  return finish(high, low)
}

/** The fingerprint of numbers, by their bits. */
export function fingerprintOfNumbers(numbers: Float64Array): number {
  let high = SEED_HIGH
  let low = SEED_LOW
  for (const word of new Uint32Array(numbers.buffer, numbers.byteOffset, numbers.length * 2)) {
    high = Math.imul(high ^ word, 2654435761)
    low = Math.imul(low ^ (word >>> 16), 1597334677)
    low = Math.imul(low ^ (word & 0xffff), 1597334677)
  }
  return finish(high, low)
}

function finish(one: number, other: number): number {
  let high = Math.imul(one ^ (one >>> 16), 2246822507)
  high ^= Math.imul(other ^ (other >>> 13), 3266489909)
  let low = Math.imul(other ^ (other >>> 16), 2246822507)
  low ^= Math.imul(one ^ (one >>> 13), 3266489909)
  return 2 ** 32 * (2097151 & low) + (high >>> 0)
}
