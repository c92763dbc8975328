/** What a question is: plain data that can be stored and shown, made from a prompt, and graded against it. */
import type { GradeTyped } from '../grading/gradeTyped.ts'
import type { Grade } from '../grading/result.ts'
import type { Prompt, StudyDeck } from '../prompt.ts'
import type { Random } from '../random.ts'
import type { PromptKey, QuestionForm, Rating } from '../review.ts'

/** What a question is made with, beside its prompt. */
export interface QuestionContext {
  readonly deck: StudyDeck
  /** Ids of options that this learner has taken for the answer before, the most frequent first. */
  readonly mixedUp?: readonly string[]
}

/** What an answer is graded with. */
export interface GradingContext {
  readonly deck: StudyDeck
  /** Handed in, because it weighs more than all forms together, and is needed only once something was typed. */
  readonly gradeTyped: GradeTyped
}

/** A way to answer that is offered. */
export interface Option {
  /** The id of an entity, or the text brought to one spelling: the same option has the same id in every question. */
  readonly id: string
  /** As it is shown: all options of a question in one form, with or without abbreviations, the first letter a capital. */
  readonly text: string
  /** The entity that it is, if it is one. */
  readonly entity?: string
}

interface QuestionBase<Kind extends QuestionForm> {
  readonly kind: Kind
  readonly prompt: PromptKey
}

export interface RevealQuestion extends QuestionBase<'reveal'> {
  readonly text: string
}

export interface TypedQuestion extends QuestionBase<'typed'> {
  readonly text: string
  /** What will be typed: decides which keyboard a phone offers. */
  readonly input: 'name' | 'names' | 'date' | 'number' | 'words'
}

export interface ChoiceQuestion extends QuestionBase<'choice'> {
  readonly text: string
  /** Three or four, one of them right. */
  readonly options: readonly Option[]
  /** The index of the right one. */
  readonly right: number
}

/** The statement of a fact with the answer cut out. */
export interface ClozeQuestion extends QuestionBase<'cloze'> {
  /** `before`, four underscores for the gap, `after`. */
  readonly text: string
  readonly before: string
  readonly after: string
  /** What stood in the gap. */
  readonly cut: string
  /** Whether it may be answered by typing as well as by recalling. */
  readonly typable: boolean
}

interface QuestionsByKind {
  readonly reveal: RevealQuestion
  readonly choice: ChoiceQuestion
  readonly typed: TypedQuestion
  readonly cloze: ClozeQuestion
}

export type QuestionKind = keyof QuestionsByKind
export type QuestionOf<Kind extends QuestionKind> = QuestionsByKind[Kind]
export type Question = QuestionOf<QuestionKind>

/** "I don't know", which every form offers, so that no guess need be made. */
export interface DontKnow {
  readonly kind: 'dont-know'
}
export const dontKnow: DontKnow = { kind: 'dont-know' }

/**
 * What a learner gives: to a choice the id of an option, to a typed question words, to a revealed one a rating of their
 * own recall, to a cloze words or a rating.
 */
export type Given = string | Rating | DontKnow

/** What an answer comes to; 'unknown' when the learner said so. */
export type Outcome = Grade | { readonly result: 'unknown' }

export interface QuestionType<Kind extends QuestionKind> {
  /** The question, the same for the same numbers drawn; undefined where the prompt cannot be asked so. */
  ask(prompt: Prompt, context: QuestionContext, random: Random): QuestionOf<Kind> | undefined
  /** Throws `Inconsistent: …` for what cannot be given to such a question. */
  grade(question: QuestionOf<Kind>, given: Given, context: GradingContext): Outcome
}

/** For what can never be given to a form: words to a question that is rated. */
export function notGivenTo(form: QuestionKind, given: Given): Error {
  return new Error(
    `Inconsistent: a question of the form '${form}' was answered with ${JSON.stringify(given)}.`,
  )
}
