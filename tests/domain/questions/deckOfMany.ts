/** A small deck with enough groups, people and places to choose among. */
import { defineDeck, defineEntities, type Section } from '#domain/deck.ts'
import { studyDeck, type Prompt, type StudyDeck } from '#domain/prompt.ts'
import { article } from '../deckOf.ts'

const groups = defineEntities({
  alpha: { name: 'Alpha Front', article: 'the', short: 'AF', about: 'A group.', confusedWith: ['beta'] },
  beta: { name: 'Beta Movement', about: 'A group.' },
  gamma: { name: 'Gamma Party', about: 'A group.' },
  delta: { name: 'Delta Brigade', about: 'A group.' },
  omega: { name: 'Omega Union', about: 'A group.' },
  'alpha-north': { name: 'Alpha Front in the North', about: 'Branch of the Alpha Front.' },
  wing: { name: 'Night Wing', about: 'Branch of Beta Movement.' },
})

const people = defineEntities({
  ada: { name: 'Ada Noor', about: 'A leader.' },
  ben: { name: 'Ben Karim', about: 'A leader.' },
  cem: { name: 'Cem Aydin', about: 'A leader.' },
  dur: { name: 'Dur Khalil', about: 'A leader.' },
  eva: { name: 'Eva Sultan', about: 'A leader.' },
  fay: { name: 'Fay Rahim', about: 'A leader.' },
})

const places = defineEntities({
  norland: { name: 'Norland', about: 'Country of four provinces.' },
  sorland: { name: 'Sorland', about: 'Country south of Norland.' },
  kor: { name: 'Kor', about: 'Province in eastern Norland.' },
  tal: { name: 'Tal', about: 'Province in western Norland.' },
  mir: { name: 'Mir', about: 'City in Tal in Norland.' },
  northern: { name: 'northern Norland', about: 'The north of Norland.' },
  northeastern: { name: 'northeastern Norland', about: 'The northeast of Norland.' },
  eastern: { name: 'eastern Norland', about: 'The east of Norland.' },
})

type ManySection = Section<{
  group: keyof typeof groups
  person: keyof typeof people
  place: keyof typeof places
}>
export type ManyFact = ManySection['facts'][number]

export function deckOfMany(...facts: ManyFact[]): StudyDeck {
  return studyDeck(
    defineDeck({
      ...{ id: 'many', title: 'Many', description: 'A deck to choose in.', article, groups, people, places },
      sections: [{ heading: 'One', paragraphs: 2, facts }],
    }),
  )
}

/** The prompt of a fact in a direction. */
export function promptIn(deck: StudyDeck, fact: string, direction: string): Prompt {
  const found = deck.prompts.find((prompt) => prompt.fact.id === fact && prompt.direction === direction)
  if (!found) throw new Error(`The test asks for ${fact}/${direction}, and its deck has no such prompt.`)
  return found
}
