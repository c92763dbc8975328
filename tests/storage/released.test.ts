/** What releases have stored beside the log, frozen as it was written: every version of the app reads it, now and ever. */
import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { confusedPairs } from '#domain/confusion.ts'
import { readBackup } from '#formats/backup.ts'
import { unlockBackup } from '#formats/backupLock.ts'
import { readQuiz, readResults } from '#formats/quizRecord.ts'
import { write } from '#formats/reviewRecord.ts'
import { defaultSettings, settingsSchema } from '#formats/settings.ts'
import { confusionPlace } from '#storage/confusionPlace.ts'
import { folderRecordPlace, type FolderRecord } from '#storage/folderRecord.ts'
import { quizPlace } from '#storage/quizPlace.ts'
import { readSettings } from '#storage/settingsStore.ts'
import { Browser } from './support/browser.ts'
import { review, reviews, undoOf } from './support/entries.ts'

const fixture = (name: string): string =>
  readFileSync(new URL(`./fixtures/schema-1/${name}`, import.meta.url), 'utf8')
const beside = JSON.parse(fixture('beside.json')) as Record<string, string>
const storage = () => new Browser(new Map(Object.entries(beside))).page().localStorage()
const records = [...reviews(4), undoOf(review(2))].map(write).sort()

test('the settings with a plan, and with forms of questions by deck', () => {
  const { settings, issues } = readSettings(storage(), settingsSchema, defaultSettings)
  expect(issues).toEqual([])
  // What a later version adds has its usual value; nothing that was stored is another.
  expect(settings).toEqual({
    ...defaultSettings,
    ...(JSON.parse(beside['attest/settings'] ?? '') as object),
  })
  expect(settings.plan).toMatchObject({ exam: '2026-12-10', coreOnly: true })
})

test('a quiz half-way through, and the results of earlier ones', () => {
  const place = quizPlace(storage())
  const quiz = readQuiz(place.read('quiz') ?? '')
  const kept = beside['attest/quiz'] ?? ''
  // Since there are boards, an answer is overruled row by row.
  const byRow = (key: string, value: unknown): unknown => (key === 'overruled' ? { 0: value } : value)
  expect(quiz).toEqual(JSON.parse(kept, byRow))
  expect(readResults(place.read('results') ?? '')).toEqual([
    {
      at: 1_795_248_000_000,
      offsetMinutes: 330,
      deckId: 'khorasan',
      points: 7.5,
      of: 10,
      spentMs: 240_000,
    },
  ])
})

test('what was mixed up', () => {
  const confusions = confusionPlace(storage()).read()
  expect(confusions).toEqual(JSON.parse(beside['attest/confusions'] ?? ''))
  expect(confusedPairs(confusions, () => ({ deckId: 'khorasan', entity: 'ttp' }))).toEqual([])
})

test('the folder of backups and what was written into it', async () => {
  const kept = JSON.parse(fixture('folder.json')) as FolderRecord<FileSystemDirectoryHandle>
  const { factory } = new Browser()
  const place = folderRecordPlace(factory)
  await place.write(kept)
  expect(await folderRecordPlace(factory).read()).toEqual(kept)
})

test('a backup behind a passphrase', async () => {
  const locked = readBackup(fixture('backup-locked.json'))
  if (locked.kind !== 'locked') throw new Error('The fixture is not locked.')
  const opened = await unlockBackup(locked.content, 'a passphrase with café', crypto.subtle)
  expect(opened).toEqual({ ok: true, text: fixture('backup.json') })
})

test('a backup of version 2, which has what was mixed up as well', () => {
  const read = readBackup(fixture('backup-2.json'))
  if (read.kind !== 'backup') throw new Error('The fixture is not read.')
  expect(read.issues).toEqual([])
  expect(read.data.entries.map(write).sort()).toEqual(records)
  expect(read.data.confusions).toEqual(JSON.parse(beside['attest/confusions'] ?? ''))
})
