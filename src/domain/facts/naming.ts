/** What a name means, what its letters stand for, and how it is written in its own script. */
import type { Vocabulary } from '../deck.ts'
import { entityAnswer, textAnswer } from '../answer.ts'
import { joined } from '../names.ts'
import type { Asking, FactBase, FactKind } from './fact.ts'

type Direction = 'meaning' | 'expansion' | 'native'

/** All it says is read from the entity itself: its meaning, its abbreviation, its native name. */
export interface Naming<V extends Vocabulary = Vocabulary> extends FactBase<Direction> {
  readonly kind: 'naming'
  readonly of: V['group'] | V['person'] | V['place']
}

export const naming: FactKind<Naming, Direction> = {
  statement: ({ of }, names) => {
    const { name, short, meaning, native } = names.entity(of)
    const parts = [
      short && `is abbreviated ${short}`,
      meaning && `means ‘${meaning}’`,
      native?.[0] && `is written ${native[0].text} in its own script`,
    ].filter((part) => part !== undefined)
    return `The name ${name} ${joined(parts)}`
  },

  askings: ({ of }, names) => {
    const entity = names.entity(of)
    const askings: Asking<Direction>[] = []
    if (entity.meaning) {
      const question = `What does the name ${entity.name} mean in English?`
      askings.push({ direction: 'meaning', question, answer: textAnswer(entity.meaning) })
    }
    if (entity.short) {
      const question = `What does the abbreviation ${entity.short} stand for?`
      askings.push({ direction: 'expansion', question, answer: textAnswer(entity.name) })
    }
    const native = entity.native?.[0]
    if (native) {
      const question = `Whose name is written ${native.text}?`
      askings.push({ direction: 'native', question, answer: entityAnswer(entity) })
    }
    return askings
  },
}
