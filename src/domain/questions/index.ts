/** The forms a prompt can be asked in. To add one: a file beside this one, its question in `question.ts`, its name here. */
import type { Prompt, StudyDeck } from '../prompt.ts'
import type { Random } from '../random.ts'
import { choice } from './choice.ts'
import { cloze } from './cloze.ts'
import { candidatesFor } from './distractors/index.ts'
import type {
  Given,
  GradingContext,
  Outcome,
  Question,
  QuestionContext,
  QuestionKind,
  QuestionType,
} from './question.ts'
import { reveal } from './reveal.ts'
import { typed } from './typed.ts'

export { indexFurther } from './deckIndex.ts'
export { dontKnow } from './question.ts'
export type * from './question.ts'

const questionTypes = { reveal, choice, typed, cloze } satisfies {
  [Kind in QuestionKind]: QuestionType<Kind>
}

export const questionKinds = Object.keys(questionTypes) as readonly QuestionKind[]

/** Erases which form it is; sound because the registry is typed by form just above. */
function typeOf(kind: QuestionKind): QuestionType<QuestionKind> {
  return questionTypes[kind]
}

/** The question in a form, the same for the same numbers drawn; undefined where the prompt cannot be asked so. */
export function ask(
  kind: QuestionKind,
  prompt: Prompt,
  context: QuestionContext,
  random: Random,
): Question | undefined {
  return typeOf(kind).ask(prompt, context, random)
}

/** Looks up what may stand beside the right answer of a choice, which takes long only once for each prompt. */
export function lookUp(prompt: Prompt, deck: StudyDeck): void {
  candidatesFor(prompt, deck)
}

/** What an answer comes to. Throws `Inconsistent: …` for what cannot be given to such a question. */
export function grade(question: Question, given: Given, context: GradingContext): Outcome {
  return typeOf(question.kind).grade(question, given, context)
}
