import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composer } from '#domain/quiz/compose.ts'
import { tells } from '#domain/quiz/giveAway.ts'
import { askedBy, quizForms, type QuizItem } from '#domain/quiz/items.ts'
import { formsOf, promptsFor, whyNothing, type QuizSetup } from '#domain/quiz/setup.ts'
import { indexOf } from '#domain/questions/deckIndex.ts'
import { themes } from '#domain/theme.ts'
import { compose, deck, promptAt, promptsAt, setupOf } from './quizOf.ts'

const headings = deck.sections.map(({ heading }) => heading)

const setups: fc.Arbitrary<QuizSetup> = fc
  .record({
    sections: fc.subarray(headings, { maxLength: 6 }),
    themes: fc.subarray([...themes], { maxLength: 2 }),
    forms: fc.subarray([...quizForms], { minLength: 1 }),
    feedback: fc.boolean(),
  })
  .map(setupOf)

const count = 8
const composed = fc.tuple(setups, fc.integer({ min: 0, max: 1000 })).map(([setup, seed]) => ({
  setup,
  seed,
  items: compose(setup, seed, count),
}))

/** Composed once, since making questions takes most of the time. */
const quizzes = fc.sample(composed, { numRuns: 40, seed: 20 })

function holds(claim: (quiz: (typeof quizzes)[number]) => void): void {
  quizzes.forEach(claim)
}

/** What is read of a question before or, with feedback, after it is answered. */
function textsOf(item: QuizItem, feedback: boolean): string[] {
  if (feedback)
    return promptsAt(item).flatMap(({ fact, question }) => [question, fact.statement, fact.note ?? ''])
  const asked = askedBy(item, deck)
  return asked && 'rows' in asked ? asked.rows.map(({ text }) => text) : [asked?.text ?? '']
}

test('the same seed and choice give the same quiz, another seed another', () => {
  holds(({ setup, seed, items }) => expect(compose(setup, seed, count)).toEqual(items))
  expect(compose(setupOf(), 1, 10)).not.toEqual(compose(setupOf(), 2, 10))
})

test('a longer quiz begins with the shorter one', () => {
  holds(({ setup, seed, items }) => expect(compose(setup, seed, 3)).toEqual(items.slice(0, 3)))
})

test('there are as many questions as were asked for, or no further one fits', () => {
  holds(({ setup, seed, items }) => {
    if (items.length < count) expect(composer(deck, setup, seed)(items)).toBeUndefined()
    else expect(items).toHaveLength(count)
  })
  expect(compose(setupOf(), 3, 100)).toHaveLength(100)
})

test('no two questions are of one fact', () => {
  holds(({ items }) => {
    const facts = items.flatMap((item) => promptsAt(item).map(({ fact }) => fact.id))
    expect(new Set(facts).size).toBe(facts.length)
  })
})

test('every question is of the chosen sections, themes and forms, and can be asked', () => {
  holds(({ setup, items }) => {
    const keys = new Set(promptsFor(deck, setup).map(({ key }) => key))
    for (const item of items) {
      expect(promptsAt(item).every(({ key }) => keys.has(key))).toBe(true)
      expect(formsOf(setup)).toContain(item.form)
      expect(askedBy(item, deck)?.kind).toBe(item.form)
    }
  })
})

test('without feedback nothing is asked that is answered by looking', () => {
  expect(formsOf({ forms: ['reveal', 'typed'], feedback: false })).toEqual(['typed'])
  expect(formsOf({ forms: ['reveal', 'typed'], feedback: true })).toEqual(['reveal', 'typed'])
})

test('no question is given away by an earlier one, and without feedback by none at all', () => {
  const index = indexOf(deck)
  holds(({ setup: { feedback }, items }) => {
    items.forEach((item, position) => {
      for (const other of items.filter((_, at) => (feedback ? at < position : at !== position))) {
        for (const prompt of promptsAt(item)) {
          const told = textsOf(other, feedback).filter((text) => tells(text, prompt, index))
          expect(told, prompt.id).toEqual([])
        }
      }
    })
  })
})

