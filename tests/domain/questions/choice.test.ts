import { describe, expect, test } from 'vitest'
import { catalogue } from '#decks/index.ts'
import { plain } from '#domain/grading/folding.ts'
import { studyDeck, type Prompt, type StudyDeck } from '#domain/prompt.ts'
import { gradeTyped } from '#domain/grading/gradeTyped.ts'
import { candidatesFor } from '#domain/questions/distractors/index.ts'
import { isMarked } from '#domain/questions/kinship.ts'
import { ask, grade, type ChoiceQuestion, type Option } from '#domain/questions/index.ts'
import { seededRandom } from '#domain/random.ts'
import { askAll, exceptions, type AskedQuestion } from '../../contracts/questionType.ts'
import { alsoRight } from './frames.ts'

const decks = await Promise.all(catalogue.map(({ load }) => load()))

interface Choice {
  readonly options: readonly Option[]
  readonly right: Option
  readonly wrong: readonly Option[]
}

function choiceOf({ question }: AskedQuestion): Choice {
  const { options, right } = question as ChoiceQuestion
  return {
    options,
    right: options[right]!,
    wrong: options.filter((_, index) => index !== right),
  }
}

function bare(text: string): string {
  return plain(text.replace(/ \([^)]*\)$/, ''))
}

describe.each(decks)('in the deck $id, a choice', (source) => {
  const deck = studyDeck(source)
  const asked = askAll('choice', deck)
  const holdsFor = (claim: (choice: Choice, prompt: Prompt) => boolean): void =>
    expect(exceptions(asked, (one) => claim(choiceOf(one), one.prompt))).toEqual([])

  test('has three or four options', () => {
    holdsFor(({ options }) => options.length === 3 || options.length === 4)
  })

  test('has the answer once', () => {
    holdsFor(({ options, right }, { answer }) => {
      if (answer.kind === 'entity' && right.entity !== answer.entity.id) return false
      return options.filter(({ id }) => id === right.id).length === 1
    })
  })

  test('has no two options that read alike', () => {
    holdsFor(({ options }) => new Set(options.map(({ text }) => bare(text))).size === options.length)
  })

  test('has no option under another name of the answer', () => {
    holdsFor(({ wrong }, { answer }) => {
      if (answer.kind !== 'entity') return true
      const { name, short = '', aliases = [] } = answer.entity
      const names = [name, short, ...aliases].map(plain)
      return wrong.every(({ text }) => !names.includes(bare(text)))
    })
  })

  test('has no wrong option that a typed fact says is also right', () => {
    holdsFor(({ wrong }, prompt) => {
      const right = alsoRight(prompt, source)
      return wrong.every(({ entity }) => entity === undefined || !right.has(entity))
    })
  })

  test('has no wrong option that its own fact names', () => {
    holdsFor(({ wrong }, { fact, question }) => {
      const said = ` ${plain(`${fact.statement} ${question}`)} `
      const isNamed = ({ entity = '' }: Option): boolean => {
        const found = deck.entities.get(entity)
        return (
          found !== undefined &&
          [found.name, found.short ?? found.name].some((name) => said.includes(` ${plain(name)} `))
        )
      }
      // 'ISIS' stands in 'ISIS–K' as well: such names are told apart by what is asked, not by their letters.
      return wrong.filter(isNamed).every((option) => isPartOfAnother(option, said, deck))
    })
  })

  test('takes each wrong option for wrong', () => {
    const isWrong = (one: AskedQuestion): boolean =>
      choiceOf(one).wrong.every(({ id }) => grade(one.question, id, { deck, gradeTyped }).result === 'wrong')
    expect(exceptions(asked, isWrong)).toEqual([])
  })

  test('shows its options in one form', () => {
    holdsFor(({ options }) => {
      const areAlike = (form: RegExp): boolean =>
        new Set(options.map(({ text }) => form.test(text))).size === 1
      return areAlike(/\([^)]+\)$/) && options.every(({ text }) => /^[\p{Lu}\d“]/u.test(text))
    })
  })

  test('asks for dates that are all given as exactly', () => {
    const formOf = ({ text }: Option): string =>
      text
        .replace(
          /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/,
          'M',
        )
        .replace(/\b(spring|summer|autumn|winter)\b/i, 'season')
        .replace(/^(early|mid|late)[ -]/i, 'part ')
        .replace(/^\d{1,2} /, 'D ')
        .replace(/\d{4}/, 'Y')
    holdsFor(({ options }, { answer }) => answer.kind !== 'date' || new Set(options.map(formOf)).size === 1)
  })

  test('has its answer in each place equally often', () => {
    const four = asked
      .map(({ question }) => question as ChoiceQuestion)
      .filter(({ options }) => options.length === 4)
    for (const place of [0, 1, 2, 3]) {
      const share = four.filter(({ right }) => right === place).length / four.length
      expect(share).toBeGreaterThan(0.23)
      expect(share).toBeLessThan(0.27)
    }
  })

  test('offers what is marked as easily confused far more often than what else may be offered', () => {
    const tally = { marked: { shown: 0, all: 0 }, others: { shown: 0, all: 0 } }
    for (const one of asked) {
      const { answer } = one.prompt
      const found = candidatesFor(one.prompt, deck)
      if (answer.kind !== 'entity' || !found || !('wrong' in found)) continue
      const offered = new Set(choiceOf(one).options.map(({ id }) => id))
      for (const { option, isUnlikely } of found.wrong) {
        if (isUnlikely || !('entity' in option)) continue
        const counted = tally[isMarked(option.entity, answer.entity) ? 'marked' : 'others']
        counted.all += 1
        counted.shown += offered.has(option.id) ? 1 : 0
      }
    }
    const share = ({ shown, all }: { shown: number; all: number }): number => shown / all
    expect(tally.marked.all).toBeGreaterThan(0)
    expect(share(tally.marked)).toBeGreaterThan(3 * share(tally.others))
  })

  test('offers what the learner took for the answer before, where that may be offered', () => {
    const before = new Map<string, Option>()
    for (const one of asked) for (const option of choiceOf(one).wrong) before.set(one.prompt.id, option)
    const offered = deck.prompts.filter((prompt) => {
      const option = before.get(prompt.id)
      if (!option || prompt.answer.kind === 'entities') return true
      const question = ask(
        'choice',
        prompt,
        { deck, mixedUp: [option.id] },
        seededRandom(7),
      ) as ChoiceQuestion
      return question.options.some(({ id }) => id === option.id)
    })
    expect(offered.length).toBe(deck.prompts.length)
  })
})

function isPartOfAnother({ entity = '' }: Option, said: string, deck: StudyDeck): boolean {
  const own = deck.entities.get(entity)
  const names = [own?.name, own?.short].flatMap((name) => (name === undefined ? [] : plain(name)))
  return [...deck.entities.values()].some(
    (other) =>
      other.id !== entity &&
      [other.name, other.short ?? '', ...(other.aliases ?? [])]
        .map(plain)
        .some(
          (longer) =>
            names.some((name) => longer !== name && ` ${longer} `.includes(` ${name} `)) &&
            said.includes(` ${longer} `),
        ),
  )
}

test('an answer that is no option is a bug and says so', () => {
  const question: ChoiceQuestion = {
    kind: 'choice',
    prompt: 'abcdef' as ChoiceQuestion['prompt'],
    text: 'Who?',
    options: [{ id: 'a', text: 'A' }],
    right: 0,
  }
  expect(() => grade(question, 'b', { deck: studyDeck(decks[0]!), gradeTyped })).toThrow(
    'Inconsistent: a question of the form \'choice\' was answered with "b".',
  )
})
