import { readSettings, writeSettings } from '#storage/settingsStore.ts'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { Browser } from './support/browser.ts'

const schema = v.object({
  newPerDay: v.pipe(v.number(), v.integer(), v.minValue(0)),
  theme: v.picklist(['light', 'dark']),
})
const defaults = { newPerDay: 10, theme: 'light' } as const
const KEY = 'attest/settings'

/** A browser that has this text as its settings. */
function kept(text?: string) {
  const browser = new Browser(new Map(text === undefined ? [] : [[KEY, text]]))
  return { browser, storage: browser.page().localStorage() }
}

const quarantined = ({ kept: texts }: Browser): string[] =>
  [...texts].flatMap(([key, text]) => (key.startsWith('attest/quarantine/') ? [text] : []))

test('settings are the defaults until some are written', () => {
  expect(readSettings(kept().storage, schema, defaults)).toEqual({ settings: defaults, issues: [] })
})

test('what is written is read back', () => {
  const { storage } = kept()
  expect(writeSettings(storage, { newPerDay: 25, theme: 'dark' })).toEqual({ ok: true })
  expect(readSettings(storage, schema, defaults)).toMatchObject({
    settings: { newPerDay: 25, theme: 'dark' },
    issues: [],
  })
})

test('a field that is not there yet has its default', () => {
  const { storage } = kept('{"newPerDay":3}')
  expect(readSettings(storage, schema, defaults)).toMatchObject({
    settings: { newPerDay: 3, theme: 'light' },
    issues: [],
  })
})

test('a bad field costs no other, is told by name, and its text is kept aside once', () => {
  const text = '{"newPerDay":-3,"theme":"dark"}'
  const { browser, storage } = kept(text)
  const read = {
    settings: { newPerDay: 10, theme: 'dark' },
    issues: [{ kind: 'bad-setting', field: 'newPerDay' }],
  }
  expect(readSettings(storage, schema, defaults)).toMatchObject(read)
  expect(readSettings(storage, schema, defaults)).toMatchObject(read)
  expect(quarantined(browser)).toEqual([text])
})

describe.each(['', 'no settings', '[1]', 'null', '7', '"dark"', '{"newPerDay":3', '['.repeat(100_000)])(
  'text that is no settings (%.20s)',
  (text) => {
    test('gives the defaults, is told, and is kept aside before anything is written over it', () => {
      const { browser, storage } = kept(text)
      expect(readSettings(storage, schema, defaults)).toEqual({
        settings: defaults,
        issues: [{ kind: 'unreadable-settings' }],
      })
      expect(writeSettings(storage, { newPerDay: 4, theme: 'dark' })).toEqual({ ok: true })
      expect(quarantined(browser)).toEqual([text])
      expect(readSettings(storage, schema, defaults).settings).toEqual({ newPerDay: 4, theme: 'dark' })
    })

    test('is not written over when there is no room to keep it aside', () => {
      const { browser, storage } = kept(text)
      browser.quota = 0
      expect(writeSettings(storage, defaults)).toEqual({ ok: false, reason: 'full' })
      expect(browser.kept.get(KEY)).toBe(text)
    })
  },
)

test('fields of a newer version are kept when settings are written', () => {
  const { browser, storage } = kept('{"newPerDay":3,"theme":"dark","voice":{"pitch":2}}')
  const { settings, issues } = readSettings(storage, schema, defaults)
  expect(issues).toEqual([])
  writeSettings(storage, { ...settings, newPerDay: 4 })
  expect(JSON.parse(browser.kept.get(KEY)!)).toEqual({ newPerDay: 4, theme: 'dark', voice: { pitch: 2 } })
})

test('a field called __proto__ changes nothing but itself', () => {
  const { storage } = kept('{"__proto__":{"theme":"dark"},"newPerDay":3}')
  expect(readSettings(storage, schema, defaults).settings).toEqual({ newPerDay: 3, theme: 'light' })
  writeSettings(storage, defaults)
  expect(readSettings(storage, schema, defaults).settings).toEqual(defaults)
})

test('without localStorage the defaults hold, and writing says that it cannot', () => {
  expect(readSettings(undefined, schema, defaults)).toEqual({ settings: defaults, issues: [] })
  expect(writeSettings(undefined, defaults)).toEqual({ ok: false, reason: 'unavailable' })
})

test('a full localStorage is told', () => {
  const { browser, storage } = kept()
  browser.quota = 0
  expect(writeSettings(storage, defaults)).toEqual({ ok: false, reason: 'full' })
})
