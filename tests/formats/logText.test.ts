import { expect, test } from 'vitest'
import { entriesIn, entriesOfPrompt, recordsIn } from '#formats/logText.ts'
import { write } from '#formats/reviewRecord.ts'
import type { PromptKey } from '#domain/review.ts'
import { review, reviews, undoOf } from '../storage/support/entries.ts'

const undo = undoOf(review(1))
/** A record of a kind that this version does not know. */
const unknown = 'AAAAAAAkey0014AAAAAAzPgN\n'
const texts = [reviews(1005).map(write).join(''), write(undo), unknown]

test('texts of records give their entries, without what only a newer version knows', () => {
  expect(entriesIn(texts)).toEqual([...reviews(1005), undo])
  expect(recordsIn(texts)).toBe(1007)
})

test('a prompt is given its own entries and no others, also when its key turns up elsewhere in a record', () => {
  expect(entriesOfPrompt(texts, 'key001' as PromptKey)).toEqual([review(1), review(1001), undo])
  expect(entriesOfPrompt(texts, 'absent' as PromptKey)).toEqual([])
  const shifted = write(review(7, { prompt: 'aakey0' as PromptKey }))
  expect(entriesOfPrompt([shifted], shifted.slice(9, 15) as PromptKey)).toEqual([])
})
