/** What typed answers are promised to be graded by, promise by promise, on names, dates and numbers of the real deck. */
import { describe, expect, test } from 'vitest'
import type { DateText } from '#domain/date.ts'
import { isAccepted } from '#domain/grading/result.ts'
import { asDate, asName, asNumber, entity } from './khorasan.ts'

test.each([
  ['an alias', 'haqqani-network', ['Miran Shah Shura', 'Miranshah Shura']],
  ['case', 'emarati', ['SA’AD EMARATI', 'sa’ad emarati']],
  ['accents', 'jamaat-al-ahrar', ['Jamāat-al-Aḥrār', 'Jamáat al Ahrár']],
  ['apostrophes, ayn and hamza', 'al-qaeda', ['al-Qa’ida', 'al-Qa`ida', 'al-Qāʿida', 'al-Qaʾida']],
  ['hyphens and dashes', 'jamaat-al-ahrar', ['Jamaat al Ahrar', 'Jamaat–al–Ahrar', 'Jamaat-al Ahrar']],
  ['articles', 'shishani', ['Abu Omar el-Shishani', 'Abu Omar ash-Shishani', 'ash-Shishani', 'Shishani']],
  ['bin and ibn', 'bin-laden', ['Osama ibn Laden', 'Usama Bin Laden']],
  ['doubled letters', 'sirajuddin-haqqani', ['Sirajudin Haqani', 'Sirajuddin Haqqanni']],
  ['q and k', 'wali-rahman', ['Kari Wali Rahman']],
  ['ou and u', 'turkmani', ['Abou Muslim Tourkmani']],
  ['kh and x', 'khorasan', ['Xorasan']],
  ['w and v', 'hezb-e-wahdat', ['Hezb-e Vahdat']],
  ['-a and -ah', 'let', ['Lashkar-e-Taibah', 'Lashkar-e-Tayyiba']],
  ['Khilafat and Khalifat', 'tkk', ['Tehrik-e Khalifat Khorasan']],
  ['the order of words', 'khadim', ['Rauf, Abdul Khadim', 'Khadim Abdul Rauf']],
  ['a title left out', 'fazlullah', ['Fazlullah']],
  ['a first name left out', 'popolzai', ['Popolzai']],
])('%s: no reason to refuse a name', (_, id, forms) => {
  expect(forms.filter((typed) => !isAccepted(asName(typed, id)))).toEqual([])
})

test.each([
  ['osman-ghazi', 'Ghazi'],
  ['hafiz-saeed-khan', 'Khan'],
  ['iranian-jundullah', 'Jundullah'],
])('what is left of the name of %s must fit no other: %s does not do', (id, typed) => {
  expect(asName(typed, id)).toEqual({ result: 'close', why: 'incomplete' })
})

test.each([
  ['iran', 'Irkm', false],
  ['kunar', 'Kumax', false],
  ['popolzai', 'Popolxai', true],
  ['popolzai', 'Pabulxer', false],
  ['harakat-islami-tajikistan', 'Harakxt Islami Tajikixtan', true],
])('the longer a name, the more slips it may have: %s as %s', (id, typed, isTaken) => {
  expect(isAccepted(asName(typed, id))).toBe(isTaken)
})

test.each([
  ['omar-ghazi', 'osman-ghazi'],
  ['zarqawi', 'zawahiri'],
  ['turkmani', 'turkistani'],
  ['tkk', 'tkp'],
  ['baghdadi', 'abu-bakr'],
  ['waziristan', 'north-waziristan'],
  ['isis', 'isis-k'],
])('%s is not %s, nor the other way round, by any name', (one, other) => {
  const namesOf = (id: string): string[] => [entity(id).name, ...(entity(id).aliases ?? [])]
  expect(namesOf(one).filter((typed) => isAccepted(asName(typed, other)))).toEqual([])
  expect(namesOf(other).filter((typed) => isAccepted(asName(typed, one)))).toEqual([])
})

describe('a date', () => {
  test.each<[DateText, string[]]>([
    ['2015-03-06', ['6 March 2015', '6 Mar 2015', 'March 6, 2015', '2015-03-06', '6.3.2015', '06/03/2015']],
    ['2015-03', ['March 2015', 'Mar 2015', 'mar. 2015', '3/2015', '03/2015', '2015-03', '3.2015']],
    ['2015', ['2015', 'in 2015']],
  ])('%s is right in every usual form', (date, forms) => {
    expect(forms.filter((typed) => asDate(typed, date).result !== 'right')).toEqual([])
  })

  test('that is right as far as it goes is partly right, and says what was missing', () => {
    expect(asDate('2015', '2015-03-06')).toEqual({ result: 'partly', of: 'date', missing: ['month', 'day'] })
    expect(asDate('Mar 2015', '2015-03-06')).toEqual({ result: 'partly', of: 'date', missing: ['day'] })
    expect(asDate('2015', '2015-03')).toEqual({ result: 'partly', of: 'date', missing: ['month'] })
    expect(asDate('2014', '2015-03-06').result).toBe('wrong')
  })
})

test('1,400 = 1400 = 1.400 = fourteen hundred', () => {
  const forms = ['1,400', '1400', '1.400', '1 400', 'fourteen hundred', 'one thousand four hundred']
  expect(forms.filter((typed) => asNumber(typed, 1400).result !== 'right')).toEqual([])
  expect(asNumber('140', 1400).result).toBe('wrong')
  expect(asNumber('14,000', 1400).result).toBe('wrong')
})

test('"about" and a little beside it only where the fact is approximate', () => {
  const forms = ['about 1,400', 'around 1400', '~1400', '1,400']
  expect(forms.filter((typed) => asNumber(typed, { about: 1400 }).result !== 'right')).toEqual([])
  expect(isAccepted(asNumber('1450', { about: 1400 }))).toBe(true)
  expect(isAccepted(asNumber('1450', 1400))).toBe(false)
  expect(asNumber('200-250', [200, 250])).toEqual({ result: 'right' })
})

describe('there are three results beside wrong', () => {
  test('right, for the house spelling', () => {
    expect(asName('Osman Ghazi', 'osman-ghazi')).toEqual({ result: 'right' })
  })

  test('right with a variant, which shows the house spelling', () => {
    expect(asName('Usman Gazi', 'osman-ghazi')).toEqual({ result: 'variant', house: 'Osman Ghazi' })
  })

  test('close, which asks for the name or for more of it and holds nothing else to show', () => {
    expect(asName('Sifalo Saipof', 'saipov')).toEqual({
      result: 'close',
      why: 'spelling',
      meant: 'Sayfullo Saipov',
    })
    expect(asName('Ghazi', 'osman-ghazi')).toEqual({ result: 'close', why: 'incomplete' })
  })
})
