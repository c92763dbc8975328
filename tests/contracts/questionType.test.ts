/** Runs the contract over every question type of the registry. A type without right answers to try does not compile here. */
import { catalogue } from '#decks/index.ts'
import { answerText } from '#domain/answer.ts'
import { studyDeck, type Prompt } from '#domain/prompt.ts'
import {
  questionKinds,
  type Given,
  type Question,
  type QuestionKind,
  type QuestionOf,
} from '#domain/questions/index.ts'
import { Easy, Good, Hard } from '#domain/review.ts'
import { contractOfQuestionType } from './questionType.ts'

type RightAnswers<Kind extends QuestionKind> = (
  question: QuestionOf<Kind>,
  prompt: Prompt,
) => readonly Given[]

const rightAnswers: { readonly [Kind in QuestionKind]: RightAnswers<Kind> } = {
  reveal: () => [Hard, Good, Easy],
  choice: ({ options, right }) => options.slice(right, right + 1).map(({ id }) => id),
  typed: (_, { answer }) => [answerText(answer)],
  cloze: ({ typable, cut }, { answer }) => (typable ? [Good, cut, answerText(answer)] : [Good]),
}

for (const { load } of catalogue) {
  const deck = studyDeck(await load())
  for (const kind of questionKinds) {
    const answersOf = rightAnswers[kind] as (question: Question, prompt: Prompt) => readonly Given[]
    contractOfQuestionType(kind, deck, answersOf)
  }
}
