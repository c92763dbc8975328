import { crc24 } from '#formats/crc24.ts'
import { expect, test } from 'vitest'

test('CRC-24 gives the check value that the catalogue of CRC algorithms states for CRC-24/OPENPGP', () => {
  expect(crc24('123456789')).toBe(0x21cf02)
})

test('CRC-24 of a part is that of the part alone', () => {
  expect(crc24('xx123456789yy', 2, 11)).toBe(crc24('123456789'))
})
