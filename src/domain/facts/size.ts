/** How many people a group had, or part of it. A number is always asked with its date where there is one. */
import type { Vocabulary } from '../deck.ts'
import { quantityAnswer, dateOf } from '../answer.ts'
import { formatQuantity, parseQuantity, type QuantityEntry } from '../quantity.ts'
import { atTime, type DateText } from '../date.ts'
import type { FactBase, FactKind } from './fact.ts'

type Direction = 'count' | 'group'

export interface Size<V extends Vocabulary = Vocabulary> extends FactBase<Direction> {
  readonly kind: 'size'
  readonly group: V['group']
  readonly count: QuantityEntry
  /** Of whom, in the plural; 'members' when not given. */
  readonly unit?: string
  readonly on?: DateText
  /** Another circumstance that the number holds for: 'at first', 'in Helmand'. */
  readonly during?: string
}

export const size: FactKind<Size, Direction> = {
  statement: ({ group, count, unit = 'members', on, during }, names) => {
    const quantity = parseQuantity(count)
    return [
      `${names.of(group)} had ${quantity ? formatQuantity(quantity) : '?'} ${unit}`,
      during,
      on && atTime(dateOf(on)),
    ]
      .filter(Boolean)
      .join(' ')
  },

  askings: ({ group, count, unit = 'members', on, during }, names) => [
    {
      direction: 'count',
      question: `${[`How many ${unit} did ${names.of(group)} have`, during, on && atTime(dateOf(on))].filter(Boolean).join(' ')}?`,
      answer: quantityAnswer(count, unit),
    },
    { direction: 'group', question: undefined, answer: { kind: 'entity', entity: names.entity(group) } },
  ],
}