describe('boards', () => {
  const index = indexOf(deck)
  const boards = ['matching', 'ordering'] as const
  const withBoards = compose(setupOf({ forms: ['choice', 'typed', ...boards] }), 4, 24)

  test('come up, each with four to six rows, and take turns with the other forms row by row', () => {
    const rows = (form: string): number =>
      withBoards.filter((item) => item.form === form).flatMap(promptsAt).length
    for (const item of withBoards) {
      expect(promptsAt(item).length === 1 || promptsAt(item).length >= 4).toBe(true)
      expect(promptsAt(item).length).toBeLessThanOrEqual(6)
    }
    const counts = ['choice', 'typed', ...boards].map(rows)
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(6)
  })

  test('have no row that tells the answer of another', () => {
    for (const item of withBoards) {
      const prompts = promptsAt(item)
      for (const prompt of prompts) {
        const told = prompts.filter((other) => other !== prompt && tells(other.question, prompt, index))
        expect(
          told.map(({ id }) => id),
          prompt.id,
        ).toEqual([])
      }
    }
  })

  test('are made again as they were, row for row', () => {
    for (const item of withBoards) {
      expect(askedBy({ ...item }, deck)).toEqual(askedBy(item, deck))
      const asked = askedBy(item, deck)
      if (asked && 'rows' in asked)
        expect(new Set(asked.rows.map(({ prompt }) => prompt))).toEqual(
          new Set(promptsAt(item).map(({ key }) => key)),
        )
    }
  })
})

test('sections take turns: one falls behind another by more than one question only when it has no more', () => {
  const setup = setupOf({ sections: ['Azizullah Haqqani', 'Prelude', 'Disparate groups'] })
  const items = compose(setup, 5, 30)
  const inSection = (heading: string, of: readonly QuizItem[]): number =>
    of.filter((item) => promptAt(item).fact.source.section === heading).length
  for (let length = 1; length <= items.length; length += 1) {
    const counts = setup.sections.map((heading) => inSection(heading, items.slice(0, length)))
    const most = Math.max(...counts)
    setup.sections.forEach((heading, at) => {
      if (counts[at]! < most - 1) expect(inSection(heading, items.slice(length))).toBe(0)
    })
  }
  const whole = compose(setupOf(), 5, headings.length)
  expect(new Set(whole.map((item) => promptAt(item).fact.source.section)).size).toBe(headings.length)
})

test('forms take turns as far as the prompts allow', () => {
  const forms = compose(setupOf(), 9, 30).map(({ form }) => form)
  for (const form of ['choice', 'typed', 'cloze']) {
    expect(forms.filter((one) => one === form).length).toBeGreaterThanOrEqual(8)
  }
})

describe('when nothing can be asked, it is said what to loosen', () => {
  test('the sections and themes', () => {
    const setup = setupOf({ sections: ['Organizational expansion'], themes: ['numbers'] })
    expect([compose(setup, 1, 5), whyNothing(deck, setup)]).toEqual([[], 'sections-and-themes'])
  })

  test('the forms', () => {
    const none = setupOf({ forms: ['reveal'], feedback: false })
    expect([compose(none, 1, 5), whyNothing(deck, none)]).toEqual([[], 'no-forms'])
    const setup = setupOf({ sections: ['Pakistani Taliban'], themes: ['allegiances'], forms: ['choice'] })
    expect([compose(setup, 1, 5), whyNothing(deck, setup)]).toEqual([[], 'forms'])
  })
})

describe('an answer is given away', () => {
  const index = indexOf(deck)
  const asked = deck.prompts.find(
    ({ direction, fact }) => direction === 'leader' && fact.source.section === 'Shamsatoo group',
  )!

  test('by the fact itself, and by a sentence that names it with what is asked about', () => {
    expect(tells(asked.fact.statement, asked, index)).toBe(true)
  })

  test('not by its own question, nor by the answer named beside something else', () => {
    expect(tells(asked.question, asked, index)).toBe(false)
    const name = asked.answer.kind === 'entity' ? asked.answer.entity.name : ''
    expect(tells(`${name} travelled to Norland.`, asked, index)).toBe(false)
  })
})
