import { describe, expect, test } from 'vitest'
import { answerText } from '#domain/answer.ts'
import { studyDeck } from '#domain/prompt.ts'
import type { FactKindName } from '#domain/facts/index.ts'
import { deckOf, promptsOf, type TestFact } from './deckOf.ts'

interface Sample {
  readonly fact: TestFact
  readonly statement: string
  /** Question and answer, one line each. */
  readonly asked: readonly string[]
}

// One sample of every kind: a new kind does not compile without one.
const samples = {
  leadership: {
    fact: { kind: 'leadership', id: 'f', paragraph: 1, group: 'alpha', leader: 'ada', order: 'first' },
    statement: 'Ada Noor was the first leader of the Alpha Front (AF).',
    asked: [
      'Who was the first leader of the Alpha Front (AF)? Ada Noor',
      'Of which group was Ada Noor the first leader? Alpha Front (AF)',
    ],
  },
  succession: {
    fact: {
      kind: 'succession',
      id: 'f',
      paragraph: 1,
      group: 'beta',
      predecessor: 'ada',
      successor: 'ben',
      on: '2015-02',
    },
    statement: 'Ben Karim succeeded Ada Noor as leader of Beta Movement in February 2015.',
    asked: [
      'Who succeeded Ada Noor as leader of Beta Movement? Ben Karim',
      'Whom did Ben Karim succeed as leader of Beta Movement? Ada Noor',
    ],
  },
  founding: {
    fact: {
      kind: 'founding',
      id: 'f',
      paragraph: 1,
      group: 'beta',
      how: 'formed',
      on: 'mid 2013',
      by: 'ada',
      in: 'north',
    },
    statement: 'Beta Movement was formed by Ada Noor in North Province in mid-2013.',
    asked: [
      'In which part of which year was Beta Movement formed? mid-2013',
      'By whom was Beta Movement formed in mid-2013? Ada Noor',
      'Which group did Ada Noor form in mid-2013? Beta Movement',
      'Where was Beta Movement formed? North Province',
    ],
  },
  allegiance: {
    fact: { kind: 'allegiance', id: 'f', paragraph: 1, who: 'ada', to: 'alpha', on: '2013-05-11' },
    statement: 'Ada Noor swore allegiance to the Alpha Front (AF) on 11 May 2013.',
    asked: [
      'To which group did Ada Noor swear allegiance on 11 May 2013? Alpha Front (AF)',
      'Who swore allegiance to the Alpha Front (AF) on 11 May 2013? Ada Noor',
      'On what date did Ada Noor swear allegiance to the Alpha Front (AF)? 11 May 2013',
    ],
  },
  role: {
    fact: {
      kind: 'role',
      id: 'f',
      paragraph: 1,
      person: 'ben',
      role: 'its envoy',
      by: 'ada',
      on: '2014-04-03',
    },
    statement: 'Ada Noor appointed Ben Karim as its envoy on 3 April 2014.',
    asked: [
      'Who was appointed its envoy on 3 April 2014? Ben Karim',
      'To what position was Ben Karim appointed by Ada Noor on 3 April 2014? its envoy',
      'Who appointed Ben Karim as its envoy? Ada Noor',
      'On what date was Ben Karim appointed its envoy? 3 April 2014',
    ],
  },
  membership: {
    fact: { kind: 'membership', id: 'f', paragraph: 1, member: 'ben', group: 'gamma', during: 'until 2014' },
    statement: 'Ben Karim belonged to Gamma Party until 2014.',
    asked: ['To which group did Ben Karim belong until 2014? Gamma Party'],
  },
  size: {
    fact: { kind: 'size', id: 'f', paragraph: 1, group: 'beta', count: { nearly: 700 }, on: '2015-11' },
    statement: 'Beta Movement had nearly 700 members in November 2015.',
    asked: ['How many members did Beta Movement have in November 2015? nearly 700 members'],
  },
  location: {
    fact: { kind: 'location', id: 'f', paragraph: 1, subject: 'beta', relation: 'based-in', place: 'north' },
    statement: 'Beta Movement was based in North Province.',
    asked: ['Where was Beta Movement based? North Province'],
  },
  merger: {
    fact: {
      kind: 'merger',
      id: 'f',
      paragraph: 1,
      parts: ['alpha', 'beta'],
      into: 'gamma',
      how: 'merged',
      on: '2015',
    },
    statement: 'The Alpha Front (AF) and Beta Movement merged to form Gamma Party in 2015.',
    asked: [
      'Which group did the Alpha Front (AF) and Beta Movement merge to form in 2015? Gamma Party',
      'Which groups merged to form Gamma Party in 2015? Alpha Front (AF) and Beta Movement',
      'In what year did the Alpha Front (AF) and Beta Movement merge to form Gamma Party? 2015',
    ],
  },
  split: {
    fact: { kind: 'split', id: 'f', paragraph: 1, who: 'ben', from: 'beta', on: 'early 2015' },
    statement: 'Ben Karim broke away from Beta Movement in early 2015.',
    asked: [
      'From which group did Ben Karim break away in early 2015? Beta Movement',
      'Who broke away from Beta Movement in early 2015? Ben Karim',
      'In which part of which year did Ben Karim break away from Beta Movement? early 2015',
    ],
  },
  alliance: {
    fact: { kind: 'alliance', id: 'f', paragraph: 1, group: 'beta', ally: 'gamma', on: '2016' },
    statement: 'Beta Movement allied itself with Gamma Party in 2016.',
    asked: [
      'With which group did Beta Movement ally itself in 2016? Gamma Party',
      'In what year did Beta Movement ally itself with Gamma Party? 2016',
    ],
  },
  death: {
    fact: {
      kind: 'death',
      id: 'f',
      paragraph: 1,
      person: 'ada',
      how: 'killed',
      on: '2015-02',
      in: 'north',
      cause: 'by a rival',
    },
    statement: 'Ada Noor was killed by a rival in North Province in February 2015.',
    asked: [
      'In what month and year was Ada Noor killed? February 2015',
      'Where was Ada Noor killed? North Province',
      'How was Ada Noor killed in February 2015? by a rival',
    ],
  },
  naming: {
    fact: { kind: 'naming', id: 'f', paragraph: 1, of: 'alpha' },
    statement: 'The name Alpha Front is abbreviated AF and means ‘First’.',
    asked: [
      'What does the name Alpha Front mean in English? First',
      'What does the abbreviation AF stand for? Alpha Front',
    ],
  },
  free: {
    fact: {
      kind: 'free',
      id: 'f',
      paragraph: 1,
      statement: 'Ada Noor left over money',
      asks: { why: { question: 'Why did Ada Noor leave?', answer: 'over money' } },
    },
    statement: 'Ada Noor left over money.',
    asked: ['Why did Ada Noor leave? over money'],
  },
} satisfies Record<FactKindName, Sample>

