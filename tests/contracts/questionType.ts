/** What every question type must keep, for every prompt of every deck. Run by questionType.test.ts over all. */
import { describe, expect, test } from 'vitest'
import { plain } from '#domain/grading/folding.ts'
import { gradeTyped } from '#domain/grading/gradeTyped.ts'
import type { Prompt, StudyDeck } from '#domain/prompt.ts'
import {
  ask,
  dontKnow,
  grade,
  type Given,
  type Question,
  type QuestionKind,
} from '#domain/questions/index.ts'
import { seededRandom } from '#domain/random.ts'

/**
 * Each prompt is asked under 20 of the seeds 0 to 99, other ones than the prompts beside it, so that every seed is met by
 * a fifth of all prompts: all 100 for every prompt would take half a minute and more.
 */
const SEEDS = 100
const SEEDS_A_PROMPT = 20

export interface AskedQuestion {
  readonly prompt: Prompt
  readonly seed: number
  readonly question: Question
}

function seedsFor(promptIndex: number): number[] {
  return Array.from(
    { length: SEEDS_A_PROMPT },
    (_, turn) => (promptIndex + turn * (SEEDS / SEEDS_A_PROMPT)) % SEEDS,
  )
}

/** Every question of a type that a deck gives, each prompt under its seeds. */
export function askAll(kind: QuestionKind, deck: StudyDeck): AskedQuestion[] {
  return deck.prompts.flatMap((prompt, index) =>
    seedsFor(index).flatMap((seed) => {
      const question = ask(kind, prompt, { deck }, seededRandom(seed))
      return question ? [{ prompt, seed, question }] : []
    }),
  )
}

/** Each question once, where several seeds give the same. */
function distinct(asked: readonly AskedQuestion[]): AskedQuestion[] {
  return [...new Map(asked.map((one) => [JSON.stringify(one.question), one])).values()]
}

/** The prompts and seeds for which a claim does not hold, with the question: empty when it holds for all. */
export function exceptions(
  asked: readonly AskedQuestion[],
  holds: (asked: AskedQuestion) => boolean,
): string[] {
  return asked
    .filter((one) => !holds(one))
    .map(({ prompt, seed, question }) => `${prompt.id}, seed ${seed}: ${JSON.stringify(question)}`)
}

/** @param rightAnswers what a learner who knows gives, in each way the type can be answered */
export function contractOfQuestionType(
  kind: QuestionKind,
  deck: StudyDeck,
  rightAnswers: (question: Question, prompt: Prompt) => readonly Given[],
): void {
  const context = { deck, gradeTyped }
  const asked = askAll(kind, deck)
  const questions = distinct(asked)

  describe(`questions of the type ${kind}`, () => {
    test('are asked', () => {
      expect(asked.length).toBeGreaterThan(0)
    })

    test('are the same under the same seed', () => {
      const again = ({ prompt, seed }: AskedQuestion): Question | undefined =>
        ask(kind, prompt, context, seededRandom(seed))
      // Under the first seed of each prompt: as good as any.
      const first = asked.filter(({ prompt }, index) => asked[index - 1]?.prompt !== prompt)
      expect(exceptions(first, (one) => JSON.stringify(again(one)) === JSON.stringify(one.question))).toEqual(
        [],
      )
    })

    test('are plain data, of their type and for their prompt', () => {
      expect(
        asked.slice(0, 200).map(({ question }) => JSON.parse(JSON.stringify(question)) as Question),
      ).toEqual(asked.slice(0, 200).map(({ question }) => question))
      expect(
        exceptions(asked, ({ question, prompt }) => question.kind === kind && question.prompt === prompt.key),
      ).toEqual([])
    })

    test('exist for a prompt under every seed or under none', () => {
      const times = new Map<string, number>()
      for (const { prompt } of asked) times.set(prompt.id, (times.get(prompt.id) ?? 0) + 1)
      expect([...times].filter(([, count]) => count !== SEEDS_A_PROMPT)).toEqual([])
    })

    test('take the right answer for right', () => {
      const isRight = (question: Question, given: Given): boolean =>
        ['right', 'variant'].includes(grade(question, given, context).result)
      expect(
        exceptions(questions, ({ question, prompt }) =>
          rightAnswers(question, prompt).every((given) => isRight(question, given)),
        ),
      ).toEqual([])
    })

    test('take "I don’t know" for an answer', () => {
      expect(
        exceptions(questions, ({ question }) => grade(question, dontKnow, context).result === 'unknown'),
      ).toEqual([])
    })

    test('do not hold their answer in what they say', () => {
      expect(exceptions(questions, ({ question, prompt }) => !givesAway(question.text, prompt))).toEqual([])
    })
  })
}

/** Whether a text has the whole answer in it, as words, if the answer is more than a letter or two. */
function givesAway(text: string, { answer }: Prompt): boolean {
  const forms =
    answer.kind === 'entity'
      ? [answer.entity.name]
      : answer.kind === 'text'
        ? [answer.text.replace(/^(the|an?) /i, '')]
        : []
  return forms.some((form) => form.length > 3 && ` ${plain(text)} `.includes(` ${plain(form)} `))
}
