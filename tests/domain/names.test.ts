import { expect, test } from 'vitest'
import { joined, nameAlone, namesOf, sentence } from '#domain/names.ts'
import { entitiesOf } from '#domain/prompt.ts'
import { deckOf } from './deckOf.ts'

const names = namesOf(entitiesOf(deckOf()))

test('a name has its article and abbreviation in a sentence, and no article by itself', () => {
  expect(names.of('alpha')).toBe('the Alpha Front (AF)')
  expect(nameAlone(names.entity('alpha'))).toBe('Alpha Front (AF)')
  expect(names.of('ada')).toBe('Ada Noor')
})

test('names are listed with commas and an and', () => {
  expect(names.list(['alpha', 'beta', 'gamma'])).toBe('the Alpha Front (AF), Beta Movement and Gamma Party')
  expect([joined([]), joined(['A']), joined(['A', 'B'])]).toEqual(['', 'A', 'A and B'])
})

test('a sentence begins with a capital', () => {
  expect(sentence('the Alpha Front led.')).toBe('The Alpha Front led.')
})

test('an unknown id is a bug and says which', () => {
  expect(() => names.entity('delta')).toThrow(
    "Inconsistent: a fact names 'delta', and the deck has no such entity.",
  )
})
