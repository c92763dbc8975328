import { expect, test } from 'vitest'
import { isAccepted } from '#domain/grading/result.ts'
import { asText, entity } from './khorasan.ts'

test('articles, small words and slips do not count', () => {
  for (const typed of ['nephew', 'his nephew', 'He was his Nephew.', 'nephews', 'nefew']) {
    expect([typed, isAccepted(asText(typed, 'he was his nephew'))]).toEqual([typed, true])
  }
})

test('an accepted variant shows how the deck puts it', () => {
  expect(asText('Salafism', 'Salafist', ['Salafism'])).toEqual({ result: 'variant', house: 'Salafist' })
  expect(asText('salafist', 'Salafist', ['Salafism'])).toEqual({ result: 'right' })
})

test('words that the question has said already may be said again or left out', () => {
  const asked = 'Of which tribe was he?'
  expect(isAccepted(asText('Afridi tribe', 'Afridi', [], asked))).toBe(true)
  expect(isAccepted(asText('Afridi', 'the Afridi tribe', [], asked))).toBe(true)
})

test('more than was wanted is asked about, unless it is an either-or or a denial', () => {
  expect(asText('big propaganda campaign', 'a propaganda campaign')).toMatchObject({ result: 'close' })
  expect(asText('Pashto or Dari', 'Pashto')).toEqual({ result: 'wrong' })
  expect(asText('not Pashto', 'Pashto')).toEqual({ result: 'wrong' })
})

test('years among words are matched to the digit', () => {
  expect(isAccepted(asText('2012-2014', '2012 to 2014'))).toBe(true)
  expect(isAccepted(asText('2012-2015', '2012 to 2014'))).toBe(false)
})

test('the name of another entity is wrong, as is the abbreviation that was to be spelt out', () => {
  const asked = 'What does the abbreviation TKP stand for?'
  expect(asText('Tehrik-e Khilafat Khorasan', 'Tehrik-e Khilafat Pakistan', [], asked)).toEqual({
    result: 'wrong',
    confusedWith: entity('tkk'),
  })
  expect(asText('TKP', 'Tehrik-e Khilafat Pakistan', [], asked)).toEqual({ result: 'wrong' })
  expect(isAccepted(asText('tehreek e khilafat pakistan', 'Tehrik-e Khilafat Pakistan', [], asked))).toBe(
    true,
  )
})
