import { readChunk, writeChunk } from '#formats/reviewChunk.ts'
import { write } from '#formats/reviewRecord.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyEntry, review, reviews } from '../storage/support/entries.ts'

const [one, two, three] = reviews(3).map(write) as [string, string, string]
const line = (record: string): string => record.slice(0, -1)

test('a chunk gives its entries in order', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 163 }), (entries) => {
      const text = entries.map(write).join('')
      const chunk = readChunk(text)
      expect(chunk).toMatchObject({ entries, unreadable: '', unreadableCount: 0 })
      expect(writeChunk(chunk.lines)).toBe(text)
    }),
  )
})

test('a record of a newer version is a line without an entry', () => {
  const ofNewer = 'AAAAAAAkey0014AAAAAAzPgN'
  expect(readChunk(`${one}${ofNewer}\n`)).toEqual({
    lines: [line(one), ofNewer],
    entries: [review(0), undefined],
    unreadable: '',
    unreadableCount: 0,
  })
})

describe('damage costs the touched record alone', () => {
  const torn = two.slice(0, 10)
  test.each([
    ['a changed character', one + two.replace('k', 'K') + three, [one, three], two.replace('k', 'K'), 1],
    ['a torn last record', one + three + torn, [one, three], torn, 1],
    ['a missing last line feed', one + line(three), [one, three], '', 0],
    ['a lost line feed', line(one) + two + three, [two, three], line(one), 1],
    ['something put before a record', `${one}x${two}${three}`, [one, two, three], 'x', 1],
    ['something put after a record', `${one}${line(two)}x\n${three}`, [one, three], `${line(two)}x\n`, 1],
    ['an empty line', `${one}\n${two}`, [one, two], '\n', 1],
    ['two damaged records side by side', one + 'x'.repeat(50) + three, [one, three], 'x'.repeat(50), 2],
    ['two damaged records apart', `${torn}\n${one}${torn}\n${two}`, [one, two], `${torn}\n${torn}\n`, 2],
    ['text that never was a log', '{"reviews":[]}', [], '{"reviews":[]}', 1],
  ])('%s', (_, text, records, unreadable, unreadableCount) => {
    expect(readChunk(text)).toMatchObject({ lines: records.map(line), unreadable, unreadableCount })
  })
})
