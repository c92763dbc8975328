/**
 * One log entry as one line of text: 24 base64url characters and a line feed, self-contained and with a checksum.
 *
 *     at     prompt kind, rating, form, choices, offset  answer  nonce  CRC-24 of all before
 *     7      6      3                                    2       2      4
 *
 * ASCII, because WebKit counts a localStorage quota in bytes; the same length for every entry, so that damage is seen.
 * Every entry has exactly one text: two records are the same review if and only if they are the same text.
 */
import {
  ratings,
  questionForms,
  type LogEntry,
  type PromptKey,
  type Review,
  type Undo,
} from '#domain/review.ts'
import { fromBase64url, toBase64url } from '#domain/base64url.ts'
import { crc24 } from './crc24.ts'

/** Characters of a record without its line feed. */
export const RECORD_LENGTH = 24

/** A sound record that a newer version of the app must have written: its kind or form is not known to this one. */
export interface UnknownRecord {
  readonly kind: 'unknown'
}

const LATEST = 2 ** 42 - 1
const TENTH_MS = 100
const LONGEST_ANSWER_TENTHS = 4095
const QUARTER_MINUTES = 15
const OFFSET_BIAS = 64

const REVIEW = 0
const UNDO = 1
/** A review whose grading the learner overruled. Laid out as a review; versions that do not know it keep it as it is. */
const OVERRULED = 2

/**
 * The record of an entry, with its line feed. Throws `Inconsistent: …` for an entry that no answer can have made;
 * what a clock can have made is brought into range, see `asKept`.
 */
export function write(entry: LogEntry): string {
  const { at, prompt, nonce } = entry
  if (!/^[\w-]{6}$/.test(prompt))
    throw inconsistent(entry, `its prompt key is '${prompt}', not six of A-Z a-z 0-9 - _`)
  if (!isWhole(nonce, 4095)) throw inconsistent(entry, `its nonce is ${nonce}, not 0 to 4095`)
  const [facts, tenths] = entry.kind === 'review' ? [factsOf(entry), tenthsOf(entry)] : [UNDO * 2 ** 15, 0]
  const body =
    toBase64url(instant(at), 7) +
    prompt +
    toBase64url(facts, 3) +
    toBase64url(tenths, 2) +
    toBase64url(nonce, 2)
  return `${body}${toBase64url(crc24(body), 4)}\n`
}

/** The entry of a record as `write` gives it; undefined when the text is damaged or is no record. */
export function read(text: string): LogEntry | UnknownRecord | undefined {
  return text.length === RECORD_LENGTH + 1 && text.endsWith('\n') ? readAt(text, 0) : undefined
}

/** The entry of the 24 characters from `start`; undefined when they are damaged or are no record. */
export function readAt(text: string, start: number): LogEntry | UnknownRecord | undefined {
  const checksum = fromBase64url(text, start + 20, 4)
  if (checksum < 0 || checksum !== crc24(text, start, start + 20)) return undefined
  const high = fromBase64url(text, start, 3)
  const low = fromBase64url(text, start + 3, 4)
  const facts = fromBase64url(text, start + 13, 3)
  const tenths = fromBase64url(text, start + 16, 2)
  const nonce = fromBase64url(text, start + 18, 2)
  const key = fromBase64url(text, start + 7, 3) | fromBase64url(text, start + 10, 3)
  // One of them is -1 where a character is not of the alphabet.
  if ((high | low | facts | tenths | nonce | key) < 0) return undefined
  const at = high * 2 ** 24 + low
  const prompt = text.slice(start + 7, start + 13) as PromptKey
  const kind = facts >>> 15
  if (kind === UNDO && facts === UNDO << 15 && tenths === 0)
    return { kind: 'undo', at, prompt, nonce } satisfies Undo
  if (kind !== REVIEW && kind !== OVERRULED) return { kind: 'unknown' }
  const review = readReview(at, prompt, facts, tenths * TENTH_MS, nonce)
  return kind === OVERRULED && review.kind === 'review' ? { ...review, overruled: true } : review
}

/**
 * An entry as it will be read back: the instant a whole millisecond from 1970 to 2109, the offset from UTC in quarters
 * of an hour, the answer time in tenths of a second and at most 409.5 s.
 */
export function asKept(entry: LogEntry): LogEntry {
  if (entry.kind === 'undo') return { ...entry, at: instant(entry.at) }
  const offsetMinutes = (biasedOffset(entry) - OFFSET_BIAS) * QUARTER_MINUTES
  return { ...entry, at: instant(entry.at), offsetMinutes, answerMs: tenthsOf(entry) * TENTH_MS }
}

/** Kind 3 bits, rating 2, form 3, choices 3, offset from UTC 7. */
function factsOf(review: Review): number {
  const rating = ratings.indexOf(review.rating)
  const form = questionForms.indexOf(review.form)
  if (rating < 0) throw inconsistent(review, `its rating is ${String(review.rating)}, not 1 to 4`)
  if (form < 0)
    throw inconsistent(review, `its form is '${review.form}', not one of ${questionForms.join(', ')}`)
  if (!isWhole(review.choices, 7) || review.choices === 1) {
    throw inconsistent(review, `it has ${review.choices} choices, not 0 or 2 to 7`)
  }
  const kind = review.overruled ? OVERRULED : REVIEW
  return (((((kind << 2) | rating) << 3) | form) << 10) | (review.choices << 7) | biasedOffset(review)
}

function readReview(
  at: number,
  prompt: PromptKey,
  facts: number,
  answerMs: number,
  nonce: number,
): Review | UnknownRecord {
  const rating = ratings[(facts >>> 13) & 3]
  const form = questionForms[(facts >>> 10) & 7]
  const choices = (facts >>> 7) & 7
  if (rating === undefined || form === undefined || choices === 1) return { kind: 'unknown' }
  const offsetMinutes = ((facts & 127) - OFFSET_BIAS) * QUARTER_MINUTES
  return { kind: 'review', at, offsetMinutes, prompt, rating, answerMs, form, choices, nonce }
}

function instant(at: number): number {
  return clamp(Math.floor(at), 0, LATEST)
}

function tenthsOf(review: Review): number {
  return clamp(Math.round(review.answerMs / TENTH_MS), 0, LONGEST_ANSWER_TENTHS)
}

function biasedOffset(review: Review): number {
  return clamp(Math.round(review.offsetMinutes / QUARTER_MINUTES) + OFFSET_BIAS, 0, 127)
}

/** Not a number counts as the lowest: a clock that fails must not cost the answer. */
function clamp(value: number, lowest: number, highest: number): number {
  return value > lowest ? Math.min(value, highest) : lowest
}

function isWhole(value: number, highest: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= highest
}

function inconsistent(entry: LogEntry, what: string): Error {
  return new Error(
    `Inconsistent: the ${entry.kind} of '${entry.prompt}' at ${entry.at} cannot be kept, ${what}`,
  )
}
