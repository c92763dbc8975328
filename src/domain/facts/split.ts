/** A group, or somebody with their followers, breaking away from another. */
import type { Vocabulary } from '../deck.ts'
import { atTime, whenAsked, type DateText } from '../date.ts'
import { dateAnswer, dateOf, entityAnswer } from '../answer.ts'
import type { Asking, FactBase, FactKind } from './fact.ts'

type Direction = 'from' | 'who' | 'date'

export interface Split<V extends Vocabulary = Vocabulary> extends FactBase<Direction> {
  readonly kind: 'split'
  readonly who: V['group'] | V['person']
  readonly from: V['group']
  readonly on?: DateText
}

export const split: FactKind<Split, Direction> = {
  statement: ({ who, from, on }, names) =>
    `${names.of(who)} broke away from ${names.of(from)}${on ? ` ${atTime(dateOf(on))}` : ''}`,

  askings: ({ who, from, on }, names) => {
    const when = on ? ` ${atTime(dateOf(on))}` : ''
    const askings: Asking<Direction>[] = [
      {
        direction: 'from',
        question: `From which group did ${names.of(who)} break away${when}?`,
        answer: entityAnswer(names.entity(from)),
      },
      {
        direction: 'who',
        question: on
          ? `${names.entity(who).kind === 'person' ? 'Who' : 'Which group'} broke away from ${names.of(from)}${when}?`
          : undefined,
        answer: entityAnswer(names.entity(who)),
      },
    ]
    if (on) {
      const question = `${whenAsked(dateOf(on))} did ${names.of(who)} break away from ${names.of(from)}?`
      askings.push({ direction: 'date', question, answer: dateAnswer(on) })
    }
    return askings
  },
}
