import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  confusedPairs,
  mergeConfusions,
  mixedUpWith,
  MOST_CONFUSIONS,
  type AnswerOf,
  type Confusion,
} from '#domain/confusion.ts'
import type { PromptKey } from '#domain/review.ts'

/** The prompt 'led--1' is answered by 'led'. */
const answerOf: AnswerOf = (prompt) => ({ deckId: 'deck', entity: prompt.slice(0, 3) })

function mixup(at: number, prompt: string, chosen: string): Confusion {
  return { kind: 'mixup', at, prompt: prompt as PromptKey, chosen }
}

const anyConfusions: fc.Arbitrary<Confusion[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('mixup' as const),
      at: fc.nat({ max: 50 }),
      prompt: fc.constantFrom('ada--1', 'ben--1', 'ben--2').map((key) => key as PromptKey),
      chosen: fc.constantFrom('ada', 'ben', 'cem'),
    }),
    fc.record({
      kind: fc.constant('drilled' as const),
      at: fc.nat({ max: 50 }),
      deckId: fc.constant('deck'),
      pair: fc.constant(['ada', 'ben'] as const),
    }),
  ),
  { maxLength: 40 },
)

describe('copies of the record', () => {
  test('merge to the same, in whatever order and however often', () => {
    fc.assert(
      fc.property(anyConfusions, anyConfusions, anyConfusions, (a, b, c) => {
        const all = mergeConfusions(mergeConfusions(a, b), c)
        expect(mergeConfusions(c, mergeConfusions(b, a))).toEqual(all)
        expect(mergeConfusions(all, a)).toEqual(all)
      }),
    )
  })

  test('keep the newest and forget the oldest', () => {
    const many = Array.from({ length: MOST_CONFUSIONS + 50 }, (_, at) => mixup(at, 'ada--1', 'ben'))
    const kept = mergeConfusions(many.slice(0, 200), many.slice(150))
    expect([kept.length, kept[0]?.at, kept.at(-1)?.at]).toEqual([MOST_CONFUSIONS, MOST_CONFUSIONS + 49, 50])
  })
})

describe('a pair is worth a drill', () => {
  test('once it was mixed up twice, whichever way round', () => {
    expect(confusedPairs([mixup(1, 'ada--1', 'ben')], answerOf)).toEqual([])
    expect(confusedPairs([mixup(1, 'ada--1', 'ben'), mixup(2, 'ben--2', 'ada')], answerOf)).toEqual([
      { deckId: 'deck', pair: ['ada', 'ben'], times: 2 },
    ])
  })

  test('and no longer once it was drilled, until it is mixed up twice more', () => {
    const drilled: Confusion = { kind: 'drilled', at: 3, deckId: 'deck', pair: ['ada', 'ben'] }
    const before = [mixup(1, 'ada--1', 'ben'), mixup(2, 'ada--1', 'ben'), drilled]
    expect(confusedPairs(before, answerOf)).toEqual([])
    expect(confusedPairs([...before, mixup(4, 'ada--1', 'ben')], answerOf)).toEqual([])
    expect(
      confusedPairs([...before, mixup(4, 'ada--1', 'ben'), mixup(5, 'ben--1', 'ada')], answerOf),
    ).toHaveLength(1)
  })
})

test('distractors prefer what was taken for the answer most often, in any question for it or the other way round', () => {
  const confusions = [
    mixup(1, 'ada--1', 'cem'),
    mixup(2, 'ada--2', 'ben'),
    mixup(3, 'ben--1', 'ada'),
    mixup(4, 'dur--1', 'eva'),
  ]
  expect(mixedUpWith('ada--1' as PromptKey, confusions, answerOf)).toEqual(['ben', 'cem'])
  expect(mixedUpWith('fay--1' as PromptKey, confusions, answerOf)).toEqual([])
})
