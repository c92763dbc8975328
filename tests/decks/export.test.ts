/** What other programs read: its shape is written out here, strictly, apart from the code that makes it. */
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#decks/index.ts'
import { dateAnswer, entityAnswer, quantityAnswer, textAnswer, type Answer } from '#domain/answer.ts'
import { certainties, ranks } from '#domain/deck.ts'
import { factKinds } from '#domain/facts/index.ts'
import { entitiesOf, studyDeck } from '#domain/prompt.ts'
import { acceptedAnswers } from '#formats/acceptedAnswers.ts'
import { deckExport } from '#formats/deckExport.ts'
import { deckOf } from '../domain/deckOf.ts'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty())
const shape = v.strictObject({
  version: v.literal(1),
  deck: v.strictObject({
    id: text,
    title: text,
    description: text,
    source: v.strictObject({ title: text, url: v.pipe(v.string(), v.url()), publisher: text }),
    licence: v.strictObject({ name: text, url: v.pipe(v.string(), v.url()) }),
  }),
  entities: v.array(
    v.strictObject({
      id: text,
      kind: v.picklist(['group', 'person', 'place']),
      name: text,
      aliases: v.array(text),
      native: v.array(v.strictObject({ text, lang: text, dir: v.picklist(['ltr', 'rtl']) })),
    }),
  ),
  facts: v.array(
    v.strictObject({
      id: text,
      kind: v.picklist(Object.keys(factKinds)),
      rank: v.picklist(ranks),
      statement: text,
      certainty: v.picklist(certainties),
      note: v.nullable(text),
      source: v.strictObject({ section: text, paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
    }),
  ),
  prompts: v.array(
    v.strictObject({ id: text, factId: text, question: text, answer: text, accepted: v.array(text) }),
  ),
})

const decks = await Promise.all(
  catalogue.map(async ({ id, load }) => {
    const deck = await load()
    const document = deckExport(studyDeck(deck))
    return { id, deck, document, read: v.parse(shape, JSON.parse(JSON.stringify(document))) }
  }),
)

describe.each(decks)('deck $id, exported', ({ deck, document, read: { entities, facts, prompts } }) => {
  test('loses nothing on its way through JSON', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })

  test('has unique ids', () => {
    for (const list of [entities, facts, prompts]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
    }
  })

  test('has prompts for every fact, and facts for every prompt', () => {
    expect(new Set(prompts.map(({ factId }) => factId))).toEqual(new Set(facts.map(({ id }) => id)))
  })

  test('cites headings and paragraphs that are there', () => {
    const paragraphs = new Map(deck.sections.map((section) => [section.heading, section.paragraphs]))
    for (const { id, source } of facts) {
      expect([id, source.paragraph <= (paragraphs.get(source.section) ?? 0)]).toEqual([id, true])
    }
  })

  test('accepts the answer it gives, and accepts nothing twice', () => {
    for (const { answer, accepted } of prompts) {
      expect(accepted[0]).toBe(answer)
      expect(new Set(accepted).size).toBe(accepted.length)
    }
  })
})

const entities = entitiesOf(deckOf())
const [alpha, beta] = [entities.get('alpha')!, entities.get('beta')!]

test.each<[string, Answer, string[]]>([
  ['an entity', entityAnswer(alpha), ['Alpha Front (AF)', 'Alpha Front', 'AF', 'Alfa Front']],
  [
    'several entities',
    { kind: 'entities', entities: [alpha, beta] },
    ['Alpha Front (AF) and Beta Movement', 'Alpha Front and Beta Movement', 'AF and Beta Movement'],
  ],
  ['a day', dateAnswer('2015-03-06'), ['6 March 2015', '2015-03-06', 'March 6, 2015']],
  ['a month', dateAnswer('2015-03'), ['March 2015', '2015-03']],
  ['a part of a year', dateAnswer('mid 2013'), ['mid-2013', 'mid 2013']],
  ['an end', dateAnswer('end of 2014'), ['the end of 2014', 'end of 2014', 'end 2014']],
  ['a season', dateAnswer('autumn 2016'), ['the autumn of 2016', 'autumn 2016', 'autumn of 2016']],
  ['a decade', dateAnswer('1990s'), ['the 1990s', '1990s']],
  ['about a year', dateAnswer('about 2003'), ['about 2003', '2003']],
  ['a small number', quantityAnswer(8, 'groups'), ['8 groups', '8', 'eight', 'eight groups']],
  [
    'a number with a hedge',
    quantityAnswer({ nearly: 1700 }, 'men'),
    [
      ...['nearly 1,700 men', 'nearly 1,700', 'nearly 1700', '1,700', '1700', 'nearly 1700 men'],
      ...['1,700 men', '1700 men'],
    ],
  ],
  [
    'a range',
    quantityAnswer([20, 30], 'men'),
    ['20 to 30 men', '20 to 30', '20–30', '20-30', '20–30 men', '20-30 men'],
  ],
  [
    'millions',
    quantityAnswer(5_000_000, 'dollars'),
    [...['5,000,000 dollars', '5,000,000', '5000000', '5 million', '5000000 dollars'], '5 million dollars'],
  ],
  ['a share', quantityAnswer(50, '%'), ['50%', '50']],
  ['words', textAnswer('a caliphate', ['caliphate']), ['a caliphate', 'caliphate']],
])('all forms of %s are accepted', (_, answer, forms) => {
  expect(acceptedAnswers(answer)).toEqual(forms)
})
