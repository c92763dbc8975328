import { describe, expect, test } from 'vitest'
import type { StudyDeck } from '#domain/prompt.ts'
import { candidatesFor } from '#domain/questions/distractors/index.ts'
import { ask, type ChoiceQuestion } from '#domain/questions/index.ts'
import { seededRandom } from '#domain/random.ts'
import { deckOfMany, promptIn, type ManyFact } from './deckOfMany.ts'

/** What may be offered beside the answer, by the names that are shown. */
function wrongFor(deck: StudyDeck, fact: string, direction: string): string[] {
  const found = candidatesFor(promptIn(deck, fact, direction), deck)
  if (!found || !('wrong' in found)) return []
  return found.wrong
    .map(({ option }) => ('entity' in option ? option.entity.name : 'text' in option ? option.text : ''))
    .sort()
}

const led: ManyFact = {
  kind: 'leadership',
  id: 'led',
  paragraph: 1,
  group: 'beta',
  leader: 'ada',
  order: 'first',
}

describe('a wrong person', () => {
  test('is anybody else', () => {
    expect(wrongFor(deckOfMany(led), 'led', 'leader')).toEqual([
      ...['Ben Karim', 'Cem Aydin', 'Dur Khalil', 'Eva Sultan', 'Fay Rahim'],
    ])
  })

  test('never led the same group at any time', () => {
    const deck = deckOfMany(
      led,
      { kind: 'leadership', id: 'later', paragraph: 1, group: 'beta', leader: 'ben', order: 'later' },
      { kind: 'succession', id: 'then', paragraph: 2, group: 'beta', predecessor: 'ben', successor: 'cem' },
    )
    expect(wrongFor(deck, 'led', 'leader')).toEqual(['Dur Khalil', 'Eva Sultan', 'Fay Rahim'])
  })

  test('is tied to the subject by no sentence, in whatever words', () => {
    const deck = deckOfMany(led, {
      ...{ kind: 'free', id: 'why', paragraph: 1, statement: 'Ben Karim ran Beta Movement from afar.' },
      asks: { how: { question: 'How did Ben Karim run Beta Movement?', answer: 'from afar' } },
    })
    expect(wrongFor(deck, 'led', 'leader')).not.toContain('Ben Karim')
  })

  test('is tied to nobody whom the question names in part', () => {
    const deck = deckOfMany(
      {
        ...{ kind: 'free', id: 'aid', paragraph: 1, statement: 'Ada Noor fed the Omega men of Gamma Party.' },
        asks: { who: { question: 'Who fed the Omega men of Gamma Party?', answer: { entity: 'ada' } } },
      },
      { kind: 'membership', id: 'in', paragraph: 1, member: 'ben', group: 'omega' },
    )
    expect(wrongFor(deck, 'aid', 'who')).toEqual(['Cem Aydin', 'Dur Khalil', 'Eva Sultan', 'Fay Rahim'])
  })

  test('is not named in a note of the fact', () => {
    const deck = deckOfMany({ ...led, note: 'Elsewhere Ben Karim is called so.' })
    expect(wrongFor(deck, 'led', 'leader')).not.toContain('Ben Karim')
  })
})

describe('a wrong group', () => {
  test('is neither a branch of the right one nor named after it', () => {
    const founded: ManyFact = {
      kind: 'founding',
      id: 'new',
      paragraph: 1,
      group: 'alpha',
      how: 'formed',
      by: 'ada',
    }
    expect(wrongFor(deckOfMany(founded), 'new', 'group')).not.toContain('Alpha Front in the North')
    expect(wrongFor(deckOfMany(led), 'led', 'group')).not.toContain('Night Wing')
  })
})

describe('a wrong place', () => {
  const killedIn = (place: 'kor' | 'northern' | 'norland'): string[] => {
    const fact: ManyFact = { kind: 'death', id: 'end', paragraph: 1, person: 'ada', how: 'killed', in: place }
    return wrongFor(deckOfMany(fact), 'end', 'place')
  }

  test('is of the same class, so that neither lies in the other', () => {
    expect(killedIn('kor')).toEqual(['Tal'])
    expect(killedIn('norland')).toEqual(['Sorland'])
  })

  test('does not overlap with the right one', () => {
    expect(killedIn('northern')).toEqual(['eastern Norland'])
  })
})

describe('a wrong date', () => {
  const formed = (on: Extract<ManyFact, { kind: 'founding' }>['on']): ManyFact[] =>
    on ? [{ kind: 'founding', id: 'new', paragraph: 1, group: 'gamma', how: 'formed', on }] : []

  test('is given as exactly as the right one', () => {
    expect(
      wrongFor(deckOfMany(...formed('2015-03')), 'new', 'date').every((text) => /^\p{L}+ \d{4}$/u.test(text)),
    ).toBe(true)
    expect(wrongFor(deckOfMany(...formed('2015')), 'new', 'date').every((text) => /^\d{4}$/.test(text))).toBe(
      true,
    )
  })

  test('is given for the same subject by no other fact', () => {
    const without = wrongFor(deckOfMany(...formed('2015')), 'new', 'date')
    expect(without).toContain('2016')
    const deck = deckOfMany(...formed('2015'), {
      kind: 'size',
      id: 'n',
      paragraph: 1,
      group: 'gamma',
      count: 50,
      on: '2016',
    })
    expect(wrongFor(deck, 'new', 'date')).not.toContain('2016')
  })

  test('lies on the same side of a year that the question names', () => {
    const deck = deckOfMany({
      ...{ kind: 'free', id: 'since', paragraph: 1, statement: 'In 2014 Ada Noor had been away since 2012.' },
      asks: {
        since: { question: 'Since what year had Ada Noor been away in 2014?', answer: { date: '2012' } },
      },
    })
    expect(wrongFor(deck, 'since', 'since').filter((year) => Number(year) > 2014)).toEqual([])
  })
})

