/**
 * What is known of each prompt that was answered: a fold over the log of reviews, one answer at a time. A prompt's
 * memory depends on its own reviews and on the policy, and on nothing else; a prompt without memory is new.
 *
 * The rules that every policy shares are here:
 * - Days are the learner's study days. The first answer of a day counts the days since the one before; later answers
 *   that day are same-day reviews. When clock or traveller went back, the answer counts for the prompt's last day.
 * - A right answer that was chosen among a few options counts for less than recall, as it may have been guessed.
 * - A forgotten prompt (Again) is learning: due the same day until it is right once. Hard, Good and Easy are right.
 * - A right answer gives an interval of at least a day, spread by a draw that depends on the prompt and on how often
 *   it was answered: the same for all four ratings, today and in every replay.
 * - The spread alone never shortens an interval: where the policy's ideal has not fallen, neither does the interval.
 *   Both are computed with the same settings, as changing a setting replays the log.
 * - On a day on which it was forgotten, a prompt gets no longer interval than the one it had before it was.
 */
import { addDays, daysBetween, studyDay, type Day, type Moment } from './calendar.ts'
import { Again, Easy, Good, Hard, type PromptKey, type Rating, type Review } from './review.ts'
import { drawFor, spreadInterval } from './scheduling/fuzz.ts'
import { nextStrength } from './scheduling/guessing.ts'
import type { Policy, Strength } from './scheduling/policy.ts'

/** What is known of a prompt that was answered at least once. */
export interface Memory extends Strength {
  /** The study day of its first answer. */
  readonly firstDay: Day
  /** The study day of its last answer; never earlier than that of an answer before. */
  readonly lastDay: Day
  /** When it was last answered: milliseconds since 1970 UTC. */
  readonly lastAt: number
  /** The study day from which on it should be asked. */
  readonly dueDay: Day
  /** The interval that its last answer gave: whole days, at least 1; 0 while learning. */
  readonly intervalDays: number
  /** How many answers it has had, at least 1. */
  readonly reviews: number
  /** How often it was forgotten after having been right. */
  readonly lapses: number
  /** Forgotten, and not right since: it comes back in the same session, and is due until it is right. */
  readonly learning: boolean
  /** By how many whole days it may be asked before `dueDay` without its interval shrinking below the one before, 0 or more. */
  readonly mayComeEarlierDays: number
  /** The longest interval that a further answer on `lastDay` may give, because of what was forgotten that day. */
  readonly ceilingDays: number
}

/** What is known of every prompt; those that are absent are new. */
export type Memories = ReadonlyMap<PromptKey, Memory>

/** A prompt that is being asked at a moment, in an open form or (`choices` above 0) among so many options. */
export type Asked = Moment & Pick<Review, 'prompt'> & Partial<Pick<Review, 'choices'>>

/** Of a review, what memory depends on. */
export type Answered = Asked & Pick<Review, 'rating'>

/** What the log says of every prompt. The reviews must be in the order of `byTime`, as `standingReviews` gives them. */
export function replay(reviews: Iterable<Review>, policy: Policy): Map<PromptKey, Memory> {
  const memories = new Map<PromptKey, Memory>()
  for (const review of reviews) memories.set(review.prompt, step(memories.get(review.prompt), review, policy))
  return memories
}

/** What the reviews of one prompt, in the order of `byTime`, say of it; `undefined` when there are none. */
export function replayPrompt(reviews: Iterable<Review>, policy: Policy): Memory | undefined {
  let memory: Memory | undefined
  for (const review of reviews) memory = step(memory, review, policy)
  return memory
}

/** The memory after one more answer. */
export function step(memory: Memory | undefined, answer: Answered, policy: Policy): Memory {
  const today = studyDay(answer, policy.settings.dayStartMinutes)
  if (memory === undefined) return firstAnswer(answer, today, policy)
  const day = today > memory.lastDay ? today : memory.lastDay
  const strength = nextStrength(memory, daysBetween(memory.lastDay, day), answer, policy)
  const forgotten = answer.rating === Again
  const lapse = forgotten && !memory.learning
  const ceilingBefore = day === memory.lastDay ? memory.ceilingDays : policy.settings.maximumIntervalDays
  // Only ever lowers it: no interval given today was above the ceiling.
  const ceilingDays = lapse ? memory.intervalDays : ceilingBefore
  const lapses = memory.lapses + (lapse ? 1 : 0)
  const idealDays = policy.intervalDays(strength, lapses)
  const shortest = shortestInterval(memory, idealDays, policy)
  const draw = drawFor(answer.prompt, memory.reviews)
  const intervalDays = forgotten ? 0 : spreadInterval(idealDays, shortest, ceilingDays, draw)
  return {
    stabilityDays: strength.stabilityDays,
    difficulty: strength.difficulty,
    usual: strength.usual,
    firstDay: memory.firstDay,
    lastDay: day,
    lastAt: Math.max(memory.lastAt, answer.at),
    dueDay: addDays(day, intervalDays),
    intervalDays,
    reviews: memory.reviews + 1,
    lapses,
    learning: forgotten,
    mayComeEarlierDays: Math.max(0, intervalDays - shortest),
    ceilingDays,
  }
}

function firstAnswer(answer: Answered, day: Day, policy: Policy): Memory {
  const strength = nextStrength(undefined, 0, answer, policy)
  const ceilingDays = policy.settings.maximumIntervalDays
  const learning = answer.rating === Again
  const draw = drawFor(answer.prompt, 0)
  const intervalDays = learning ? 0 : spreadInterval(policy.intervalDays(strength, 0), 1, ceilingDays, draw)
  return {
    stabilityDays: strength.stabilityDays,
    difficulty: strength.difficulty,
    usual: strength.usual,
    firstDay: day,
    lastDay: day,
    lastAt: answer.at,
    dueDay: addDays(day, intervalDays),
    intervalDays,
    reviews: 1,
    lapses: 0,
    learning,
    mayComeEarlierDays: Math.max(0, intervalDays - 1),
    ceilingDays,
  }
}

/** The interval before, where the policy's ideal has not fallen; else a day. */
function shortestInterval(before: Memory, idealDays: number, policy: Policy): number {
  const mayShorten = before.learning || idealDays < policy.intervalDays(before, before.lapses)
  return mayShorten ? 1 : before.intervalDays
}

/** What a rating would lead to. */
export interface Preview {
  readonly dueDay: Day
  /** Whole days until it comes back, at least 1; 0 when `again`. */
  readonly intervalDays: number
  /** It comes back in this session. */
  readonly again: boolean
}

/** What each rating would lead to, for the rating buttons: exactly what `step` then does. */
export function preview(memory: Memory | undefined, asked: Asked, policy: Policy): Record<Rating, Preview> {
  const after = (rating: Rating): Preview => {
    const { dueDay, intervalDays, learning } = step(memory, { ...asked, rating }, policy)
    return { dueDay, intervalDays, again: learning }
  }
  return { [Again]: after(Again), [Hard]: after(Hard), [Good]: after(Good), [Easy]: after(Easy) }
}

/**
 * Whether `step` with this answer gives what a replay of the whole log would. It does not when the answer is older than
 * the prompt's last one (the clock went back, or another page's answer arrives late): then replay the prompt.
 */
export function follows(memory: Memory | undefined, answer: Pick<Moment, 'at'>): boolean {
  return memory === undefined || answer.at > memory.lastAt
}

/** Whether a prompt should be asked on a day. One that is still to be learnt always should. */
export function isDue(memory: Memory, day: Day): boolean {
  return memory.learning || memory.dueDay <= day
}
