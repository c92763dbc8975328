import { type LogEntry, type PromptKey, type QuestionForm, type Rating } from '#domain/review.ts'
import { toBase64url } from '#domain/base64url.ts'
import { crc24 } from '#formats/crc24.ts'
import { asKept, read, write } from '#formats/reviewRecord.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyEntry, review, undoOf } from '../storage/support/entries.ts'

/** A sound record with any facts: what a newer version of the app might write. */
function recordWith({ facts = 0, tenths = 0 }): string {
  const body = `AAAAAAAkey001${toBase64url(facts, 3)}${toBase64url(tenths, 2)}AA`
  return `${body}${toBase64url(crc24(body), 4)}\n`
}

const kind = (value: number) => value << 15
const form = (value: number) => value << 10
const choices = (value: number) => value << 7

test('what is written is read back', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      expect(read(write(entry))).toEqual(entry)
    }),
    { numRuns: 5_000 },
  )
})

test('a record is 24 base64url characters and a line feed', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      expect(write(entry)).toMatch(/^[\w-]{24}\n$/)
    }),
  )
})

test('two entries have the same record if and only if they are the same', () => {
  fc.assert(
    fc.property(anyEntry, anyEntry, (one, other) => {
      const same = JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())
      expect(write(one) === write(other)).toBe(same)
    }),
  )
})

test('the stored format does not change: these records were written by version 1', () => {
  expect(write(review(7))).toBe('aICRflwkey007GfWAHAHIC4q\n')
  expect(write(review(7, { overruled: true }))).toBe('aICRflwkey007WfWAHAHla8c\n')
  expect(write(undoOf(review(7)))).toBe('aICRflwkey007IAAAAAH2v4u\n')
})

describe('an entry is kept', () => {
  test('as it will be read back', () => {
    const anything = fc.tuple(anyEntry, fc.double(), fc.double(), fc.double())
    fc.assert(
      fc.property(anything, ([entry, at, offsetMinutes, answerMs]) => {
        const odd: LogEntry =
          entry.kind === 'review' ? { ...entry, at, offsetMinutes, answerMs } : { ...entry, at }
        expect(read(write(odd))).toEqual(asKept(odd))
        expect(asKept(asKept(odd))).toEqual(asKept(odd))
      }),
    )
  })

  test.each([
    ['the answer time to a tenth of a second', { answerMs: 1_249 }, { answerMs: 1_200 }],
    ['an answer time of at most 409.5 s', { answerMs: 3_600_000 }, { answerMs: 409_500 }],
    ['no negative answer time, when the clock went back', { answerMs: -5_000 }, { answerMs: 0 }],
    ['the offset in quarters of an hour', { offsetMinutes: 344 }, { offsetMinutes: 345 }],
    ['an instant of the year 2109 at the latest', { at: 2 ** 43 }, { at: 2 ** 42 - 1 }],
    ['an instant of 1970 at the earliest', { at: -1 }, { at: 0 }],
    ['the first instant, when the clock gives no number', { at: Number.NaN }, { at: 0 }],
  ])('with %s', (_, given, kept) => {
    expect(asKept(review(1, given))).toEqual(review(1, kept))
  })

  test.each([-12, -9.5, -3.5, 0, 5.75, 12.75, 14])('with the UTC offset of %d hours unchanged', (hours) => {
    expect(asKept(review(1, { offsetMinutes: hours * 60 }))).toEqual(review(1, { offsetMinutes: hours * 60 }))
  })
})

test.each([
  [{ rating: 0 as Rating }, 'its rating is 0, not 1 to 4'],
  [{ form: 'sung' as QuestionForm }, "its form is 'sung', not one of reveal, typed, choice"],
  [{ choices: 1 }, 'it has 1 choices, not 0 or 2 to 7'],
  [{ choices: 8 }, 'it has 8 choices, not 0 or 2 to 7'],
  [{ nonce: 4096 }, 'its nonce is 4096, not 0 to 4095'],
  [{ nonce: 0.5 }, 'its nonce is 0.5, not 0 to 4095'],
  [{ prompt: 'key' as PromptKey }, "its prompt key is 'key', not six of A-Z a-z 0-9 - _"],
])('an entry that no answer can have made is a bug: %o', (change, what) => {
  expect(() => write(review(1, change))).toThrow(`cannot be kept, ${what}`)
})

describe('a sound record of a newer version is told from damage', () => {
  test.each([
    ['a kind', kind(3)],
    ['the last kind', kind(7)],
    ['a form', form(6)],
    ['a number of choices', choices(1)],
    ['an undo that says more', kind(1) | 1],
  ])('%s that this version does not know', (_, facts) => {
    expect(read(recordWith({ facts }))).toEqual({ kind: 'unknown' })
  })

  test('an undo with an answer time', () => {
    expect(read(recordWith({ facts: kind(1), tenths: 1 }))).toEqual({ kind: 'unknown' })
  })
})

test('an overruled grading is one bit of the kind and leaves all else as it was', () => {
  const graded = review(7, { form: 'choice', choices: 4 })
  const [plain, overruled] = [write(graded), write({ ...graded, overruled: true })]
  const same = (text: string): string => text.slice(0, 13) + text.slice(14, 20)
  expect(same(overruled)).toBe(same(plain))
  expect(read(overruled)).toEqual({ ...graded, overruled: true })
  expect(read(recordWith({ facts: kind(2) | form(6) }))).toEqual({ kind: 'unknown' })
})

describe('what is no record is not read', () => {
  const sound = write(review(1))

  test('any change of one bit', () => {
    for (let i = 0; i < sound.length; i += 1) {
      for (let bit = 0; bit < 16; bit += 1) {
        const flipped = String.fromCharCode(sound.charCodeAt(i) ^ (1 << bit))
        expect(read(sound.slice(0, i) + flipped + sound.slice(i + 1))).toBeUndefined()
      }
    }
  })

  test.each([
    ['nothing', ''],
    ['a record without its line feed', sound.slice(0, -1)],
    ['two records', sound + sound],
    ['a record of other characters', `${'$'.repeat(24)}\n`],
    ['a character outside the alphabet under a right checksum', `${withSum('AAAAAAAkey001AAAA.AA')}\n`],
    [
      'a letter of another script with the same low byte',
      sound.replace(/^./, (c) => String.fromCharCode(c.charCodeAt(0) + 256)),
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toBeUndefined()
  })
})

function withSum(body: string): string {
  return body + toBase64url(crc24(body), 4)
}
