import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plain, skeleton } from '#domain/grading/folding.ts'

test.each([
  ['Ba’athist', 'baathist'],
  ['Jama`at al-Tawhid', 'jamaat al tawhid'],
  ['T.T.P.', 'ttp'],
  ['Zarqawi’s', 'zarqawi'],
  ['Türkiye', 'turkiye'],
  ['ISIS–K', 'isis k'],
  ['Achin & Shinwar', 'achin and shinwar'],
  ['تَحریک', 'تحریک'],
  ['خلافت\u200cافغان', 'خلافتافغان'],
])('%s is plainly %s', (text, expected) => {
  expect(plain(text)).toBe(expected)
})

test.each([
  ['qaida', 'qaeda'],
  ['khurasan', 'khorasan'],
  ['xorasan', 'khorasan'],
  ['tehreek', 'tehrik'],
  ['daulat', 'dawlat'],
  ['said', 'saeed'],
  ['shaykh', 'sheikh'],
  ['jumma', 'juma'],
  ['wilaya', 'wilayah'],
  ['khalifat', 'khilafat'],
  ['usman', 'osman'],
])('%s sounds like %s', (one, other) => {
  expect(skeleton(one)).toBe(skeleton(other))
})

test.each([
  ['omar', 'osman'],
  ['zarqawi', 'zawahiri'],
  ['tahir', 'dhahir'],
  ['iran', 'iraq'],
  ['turkmani', 'turkistani'],
])('%s does not sound like %s', (one, other) => {
  expect(skeleton(one)).not.toBe(skeleton(other))
})

test('plain text stays as it is when it is made plain again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(plain(plain(text))).toBe(plain(text))
    }),
    { examples: [['\ufe7f'], ['\u1e9a']] },
  )
})
