import { describe, expect, test } from 'vitest'
import { catalogue } from '#decks/index.ts'
import { studyDeck, type StudyDeck } from '#domain/prompt.ts'
import { ask } from '#domain/questions/index.ts'
import { seededRandom } from '#domain/random.ts'
import { deckOfMany, promptIn } from './deckOfMany.ts'

function clozeOf(deck: StudyDeck, fact: string, direction: string): string | undefined {
  return ask('cloze', promptIn(deck, fact, direction), { deck }, seededRandom(1))?.text
}

describe('the answer is cut out of the statement', () => {
  test('a name, with the abbreviation behind it', () => {
    const deck = deckOfMany({
      kind: 'founding',
      id: 'f',
      paragraph: 1,
      group: 'alpha',
      how: 'formed',
      on: '2015',
      by: 'ada',
    })
    expect(clozeOf(deck, 'f', 'group')).toBe('The ____ was formed by Ada Noor in 2015.')
    expect(clozeOf(deck, 'f', 'date')).toBe('The Alpha Front (AF) was formed by Ada Noor in ____.')
  })

  test('a number without its unit', () => {
    const deck = deckOfMany({
      kind: 'size',
      id: 'f',
      paragraph: 1,
      group: 'beta',
      count: { about: 70 },
      on: '2015',
    })
    expect(clozeOf(deck, 'f', 'count')).toBe('Beta Movement had ____ members in 2015.')
  })

  test('words together with their article, which would tell how they begin', () => {
    const deck = deckOfMany({
      ...{ kind: 'free', id: 'f', paragraph: 1, statement: 'Ada Noor wants an empire of trade.' },
      asks: { what: { question: 'What does Ada Noor want?', answer: 'empire of trade' } },
    })
    expect(clozeOf(deck, 'f', 'what')).toBe('Ada Noor wants ____.')
  })
})

describe('there is no cloze', () => {
  const saying = (statement: string, question: string): StudyDeck =>
    deckOfMany({
      ...{ kind: 'free', id: 'f', paragraph: 1, statement },
      asks: { who: { question, answer: { entity: 'ada' } } },
    })

  test('where the answer stands twice', () => {
    expect(
      clozeOf(saying('Ada Noor was followed by Ada Noor.', 'Who came first?'), 'f', 'who'),
    ).toBeUndefined()
  })

  test('where the statement has it under no name', () => {
    expect(clozeOf(saying('She led Beta Movement.', 'Who led Beta Movement?'), 'f', 'who')).toBeUndefined()
  })

  test('where a word of the answer stays behind', () => {
    const deck = saying('Ada Noor led the Noor brothers.', 'Who led the brothers?')
    expect(clozeOf(deck, 'f', 'who')).toBeUndefined()
  })

  test('where the question says more than the rest of the statement', () => {
    const deck = saying('Ada Noor was a leader.', 'Who led Beta Movement in 2015?')
    expect(clozeOf(deck, 'f', 'who')).toBeUndefined()
  })
})

test.each(catalogue)(
  'no two clozes of the deck $id have the same text and another answer',
  async ({ load }) => {
    const deck = studyDeck(await load())
    const cuts = new Map<string, string>()
    const twofold = deck.prompts.filter((prompt) => {
      const question = ask('cloze', prompt, { deck }, seededRandom(1))
      if (question?.kind !== 'cloze') return false
      const before = cuts.get(question.text)
      cuts.set(question.text, question.cut)
      return before !== undefined && before !== question.cut
    })
    expect(twofold.map(({ id }) => id)).toEqual([])
  },
)
