/**
 * CRC-24 of ASCII text, as OpenPGP defines it (RFC 9580, section 6.1.1: generator 0x864CFB, initial value 0xB704CE).
 * It catches every change of one bit, every odd number of changed bits and every burst of up to 24 bits.
 */

const GENERATOR = 0x864cfb
const INITIAL = 0xb704ce

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 16
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x800000 ? ((crc << 1) ^ GENERATOR) & 0xffffff : crc << 1
  return crc
})

/** The checksum of the characters from `start` up to `end`, 0 to 2^24 - 1. Only the low byte of each is looked at. */
export function crc24(text: string, start = 0, end = text.length): number {
  let crc = INITIAL
  for (let i = start; i < end; i += 1) {
    crc = ((crc << 8) & 0xffffff) ^ (table[(crc >>> 16) ^ (text.charCodeAt(i) & 0xff)] ?? 0)
  }
  return crc
}
