/** When, where and how somebody died. */
import type { Vocabulary } from '../deck.ts'
import { atTime, whenAsked, type DateText } from '../date.ts'
import { dateAnswer, dateOf, entityAnswer, textAnswer } from '../answer.ts'
import type { Asking, FactBase, FactKind } from './fact.ts'

type Direction = 'date' | 'place' | 'cause' | 'person'

export interface Death<V extends Vocabulary = Vocabulary> extends FactBase<Direction> {
  readonly kind: 'death'
  readonly person: V['person']
  readonly how: 'killed' | 'died'
  readonly on?: DateText
  readonly in?: V['place']
  /** As it follows the verb: 'in a US drone strike', 'by US forces'. */
  readonly cause?: string
  /** Other ways to give the cause that are right as answers. */
  readonly accepted?: readonly string[]
}

export const death: FactKind<Death, Direction> = {
  statement: ({ person, how, on, in: place, cause }, names) =>
    [
      names.of(person),
      how === 'killed' ? 'was killed' : 'died',
      cause,
      place && `in ${names.of(place)}`,
      on && atTime(dateOf(on)),
    ]
      .filter(Boolean)
      .join(' '),

  askings: ({ person, how, on, in: place, cause, accepted }, names) => {
    const [was, ended] = how === 'killed' ? ['was', 'killed'] : ['did', 'die']
    const asks = `${was} ${names.of(person)} ${ended}`
    const askings: Asking<Direction>[] = [
      { direction: 'person', question: undefined, answer: entityAnswer(names.entity(person)) },
    ]
    if (on)
      askings.push({
        direction: 'date',
        question: `${whenAsked(dateOf(on))} ${asks}?`,
        answer: dateAnswer(on),
      })
    if (place) {
      askings.push({
        direction: 'place',
        question: `Where ${asks}?`,
        answer: entityAnswer(names.entity(place)),
      })
    }
    if (cause) {
      const when = on ? ` ${atTime(dateOf(on))}` : ''
      askings.push({
        direction: 'cause',
        question: `How ${asks}${when}?`,
        answer: textAnswer(cause, accepted),
      })
    }
    return askings
  },
}
