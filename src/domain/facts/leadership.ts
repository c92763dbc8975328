/** Who led a group. "First" and "second" are said where a group had several leaders. */
import type { Vocabulary } from '../deck.ts'
import { entityAnswer } from '../answer.ts'
import type { FactBase, FactKind } from './fact.ts'

type Direction = 'leader' | 'group'

export interface Leadership<V extends Vocabulary = Vocabulary> extends FactBase<Direction> {
  readonly kind: 'leadership'
  readonly group: V['group']
  readonly leader: V['person']
  /** Which of several leaders: 'first', 'second', 'later'. */
  readonly order?: 'first' | 'second' | 'third' | 'later'
  /** What the leader was called, 'leader' when not given: 'emir', 'commander'. */
  readonly title?: string
  /** The other leader, where two led together. */
  readonly together?: V['person']
  /** When or where, as it follows the name of the group: 'in early 2015'. */
  readonly during?: string
}

export const leadership: FactKind<Leadership, Direction> = {
  statement: ({ group, leader, order, title = 'leader', together, during }, names) =>
    [
      `${names.of(leader)} was`,
      together ? `, together with ${names.of(together)},` : '',
      ` ${order === 'later' ? 'a later' : ['the', order].filter(Boolean).join(' ')} ${title} of ${names.of(group)}`,
      during ? ` ${during}` : '',
    ].join(''),

  askings: ({ group, leader, order, title = 'leader', together, during }, names) => {
    const which = order === 'later' ? 'a later' : ['the', order].filter(Boolean).join(' ')
    const when = during ? ` ${during}` : ''
    const beside = together ? ` together with ${names.of(together)}` : ''
    return [
      {
        direction: 'leader',
        question: `Who was ${which} ${title} of ${names.of(group)}${beside}${when}?`,
        answer: entityAnswer(names.entity(leader)),
      },
      {
        direction: 'group',
        question: `Of which group was ${names.of(leader)} ${which} ${title}${beside}${when}?`,
        answer: entityAnswer(names.entity(group)),
      },
    ]
  },
}
