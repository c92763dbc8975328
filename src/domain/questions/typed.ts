/** The question with an empty line: the learner types the answer, which is graded. */
import type { Answer } from '../answer.ts'
import { precisionOf } from '../date.ts'
import { isTypable } from '../grading/typable.ts'
import { promptOf } from './deckIndex.ts'
import { notGivenTo, type QuestionType, type TypedQuestion } from './question.ts'

export const typed: QuestionType<'typed'> = {
  ask: (prompt) =>
    isTypable(prompt)
      ? { kind: 'typed', prompt: prompt.key, text: prompt.question, input: inputOf(prompt.answer) }
      : undefined,

  grade: (question, given, { deck, gradeTyped }) => {
    if (typeof given === 'object') return { result: 'unknown' }
    if (typeof given !== 'string') throw notGivenTo('typed', given)
    return gradeTyped(given, promptOf(deck, question.prompt), deck)
  },
}

/** A year alone is a number. */
function inputOf(answer: Answer): TypedQuestion['input'] {
  const isYear = answer.kind === 'date' && precisionOf(answer.date) === 'year'
  return isYear ? 'number' : inputs[answer.kind]
}

const inputs: Readonly<Record<Answer['kind'], TypedQuestion['input']>> = {
  entity: 'name',
  entities: 'names',
  date: 'date',
  quantity: 'number',
  text: 'words',
}
