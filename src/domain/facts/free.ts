/** A fact that fits no other kind: its sentence and its questions are written out. */
import type { Vocabulary } from '../deck.ts'
import { dateAnswer, entityAnswer, quantityAnswer, textAnswer, type Answer } from '../answer.ts'
import type { DateText } from '../date.ts'
import type { QuantityEntry } from '../quantity.ts'
import type { Names } from '../names.ts'
import type { FactBase, FactKind } from './fact.ts'

/** Words, or something typed that can be graded and compared. */
export type FreeAnswer<V extends Vocabulary = Vocabulary> =
  | string
  | { readonly text: string; readonly accepted: readonly string[] }
  | { readonly entity: V['group'] | V['person'] | V['place'] }
  | { readonly entities: readonly (V['group'] | V['person'] | V['place'])[] }
  | { readonly date: DateText }
  | { readonly count: QuantityEntry; readonly unit: string }

export interface Free<V extends Vocabulary = Vocabulary> extends Omit<FactBase<never>, 'ask'> {
  readonly kind: 'free'
  /** The fact as one sentence. */
  readonly statement: string
  /** Its questions by direction: a short word for what is asked, 'why', 'reason', 'count'. Part of the prompt's id. */
  readonly asks: {
    readonly [direction: string]: { readonly question: string; readonly answer: FreeAnswer<V> }
  }
}

export const free: FactKind<Free, string> = {
  statement: ({ statement }) => statement,
  askings: ({ asks }, names) =>
    Object.entries(asks).map(([direction, { question, answer }]) => ({
      direction,
      question,
      answer: readAnswer(answer, names),
    })),
}

function readAnswer(answer: FreeAnswer, names: Names): Answer {
  if (typeof answer === 'string') return textAnswer(answer)
  if ('text' in answer) return textAnswer(answer.text, answer.accepted)
  if ('entity' in answer) return entityAnswer(names.entity(answer.entity))
  if ('entities' in answer)
    return { kind: 'entities', entities: answer.entities.map((id) => names.entity(id)) }
  if ('date' in answer) return dateAnswer(answer.date)
  return quantityAnswer(answer.count, answer.unit)
}
