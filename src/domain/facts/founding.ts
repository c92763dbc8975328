/** How a group began: formed, established, announced, declared or recognised, when and by whom. */
import type { Vocabulary } from '../deck.ts'
import { atTime, whenAsked, type DateText } from '../date.ts'
import { dateAnswer, dateOf, entityAnswer } from '../answer.ts'
import type { Asking, FactBase, FactKind } from './fact.ts'

type Direction = 'date' | 'founder' | 'group' | 'place'

/** The past participle, and the verb by itself. */
const beginnings = {
  founded: 'found',
  formed: 'form',
  established: 'establish',
  announced: 'announce',
  declared: 'declare',
  recognised: 'recognise',
} as const

export interface Founding<V extends Vocabulary = Vocabulary> extends FactBase<Direction> {
  readonly kind: 'founding'
  readonly group: V['group']
  readonly how: keyof typeof beginnings
  readonly on?: DateText
  readonly by?: V['person'] | V['group']
  readonly in?: V['place']
  /** An adverb that the date needs to be right: 'publicly', 'officially'. */
  readonly manner?: string
}

export const founding: FactKind<Founding, Direction> = {
  statement: ({ group, how, on, by, in: place, manner }, names) =>
    [
      `${names.of(group)} was`,
      manner,
      how,
      by && `by ${names.of(by)}`,
      place && `in ${names.of(place)}`,
      on && atTime(dateOf(on)),
    ]
      .filter(Boolean)
      .join(' '),

  askings: ({ group, how, on, by, in: place, manner }, names) => {
    const happened = [manner, how].filter(Boolean).join(' ')
    const when = on ? ` ${atTime(dateOf(on))}` : ''
    const askings: Asking<Direction>[] = []
    if (on) {
      const question = `${whenAsked(dateOf(on))} was ${names.of(group)} ${happened}?`
      askings.push({ direction: 'date', question, answer: dateAnswer(on) })
    }
    if (by) {
      askings.push(
        {
          direction: 'founder',
          question: `By whom was ${names.of(group)} ${happened}${when}?`,
          answer: entityAnswer(names.entity(by)),
        },
        {
          direction: 'group',
          question: `Which group did ${names.of(by)} ${[manner, beginnings[how]].filter(Boolean).join(' ')}${when}?`,
          answer: entityAnswer(names.entity(group)),
        },
      )
    } else {
      askings.push({ direction: 'group', question: undefined, answer: entityAnswer(names.entity(group)) })
    }
    if (place) {
      const question = `Where was ${names.of(group)} ${happened}?`
      askings.push({ direction: 'place', question, answer: entityAnswer(names.entity(place)) })
    }
    return askings
  },
}
