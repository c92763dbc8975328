/** Moving from one layout to the next, over a migration made up here; and what every release has ever stored. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { LogEntry } from '#domain/review.ts'
import { readBackup } from '#formats/backup.ts'
import { readChunk } from '#formats/reviewChunk.ts'
import { write } from '#formats/reviewRecord.ts'
import { defaultSettings, settingsSchema } from '#formats/settings.ts'
import { readExportNote } from '#storage/exportNote.ts'
import { isNewerKey, SCHEMA } from '#storage/keys.ts'
import { localPlace, type LocalStorage } from '#storage/localPlace.ts'
import { migrations } from '#storage/migrations/index.ts'
import { migrate, type Migration } from '#storage/migrations/migrate.ts'
import { readSettings } from '#storage/settingsStore.ts'
import { fsrsWith } from '../domain/scheduling/story.ts'
import { Browser, mirrorOf } from './support/browser.ts'
import { review, reviews, undoOf } from './support/entries.ts'

const policy = fsrsWith({})
const fixtures = new URL('./fixtures/', import.meta.url)

/** The log as JSON under one key: no good layout, but another one. */
const toJson: Migration = {
  from: 1,
  readOld: (texts) =>
    [...texts.values()].flatMap((text) => readChunk(text).entries.filter((entry) => entry !== undefined)),
  writeNew: (entries) => new Map([['attest/log/2/all', JSON.stringify(entries)]]),
  readNew: (texts) => [...texts.values()].flatMap((text) => JSON.parse(text) as LogEntry[]),
}

async function filled(): Promise<Browser> {
  const browser = new Browser()
  await browser.open().appendAll([...reviews(200), undoOf(review(3)), undoOf(review(150))])
  return browser
}

describe('a migration', () => {
  test('writes beside the old, compares, and flips one key; an older page then writes nothing more', async () => {
    const browser = await filled()
    const older = browser.open()
    const before = new Map(browser.kept)
    expect(migrate(toJson, localPlace(browser.page().localStorage()), policy)).toEqual({ ok: true })
    for (const [key, text] of before) expect(browser.kept.get(key)).toBe(text)
    expect(browser.kept.get('attest/schema')).toBe('2')
    expect([...browser.kept.keys()].filter(isNewerKey)).toEqual(['attest/log/2/all'])
    expect(await older.append(review(999))).toEqual({ ok: false, reason: 'newer-version' })
  })

  test('that loses a review, or invents one, flips nothing', async () => {
    const wrong: Migration['writeNew'][] = [
      (entries) => toJson.writeNew(entries.slice(1)),
      (entries) => toJson.writeNew([...entries, review(5000)]),
      () => new Map(),
    ]
    for (const writeNew of wrong) {
      const browser = await filled()
      const local = localPlace(browser.page().localStorage())
      expect(migrate({ ...toJson, writeNew }, local, policy)).toEqual({ ok: false, reason: 'not-the-same' })
      expect(browser.kept.has('attest/schema')).toBe(false)
    }
  })

  test('that a full storage refuses, or that crashes at any write, leaves the old log in use, and runs again', async () => {
    for (let writes = 0; writes < 2; writes += 1) {
      const browser = await filled()
      const real = browser.page().localStorage()
      let left = writes
      const failing: LocalStorage = {
        get length() {
          return real.length
        },
        key: (index) => real.key(index),
        getItem: (key) => real.getItem(key),
        setItem(key, text) {
          if (left === 0) throw new DOMException('full', 'QuotaExceededError')
          left -= 1
          real.setItem(key, text)
        },
      }
      expect(migrate(toJson, localPlace(failing), policy)).toEqual({ ok: false, reason: 'full' })
      expect(browser.kept.has('attest/schema')).toBe(false)
      expect(migrate(toJson, localPlace(real), policy)).toEqual({ ok: true })
    }
  })
})

describe('the registry', () => {
  test('has a migration for each layout before this one, each called by name in a test', () => {
    expect(
      Object.values(migrations)
        .map(({ from }) => from)
        .sort(),
    ).toEqual(Array.from({ length: SCHEMA - 1 }, (_, i) => i + 1))
    const tests = readdirSync(new URL('./', import.meta.url)).filter((file) => file.endsWith('.test.ts'))
    const text = tests.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('\n')
    const uncalled = Object.keys(migrations).filter((name) => !text.includes(`migrations['${name}']`))
    expect(
      uncalled,
      "Call migrations['<name>'] in a test in tests/storage, over the fixture of its layout.",
    ).toEqual([])
  })

  test('has a frozen fixture of every layout ever released', () => {
    expect(readdirSync(fixtures).sort()).toEqual(Array.from({ length: SCHEMA }, (_, i) => `schema-${i + 1}`))
  })
})

describe('what schema 1 has stored', () => {
  const read = (name: string): string => readFileSync(new URL(`schema-1/${name}`, fixtures), 'utf8')
  const stored = JSON.parse(read('localStorage.json')) as Record<string, string>
  const chunks = JSON.parse(read('mirror.json')) as Record<string, string>
  const entries: LogEntry[] = [...reviews(4), undoOf(review(2))]

  test.each([
    ['both copies', stored, chunks],
    ['localStorage alone', stored, {}],
    ['the mirror alone', {}, chunks],
  ])('is read from %s', async (_, local, mirror) => {
    const browser = new Browser(
      new Map(Object.entries(local)),
      await mirrorOf(new Map(Object.entries(mirror))),
    )
    const loaded = await browser.open().load()
    expect(loaded.entries.map(write).sort()).toEqual(entries.map(write).sort())
  })

  test('its settings and its note on exports are read', () => {
    const storage = new Browser(new Map(Object.entries(stored))).page().localStorage()
    expect(readSettings(storage, settingsSchema, defaultSettings)).toMatchObject({
      settings: { newPerDay: 7, reviewsPerDay: 150, desiredRetention: 0.92, theme: 'dark' },
      issues: [],
    })
    expect(readExportNote(storage)).toEqual({
      exported: { at: 1_795_334_500_000, offsetMinutes: 330 },
      reviews: 3,
    })
  })

  test('its backup file is read', () => {
    const backup = readBackup(read('backup.json'))
    expect(backup).toMatchObject({ kind: 'backup', issues: [] })
    const found = backup.kind === 'backup' ? backup.data.entries : []
    expect(found.map(write).sort()).toEqual(entries.map(write).sort())
  })

  test('a backup file of a newer version is refused by name, and nothing is read from it', () => {
    const newer = read('backup.json').replace('"version": 1', '"version": 3')
    expect(readBackup(newer)).toEqual({ kind: 'refused', reason: 'too-new', version: 3 })
  })
})
