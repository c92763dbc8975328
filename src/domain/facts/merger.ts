/** Groups that became one: several merging into a new one, or one absorbed by another. */
import type { Vocabulary } from '../deck.ts'
import { atTime, whenAsked, type DateText } from '../date.ts'
import { dateAnswer, dateOf, entityAnswer } from '../answer.ts'
import type { Asking, FactBase, FactKind } from './fact.ts'

type Direction = 'into' | 'parts' | 'date'

export interface Merger<V extends Vocabulary = Vocabulary> extends FactBase<Direction> {
  readonly kind: 'merger'
  /** All that the source names. */
  readonly parts: readonly V['group'][]
  readonly into: V['group']
  readonly on?: DateText
  /** 'merged' makes something new of the parts; 'joined' and 'absorbed' add them to what is there already. */
  readonly how: 'merged' | 'joined' | 'absorbed'
}

const wording = {
  merged: {
    did: 'merged to form',
    asks: 'merge to form',
    which: 'Which group did',
    whichEnd: 'merge to form',
  },
  joined: { did: 'joined', asks: 'join', which: 'Which group did', whichEnd: 'join' },
  absorbed: { did: 'absorbed into', asks: 'absorbed into', which: 'Into which group', whichEnd: 'absorbed' },
} as const

export const merger: FactKind<Merger, Direction> = {
  statement: ({ parts, into, on, how }, names) =>
    [
      names.list(parts),
      how === 'absorbed' && be(parts),
      wording[how].did,
      names.of(into),
      on && atTime(dateOf(on)),
    ]
      .filter(Boolean)
      .join(' '),

  askings: ({ parts, into, on, how }, names) => {
    const { which, whichEnd, asks } = wording[how]
    const were = how === 'absorbed' ? ` ${be(parts)}` : ''
    const when = on ? ` ${atTime(dateOf(on))}` : ''
    const askings: Asking<Direction>[] = [
      {
        direction: 'into',
        question: `${which}${were} ${names.list(parts)} ${whichEnd}${when}?`,
        answer: entityAnswer(names.entity(into)),
      },
      {
        direction: 'parts',
        question: how === 'merged' ? `Which groups merged to form ${names.of(into)}${when}?` : undefined,
        answer: { kind: 'entities', entities: parts.map((id) => names.entity(id)) },
      },
    ]
    if (on) {
      const did = how === 'absorbed' ? be(parts) : 'did'
      const question = `${whenAsked(dateOf(on))} ${did} ${names.list(parts)} ${asks} ${names.of(into)}?`
      askings.push({ direction: 'date', question, answer: dateAnswer(on) })
    }
    return askings
  },
}

function be(parts: readonly string[]): string {
  return parts.length > 1 ? 'were' : 'was'
}
