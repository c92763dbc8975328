/**
 * A session: a queue of prompts, worked through one answer at a time. Every move makes a new session and leaves the
 * old one as it was, so that undo is a step back and restores exactly. Knows no clock, no memory and no storage.
 */
import type { QueueItem } from './queue.ts'
import { Again, type PromptKey, type Rating } from './review.ts'

export interface Session {
  /** What is asked now; undefined when the session is finished. */
  readonly current: QueueItem | undefined
  /** Whether the answer of the current prompt is shown. */
  readonly revealed: boolean
  /** Still to be asked for the first time in this session. */
  readonly waiting: readonly QueueItem[]
  /** Answered Again, and asked once more after the turn that each names. */
  readonly returning: readonly Returning[]
  /** The answers that stand, oldest first. */
  readonly answers: readonly SessionAnswer[]
  /** The session as it was before the last answer, which may have been one before this; undefined before the first. */
  readonly previous: Session | undefined
}

export interface Returning {
  readonly item: QueueItem
  /** It comes back once this many answers have been given in the session. */
  readonly afterAnswers: number
}

export interface SessionAnswer {
  readonly item: QueueItem
  readonly rating: Rating
}

/** How many prompts are left, counting the one on screen. */
export interface Left {
  readonly new: number
  readonly learning: number
  readonly due: number
}

/** @param previous what undo leads back to: an earlier session, as it was before its last answer */
export function startSession(items: readonly QueueItem[], previous?: Session): Session {
  const [current, ...waiting] = items
  return { current, revealed: false, waiting, returning: [], answers: [], previous }
}

/** Shows the answer. Nothing changes when it is shown already or nothing is asked. */
export function reveal(session: Session): Session {
  return session.current && !session.revealed ? { ...session, revealed: true } : session
}

/**
 * Takes the answers to prompts that were asked together, the current one among them, and goes on to the next. All of
 * them are one step for undo.
 * @param comesBackAfter after how many other prompts one answered Again is asked once more (fewer if fewer are left)
 */
export function answerTogether(
  session: Session,
  answers: readonly SessionAnswer[],
  comesBackAfter: (item: QueueItem) => number,
): Session {
  const keys = new Set(answers.map(({ item }) => item.key))
  const given = [...session.answers, ...answers]
  const back = answers
    .filter(({ rating }) => rating === Again)
    .map(({ item }) => ({
      item: { ...item, kind: 'learning' as const },
      afterAnswers: given.length + comesBackAfter(item),
    }))
  const waiting = session.waiting.filter(({ key }) => !keys.has(key))
  const returning = [...session.returning.filter(({ item }) => !keys.has(item.key)), ...back]
  return { ...next(waiting, returning, given.length), answers: given, previous: session }
}

/** The session before its last answer, the answered prompt on screen again. The same session when there is none. */
export function undo(session: Session): Session {
  return session.previous ?? session
}

/**
 * Drops what no longer needs asking, because another tab has answered it meanwhile. A prompt whose answer is shown
 * stays: the learner is about to rate it.
 */
export function withoutAnswered(session: Session, isStillDue: (prompt: PromptKey) => boolean): Session {
  const waiting = session.waiting.filter(({ key }) => isStillDue(key))
  const returning = session.returning.filter(({ item }) => isStillDue(item.key))
  const keepsCurrent = !session.current || session.revealed || isStillDue(session.current.key)
  if (keepsCurrent) {
    const isSame = waiting.length === session.waiting.length && returning.length === session.returning.length
    return isSame ? session : { ...session, waiting, returning }
  }
  return { ...session, ...next(waiting, returning, session.answers.length) }
}

function next(
  waiting: readonly QueueItem[],
  returning: readonly Returning[],
  answersGiven: number,
): Pick<Session, 'current' | 'revealed' | 'waiting' | 'returning'> {
  const [soonest] = [...returning].sort((a, b) => a.afterAnswers - b.afterAnswers)
  const [first, ...rest] = waiting
  if (soonest && (soonest.afterAnswers <= answersGiven || !first)) {
    const others = returning.filter((back) => back !== soonest)
    return { current: soonest.item, revealed: false, waiting, returning: others }
  }
  return { current: first, revealed: false, waiting: rest, returning }
}

/** What is asked after the current prompt, unless its own answer brings that back at once; undefined at the end. */
export function upNext({ waiting, returning, answers }: Session): QueueItem | undefined {
  return next(waiting, returning, answers.length + 1).current
}

export function left(session: Session): Left {
  const items = [...session.waiting, ...session.returning.map(({ item }) => item)]
  if (session.current) items.push(session.current)
  const count = (kind: QueueItem['kind']): number => items.filter((item) => item.kind === kind).length
  return { new: count('new'), learning: count('learning'), due: count('due') }
}

/** What a finished session comes to, prompt by prompt. */
export interface SessionSummary {
  readonly answers: number
  /** Different prompts answered. */
  readonly prompts: number
  /** Prompts met for the first time. */
  readonly newPrompts: number
  /** Prompts that were right at the first try in this session. */
  readonly recalled: number
  /** Prompts answered Again at least once, in the order of their first miss. */
  readonly missed: readonly PromptKey[]
}

export function summary({ answers }: Session): SessionSummary {
  const first = new Map<PromptKey, SessionAnswer>()
  for (const given of answers) if (!first.has(given.item.key)) first.set(given.item.key, given)
  const firsts = [...first.values()]
  return {
    answers: answers.length,
    prompts: firsts.length,
    newPrompts: firsts.filter(({ item }) => item.kind === 'new').length,
    recalled: firsts.filter(({ rating }) => rating !== Again).length,
    missed: [...new Set(answers.filter(({ rating }) => rating === Again).map(({ item }) => item.key))],
  }
}
