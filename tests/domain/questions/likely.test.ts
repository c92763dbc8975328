/** Which proven wrong answers are offered: those that are of the sort asked for, so that none is out at sight. */
import { describe, expect, test } from 'vitest'
import { defineDeck, defineEntities, type Section } from '#domain/deck.ts'
import { studyDeck } from '#domain/prompt.ts'
import { describingSpan } from '#domain/questions/describing.ts'
import { ask } from '#domain/questions/index.ts'
import { seededRandom } from '#domain/random.ts'
import { article } from '../deckOf.ts'
import { promptIn } from './deckOfMany.ts'

const groups = defineEntities({
  alpha: { name: 'Alpha Front', about: 'Group in Norland.' },
  beta: { name: 'Beta Front', about: 'Group in Norland.' },
  gamma: { name: 'Gamma Front', about: 'Group in Norland.' },
  delta: { name: 'Delta Front', about: 'Group in Sorland.' },
  baloch: { name: 'Baloch Front', about: 'Group in Sorland.' },
  'norland-government': { name: 'Norland government', about: 'Government.' },
  'sorland-government': { name: 'Sorland government', about: 'Government.' },
  'estland-government': { name: 'Estland government', about: 'Government.' },
  'sorland-forces': { name: 'Sorland forces', about: 'Soldiers.' },
  donors: { name: 'private donors', about: 'Sponsors.' },
  blue: { name: 'Operation Blue', about: 'Operation of an alliance.' },
})

const people = defineEntities({
  ada: { name: 'Ada Noor', about: 'Commander of the Alpha Front.' },
  ben: { name: 'Ben Karim', about: 'Commander of the Alpha Front.' },
  cem: { name: 'Cem Aydin', about: 'Commander of the Alpha Front.' },
  dur: { name: 'Dur Khalil', about: 'Envoy of the Delta Front.' },
  eva: { name: 'Eva Sultan', about: 'President of Sorland.' },
  fay: { name: 'Fay Rahim', about: 'Author on all this.' },
})

const places = defineEntities({
  norland: { name: 'Norland', about: 'Country of the north.' },
  sorland: { name: 'Sorland', about: 'Country of the south.' },
  kor: { name: 'Kor', about: 'Province in eastern Norland.' },
  tal: { name: 'Tal', about: 'Province in western Norland.' },
  mir: { name: 'Mir', about: 'Province of Norland.' },
  sal: { name: 'Sal', about: 'Province in southern Sorland.' },
})

type Fact = Section<{
  group: keyof typeof groups
  person: keyof typeof people
  place: keyof typeof places
}>['facts'][number]

/** The options of the first prompt of a fact under each of ten seeds, all of them; empty where there is no choice. */
function offered(direction: string, first: Fact, ...others: Fact[]): string[] {
  const deck = studyDeck(
    defineDeck({
      ...{ id: 'likely', title: 'Likely', description: 'Sorts of things.', article, groups, people, places },
      sections: [{ heading: 'One', paragraphs: 2, facts: [first, ...others] }],
    }),
  )
  const prompt = promptIn(deck, first.id, direction)
  const texts = Array.from({ length: 10 }, (_, seed) => {
    const question = ask('choice', prompt, { deck }, seededRandom(seed))
    return question?.kind === 'choice' ? question.options.map(({ text }) => text) : []
  })
  return [...new Set(texts.flat())].sort()
}

function asking(
  question: string,
  answer: { entity: keyof typeof groups | keyof typeof people | keyof typeof places },
): Fact {
  return {
    ...{ kind: 'free', id: 'it', paragraph: 1, statement: 'It was so.' },
    asks: { it: { question, answer } },
  }
}

describe('what is offered beside the answer', () => {
  test('are people of its calling: no president and no author beside a commander', () => {
    expect(offered('it', asking('Who fled at night?', { entity: 'ada' }))).toEqual([
      ...['Ada Noor', 'Ben Karim', 'Cem Aydin', 'Dur Khalil'],
    ])
    expect(offered('it', asking('Who fled at night?', { entity: 'fay' }))).toEqual([])
  })

  test('are governments beside a government, and neither forces nor donors', () => {
    expect(offered('it', asking('Whom did they fear?', { entity: 'norland-government' }))).toEqual([
      ...['Estland government', 'Norland government', 'Sorland government'],
    ])
  })

  test('is nothing where the answer is the only one of its sort', () => {
    expect(offered('it', asking('What did they fear?', { entity: 'blue' }))).toEqual([])
  })

  test('are places of the same country', () => {
    expect(offered('it', asking('Where was it?', { entity: 'kor' }))).toEqual(['Kor', 'Mir', 'Tal'])
  })

  test('are those that the question describes, where its answer is one of them', () => {
    const question = 'Which Alpha commander fled at night?'
    expect(offered('it', asking(question, { entity: 'ada' }))).toEqual([
      ...['Ada Noor', 'Ben Karim', 'Cem Aydin'],
    ])
    expect(offered('it', asking('Which Delta envoy fled at night?', { entity: 'dur' }))).toEqual([])
  })

  test('repeat words of the question as often as the answer, however these are spelt and ended', () => {
    expect(offered('it', asking('Who had many Baluchis in its ranks?', { entity: 'baloch' }))).toEqual([])
    expect(offered('it', asking('Who had many men in its ranks?', { entity: 'baloch' }))).not.toEqual([])
  })
})

describe('wrong dates', () => {
  const since = (question: string): Fact => ({
    ...{ kind: 'free', id: 'since', paragraph: 1, statement: 'She had been away since 2013.' },
    asks: { date: { question, answer: { date: '2013' } } },
  })

  test('lie on both sides of the answer, or there is no choice', () => {
    expect(offered('date', since('Since what year had she been away?'))).not.toEqual([])
    expect(offered('date', since('Since what year had she been away in 2014?'))).toEqual([])
  })

  test('do not lie long before the group was founded that is asked about', () => {
    const won: Fact = {
      ...{ kind: 'free', id: 'won', paragraph: 1, statement: 'The Alpha Front won in 2015.' },
      asks: { date: { question: 'In what year did the Alpha Front win?', answer: { date: '2015' } } },
    }
    const founded: Fact = {
      kind: 'founding',
      id: 'new',
      paragraph: 2,
      group: 'alpha',
      how: 'formed',
      on: '2014-06',
    }
    expect(offered('date', won).map(Number)).toContain(2012)
    expect(Math.min(...offered('date', won, founded).map(Number))).toBe(2013)
  })
})

test('the words that say what is asked for stand between the question word and the verb', () => {
  const describing = (question: string): string => {
    const { from, to } = describingSpan(question)
    return question.slice(from, to).trim()
  }
  expect(describing('Which former TTP commander led a group of his own?')).toBe('former TTP commander')
  expect(describing('According to reports, in which part of Pakistan was it?')).toBe('part of Pakistan')
  expect(describing('Which armed service began to strike?')).toBe('armed service')
  expect(describing('Which splinter group claimed it?')).toBe('splinter group')
  expect(describing('Who led it?')).toBe('')
})
