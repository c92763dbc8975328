/** What a file has beside records and settings of this version: confusions, and what only a newer version understands. */
import { expect, test } from 'vitest'
import type { Confusion } from '#domain/confusion.ts'
import type { PromptKey } from '#domain/review.ts'
import { readBackup, writeBackup, type BackupSource } from '#formats/backup.ts'
import { defaultSettings } from '#formats/settings.ts'
import { reviews } from '../storage/support/entries.ts'

const confusions: readonly Confusion[] = [
  { kind: 'drilled', at: 2, deckId: 'deck', pair: ['ada', 'ben'] },
  { kind: 'mixup', at: 1, prompt: 'key001' as PromptKey, chosen: 'ada' },
]
/** A record of a kind that this version does not know, with a right checksum. */
const newer = 'AAAAAAAkey0014AAAAAAzPgN'

function fileOf(change: Partial<BackupSource>): string {
  const source = { entries: reviews(3), settings: defaultSettings, appVersion: '0.1.0', writtenAt: 0 }
  return writeBackup({ ...source, ...change })
}

test('what was mixed up is read back, and makes the file one of version 2', () => {
  const text = fileOf({ confusions })
  expect(text).toContain('"version": 2,')
  expect(fileOf({})).toContain('"version": 1,')
  expect(readBackup(text)).toMatchObject({ kind: 'backup', data: { confusions }, issues: [] })
})

test('a changed confusion is damage: the records are read, and nothing else is taken', () => {
  const read = readBackup(fileOf({ confusions }).replace('"ben"', '"bob"'))
  expect(read).toMatchObject({
    kind: 'backup',
    data: { confusions: [], settings: {} },
    issues: [{ kind: 'damaged', missing: 0 }],
  })
})

test('records and settings of a newer version are in the file as they were stored, for it to find', () => {
  const text = fileOf({ newer: [newer], settings: { ...defaultSettings, ofANewerVersion: { deep: [1] } } })
  const file = JSON.parse(text) as { records: string[]; settings: Record<string, unknown>; count: number }
  expect([file.count, file.records.includes(newer)]).toEqual([4, true])
  expect(file.settings['ofANewerVersion']).toEqual({ deep: [1] })
  const read = readBackup(text)
  expect(read).toMatchObject({ kind: 'backup', issues: [{ kind: 'newer-records', count: 1 }] })
  expect(read.kind === 'backup' && 'ofANewerVersion' in read.data.settings).toBe(false)
})
