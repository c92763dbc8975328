/** What the check of evidence finds in a small deck whose article is at hand. */
import { describe, expect, test } from 'vitest'
import { evidenceOf, readArticle } from '#domain/evidence/article.ts'
import { missingEvidence, outOfStep, unusedInferences, withoutEvidence } from '#domain/evidence/check.ts'
import { deckOf, type TestFact } from '../deckOf.ts'

const evidence = evidenceOf(
  readArticle(`== One ==
In North Province the Alfa Front of Ada Noor and Ben Karim was formed on July 13, 2015, in late 2014 by some.
The AF had thirteen camps and $2 million by the autumn of 2016; the Gamma Party is Afghan.`),
)
const missing = (fact: TestFact): string[] => missingEvidence(deckOf(fact), evidence).map(({ term }) => term)

const free = (paragraph: number, statement: string): TestFact => ({
  kind: 'free',
  id: 'f',
  paragraph,
  statement,
  asks: { what: { question: 'What is it?', answer: 'that' } },
})

describe('is found', () => {
  test.each([
    ['an entity by any of its names', 1, 'It was the Alpha Front (AF).'],
    ['a date in the other order', 1, 'It was on 13 July 2015.'],
    ['a part of a year', 1, 'It was in late 2014.'],
    ['a season', 2, 'It was in the autumn of 2016.'],
    ['a number in digits', 2, 'It had 13 camps.'],
    ['millions', 2, 'It had 2,000,000 dollars.'],
    ['the country of an adjective', 2, 'It was of the Afghan kind.'],
  ])('%s', (_, paragraph, statement) => {
    expect(missing(free(paragraph, statement))).toEqual([])
  })
})

describe('is missing', () => {
  test.each([
    ['an entity that another paragraph names', 2, 'It was led by Ada Noor.', ['Ada Noor']],
    ['a day that is one off', 1, 'It was on 14 July 2015.', ['14 July 2015']],
    ['a year that belongs to another date', 1, 'It was in July 2014.', ['July 2014']],
    ['another part of the year', 1, 'It was in early 2014.', ['early 2014']],
    ['a number', 2, 'It had fourteen camps.', ['14']],
    ['an order that is not in the text', 2, 'It was the second party.', ['second']],
    ['a name that is no entity', 1, 'It was near Springfield.', ['Springfield']],
    ['an abbreviation at the start of a sentence', 1, 'NASA was there.', ['NASA']],
  ])('%s', (_, paragraph, statement, terms) => {
    expect(missing(free(paragraph, statement))).toEqual(terms)
  })

  test('the entity of an answer', () => {
    const fact: TestFact = { kind: 'leadership', id: 'f', paragraph: 1, group: 'gamma', leader: 'ada' }
    expect(missing(fact)).toEqual(['Gamma Party'])
  })
})

test('a question may count what its answer lists', () => {
  const asks = { who: { question: 'Which two led it?', answer: { entities: ['ada', 'ben'] as const } } }
  expect(missing({ kind: 'free', id: 'f', paragraph: 1, statement: 'Both led it.', asks })).toEqual([])
})

describe('an inference', () => {
  const found = missingEvidence(deckOf(free(2, 'It was in 2015 near Springfield.')), evidence)

  test('accounts for one term of one fact', () => {
    const left = withoutEvidence(found, {
      f: { '2015': 'It is inferred.' },
      g: { Springfield: 'Elsewhere.' },
    })
    expect(left.map(({ term }) => term)).toEqual(['Springfield'])
  })

  test('that nothing needs is told', () => {
    const unused = unusedInferences(found, {
      f: { '2015': 'It is inferred.', '13': 'It is there.' },
      g: { x: 'No.' },
    })
    expect(unused).toEqual(['f: 13', 'g: x'])
  })
})

test('a deck out of step with its article is told, and so is a paragraph without facts', () => {
  const { sections } = evidenceOf(readArticle('== One ==\nA line.\n== Two ==\nA line.'))
  expect(outOfStep(deckOf(free(1, 'It is.')), { version: 1, sections })).toEqual([
    'Only in the deck: One, 2 paragraphs',
    'Only in the article: One, 1 paragraphs',
    'Only in the article: Two, 1 paragraphs',
    'No facts: One, paragraph 2',
  ])
})
