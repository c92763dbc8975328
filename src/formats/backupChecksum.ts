/**
 * The text of a backup from its content, with the checksum as its last field. The checksum is of the content and not
 * of the layout, so that a file which a mail program or an editor laid out anew is still whole.
 */
import { crc24 } from './crc24.ts'

/** The content as JSON, a record a line, and the checksum that belongs to it. */
export function withChecksum(content: object): string {
  return `${JSON.stringify({ ...content, checksum: checksumOf(content) }, undefined, 2)}\n`
}

/** CRC-24 of the content as JSON without spaces, all characters beyond ASCII as \u and four digits: six hex digits. */
export function checksumOf(content: object): string {
  const ascii = JSON.stringify(content).replace(
    /[^\u0020-\u007e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return crc24(ascii).toString(16).padStart(6, '0')
}
