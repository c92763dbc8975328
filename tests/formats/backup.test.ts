/** The file that progress is taken away in: what it holds, that it is read back exactly, and what is said of damage. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LogEntry } from '#domain/review.ts'
import { readBackup, writeBackup, type BackupData, type BackupIssue } from '#formats/backup.ts'
import { withChecksum } from '#formats/backupChecksum.ts'
import { write } from '#formats/reviewRecord.ts'
import { crc24 } from '#formats/crc24.ts'
import { defaultSettings } from '#formats/settings.ts'
import { anyEntry, review, reviews, undoOf } from '../storage/support/entries.ts'

const writtenAt = Date.parse('2026-11-22T20:00:00Z')
const settings = { ...defaultSettings, newPerDay: 25, theme: 'dark' as const }

function fileOf(entries: Iterable<LogEntry>): string {
  return writeBackup({ entries, settings, appVersion: '0.1.0', writtenAt })
}

function plan(text: string): { data: BackupData; issues: readonly BackupIssue[] } {
  const read = readBackup(text)
  if (read.kind !== 'backup') throw new Error(`not read: ${JSON.stringify(read)}`)
  return { data: read.data, issues: read.issues }
}

const records = (entries: Iterable<LogEntry>): string[] => [...new Set(Array.from(entries, write))].sort()
const content = (): Record<string, unknown> => {
  const { checksum, ...rest } = JSON.parse(fileOf(reviews(3))) as Record<string, unknown>
  expect(checksum).toMatch(/^[\da-f]{6}$/)
  return rest
}

/** A file as version 1 of the format was first written. Never changed: files like it are out there. */
const firstWritten = `{
  "format": "attest-backup",
  "version": 1,
  "about": "Study progress of the app Attest. To take it in: Settings, Your progress, Import.",
  "app": "0.1.0",
  "written": "2026-11-22T20:00:00.000Z",
  "promptKeys": "two FNV-1a hashes, 36 bits",
  "settings": {
    "newPerDay": 25,
    "reviewsPerDay": 200,
    "desiredRetention": 0.9,
    "dayStartMinutes": 240,
    "theme": "dark"
  },
  "count": 2,
  "records": [
    "aICRQ8Qkey001CVWABABCetN",
    "aICRQ8Qkey001IAAAAABsPQf"
  ],
  "checksum": "5bbe76"
}
`

test('a file of the first day is read, now and ever', () => {
  expect(plan(firstWritten)).toEqual({
    data: {
      entries: [review(1), undoOf(review(1))],
      settings: {
        newPerDay: 25,
        reviewsPerDay: 200,
        desiredRetention: 0.9,
        dayStartMinutes: 240,
        theme: 'dark',
      },
      confusions: [],
      writtenAt,
    },
    issues: [],
  })
})

test('the file is text that a person can read, a field and a record a line', () => {
  const withoutSettings = (text: string): string =>
    text.replace(/"settings": \{.*?\n {2}\}/s, '"settings": {}').replace(/"checksum": ".{6}"/, '')
  expect(withoutSettings(fileOf([review(1), undoOf(review(1))]))).toBe(withoutSettings(firstWritten))
})

test('what is written is read back exactly: every record, the settings, the time', () => {
  const read = readBackup(fileOf(reviews(500)))
  expect(read).toEqual({
    kind: 'backup',
    data: { entries: expect.any(Array) as unknown, settings, confusions: [], writtenAt },
    issues: [],
  })
  expect(records(plan(fileOf(reviews(500))).data.entries)).toEqual(records(reviews(500)))
})

