/**
 * Which reviews of a log stand: those that nobody took back, each once, prompt by prompt. What was before may be long, and
 * is read only as far as it is needed; what is added is kept beside it until then. Knows nothing of memory.
 */
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

/** A log from before. Entries may be told twice. */
export interface Past {
  entriesOf(prompt: PromptKey): readonly LogEntry[]
  entries(): Iterable<LogEntry>
}

/** All that is known of a past that has not been read. */
export interface PastCounts {
  /** The ids of all reviews that were taken back, also of such as are not in the log. */
  readonly undone: ReadonlySet<ReviewId>
  /** How many reviews stand. */
  readonly size: number
}

/** What is new of a prompt at first sight. */
export interface PromptNews {
  readonly added: Review[]
  /** Whether anything of it was taken back just now. */
  takesBack: boolean
}

const nothingBefore: Past = { entriesOf: () => [], entries: () => [] }

/** A log that is known as a whole: its standing reviews, oldest first, and what was taken back. */
export function wholeLog(standing: readonly Review[], undone: ReadonlySet<ReviewId>): StandingLog {
  return new StandingLog({ undone, size: standing.length }, nothingBefore, byPrompt(standing))
}

/** A log that goes on from a past. */
export function logAfter(past: Past, counts: PastCounts): StandingLog {
  return new StandingLog(counts, past, new Map())
}

export class StandingLog {
  /** How many reviews stand. */
  size: number
  private readonly takenBack: Set<ReviewId>
  private past: Past
  /** The standing reviews of those prompts of which the past has been read, oldest first. */
  private readonly unfolded: Map<PromptKey, Review[]>
  /** What was added to the others, each newer than all before it. */
  private readonly recent = new Map<PromptKey, Review[]>()

  constructor({ undone, size }: PastCounts, past: Past, unfolded: Map<PromptKey, Review[]>) {
    this.takenBack = new Set(undone)
    this.size = size
    this.past = past
    this.unfolded = unfolded
  }

  get undone(): ReadonlySet<ReviewId> {
    return this.takenBack
  }

  /** The standing reviews of a prompt, oldest first. */
  of(prompt: PromptKey): readonly Review[] {
    return this.unfolded.get(prompt) ?? this.unfold(prompt, this.past.entriesOf(prompt))
  }

  /** All standing reviews, oldest first, in pieces. What is added between them is among what is given at the end. */
  *readingAll(): Generator<undefined, Review[]> {
    yield* this.unfolding()
    return [...this.unfolded.values()].flat().sort(byTime)
  }

  /** Reads the whole past, which is quicker than to search it for each of many prompts. */
  readPast(): void {
    atOnce(this.unfolding())
  }

  /** By prompt what is new at first sight. What is taken back by it is so from now on; reviews are yet to be added. */
  takeNews(entries: Iterable<LogEntry>): Map<PromptKey, PromptNews> {
    const touched = new Map<PromptKey, PromptNews>()
    for (const entry of entries) {
      const id = reviewId(entry)
      if (this.takenBack.has(id)) continue
      const news = touched.get(entry.prompt) ?? { added: [], takesBack: false }
      touched.set(entry.prompt, news)
      if (entry.kind === 'review') news.added.push(entry)
      else {
        this.takenBack.add(id)
        news.takesBack = true
      }
    }
    return touched
  }

  /** Adds a review that was not taken back and is newer than all that stand of its prompt: the past need not be read. */
  append(review: Review): void {
    const list = this.unfolded.get(review.prompt) ?? this.recent.get(review.prompt)
    if (list) list.push(review)
    else this.recent.set(review.prompt, [review])
    this.size += 1
  }

  /**
   * Brings a prompt up to date with reviews from any time, known ones too, and with what was taken back of it. Gives the
   * reviews that stand then, oldest first, or undefined where nothing has changed.
   */
  merge(prompt: PromptKey, added: readonly Review[]): readonly Review[] | undefined {
    const earlier = this.of(prompt)
    const all = new Map([...earlier, ...added].map((review) => [reviewId(review), review]))
    const standing = [...all].filter(([id]) => !this.takenBack.has(id)).map(([, review]) => review)
    if (standing.length === earlier.length && standing.every((review, i) => review === earlier[i])) {
      return undefined
    }
    standing.sort(byTime)
    this.size += standing.length - earlier.length
    this.unfolded.set(prompt, standing)
    return standing
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
