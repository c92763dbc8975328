/** Who swore allegiance to whom. */
import type { Vocabulary } from '../deck.ts'
import { atTime, whenAsked, type DateText } from '../date.ts'
import { dateAnswer, dateOf, entityAnswer } from '../answer.ts'
import type { Asking, FactBase, FactKind } from './fact.ts'

type Direction = 'to' | 'who' | 'date'

export interface Allegiance<V extends Vocabulary = Vocabulary> extends FactBase<Direction> {
  readonly kind: 'allegiance'
  readonly who: V['person'] | V['group']
  readonly to: V['person'] | V['group']
  readonly on?: DateText
}

export const allegiance: FactKind<Allegiance, Direction> = {
  statement: ({ who, to, on }, names) =>
    `${names.of(who)} swore allegiance to ${names.of(to)}${on ? ` ${atTime(dateOf(on))}` : ''}`,

  askings: ({ who, to, on }, names) => {
    const when = on ? ` ${atTime(dateOf(on))}` : ''
    const askings: Asking<Direction>[] = [
      {
        direction: 'to',
        question: `To ${names.entity(to).kind === 'person' ? 'whom' : 'which group'} did ${names.of(who)} swear allegiance${when}?`,
        answer: entityAnswer(names.entity(to)),
      },
      {
        direction: 'who',
        question: on ? `Who swore allegiance to ${names.of(to)}${when}?` : undefined,
        answer: entityAnswer(names.entity(who)),
      },
    ]
    if (on) {
      const question = `${whenAsked(dateOf(on))} did ${names.of(who)} swear allegiance to ${names.of(to)}?`
      askings.push({ direction: 'date', question, answer: dateAnswer(on) })
    }
    return askings
  },
}