describe.each(Object.entries<Sample>(samples))('a fact of kind %s', (_, { fact, statement, asked }) => {
  test('is stated as a sentence', () => {
    expect(studyDeck(deckOf(fact)).facts[0]?.statement).toBe(statement)
  })

  test('is asked in each direction that has one right answer', () => {
    expect(promptsOf(fact).map((prompt) => `${prompt.question} ${answerText(prompt.answer)}`)).toEqual(asked)
  })
})

describe('wording', () => {
  const absorbed: TestFact = {
    kind: 'merger',
    id: 'f',
    paragraph: 1,
    parts: ['alpha'],
    into: 'beta',
    how: 'absorbed',
    on: '2016',
  }

  test('being absorbed is told apart from merging', () => {
    expect(promptsOf(absorbed).map(({ question }) => question)).toEqual([
      'Into which group was the Alpha Front (AF) absorbed in 2016?',
      'In what year was the Alpha Front (AF) absorbed into Beta Movement?',
    ])
  })

  test('a fact may put a direction in its own words, or not ask it', () => {
    const fact: TestFact = {
      ...samples.leadership.fact,
      kind: 'leadership',
      ask: { leader: 'Who led the Alpha Front before Ben Karim?', group: false },
    }
    expect(promptsOf(fact).map(({ question }) => question)).toEqual([
      'Who led the Alpha Front before Ben Karim?',
    ])
  })

  test('what is not plainly stated is asked and stated as what it is', () => {
    const claimed: TestFact = {
      ...samples.size.fact,
      kind: 'size',
      certainty: 'claimed',
      according: 'its own claim',
    }
    const [prompt] = promptsOf(claimed)
    expect(prompt?.question).toBe(
      'According to its own claim, how many members did Beta Movement have in November 2015?',
    )
    expect(prompt?.fact.statement).toBe(
      'According to its own claim, Beta Movement had nearly 700 members in November 2015.',
    )
    const [reported] = promptsOf({ ...samples.membership.fact, kind: 'membership', certainty: 'reported' })
    expect(reported?.question).toBe('According to reports, to which group did Ben Karim belong until 2014?')
  })
})
