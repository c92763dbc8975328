/** A backup behind a passphrase: readable with it, with no other, and damage is told apart from a wrong passphrase. */
import { expect, test } from 'vitest'
import { readBackup, writeBackup } from '#formats/backup.ts'
import { withChecksum } from '#formats/backupChecksum.ts'
import { isWholeLock, lockBackup, ROUNDS, unlockBackup, type Cryptography } from '#formats/backupLock.ts'
import { write } from '#formats/reviewRecord.ts'
import { defaultSettings } from '#formats/settings.ts'
import { reviews } from '../storage/support/entries.ts'

const cryptography: Cryptography = {
  subtle: crypto.subtle,
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
}
const open = writeBackup({
  entries: reviews(300),
  settings: defaultSettings,
  appVersion: '0.1.0',
  writtenAt: 0,
})
const locked = await lockBackup(open, 'correct horse', cryptography)

function contentOf(text: string): unknown {
  const read = readBackup(text)
  return read.kind === 'locked' ? read.content : undefined
}

interface LockedFile {
  readonly checksum: string
  readonly protection: Record<string, unknown>
  readonly content: string
}

test('the passphrase gives back the open file, character for character', async () => {
  expect(await unlockBackup(contentOf(locked), 'correct horse', crypto.subtle)).toEqual({
    ok: true,
    text: open,
  })
})

test('a wrong passphrase is an answer, not an exception', async () => {
  for (const wrong of ['correct hors', 'Correct horse', '']) {
    expect(await unlockBackup(contentOf(locked), wrong, crypto.subtle)).toEqual({
      ok: false,
      reason: 'wrong-passphrase',
    })
  }
})

test('the same words typed with composed or separate accents are the same passphrase', async () => {
  const text = await lockBackup(open, 'caf\u00e9', cryptography)
  expect(await unlockBackup(contentOf(text), 'cafe\u0301', crypto.subtle)).toMatchObject({ ok: true })
})

test('nothing that was studied can be read without it, and no two files are alike', async () => {
  for (const record of reviews(300).map(write)) expect(locked).not.toContain(record.slice(0, 24))
  expect(await lockBackup(open, 'correct horse', cryptography)).not.toBe(locked)
  expect(ROUNDS).toBeGreaterThanOrEqual(600_000)
})

test('damage is told before a passphrase is asked for', () => {
  expect(isWholeLock(contentOf(locked))).toBe(true)
  let told = 0
  for (let i = 0; i < locked.length; i += 23) {
    const other = locked.charAt(i) === 'x' ? 'y' : 'x'
    const content = contentOf(locked.slice(0, i) + other + locked.slice(i + 1))
    // A space between fields may be anything that JSON allows; what is no JSON is no locked file.
    if (content !== undefined && isWholeLock(content)) expect(content).toEqual(contentOf(locked))
    else told += 1
  }
  expect(told).toBeGreaterThan(locked.length / 23 - 100)
})

test('a file that asks for fewer rounds, for hours of work, or for another cipher is not opened', async () => {
  const { checksum, ...file } = JSON.parse(locked) as LockedFile
  expect(checksum).toMatch(/^[\da-f]{6}$/)
  for (const change of [{ rounds: 1 }, { rounds: 2 ** 31 }, { rounds: 1e6 + 0.5 }, { cipher: 'none' }]) {
    const forged = withChecksum({ ...file, protection: { ...file.protection, ...change } })
    expect(await unlockBackup(contentOf(forged), 'correct horse', crypto.subtle)).toEqual({
      ok: false,
      reason: 'damaged',
    })
  }
})
