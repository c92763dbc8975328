/**
 * A learner's history: every entry of the log, and the memory that follows from it, kept up to date entry by entry.
 * Adding an entry costs the same however long the log is, and always gives what a replay of the whole log would.
 */
import { follows, replay, replayPrompt, step, type Memory } from './memory.ts'
import { atOnce } from './pieces.ts'
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
import {
  logAfter,
  wholeLog,
  type Past,
  type PastCounts,
  type PromptNews,
  type StandingLog,
} from './standingLog.ts'

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
export interface Snapshot extends PastCounts {
  readonly memories: ReadonlyMap<PromptKey, Memory>
}

export function historyOf(entries: Iterable<LogEntry>, policy: Policy): History {
  const undone = new Set<ReviewId>()
  const all: LogEntry[] = []
  for (const entry of entries) {
    all.push(entry)
    if (entry.kind === 'undo') undone.add(reviewId(entry))
  }
  const standing = standingReviews(all)
  return new LiveHistory(replay(standing, policy), wholeLog(standing, undone), policy)
}

/**
 * The history that a snapshot was taken of. Whoever kept the snapshot answers for it that the past, the log that it was
 * taken of, is the same.
 */
export function resumedHistory(snapshot: Snapshot, past: Past, policy: Policy): History {
  return new LiveHistory(snapshot.memories, logAfter(past, snapshot), policy)
}

/** For so many prompts one by one the past is searched; for more, it is read as a whole. */
const SEARCHES = 16

class LiveHistory implements History {
  readonly memories: Map<PromptKey, Memory>
  private readonly log: StandingLog
  private readonly policy: Policy
  private countedUntil = Infinity
  /** The prompts of which something is not counted. */
  private readonly cut = new Set<PromptKey>()

  constructor(memories: ReadonlyMap<PromptKey, Memory>, log: StandingLog, policy: Policy) {
    this.memories = new Map(memories)
    this.log = log
    this.policy = policy
  }

  get size(): number {
    return this.log.size
  }

  add(entry: LogEntry): void {
    this.addAll([entry])
  }

  addAll(entries: Iterable<LogEntry>): void {
    const touched = this.log.takeNews(entries)
    const rest = [...touched].filter(([, news]) => !this.stepThrough(news))
    if (rest.length > SEARCHES) this.log.readPast()
    for (const [prompt, { added }] of rest) this.merge(prompt, added)
  }

  countUntil(at: number): void {
    this.countedUntil = at
    const late = [...this.memories].filter(([, { lastAt }]) => lastAt > at).map(([prompt]) => prompt)
    for (const prompt of [...this.cut, ...late]) this.remember(prompt, this.log.of(prompt))
  }

  reviewsOf(prompt: PromptKey): readonly Review[] {
    return this.log.of(prompt)
  }

  reviews(): Review[] {
    return atOnce(this.readingAll())
  }

  readingAll(): Generator<undefined, Review[]> {
    return this.log.readingAll()
  }

  under(policy: Policy): History {
    const reviews = this.reviews()
    const history = new LiveHistory(replay(reviews, policy), wholeLog(reviews, this.log.undone), policy)
    if (this.countedUntil < Infinity) history.countUntil(this.countedUntil)
    return history
  }

  snapshot(): Snapshot {
    return { memories: this.memories, undone: this.log.undone, size: this.size }
  }

  /** Adds reviews that follow on what is known, the usual case, one by one; false when a replay is called for. */
  private stepThrough({ added, takesBack }: PromptNews): boolean {
    if (takesBack) return false
    added.sort(byTime)
    const isRising = added.every((review, i) => i === 0 || review.at > (added[i - 1]?.at ?? 0))
    const [first] = added
    const newest = added.at(-1)
    if (!isRising || !first || !this.mayAppend(first) || (newest?.at ?? 0) > this.countedUntil) return false
    for (const review of added) {
      this.log.append(review)
      this.memories.set(review.prompt, step(this.memories.get(review.prompt), review, this.policy))
    }
    return true
  }

  /** One that is newer than all that stand is not known yet: the log need not be asked. */
  private mayAppend(review: Review): boolean {
    const isCounted = review.at <= this.countedUntil && !this.cut.has(review.prompt)
    return isCounted && follows(this.memories.get(review.prompt), review)
  }

  private merge(prompt: PromptKey, added: readonly Review[]): void {
    const standing = this.log.merge(prompt, added)
    if (standing) this.remember(prompt, standing)
  }

  private remember(prompt: PromptKey, standing: readonly Review[]): void {
    const counted = standing.filter(({ at }) => at <= this.countedUntil)
    if (counted.length < standing.length) this.cut.add(prompt)
    else this.cut.delete(prompt)
    const memory = replayPrompt(counted, this.policy)
    if (memory) this.memories.set(prompt, memory)
    else this.memories.delete(prompt)
  }
}
