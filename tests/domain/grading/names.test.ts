import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAccepted } from '#domain/grading/result.ts'
import { asName, entity } from './khorasan.ts'

test.each([
  ['case, accents, apostrophes', 'SÁAD EMARATI', 'emarati'],
  ['articles of either language', 'the Quetta Shura', 'quetta-shura'],
  ['al- and el-', 'el-Zarqawi', 'zarqawi'],
  ['q for k, w for v', 'Zarkavi', 'zarqawi'],
  ['kh for x and for k', 'Korasan', 'khorasan'],
  ['ou and oo for u, gh for g', 'Abou Hafs al-Baloochi', 'abu-hafs-al-baluchi'],
  ['doubled letters', 'Azizulah Haqani', 'azizullah-haqqani'],
  ['-ah for -a', 'Raqqah', 'raqqa'],
  ['Khalifat for Khilafat', 'Khalifat Afghan', 'khilafat-afghan'],
  ['bin and ibn', 'Osama ibn Laden', 'bin-laden'],
  ['words run together and apart', 'Nasrat Ullah Popolzai', 'popolzai'],
  ['another order of words', 'Haqqani, Sirajuddin', 'sirajuddin-haqqani'],
  ['a title left out', 'Dawlat Khan', 'hafiz-dawlat-khan'],
  ['a title added', 'Mullah Akhtar Mansour', 'akhtar-mansour'],
  ['a family name alone', 'Urgeni', 'urgeni'],
  ['a slip', 'Popozlai', 'popolzai'],
  ['where a place is', 'Doha, Qatar', 'doha'],
  ['name and abbreviation together', 'Tehrik-e Khilafat Pakistan (TKP)', 'tkp'],
])('%s do not count against a name', (_, typed, id) => {
  expect([typed, isAccepted(asName(typed, id))]).toEqual([typed, true])
})

test('another spelling is accepted and the house spelling is told', () => {
  expect(asName('Tehreek e Khilafat Pakistan', 'tkp')).toEqual({
    result: 'variant',
    house: 'Tehrik-e Khilafat Pakistan (TKP)',
  })
  expect(asName('tehrik-e khilafat pakistan', 'tkp')).toEqual({ result: 'right' })
})

test.each([
  ['Omar Ghazi', 'osman-ghazi', 'omar-ghazi'],
  ['Osmann Ghazi', 'omar-ghazi', 'osman-ghazi'],
  ['al-Zarkawi', 'zawahiri', 'zarqawi'],
  ['Zawahri', 'zarqawi', 'zawahiri'],
  ['TKK', 'tkp', 'tkk'],
  ['IRPT', 'ijrpt', 'irpt'],
  ['Iranian Jundallah', 'pakistani-jundullah', 'iranian-jundullah'],
  ['Kunduz', 'kunar', 'kunduz'],
  ['Iraq', 'iran', 'iraq'],
])('%s is refused for %s, and taken for %s', (typed, id, other) => {
  expect(asName(typed, id)).toEqual({ result: 'wrong', confusedWith: entity(other) })
})

describe('what is too little or too far off is asked about', () => {
  test.each([
    ['Ghazi', 'osman-ghazi'],
    ['Oman Ghazi', 'osman-ghazi'],
    ['Haqqani', 'sirajuddin-haqqani'],
    ['Hafiz Khan', 'hafiz-saeed-khan'],
    ['Faruq', 'qahtani'],
  ])('%s for %s, without telling the answer', (typed, id) => {
    expect(asName(typed, id)).toEqual({ result: 'close', why: 'incomplete' })
  })

  test('a name that is nearer to no other is asked for by its house spelling', () => {
    expect(asName('Sifalo Saipof', 'saipov')).toEqual({
      result: 'close',
      why: 'spelling',
      meant: 'Sayfullo Saipov',
    })
  })
})

test('the word for its kind may be left out of a name once the question has said it', () => {
  const asked = 'To which province of southern Afghanistan does the region extend?'
  expect(isAccepted(asName('Kandahar', 'kandahar-province', asked))).toBe(true)
  expect(asName('Kandahar', 'kandahar-province', 'Where?')).toEqual({ result: 'close', why: 'incomplete' })
  expect(asName('Kandahar City', 'kandahar-province', asked).result).toBe('wrong')
})

test('an alias that the question itself gives is no answer', () => {
  const asked = 'Which movement is also known as the Tajikistani Taliban?'
  expect(isAccepted(asName('Tajikistani Taliban', 'jamaat-ansarullah', asked))).toBe(false)
  expect(isAccepted(asName('Tajikistani Taliban', 'jamaat-ansarullah'))).toBe(true)
})

test('two names at once, or a denial, are not accepted', () => {
  for (const typed of ['Kunar or Nangarhar', 'Nangarhar, Kunar', 'Nangarhar/Kunar', 'not Kunar']) {
    expect([typed, isAccepted(asName(typed, 'kunar'))]).toEqual([typed, false])
  }
})

test('no text whatever breaks the grading, and blanks and punctuation are an empty answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      expect(['right', 'variant', 'close', 'wrong', 'empty']).toContain(asName(typed, 'tkp').result)
    }),
  )
  for (const typed of ['', '   ', '…', '–']) expect(asName(typed, 'tkp')).toEqual({ result: 'empty' })
})

test('a text long beyond any name is graded as well', () => {
  expect(asName('Omar Ghazi '.repeat(5000), 'osman-ghazi').result).toBe('wrong')
})
