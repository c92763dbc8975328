/** Where a group was based or active, or where somebody came from. */
import type { Vocabulary } from '../deck.ts'
import { entityAnswer } from '../answer.ts'
import type { FactBase, FactKind } from './fact.ts'

type Direction = 'place' | 'subject'

/** How the statement says it, and how the question asks for the place. */
const relations = {
  'based-in': { says: 'was based in', asks: (name: string) => `Where was ${name} based` },
  'active-in': { says: 'was active in', asks: (name: string) => `Where was ${name} active` },
  'came-from': { says: 'came from', asks: (name: string) => `Where did ${name} come from` },
  'headquartered-in': {
    says: 'had its main headquarters in',
    asks: (name: string) => `Where did ${name} have its main headquarters`,
  },
  'commanded-in': { says: 'was a commander in', asks: (name: string) => `Where was ${name} a commander` },
} as const

export interface Location<V extends Vocabulary = Vocabulary> extends FactBase<Direction> {
  readonly kind: 'location'
  readonly subject: V['group'] | V['person']
  readonly relation: keyof typeof relations
  readonly place: V['place']
  /** When, as it follows the place: 'in 2015'. */
  readonly during?: string
}

export const location: FactKind<Location, Direction> = {
  statement: ({ subject, relation, place, during }, names) =>
    [names.of(subject), relations[relation].says, names.of(place), during].filter(Boolean).join(' '),

  askings: ({ subject, relation, place, during }, names) => [
    {
      direction: 'place',
      question: `${relations[relation].asks(names.of(subject))}${during ? ` ${during}` : ''}?`,
      answer: entityAnswer(names.entity(place)),
    },
    { direction: 'subject', question: undefined, answer: entityAnswer(names.entity(subject)) },
  ],
}
