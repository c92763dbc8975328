/** Who followed whom at the head of a group. */
import type { Vocabulary } from '../deck.ts'
import { atTime, type DateText } from '../date.ts'
import { dateOf, entityAnswer } from '../answer.ts'
import type { FactBase, FactKind } from './fact.ts'

type Direction = 'successor' | 'predecessor'

export interface Succession<V extends Vocabulary = Vocabulary> extends FactBase<Direction> {
  readonly kind: 'succession'
  readonly group: V['group']
  readonly predecessor: V['person']
  readonly successor: V['person']
  readonly on?: DateText
  /** 'leader' when not given. */
  readonly title?: string
}

export const succession: FactKind<Succession, Direction> = {
  statement: ({ group, predecessor, successor, on, title = 'leader' }, names) =>
    `${names.of(successor)} succeeded ${names.of(predecessor)} as ${title} of ${names.of(group)}${on ? ` ${atTime(dateOf(on))}` : ''}`,

  askings: ({ group, predecessor, successor, title = 'leader' }, names) => [
    {
      direction: 'successor',
      question: `Who succeeded ${names.of(predecessor)} as ${title} of ${names.of(group)}?`,
      answer: entityAnswer(names.entity(successor)),
    },
    {
      direction: 'predecessor',
      question: `Whom did ${names.of(successor)} succeed as ${title} of ${names.of(group)}?`,
      answer: entityAnswer(names.entity(predecessor)),
    },
  ],
}
