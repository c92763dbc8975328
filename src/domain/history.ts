/**
 * A learner's history: every entry of the log, and the memory that follows from it, kept up to date entry by entry.
 * Adding an entry costs the same however long the log is, and always gives what a replay of the whole log would.
 */
import { follows, replay, replayPrompt, step, type Memory } from './memory.ts'
import {
  byTime,
  reviewId,
  standingReviews,
  type LogEntry,
  type PromptKey,
  type Review,
  type ReviewId,
} from './review.ts'
import type { Policy } from './scheduling/policy.ts'

export interface History {
  readonly memories: ReadonlyMap<PromptKey, Memory>
  /** How many reviews stand. */
  readonly size: number
  /** Takes in an entry, of this page or another, in any order; an entry known already changes nothing. */
  add(entry: LogEntry): void
  /** What `add` of each gives, at the cost of one replay for each prompt that they touch. */
  addAll(entries: Iterable<LogEntry>): void
  /** The standing reviews of a prompt, oldest first. */
  reviewsOf(prompt: PromptKey): readonly Review[]
  /** All standing reviews, oldest first: a walk through the whole log. */
  reviews(): Review[]
  /** The same history as another policy sees it, or with other settings: a replay of the whole log. */
  under(policy: Policy): History
}

export function historyOf(entries: Iterable<LogEntry>, policy: Policy): History {
  const undone = new Set<ReviewId>()
  const known = new Set<ReviewId>()
  const all: LogEntry[] = []
  for (const entry of entries) {
    all.push(entry)
    ;(entry.kind === 'undo' ? undone : known).add(reviewId(entry))
  }
  const standing = standingReviews(all)
  const byPrompt = new Map<PromptKey, Review[]>()
  for (const review of standing) {
    const reviews = byPrompt.get(review.prompt)
    if (reviews) reviews.push(review)
    else byPrompt.set(review.prompt, [review])
  }
  return keep({ undone, known, byPrompt, size: standing.length }, replay(standing, policy), policy)
}

interface Kept {
  readonly undone: Set<ReviewId>
  readonly known: Set<ReviewId>
  readonly byPrompt: Map<PromptKey, Review[]>
  size: number
}

function keep(kept: Kept, memories: Map<PromptKey, Memory>, policy: Policy): History {
  const reviewsOf = (prompt: PromptKey): readonly Review[] => kept.byPrompt.get(prompt) ?? []
  const reviews = (): Review[] => [...kept.byPrompt.values()].flat().sort(byTime)

  const remember = (prompt: PromptKey, memory: Memory | undefined): void => {
    if (memory) memories.set(prompt, memory)
    else memories.delete(prompt)
  }

  const addReview = (review: Review, id: ReviewId): void => {
    if (kept.known.has(id)) return
    kept.known.add(id)
    if (kept.undone.has(id)) return
    kept.size += 1
    const memory = memories.get(review.prompt)
    const earlier = kept.byPrompt.get(review.prompt) ?? []
    earlier.push(review)
    kept.byPrompt.set(review.prompt, earlier)
    if (follows(memory, review)) {
      remember(review.prompt, step(memory, review, policy))
    } else {
      earlier.sort(byTime)
      remember(review.prompt, replayPrompt(earlier, policy))
    }
  }

  const addUndo = (prompt: PromptKey, id: ReviewId): void => {
    if (kept.undone.has(id)) return
    kept.undone.add(id)
    const earlier = kept.byPrompt.get(prompt) ?? []
    const standing = earlier.filter((review) => reviewId(review) !== id)
    if (standing.length === earlier.length) return
    kept.size -= 1
    if (standing.length > 0) kept.byPrompt.set(prompt, standing)
    else kept.byPrompt.delete(prompt)
    remember(prompt, replayPrompt(standing, policy))
  }

  return {
    memories,
    get size() {
      return kept.size
    },
    add: (entry) => {
      const id = reviewId(entry)
      if (entry.kind === 'undo') addUndo(entry.prompt, id)
      else addReview(entry, id)
    },
    addAll: (entries) =>
      addAll(kept, entries, (prompt) => remember(prompt, replayPrompt(reviewsOf(prompt), policy))),
    reviewsOf,
    reviews,
    under: (other) => keep(kept, replay(reviews(), other), other),
  }
}

/** @param replayOf is told of each prompt whose reviews are others now */
function addAll(kept: Kept, entries: Iterable<LogEntry>, replayOf: (prompt: PromptKey) => void): void {
  const touched = new Map<PromptKey, Review[]>()
  for (const entry of entries) {
    const id = reviewId(entry)
    const seen = entry.kind === 'undo' ? kept.undone : kept.known
    if (seen.has(id)) continue
    seen.add(id)
    const added = touched.get(entry.prompt) ?? []
    if (entry.kind === 'review') added.push(entry)
    touched.set(entry.prompt, added)
  }
  for (const [prompt, added] of touched) {
    const earlier = kept.byPrompt.get(prompt) ?? []
    const standing = [...earlier, ...added]
      .filter((review) => !kept.undone.has(reviewId(review)))
      .sort(byTime)
    kept.size += standing.length - earlier.length
    if (standing.length > 0) kept.byPrompt.set(prompt, standing)
    else kept.byPrompt.delete(prompt)
    replayOf(prompt)
  }
}
