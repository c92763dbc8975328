/**
 * A learner's history: every entry of the log, and the memory that follows from it, kept up to date entry by entry.
 * Adding an entry costs the same however long the log is, and always gives what a replay of the whole log would.
 */
import { atOnce } from './pieces.ts'
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

/** From so many entries on, replaying a log takes long enough on a slow phone to be felt. */
export const LONG_LOG = 5000

export interface History {
  readonly memories: ReadonlyMap<PromptKey, Memory>
  /** How many reviews stand. */
  readonly size: number
  /** Takes in an entry, of this page or another, in any order; an entry known already changes nothing. */
  add(entry: LogEntry): void
  /** What `add` of each gives, at the cost of at most one replay for each prompt that they touch. */
  addAll(entries: Iterable<LogEntry>): void
  /**
   * Leaves reviews that are dated later out of what is remembered, until they are counted again: a clock that was wrong
   * dated them, and their prompts would not be due for as long as it was ahead. They stay in `reviews`.
   */
  countUntil(at: number): void
  /** The standing reviews of a prompt, oldest first. */
  reviewsOf(prompt: PromptKey): readonly Review[]
  /** All standing reviews, oldest first: a walk through the whole log. */
  reviews(): Review[]
  /** The same in pieces. What is added between them is among what is given at the end. */
  readingAll(): Generator<undefined, Review[]>
  /** The same history as another policy sees it, or with other settings: a replay of the whole log. */
  under(policy: Policy): History
  /** What there is to remember of it, so that it can be resumed without a replay. Changes with the history. */
  snapshot(): Snapshot
}

/** All that a history knows except for the log itself. */
export interface Snapshot {
  readonly memories: ReadonlyMap<PromptKey, Memory>
  /** The ids of all reviews that were taken back, also of such as are not in the log. */
  readonly undone: ReadonlySet<ReviewId>
  /** How many reviews stand. */
  readonly size: number
}

/** The log that a snapshot was made of, which is read only as far as it is needed. Entries may be told twice. */
export interface Past {
  entriesOf(prompt: PromptKey): readonly LogEntry[]
  entries(): Iterable<LogEntry>
}

export function historyOf(entries: Iterable<LogEntry>, policy: Policy): History {
  const undone = new Set<ReviewId>()
  const all: LogEntry[] = []
  for (const entry of entries) {
    all.push(entry)
    if (entry.kind === 'undo') undone.add(reviewId(entry))
  }
  const standing = standingReviews(all)
  const snapshot = { memories: replay(standing, policy), undone, size: standing.length }
  return new ResumedHistory(snapshot, nothingBefore, policy, byPrompt(standing))
}

/** The history that a snapshot was taken of. Whoever kept the snapshot answers for it that the past is the same. */
export function resumedHistory(snapshot: Snapshot, past: Past, policy: Policy): History {
  return new ResumedHistory(snapshot, past, policy, new Map())
}

const nothingBefore: Past = { entriesOf: () => [], entries: () => [] }

/** For so many prompts one by one the past is searched; for more, it is read as a whole. */
const SEARCHES = 16

class ResumedHistory implements History {
  readonly memories: Map<PromptKey, Memory>
  size: number
  private readonly undone: Set<ReviewId>
  private readonly policy: Policy
  private past: Past
  /** The standing reviews of those prompts of which the past has been read, oldest first. */
  private readonly unfolded: Map<PromptKey, Review[]>
  /** What was added to the others, each newer than all before it. */
  private readonly recent = new Map<PromptKey, Review[]>()
  private countedUntil = Infinity
  /** The prompts of which something is not counted. */
  private readonly cut = new Set<PromptKey>()

  constructor(
    { memories, undone, size }: Snapshot,
    past: Past,
    policy: Policy,
    unfolded: Map<PromptKey, Review[]>,
  ) {
    this.memories = new Map(memories)
    this.undone = new Set(undone)
    this.size = size
    this.past = past
    this.policy = policy
    this.unfolded = unfolded
  }

  add(entry: LogEntry): void {
    if (entry.kind === 'review') this.addReview(entry)
    else this.addUndo(entry.prompt, reviewId(entry))
  }

  addAll(entries: Iterable<LogEntry>): void {
    const touched = this.groupNews(entries)
    const rest = [...touched].filter(([, news]) => !this.stepThrough(news))
    if (rest.length > SEARCHES) atOnce(this.unfolding())
    for (const [prompt, { added }] of rest) this.merge(prompt, added)
  }

  countUntil(at: number): void {
    this.countedUntil = at
    const late = [...this.memories].filter(([, { lastAt }]) => lastAt > at).map(([prompt]) => prompt)
    for (const prompt of [...this.cut, ...late]) this.remember(prompt, this.standing(prompt))
  }

  reviewsOf(prompt: PromptKey): readonly Review[] {
    return this.standing(prompt)
  }

  reviews(): Review[] {
    return atOnce(this.readingAll())
  }

  *readingAll(): Generator<undefined, Review[]> {
    yield* this.unfolding()
    return [...this.unfolded.values()].flat().sort(byTime)
  }

