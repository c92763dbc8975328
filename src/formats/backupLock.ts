/**
 * A backup behind a passphrase: the whole text of the open file, encrypted, in a file of the same kind. Only who knows
 * the passphrase can read it; nobody can if it is forgotten. The browser's own cryptography does the work.
 */
import * as v from 'valibot'
import { fromBase64, toBase64 } from './base64.ts'
import { BACKUP_FORMAT } from './backup.ts'
import { checksumOf, withChecksum } from './backupChecksum.ts'

/** OWASP's Password Storage Cheat Sheet (2023) asks for 600,000 rounds of PBKDF2 with SHA-256. */
export const ROUNDS = 600_000
/** Of the lock alone: what is in it has a version of its own. */
const LOCK_VERSION = 1
/** A file that asks for more is not ours, and would keep a phone busy for minutes. */
const MOST_ROUNDS = 10_000_000
const SALT_BYTES = 16
/** What NIST SP 800-38D recommends for GCM. */
const NONCE_BYTES = 12

/** What locking needs of the browser; a page without a secure address has none. */
export interface Cryptography {
  readonly subtle: SubtleCrypto
  readonly randomBytes: (count: number) => Uint8Array<ArrayBuffer>
}

const protectionSchema = v.strictObject({
  cipher: v.literal('AES-256-GCM'),
  key: v.literal('PBKDF2-SHA-256'),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(ROUNDS), v.maxValue(MOST_ROUNDS)),
  salt: v.string(),
  nonce: v.string(),
})

const lockedSchema = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(LOCK_VERSION),
  about: v.string(),
  protection: protectionSchema,
  content: v.string(),
  checksum: v.string(),
})

/** The text of the locked file. */
export async function lockBackup(
  text: string,
  passphrase: string,
  { subtle, randomBytes }: Cryptography,
): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const nonce = randomBytes(NONCE_BYTES)
  const key = await keyOf(passphrase, salt, ROUNDS, subtle)
  const content = await subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, new TextEncoder().encode(text))
  return withChecksum({
    format: BACKUP_FORMAT,
    version: LOCK_VERSION,
    about: 'Study progress of the app Attest, readable with its passphrase only.',
    protection: {
      cipher: 'AES-256-GCM',
      key: 'PBKDF2-SHA-256',
      rounds: ROUNDS,
      salt: toBase64(salt),
      nonce: toBase64(nonce),
    },
    content: toBase64(new Uint8Array(content)),
  })
}

export type Unlocked =
  | { readonly ok: true; readonly text: string }
  /** 'damaged' is known without the passphrase: the file is not as it was written. */
  | { readonly ok: false; readonly reason: 'wrong-passphrase' | 'damaged' }

/** Whether a locked file, as `readBackup` gives it, is as it was written, so that it is worth asking for a passphrase. */
export function isWholeLock(content: unknown): boolean {
  return openLock(content) !== undefined
}

/** The text of the open file within. */
export async function unlockBackup(
  content: unknown,
  passphrase: string,
  subtle: SubtleCrypto,
): Promise<Unlocked> {
  const lock = openLock(content)
  if (!lock) return { ok: false, reason: 'damaged' }
  const key = await keyOf(passphrase, lock.salt, lock.rounds, subtle)
  try {
    const opened = await subtle.decrypt({ name: 'AES-GCM', iv: lock.nonce }, key, lock.bytes)
    return { ok: true, text: new TextDecoder().decode(opened) }
  } catch {
    // GCM says only that key and text do not fit; the checksum has said that the text is the one written.
    return { ok: false, reason: 'wrong-passphrase' }
  }
}

function openLock(content: unknown) {
  const parsed = v.safeParse(lockedSchema, content)
  if (!parsed.success) return undefined
  const { checksum, ...rest } = parsed.output
  const salt = fromBase64(rest.protection.salt)
  const nonce = fromBase64(rest.protection.nonce)
  const bytes = fromBase64(rest.content)
  if (checksumOf(rest) !== checksum || salt?.length !== SALT_BYTES) return undefined
  if (nonce?.length !== NONCE_BYTES || !bytes) return undefined
  return { salt, nonce, bytes, rounds: rest.protection.rounds }
}

/** The same passphrase typed on another keyboard may have its accents composed otherwise: NFC makes them one. */
async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
  subtle: SubtleCrypto,
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'))
  const material = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  return subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}
