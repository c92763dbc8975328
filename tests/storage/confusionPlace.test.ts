import { expect, test } from 'vitest'
import type { Confusion } from '#domain/confusion.ts'
import type { PromptKey } from '#domain/review.ts'
import { confusionPlace } from '#storage/confusionPlace.ts'
import { memoryStorage } from '../stores/testWorld.ts'

function mixup(at: number): Confusion {
  return { kind: 'mixup', at, prompt: 'key001' as PromptKey, chosen: 'ada' }
}

test('two pages add to the same record, and either can take its own out', () => {
  const storage = memoryStorage()
  const [one, two] = [confusionPlace(storage), confusionPlace(storage)]
  one.add([mixup(1)])
  expect(two.add([mixup(2)])).toEqual([mixup(2), mixup(1)])
  expect(one.remove(({ at }) => at === 1)).toEqual([mixup(2)])
  expect(two.read()).toEqual([mixup(2)])
})

test.each(['', '{', '"text"', '[1, {}]'])('unreadable text %j is no confusion, and no fault', (text) => {
  const storage = memoryStorage()
  storage.setItem('attest/confusions', text)
  expect(confusionPlace(storage).read()).toEqual([])
})

test('where nothing can be kept, nothing is, and nothing fails', () => {
  const place = confusionPlace(undefined)
  expect([place.add([mixup(1)]), place.read()]).toEqual([[mixup(1)], []])
})