test('every set of entries is read back as the same set', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 30 }), (entries) => {
      const { data, issues } = plan(fileOf(entries))
      expect(records(data.entries)).toEqual(records(entries))
      expect(issues).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('the same log gives the same file, in whatever order it is handed in', () => {
  expect(fileOf([...reviews(50)].reverse())).toBe(fileOf(reviews(50)))
})

test('a log of nothing makes a file of nothing', () => {
  expect(plan(fileOf([]))).toEqual({ data: { entries: [], settings, confusions: [], writtenAt }, issues: [] })
})

test('a file that was laid out anew on the way is still whole', () => {
  const text = fileOf(reviews(20))
  const others = [
    JSON.stringify(JSON.parse(text)),
    text.replaceAll('\n', '\r\n'),
    `\uFEFF${text}`,
    JSON.stringify(JSON.parse(text), null, '\t'),
  ]
  for (const other of others) expect(plan(other).issues).toEqual([])
})

describe('damage', () => {
  const text = fileOf(reviews(100))

  test('of one record costs that record, and is counted', () => {
    const broken = text.replace(write(review(7)).slice(0, 24), `${write(review(7)).slice(0, 23)}!`)
    const { data, issues } = plan(broken)
    expect(records(data.entries)).toEqual(records(reviews(100).filter((_, i) => i !== 7)))
    expect(issues).toEqual([
      { kind: 'damaged', missing: 0 },
      { kind: 'unreadable-records', count: 1 },
    ])
  })

  test('that takes a record away is noticed', () => {
    const { data, issues } = plan(text.replace(/^ {4}"[\w-]{24}",\n/m, ''))
    expect(data.entries).toHaveLength(99)
    expect(issues).toEqual([{ kind: 'damaged', missing: 1 }])
  })

  test('that cuts the file off leaves what comes before the cut, and says how much is missing', () => {
    const { data, issues } = plan(text.slice(0, text.length / 2))
    const [issue] = issues
    if (issue?.kind !== 'damaged') throw new Error('the damage is not told')
    expect(data.entries.length).toBeGreaterThan(30)
    expect(data.entries.length + issue.missing).toBe(100)
  })

  test('of anything else leaves the records, and takes no settings', () => {
    const { data, issues } = plan(text.replace('"newPerDay": 25', '"newPerDay": 26'))
    expect(data).toMatchObject({ settings: {}, writtenAt: undefined })
    expect(data.entries).toHaveLength(100)
    expect(issues).toEqual([{ kind: 'damaged', missing: 0 }])
  })
})

test('a record of a newer version is counted and left where it is', () => {
  const known = write(review(1)).slice(0, 24)
  const newer = Array.from({ length: 3 }, (_, i) => unknownRecord(i))
  const file = { ...content(), count: 4, records: [known, ...newer] }
  const { data, issues } = plan(withChecksum(file))
  expect(data.entries).toEqual([review(1)])
  expect(issues).toEqual([{ kind: 'newer-records', count: 3 }])
})

test('a setting that cannot be is left out by name, and one that is not known is passed over', () => {
  const file = { ...content(), settings: { newPerDay: -1, theme: 'dark', voice: { pitch: 2 } } }
  const { data, issues } = plan(withChecksum(file))
  expect(data.settings).toEqual({ theme: 'dark' })
  expect(issues).toEqual([{ kind: 'bad-setting', field: 'newPerDay' }])
})

describe('what cannot be read is refused with its reason', () => {
  test.each([
    ['nothing', '', { reason: 'empty' }],
    ['blank lines', '\n \n', { reason: 'empty' }],
    ['an archive', 'PK\u0003\u0004\u0014\u0000', { reason: 'zip' }],
    ['bytes', 'GIF89a\u0001\u0000\u0001\u0000', { reason: 'binary' }],
    ['a text', 'Dear diary,', { reason: 'not-json' }],
    ['a list', '[1, 2]', { reason: 'other-json' }],
    ['a number', '7', { reason: 'other-json' }],
    ['null', 'null', { reason: 'other-json' }],
    ['JSON of another app', '{"format":"other","version":1}', { reason: 'other-json' }],
    ['lists in lists', '['.repeat(5_000_000), { reason: 'too-deep' }],
    ['objects in objects', '{"a":'.repeat(1_000_000), { reason: 'too-deep' }],
    ['more than 50 MB', 'a'.repeat(50_000_001), { reason: 'too-large' }],
    ['a newer version', '{"format":"attest-backup","version":3,"log":{}}', { reason: 'too-new', version: 3 }],
    [
      'a version of nothing',
      '{"format":"attest-backup","version":"one"}',
      { reason: 'bad-field', field: 'version' },
    ],
    [
      'a backup without records',
      '{"format":"attest-backup","version":1}',
      { reason: 'bad-field', field: 'about' },
    ],
    ['a backup cut off in its head', '{"format":"attest-backup","vers', { reason: 'broken' }],
  ])('%s', (_, text, refusal) => {
    expect(readBackup(text)).toEqual({ kind: 'refused', ...refusal })
  })

  test('prompts that are named in another way', () => {
    const file = withChecksum({ ...content(), promptKeys: 'one SHA-256' })
    expect(readBackup(file)).toEqual({ kind: 'refused', reason: 'other-prompt-keys' })
  })
})

test('a field called __proto__ reaches nothing', () => {
  const text = fileOf(reviews(2)).replace('"settings": {', '"settings": {\n"__proto__": {"theme": "light"},')
  expect(plan(text).data.settings).toEqual(settings)
  expect(Object.hasOwn(Object.prototype, 'theme')).toBe(false)
})

/** A sound record of kind 7, which this version does not know. */
function unknownRecord(number: number): string {
  const body = `AaiCMp${'ABC'.charAt(number)}key0014AAAAAB`
  return body + checksumText(body)
}

function checksumText(body: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  let rest = crc24(body)
  let text = ''
  for (let i = 0; i < 4; i += 1) {
    text = alphabet.charAt(rest & 63) + text
    rest >>>= 6
  }
  return text
}
