/** What every single question must keep, whatever prompt and seed it is made from. Checked in part by a test, in full by a script. */
import type { Deck } from '#domain/deck.ts'
import { answerText } from '#domain/answer.ts'
import { plain } from '#domain/grading/folding.ts'
import { gradeTyped } from '#domain/grading/gradeTyped.ts'
import { isAccepted, type Grade } from '#domain/grading/result.ts'
import { sentence } from '#domain/names.ts'
import type { Prompt, StudyDeck } from '#domain/prompt.ts'
import { formatQuantity } from '#domain/quantity.ts'
import {
  ask,
  dontKnow,
  grade,
  type Given,
  type Question,
  type QuestionKind,
} from '#domain/questions/index.ts'
import { seededRandom } from '#domain/random.ts'
import { Easy, Good, Hard } from '#domain/review.ts'
import { alsoRight } from '../domain/questions/frames.ts'

export interface SeededQuestion {
  readonly prompt: Prompt
  readonly seed: number
  readonly question: Question
}

/** The question of a kind for a prompt under a seed; undefined where the prompt is not asked so. */
export function seeded(
  kind: QuestionKind,
  prompt: Prompt,
  seed: number,
  deck: StudyDeck,
): SeededQuestion | undefined {
  const question = ask(kind, prompt, { deck }, seededRandom(seed))
  return question && { prompt, seed, question }
}

type Claim = (asked: SeededQuestion, deck: StudyDeck, source: Deck) => boolean

/** Claims that hold for every question; a claim is named by what is said of it. */
export const questionClaims: Readonly<Record<string, Claim>> = {
  'are the same under the same seed': ({ prompt, seed, question }, deck) =>
    JSON.stringify(seeded(question.kind, prompt, seed, deck)?.question) === JSON.stringify(question),

  'take every right answer for right': ({ question, prompt }, deck) =>
    rightAnswers(question, prompt).every((given) => isRight(question, given, deck)),

  'take “I don’t know” for not known': ({ question }, deck) =>
    grade(question, dontKnow, { deck, gradeTyped }).result === 'unknown',

  'have the answer among their options once': ({ question, prompt: { answer } }) => {
    if (question.kind !== 'choice') return true
    const right = question.options[question.right]
    const words = answer.kind === 'entity' ? answer.entity.name : answerText(answer)
    const isAnswer = (text: string): boolean =>
      bare(text) === bare(words) ||
      sameNames(text, words) ||
      (answer.kind === 'quantity' && text === sentence(formatQuantity(answer.quantity)))
    return right !== undefined && question.options.filter(({ text }) => isAnswer(text)).length === 1
  },

  'have no two options that read alike': ({ question }) =>
    question.kind !== 'choice' ||
    new Set(question.options.map(({ text }) => bare(text))).size === question.options.length,

  'have no other option that the grader of typed answers takes for right': ({ question, prompt }, deck) =>
    wrongOptions(question).every(({ text }) => !isAccepted(typedGrade(bareText(text), prompt, deck))),

  'have no other option that a typed fact says is right': ({ question, prompt }, _, source) => {
    const right = knownRight(prompt, source)
    return wrongOptions(question).every(({ entity }) => entity === undefined || !right.has(entity))
  },
}

function wrongOptions(question: Question): { readonly text: string; readonly entity?: string }[] {
  return question.kind === 'choice' ? question.options.filter((_, index) => index !== question.right) : []
}

function rightAnswers(question: Question, { answer }: Prompt): readonly Given[] {
  switch (question.kind) {
    case 'reveal':
      return [Hard, Good, Easy]
    case 'choice':
      return question.options.slice(question.right, question.right + 1).map(({ id }) => id)
    case 'typed':
      return [answerText(answer)]
    case 'cloze':
      return question.typable ? [Good, question.cut, answerText(answer)] : [Good]
  }
}

/** By kind, prompt and what is given: what is typed is graded alike under every seed. */
const rightBefore = new Map<string, boolean>()

function isRight(question: Question, given: Given, deck: StudyDeck): boolean {
  const find = (): boolean =>
    ['right', 'variant'].includes(grade(question, given, { deck, gradeTyped }).result)
  if (question.kind === 'choice') return find()
  const key = `${question.kind} ${question.prompt} ${JSON.stringify(given)}`
  const found = rightBefore.get(key) ?? find()
  rightBefore.set(key, found)
  return found
}

const typedBefore = new Map<string, Grade>()

function typedGrade(text: string, prompt: Prompt, deck: StudyDeck): Grade {
  const key = `${prompt.id} ${text}`
  const found = typedBefore.get(key) ?? gradeTyped(text, prompt, deck)
  typedBefore.set(key, found)
  return found
}

const rightOf = new Map<string, ReadonlySet<string>>()

function knownRight(prompt: Prompt, source: Deck): ReadonlySet<string> {
  const found = rightOf.get(prompt.id) ?? alsoRight(prompt, source)
  rightOf.set(prompt.id, found)
  return found
}

function bareText(text: string): string {
  return text.replace(/ \([^)]*\)$/, '')
}

function bare(text: string): string {
  return plain(bareText(text)).replace(/^(the|an?) /, '')
}

/** 'A, B and C' and 'C, A (AA) and B'. */
function sameNames(one: string, other: string): boolean {
  const names = (text: string): string =>
    text
      .replace(/ \([^)]*\)/g, '')
      .split(/, | and /)
      .map(plain)
      .sort()
      .join('|')
  return names(one) === names(other)
}
