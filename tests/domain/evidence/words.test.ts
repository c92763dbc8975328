/** How text is spelt for comparison: what counts as the same on the side of the article and of the deck. */
import { describe, expect, test } from 'vitest'
import { readWords, wordsOf } from '#domain/evidence/words.ts'

describe('what reads the same', () => {
  test.each([
    ['case and accents', 'Guantánamo Bay', 'guantanamo bay'],
    ['kinds of apostrophe', 'Ba’athist, Sa‘ad', "Ba'athist Saad"],
    ['a possessive s', 'Muslim Dost’s group', 'Muslim Dost group'],
    ['hyphens and dashes', 'Jamaat-al-Ahrar, 200–250', 'Jamaat al Ahrar 200 250'],
    ['dots in an abbreviation', 'the U.S. forces', 'the US forces'],
    ['commas in a number', '1,400 men', '1400 men'],
    ['number words', 'thirteen and twenty-one', '13 and 21'],
    ['millions and a currency sign', '$5 million', '5,000,000'],
    ['hundreds and thousands', 'six hundred, two thousand', '600 2000'],
    ['ordinals of dates', 'September 11th, 2001', 'September 11 2001'],
    ['composed and decomposed letters', 'исломий', 'исломий'.normalize('NFD')],
  ])('%s', (_, left, right) => {
    expect(wordsOf(left)).toEqual(wordsOf(right))
  })
})

test.each([
  ['an abbreviation and a verb', 'IS', 'is'],
  ['a year and its decade', '1990', '1990s'],
  ['digits apart by a comma and a space', '10, 000', '10,000'],
  ['a count and an ordinal word', 'first', '1'],
])('%s do not read the same', (_, left, right) => {
  expect(wordsOf(left)).not.toEqual(wordsOf(right))
})

test('sentences, brackets and quotation marks open; dots in abbreviations do not', () => {
  const opening = readWords('Led by U.S. Navy men (Later others). Then “Others”').filter(({ opens }) => opens)
  expect(opening.map(({ text }) => text)).toEqual(['Led', 'Later', 'Then', 'Others'])
})