  under(policy: Policy): History {
    const reviews = this.reviews()
    const snapshot = { memories: replay(reviews, policy), undone: this.undone, size: this.size }
    const history = new ResumedHistory(snapshot, nothingBefore, policy, byPrompt(reviews))
    if (this.countedUntil < Infinity) history.countUntil(this.countedUntil)
    return history
  }

  snapshot(): Snapshot {
    return { memories: this.memories, undone: this.undone, size: this.size }
  }

  private addReview(review: Review): void {
    const id = reviewId(review)
    if (this.undone.has(id)) return
    // One that is newer than all that stand, and was not taken back, is not known yet: the log need not be asked.
    if (this.mayAppend(review)) this.append(review)
    else this.merge(review.prompt, [review])
  }

  private addUndo(prompt: PromptKey, id: ReviewId): void {
    if (this.undone.has(id)) return
    this.undone.add(id)
    this.merge(prompt, [])
  }

  private append(review: Review): void {
    const { prompt } = review
    const list = this.unfolded.get(prompt) ?? this.recent.get(prompt)
    if (list) list.push(review)
    else this.recent.set(prompt, [review])
    this.size += 1
    this.memories.set(prompt, step(this.memories.get(prompt), review, this.policy))
  }

  /** Brings a prompt up to date with reviews from any time, and with what was taken back of it. */
  private merge(prompt: PromptKey, added: readonly Review[]): void {
    const earlier = this.standing(prompt)
    const all = new Map([...earlier, ...added].map((review) => [reviewId(review), review]))
    const standing = [...all].filter(([id]) => !this.undone.has(id)).map(([, review]) => review)
    if (standing.length === earlier.length && standing.every((review, i) => review === earlier[i])) return
    standing.sort(byTime)
    this.size += standing.length - earlier.length
    this.unfolded.set(prompt, standing)
    this.remember(prompt, standing)
  }

  private remember(prompt: PromptKey, standing: readonly Review[]): void {
    const counted = standing.filter(({ at }) => at <= this.countedUntil)
    if (counted.length < standing.length) this.cut.add(prompt)
    else this.cut.delete(prompt)
    const memory = replayPrompt(counted, this.policy)
    if (memory) this.memories.set(prompt, memory)
    else this.memories.delete(prompt)
  }

  private mayAppend(review: Review): boolean {
    const isCounted = review.at <= this.countedUntil && !this.cut.has(review.prompt)
    return isCounted && follows(this.memories.get(review.prompt), review)
  }

  /** By prompt what is new at first sight, with a note of whether anything of it was taken back just now. */
  private groupNews(entries: Iterable<LogEntry>): Map<PromptKey, News> {
    const touched = new Map<PromptKey, News>()
    for (const entry of entries) {
      const id = reviewId(entry)
      if (this.undone.has(id)) continue
      const news = touched.get(entry.prompt) ?? { added: [], takesBack: false }
      touched.set(entry.prompt, news)
      if (entry.kind === 'review') news.added.push(entry)
      else {
        this.undone.add(id)
        news.takesBack = true
      }
    }
    return touched
  }

  /** Adds reviews that follow on what is known, the usual case, one by one; false when a replay is called for. */
  private stepThrough({ added, takesBack }: News): boolean {
    if (takesBack) return false
    added.sort(byTime)
    const isRising = added.every((review, i) => i === 0 || review.at > (added[i - 1]?.at ?? 0))
    const [first] = added
    const newest = added.at(-1)
    if (!isRising || !first || !this.mayAppend(first) || (newest?.at ?? 0) > this.countedUntil) return false
    for (const review of added) this.append(review)
    return true
  }

  private standing(prompt: PromptKey): Review[] {
    const known = this.unfolded.get(prompt)
    if (known) return known
    return this.unfold(prompt, this.past.entriesOf(prompt))
  }

  private unfold(prompt: PromptKey, past: readonly LogEntry[]): Review[] {
    const standing = standingReviews([...past, ...(this.recent.get(prompt) ?? [])])
    this.unfolded.set(prompt, standing)
    this.recent.delete(prompt)
    return standing
  }

  /** Reads the whole past, some entries or a prompt in each piece; a prompt may meanwhile have been read by itself. */
  private *unfolding(): Generator<undefined, void> {
    const found = new Map<PromptKey, LogEntry[]>()
    for (const entry of this.past.entries()) {
      push(found, entry)
      yield
    }
    for (const [prompt, entries] of found) {
      if (!this.unfolded.has(prompt)) this.unfold(prompt, entries)
      yield
    }
    for (const prompt of [...this.recent.keys()]) this.unfold(prompt, [])
    this.past = nothingBefore
  }
}

interface News {
  readonly added: Review[]
  takesBack: boolean
}

function byPrompt(reviews: readonly Review[]): Map<PromptKey, Review[]> {
  const grouped = new Map<PromptKey, Review[]>()
  for (const review of reviews) push(grouped, review)
  return grouped
}

function push<E extends LogEntry>(grouped: Map<PromptKey, E[]>, entry: E): void {
  const list = grouped.get(entry.prompt)
  if (list) list.push(entry)
  else grouped.set(entry.prompt, [entry])
}
