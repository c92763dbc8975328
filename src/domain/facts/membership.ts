/** Which group somebody belonged to, or a smaller group was part of. */
import type { Vocabulary } from '../deck.ts'
import { entityAnswer } from '../answer.ts'
import type { FactBase, FactKind } from './fact.ts'

type Direction = 'group' | 'member'

export interface Membership<V extends Vocabulary = Vocabulary> extends FactBase<Direction> {
  readonly kind: 'membership'
  readonly member: V['person'] | V['group']
  readonly group: V['group']
  /** When, as it follows the name of the group: 'before joining ISIS–K'. */
  readonly during?: string
}

export const membership: FactKind<Membership, Direction> = {
  statement: ({ member, group, during }, names) =>
    `${names.of(member)} belonged to ${names.of(group)}${during ? ` ${during}` : ''}`,

  askings: ({ member, group, during }, names) => [
    {
      direction: 'group',
      question: `To which group did ${names.of(member)} belong${during ? ` ${during}` : ''}?`,
      answer: entityAnswer(names.entity(group)),
    },
    { direction: 'member', question: undefined, answer: entityAnswer(names.entity(member)) },
  ],
}
