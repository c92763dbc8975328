/** When progress was last taken out of this browser, and how much of it: under a key of its own, beside the log. */
import * as v from 'valibot'
import { EXPORTED_KEY } from './keys.ts'
import { localPlace, type LocalStorage } from './localPlace.ts'

const noteSchema = v.object({
  /** When it was last exported: milliseconds since 1970 UTC, and minutes from UTC. */
  exported: v.optional(v.object({ at: v.number(), offsetMinutes: v.number() })),
  /** How many reviews are in a file, this browser's own or one that was imported. */
  reviews: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** When the learner last put the reminder off, in milliseconds since 1970 UTC. */
  putOffAt: v.optional(v.number()),
})

export type StoredExportNote = v.InferOutput<typeof noteSchema>

const nothingExported: StoredExportNote = { reviews: 0 }

/** The note, or that nothing was exported, which is what a damaged one is taken for: the learner is reminded. */
export function readExportNote(storage: LocalStorage | undefined): StoredExportNote {
  try {
    const kept = v.safeParse(noteSchema, JSON.parse(localPlace(storage).get(EXPORTED_KEY) ?? 'null'))
    return kept.success ? kept.output : nothingExported
  } catch {
    return nothingExported
  }
}

export function writeExportNote(storage: LocalStorage | undefined, note: StoredExportNote): boolean {
  return localPlace(storage).set(EXPORTED_KEY, JSON.stringify(note)).ok
}
