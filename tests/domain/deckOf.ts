/** A small deck for tests, with whatever facts a test is about. */
import { defineDeck, defineEntities, type Deck, type Section } from '#domain/deck.ts'
import { studyDeck, type Prompt } from '#domain/prompt.ts'

export const groups = defineEntities({
  alpha: {
    name: 'Alpha Front',
    article: 'the',
    short: 'AF',
    aliases: ['Alfa Front'],
    about: 'A group.',
    meaning: 'First',
  },
  beta: {
    name: 'Beta Movement',
    about: 'Another group.',
    native: [{ text: 'حرکت بیتا', lang: 'fa', dir: 'rtl' }],
    confusedWith: ['alpha'],
  },
  gamma: { name: 'Gamma Party', about: 'A third group.' },
})

export const people = defineEntities({
  ada: { name: 'Ada Noor', about: 'A leader.' },
  ben: { name: 'Ben Karim', about: 'Another leader.' },
})

export const places = defineEntities({
  north: { name: 'North Province', about: 'A province.' },
})

export type TestSection = Section<{
  group: keyof typeof groups
  person: keyof typeof people
  place: keyof typeof places
}>
export type TestFact = TestSection['facts'][number]

export const article: Deck['article'] = {
  title: 'An Article',
  url: 'https://example.org/wiki/An_Article',
  publisher: 'Example',
  licence: 'CC BY-SA 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
}

export function deckOf(...facts: TestFact[]): Deck {
  return defineDeck({
    id: 'test',
    title: 'Test',
    description: 'A deck for tests.',
    article,
    groups,
    people,
    places,
    sections: [{ heading: 'One', paragraphs: 2, facts }],
  })
}

/** The prompts of a deck with only these facts. */
export function promptsOf(...facts: TestFact[]): readonly Prompt[] {
  return studyDeck(deckOf(...facts)).prompts
}
