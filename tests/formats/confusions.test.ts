import { expect, test } from 'vitest'
import type { Confusion } from '#domain/confusion.ts'
import type { PromptKey } from '#domain/review.ts'
import { readConfusions } from '#formats/confusions.ts'

const confusions: readonly Confusion[] = [
  { kind: 'drilled', at: 2, deckId: 'deck', pair: ['ada', 'ben'] },
  { kind: 'mixup', at: 1, prompt: 'key001' as PromptKey, chosen: 'ada' },
]

test('what is written is read back', () => {
  expect(readConfusions(JSON.parse(JSON.stringify(confusions)))).toEqual(confusions)
})

test('what is none is left out and costs no other', () => {
  const bad = [
    null,
    7,
    {},
    { kind: 'mixup', at: -1, prompt: 'key001', chosen: 'a' },
    { ...confusions[1], prompt: 'x' },
  ]
  expect(readConfusions([...bad, ...confusions])).toEqual(confusions)
  expect(readConfusions('nothing of the kind')).toEqual([])
})
