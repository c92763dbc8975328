/** What taking in a backup would add to what is here, counted before anything is done. */
import { studyDay, type Day } from '#domain/calendar.ts'
import { standingReviews, type LogEntry, type PromptKey } from '#domain/review.ts'
import { write } from './reviewRecord.ts'

export interface ImportPlan {
  /** The entries of the file that are not here yet. */
  readonly fresh: readonly LogEntry[]
  /** Reviews among them. */
  readonly newReviews: number
  /** Of those in the file, how many are here already. */
  readonly knownReviews: number
  /** Answers taken back, of which this device does not know yet that they were. */
  readonly newUndos: number
  /** The study days of the first and the last review in the file; undefined when it has none. */
  readonly days: { readonly from: Day; readonly to: Day } | undefined
  /** Standing reviews in the file by deck, most first; those of prompts that no deck here has under undefined. */
  readonly byDeck: readonly { readonly deckId: string | undefined; readonly reviews: number }[]
}

export interface PlanContext {
  /** Everything that is here. */
  readonly here: Iterable<LogEntry>
  readonly deckOf: (prompt: PromptKey) => string | undefined
  readonly dayStartMinutes: number
}

export function planImport(entries: readonly LogEntry[], context: PlanContext): ImportPlan {
  const known = new Set(Array.from(context.here, write))
  const fresh = entries.filter((entry) => !known.has(write(entry)))
  const newReviews = count(fresh, 'review')
  return {
    fresh,
    newReviews,
    knownReviews: count(entries, 'review') - newReviews,
    newUndos: count(fresh, 'undo'),
    days: daysOf(entries, context.dayStartMinutes),
    byDeck: byDeck(entries, context.deckOf),
  }
}

function count(entries: readonly LogEntry[], kind: LogEntry['kind']): number {
  return entries.filter((entry) => entry.kind === kind).length
}

function daysOf(entries: readonly LogEntry[], dayStartMinutes: number): ImportPlan['days'] {
  let from: Day | undefined
  let to: Day | undefined
  for (const entry of entries) {
    if (entry.kind === 'undo') continue
    const day = studyDay(entry, dayStartMinutes)
    if (from === undefined || day < from) from = day
    if (to === undefined || day > to) to = day
  }
  return from === undefined || to === undefined ? undefined : { from, to }
}

function byDeck(entries: readonly LogEntry[], deckOf: PlanContext['deckOf']): ImportPlan['byDeck'] {
  const counts = new Map<string | undefined, number>()
  for (const { prompt } of standingReviews(entries)) {
    const deckId = deckOf(prompt)
    counts.set(deckId, (counts.get(deckId) ?? 0) + 1)
  }
  return Array.from(counts, ([deckId, reviews]) => ({ deckId, reviews })).sort(
    (a, b) => b.reviews - a.reviews,
  )
}
