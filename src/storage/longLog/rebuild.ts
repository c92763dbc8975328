/** The replay of a long log, in small steps: what a worker does, or the page itself between two frames. */
import type { Snapshot } from '#domain/history.ts'
import { replayPrompt, type Memory } from '#domain/memory.ts'
import { reviewId, standingReviews, type LogEntry, type PromptKey, type ReviewId } from '#domain/review.ts'
import type { Policy } from '#domain/scheduling/policy.ts'
import { entriesOf } from '#formats/logText.ts'

/** Prompts replayed in one step. */
const STEP = 64

/** Yields the share that is done, 0 to 1, after each step. The texts hold records and nothing else. */
export function* rebuilding(texts: readonly string[], policy: Policy): Generator<number, Snapshot> {
  const byPrompt = new Map<PromptKey, LogEntry[]>()
  const undone = new Set<ReviewId>()
  for (const [index, text] of texts.entries()) {
    for (const entry of entriesOf(text)) {
      if (entry.kind === 'undo') undone.add(reviewId(entry))
      const entries = byPrompt.get(entry.prompt)
      if (entries) entries.push(entry)
      else byPrompt.set(entry.prompt, [entry])
    }
    yield (index + 1) / texts.length / 2
  }
  const memories = new Map<PromptKey, Memory>()
  let size = 0
  let done = 0
  for (const [prompt, entries] of byPrompt) {
    const standing = standingReviews(entries)
    const memory = replayPrompt(standing, policy)
    if (memory) memories.set(prompt, memory)
    size += standing.length
    done += 1
    if (done % STEP === 0) yield 0.5 + done / byPrompt.size / 2
  }
  return { memories, undone, size }
}
