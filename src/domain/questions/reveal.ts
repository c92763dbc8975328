/** The question alone: the learner recalls the answer, has it shown, and says how well it was recalled. */
import { Again } from '../review.ts'
import { notGivenTo, type QuestionType } from './question.ts'

export const reveal: QuestionType<'reveal'> = {
  ask: ({ key, question }) => ({ kind: 'reveal', prompt: key, text: question }),

  grade: (_, given) => {
    if (typeof given === 'object') return { result: 'unknown' }
    if (typeof given === 'string') throw notGivenTo('reveal', given)
    return { result: given === Again ? 'wrong' : 'right' }
  },
}
