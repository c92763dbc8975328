import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAddress, writeAddress, type ScreenRecord } from '#routing/address.ts'

const component = {}
const meta = { title: () => '' }
const screens: readonly ScreenRecord[] = [
  { path: '/', name: 'home', component, meta },
  { path: '/deck/:deckId', name: 'deck', component, meta },
  { path: '/deck/:deckId/entity/:entityId', name: 'entity', component, meta },
  { path: '/not-found', name: 'not-found', component, meta },
]

test('an address is read as the screen, its parts, the query and the part of the screen', () => {
  expect(readAddress('/deck/khorasan?section=Birth%20of&more=10#sources', screens)).toEqual({
    name: 'deck',
    params: { deckId: 'khorasan' },
    query: { section: 'Birth of', more: '10' },
    hash: '#sources',
    fullPath: '/deck/khorasan?section=Birth%20of&more=10#sources',
    meta,
  })
})

test.each(['/deck', '/deck/', '/deck/a/b', '/decks/a', '/not-found', '//', '/deck/%', '/deck/%E0%A4%A'])(
  'what no screen has is not found: %s',
  (address) => {
    expect(readAddress(address, screens).name).toBe('not-found')
  },
)

test('any text is an address', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readAddress(`/${text}`, screens)))
})

test('a destination is read back from its address', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1 })
  const destination = fc.record({
    name: fc.constant('entity'),
    params: fc.record({ deckId: word, entityId: word }),
    query: fc.dictionary(
      word.filter((key) => key !== '__proto__'),
      word,
      { noNullPrototype: true },
    ),
  })
  fc.assert(
    fc.property(destination, (to) => {
      const { name, params, query } = readAddress(writeAddress(to, screens), screens)
      expect({ name, params, query }).toEqual(to)
    }),
  )
})

test('what is left out of a query is not in the address', () => {
  expect(writeAddress({ name: 'home', query: { more: 10, section: undefined } }, screens)).toBe('/?more=10')
})

test('a way to no screen, or without a part of its path, is a bug that says so', () => {
  expect(() => writeAddress({ name: 'cellar' }, screens)).toThrow("Inconsistent: no screen is named 'cellar'")
  expect(() => writeAddress({ name: 'deck' }, screens)).toThrow(
    "Inconsistent: a way to 'deck' without its 'deckId'",
  )
})
