/** Grades what a learner typed as a fair teacher would: strict on the fact, easy on the spelling. */
import type { Prompt } from '../prompt.ts'
import { gradeDate } from './dateGrading.ts'
import { plain } from './folding.ts'
import { gradeList } from './listGrading.ts'
import { gradeName } from './nameGrading.ts'
import type { NameIndex } from './nameIndex.ts'
import { readName } from './nameReading.ts'
import { gradeQuantity } from './quantityGrading.ts'
import type { Grade } from './result.ts'
import { gradeText } from './textGrading.ts'

/** @param names all names of the deck, made once by `nameIndex`: what is not to be mistaken for the answer */
export function grade(
  typed: string,
  { answer, question }: Pick<Prompt, 'answer' | 'question'>,
  names: NameIndex,
): Grade {
  if (plain(typed) === '') return { result: 'empty' }
  const text = typed.slice(0, longest)
  switch (answer.kind) {
    case 'entity':
      return gradeName(readName(text, names), answer.entity, question, names)
    case 'entities':
      return gradeList(text, answer.entities, question, names)
    case 'date':
      return gradeDate(text, answer.date)
    case 'quantity':
      return gradeQuantity(text, answer.quantity, answer.unit)
    case 'text':
      return gradeText(text, answer, question, names)
  }
}

/** Letters of an answer that are looked at; the longest right one of a deck has less than half as many. */
const longest = 400
