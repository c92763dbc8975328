import { expect, test } from 'vitest'
import { isOfTheme, themeOf, themes } from '#domain/theme.ts'
import { promptsOf, type TestFact } from './deckOf.ts'

function themesOf(fact: TestFact): string[][] {
  return promptsOf(fact).map((prompt) => themes.filter((theme) => isOfTheme(prompt, theme)))
}

test('a prompt belongs to themes by what it asks for and by the kind of its fact', () => {
  const base = { id: 'f', paragraph: 1 } as const
  expect(themesOf({ ...base, kind: 'leadership', group: 'alpha', leader: 'ada' })).toEqual([
    ['groups', 'people'],
    ['groups', 'people'],
  ])
  expect(themesOf({ ...base, kind: 'size', group: 'beta', count: 70 })).toEqual([['numbers']])
  expect(
    themesOf({ ...base, kind: 'location', subject: 'beta', relation: 'based-in', place: 'north' }),
  ).toEqual([['places']])
  expect(themesOf({ ...base, kind: 'allegiance', who: 'ada', to: 'ben', on: '2015' })).toEqual([
    ['allegiances', 'people'],
    ['allegiances', 'people'],
    ['dates', 'allegiances'],
  ])
})

test('a fact that fits no kind may say that it is about allegiances', () => {
  const fact = (theme?: 'allegiances'): TestFact => ({
    kind: 'free',
    id: 'f',
    paragraph: 1,
    statement: 'They agreed on a truce.',
    ...(theme && { theme }),
    asks: { what: { question: 'What did they agree on?', answer: 'a truce' } },
  })
  expect(themesOf(fact())).toEqual([[]])
  expect(themesOf(fact('allegiances'))).toEqual([['allegiances']])
})

test('an address with another theme names none', () => {
  expect([themeOf('dates'), themeOf('weather'), themeOf(undefined)]).toEqual(['dates', undefined, undefined])
})
