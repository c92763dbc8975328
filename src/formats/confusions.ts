/** Confusions as they are stored and as they stand in a backup: a list of plain objects, each of which stands for itself. */
import * as v from 'valibot'
import { mergeConfusions, type Confusion } from '#domain/confusion.ts'
import type { PromptKey } from '#domain/review.ts'

const instant = v.pipe(v.number(), v.integer(), v.minValue(0))
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

const confusionSchema = v.union([
  v.object({
    kind: v.literal('mixup'),
    at: instant,
    prompt: v.pipe(
      v.string(),
      v.regex(/^[\w-]{6}$/),
      v.transform((text) => text as PromptKey),
    ),
    chosen: id,
  }),
  v.object({ kind: v.literal('drilled'), at: instant, deckId: id, pair: v.tuple([id, id]) }),
])

/** Those of a list that can be read; what is none is left out, since each is a hint and no more. */
export function readConfusions(kept: unknown): readonly Confusion[] {
  const list = Array.isArray(kept) ? (kept as readonly unknown[]) : []
  const read = list.flatMap((one): Confusion[] => {
    const result = v.safeParse(confusionSchema, one)
    return result.success ? [result.output] : []
  })
  return mergeConfusions(read, [])
}
