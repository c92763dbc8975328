/**
 * Reviews are the central data of Attest: an append-only log of what was asked, when, and how it was answered.
 * The log is the only truth; memory, due days, charts and undo are all computed from it.
 */
import type { Moment } from './calendar.ts'

/** How well a prompt was recalled: 1 Again (forgotten), 2 Hard, 3 Good, 4 Easy. Hard is a pass. */
export type Rating = 1 | 2 | 3 | 4
export const Again = 1
export const Hard = 2
export const Good = 3
export const Easy = 4
export const ratings = [Again, Hard, Good, Easy] as const satisfies readonly Rating[]

/** The form a question was put in. The order is part of the stored format: append, never reorder. */
export const questionForms = ['reveal', 'typed', 'choice', 'cloze', 'matching', 'ordering'] as const
export type QuestionForm = (typeof questionForms)[number]

/** Six characters that stand for a prompt in the log: a hash of its id, see `promptKey` in prompt.ts. */
export type PromptKey = string & { readonly __brand: 'PromptKey' }

/** One answer to one prompt. */
export interface Review extends Moment {
  readonly kind: 'review'
  readonly prompt: PromptKey
  readonly rating: Rating
  /** Milliseconds from the question to the rating, kept to a tenth of a second and at most 409.5 s. */
  readonly answerMs: number
  readonly form: QuestionForm
  /** Among how many options the answer was chosen, 2 to 7; 0 when the answer was open. */
  readonly choices: number
  /** Set when the app had graded the answer and the learner overruled it: their rating is the other of right and wrong. */
  readonly overruled?: true
  /** 0 to 4095, drawn once by each page that writes: two tabs never write the same review. */
  readonly nonce: number
}

/** Takes one review back. It names its target and says nothing else; the review itself stays in the log. */
export interface Undo {
  readonly kind: 'undo'
  readonly at: Review['at']
  readonly prompt: PromptKey
  readonly nonce: Review['nonce']
}

export type LogEntry = Review | Undo

/** What tells one review from every other: time, prompt and nonce, as text. An undo has the id of its target. */
export type ReviewId = string & { readonly __brand: 'ReviewId' }

export function reviewId(entry: Pick<LogEntry, 'at' | 'prompt' | 'nonce'>): ReviewId {
  return `${entry.at}.${entry.prompt}.${entry.nonce}` as ReviewId
}

/** The reviews that count: those nobody took back, each once, in the order of `byTime`. */
export function standingReviews(entries: Iterable<LogEntry>): Review[] {
  const reviews = new Map<ReviewId, Review>()
  const undone = new Set<ReviewId>()
  for (const entry of entries) {
    if (entry.kind === 'undo') undone.add(reviewId(entry))
    else reviews.set(reviewId(entry), entry)
  }
  for (const id of undone) reviews.delete(id)
  return [...reviews.values()].sort(byTime)
}

/** The order of the log: by time, then by id, so that every device replays the same reviews in the same order. */
export function byTime(a: Review, b: Review): number {
  if (a.at !== b.at) return a.at - b.at
  if (a.prompt !== b.prompt) return a.prompt < b.prompt ? -1 : 1
  return a.nonce - b.nonce
}
