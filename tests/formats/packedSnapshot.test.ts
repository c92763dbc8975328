import fc from 'fast-check'
import { expect, test } from 'vitest'
import { historyOf } from '#domain/history.ts'
import { packSnapshot, unpackSnapshot } from '#formats/packedSnapshot.ts'
import { fsrsWith } from '../domain/scheduling/story.ts'
import { fsrsWeights } from '../domain/scheduling/weights.ts'
import { anyEntry } from '../storage/support/entries.ts'

test('a snapshot is the same after packing and unpacking', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 30 }), fc.option(fsrsWeights), (entries, weights) => {
      const snapshot = historyOf(entries, fsrsWith({ weights: weights ?? undefined })).snapshot()
      expect(unpackSnapshot(structuredClone(packSnapshot(snapshot)))).toEqual(snapshot)
    }),
    { numRuns: 200 },
  )
})

test('parts that do not fit each other are no snapshot', () => {
  const empty = { prompts: '', memories: new Float64Array(0), undone: '', size: 0 }
  expect(unpackSnapshot(empty)).toEqual({ memories: new Map(), undone: new Set(), size: 0 })
  expect(unpackSnapshot({ ...empty, prompts: 'promp1' })).toBeUndefined()
  expect(unpackSnapshot({ ...empty, memories: new Float64Array(14) })).toBeUndefined()
})
