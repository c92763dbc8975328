/** Two groups working together while staying apart. */
import type { Vocabulary } from '../deck.ts'
import { atTime, whenAsked, type DateText } from '../date.ts'
import { dateAnswer, dateOf, entityAnswer } from '../answer.ts'
import type { Asking, FactBase, FactKind } from './fact.ts'

type Direction = 'ally' | 'group' | 'date'

export interface Alliance<V extends Vocabulary = Vocabulary> extends FactBase<Direction> {
  readonly kind: 'alliance'
  readonly group: V['group']
  readonly ally: V['group']
  readonly on?: DateText
}

export const alliance: FactKind<Alliance, Direction> = {
  statement: ({ group, ally, on }, names) =>
    `${names.of(group)} allied itself with ${names.of(ally)}${on ? ` ${atTime(dateOf(on))}` : ''}`,

  askings: ({ group, ally, on }, names) => {
    const when = on ? ` ${atTime(dateOf(on))}` : ''
    const askings: Asking<Direction>[] = [
      {
        direction: 'ally',
        question: `With which group did ${names.of(group)} ally itself${when}?`,
        answer: entityAnswer(names.entity(ally)),
      },
      { direction: 'group', question: undefined, answer: entityAnswer(names.entity(group)) },
    ]
    if (on) {
      const question = `${whenAsked(dateOf(on))} did ${names.of(group)} ally itself with ${names.of(ally)}?`
      askings.push({ direction: 'date', question, answer: dateAnswer(on) })
    }
    return askings
  },
}
