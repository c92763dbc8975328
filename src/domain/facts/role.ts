/** The office somebody held, or was appointed to. Leading a group is `leadership`. */
import type { Vocabulary } from '../deck.ts'
import { atTime, whenAsked, type DateText } from '../date.ts'
import { dateAnswer, dateOf, entityAnswer, textAnswer } from '../answer.ts'
import type { Asking, FactBase, FactKind } from './fact.ts'

type Direction = 'person' | 'role' | 'by' | 'date'

export interface Role<V extends Vocabulary = Vocabulary> extends FactBase<Direction> {
  readonly kind: 'role'
  readonly person: V['person']
  /** With its article, as it follows "was": 'the chief spokesman of ISIS Central'. */
  readonly role: string
  /** Other ways to name the role that are right as answers. */
  readonly accepted?: readonly string[]
  /** Who appointed them. */
  readonly by?: V['person'] | V['group']
  /** When they were appointed. */
  readonly on?: DateText
}

export const role: FactKind<Role, Direction> = {
  statement: ({ person, role: office, by, on }, names) => {
    const when = on ? ` ${atTime(dateOf(on))}` : ''
    if (by) return `${names.of(by)} appointed ${names.of(person)} as ${office}${when}`
    return on ? `${names.of(person)} was appointed ${office}${when}` : `${names.of(person)} was ${office}`
  },

  askings: ({ person, role: office, accepted, by, on }, names) => {
    const when = on ? ` ${atTime(dateOf(on))}` : ''
    const wasAppointed = by !== undefined || on !== undefined
    const askings: Asking<Direction>[] = [
      {
        direction: 'person',
        question: wasAppointed ? `Who was appointed ${office}${when}?` : `Who was ${office}?`,
        answer: entityAnswer(names.entity(person)),
      },
      {
        direction: 'role',
        question: wasAppointed
          ? `To what position was ${names.of(person)} appointed${by ? ` by ${names.of(by)}` : ''}${when}?`
          : undefined,
        answer: textAnswer(office, accepted),
      },
    ]
    if (by) {
      const question = `Who appointed ${names.of(person)} as ${office}?`
      askings.push({ direction: 'by', question, answer: entityAnswer(names.entity(by)) })
    }
    if (on) {
      const question = `${whenAsked(dateOf(on))} was ${names.of(person)} appointed ${office}?`
      askings.push({ direction: 'date', question, answer: dateAnswer(on) })
    }
    return askings
  },
}