describe('a wrong number', () => {
  type Size = Extract<ManyFact, { kind: 'size' }>['count']
  const size = (id: string, group: 'gamma' | 'beta' | 'delta', count: Size): ManyFact => ({
    ...{ kind: 'size', id, paragraph: 1, group, count },
  })
  /** Beside the sizes of two other groups. */
  const sized = (count: Size, others: readonly [Size, Size]): string[] =>
    wrongFor(
      deckOfMany(size('n', 'gamma', count), size('b', 'beta', others[0]), size('d', 'delta', others[1])),
      'n',
      'count',
    )

  test('is a number alone where the question says of what, near in size and as round', () => {
    const numbers = sized(1400, [1600, 2200]).map((text) =>
      Number(/^([\d,]+)$/.exec(text)?.[1]?.replace(',', '')),
    )
    expect(numbers.length).toBeGreaterThan(5)
    expect(numbers.filter((value) => !(value > 300 && value < 5600))).toEqual([])
    expect(numbers.filter((value) => String(value).replace(/0+$/, '').length !== 2)).toEqual([])
  })

  test('is not so near to an approximate one that it would be right when typed', () => {
    const numbers = sized({ about: 100 }, [{ about: 200 }, { about: 300 }]).map((text) =>
      Number(/\d+/.exec(text)?.[0]),
    )
    expect(numbers.length).toBeGreaterThan(5)
    expect(numbers.filter((value) => value >= 90 && value <= 110)).toEqual([])
  })

  test('is never one, since units are written in the plural', () => {
    expect(sized(2, [3, 4])).toContain('3')
    expect(sized(2, [3, 4])).not.toContain('1')
  })

  test('stands beside others that the deck says, or no choice is asked: the only one met before would be it', () => {
    expect(sized(1400, [1600, 2200])).toEqual(expect.arrayContaining(['1,600', '2,200']))
    expect(sized(1400, [7, 9])).toEqual([])
  })
})

test('two of the names of a list are exchanged, so that each option shares half of them with two others', () => {
  const deck = deckOfMany({
    ...{ kind: 'merger', id: 'one', paragraph: 1, parts: ['alpha', 'beta'], into: 'gamma', how: 'merged' },
  })
  const question = ask('choice', promptIn(deck, 'one', 'parts'), { deck }, seededRandom(1)) as ChoiceQuestion
  const names = question.options.flatMap(({ text }) => text.split(' and '))
  const counts = new Map(names.map((name) => [name, names.filter((other) => other === name).length]))
  expect([...counts.values()]).toEqual([2, 2, 2, 2])
})

test('what a reason is cannot be told from other reasons, so it is no choice', () => {
  const free = (id: string, answer: string): ManyFact => ({
    ...{ kind: 'free', id, paragraph: 1, statement: `This was so ${answer}.` },
    asks: { why: { question: `Why was ${id} so?`, answer } },
  })
  const deck = deckOfMany(
    free('a', 'for money'),
    free('b', 'for fame'),
    free('c', 'for peace'),
    free('d', 'for love'),
  )
  expect(ask('choice', promptIn(deck, 'a', 'why'), { deck }, seededRandom(1))).toBeUndefined()
})

test('abbreviations are shown with all options or with none', () => {
  const member = (group: 'beta' | 'gamma' | 'delta', name: 'ben' | 'cem' | 'dur'): ManyFact => ({
    ...{ kind: 'membership', id: group, paragraph: 2, member: name, group },
  })
  const founded: ManyFact = {
    kind: 'founding',
    id: 'new',
    paragraph: 1,
    group: 'alpha',
    how: 'formed',
    by: 'ada',
  }
  const deck = deckOfMany(founded, member('beta', 'ben'), member('gamma', 'cem'), member('delta', 'dur'))
  const question = ask('choice', promptIn(deck, 'new', 'group'), { deck }, seededRandom(1)) as ChoiceQuestion
  expect(question.options.map(({ text }) => text)).toContain('Alpha Front')
})

test('a name that the deck has far more often than any other would be guessed, so it is no choice', () => {
  const deck = deckOfMany({
    kind: 'founding',
    id: 'new',
    paragraph: 1,
    group: 'alpha',
    how: 'formed',
    by: 'ada',
  })
  expect(ask('choice', promptIn(deck, 'new', 'group'), { deck }, seededRandom(1))).toBeUndefined()
})
