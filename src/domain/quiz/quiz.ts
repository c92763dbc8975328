/**
 * A running quiz and the moves in it, each from one state to the next. With feedback an answer stands once it is given;
 * without, the learner moves to and fro and changes answers until the end. Nothing here is a review.
 */
import { MINUTE_MS, type Moment } from '../calendar.ts'
import type { Placement } from '../questions/boards/board.ts'
import type { Given } from '../questions/question.ts'
import { pauseClock, resumeClock, spentMs, startClock, withoutLimit, type QuizClock } from './clock.ts'
import type { QuizItem } from './items.ts'
import type { QuizLength, QuizSetup } from './setup.ts'

export interface QuizAnswer extends Moment {
  /** A placement where a board was asked. */
  readonly given: Given | Placement
  /** Milliseconds that the question was on screen before it, pauses left out. */
  readonly answerMs: number
  /** What the learner made of the grading, against it: by row of the board, 0 for a question by itself. */
  readonly overruled?: Readonly<Record<number, 'right' | 'wrong'>>
  /** With which nonce the log has it, if it does. */
  readonly loggedAs?: number
}

export interface Quiz {
  readonly setup: QuizSetup
  /** What its questions were drawn with. */
  readonly seed: number
  readonly items: readonly QuizItem[]
  /** By position in `items`. */
  readonly answers: Readonly<Record<number, QuizAnswer>>
  /** Positions that the learner wants to look at again, in ascending order. */
  readonly flagged: readonly number[]
  /** The position on screen; `items.length` for the look back before the end. */
  readonly position: number
  /** The last position that was on screen. */
  readonly furthest: number
  /** Whether the answer to the question on screen is shown. */
  readonly isRevealed: boolean
  readonly isFinished: boolean
  /** When it was started. */
  readonly startedAt: Moment
  readonly clock: QuizClock
  /** What the clock had spent when the question on screen came up. */
  readonly shownAtMs: number
}

export function startQuiz(setup: QuizSetup, seed: number, items: readonly QuizItem[], now: Moment): Quiz {
  return {
    setup,
    seed,
    items,
    answers: {},
    flagged: [],
    position: 0,
    furthest: 0,
    isRevealed: false,
    isFinished: items.length === 0,
    startedAt: now,
    clock: startClock(now.at, limitOf(setup.length)),
    shownAtMs: 0,
  }
}

/** A quiz of what was not right in another. It never counts in the schedule: the answers were seen a moment ago. */
export function startRetry(quiz: Quiz, items: readonly QuizItem[], seed: number, now: Moment): Quiz {
  const setup: QuizSetup = { ...quiz.setup, length: { by: 'questions', count: items.length }, counts: false }
  return startQuiz(setup, seed, items, now)
}

function limitOf(length: QuizLength): number | undefined {
  return length.by === 'minutes' ? length.minutes * MINUTE_MS : undefined
}

/** The same quiz with further questions at its end. */
export function withMore(quiz: Quiz, items: readonly QuizItem[]): Quiz {
  return { ...quiz, items: [...quiz.items, ...items] }
}

export function isAnswered({ answers }: Quiz, position: number): boolean {
  return answers[position] !== undefined
}

/** Whether the question on screen takes an answer now: not once its answer was shown, nor when all is over. */
function takesAnswer(quiz: Quiz): boolean {
  return !quiz.isFinished && !quiz.isRevealed && quiz.position < quiz.items.length
}

export function isPlacement(given: QuizAnswer['given'] | undefined): given is Placement {
  return Array.isArray(given)
}

/** Takes an answer to the question on screen; with feedback the right one is shown. */
export function answer(quiz: Quiz, given: QuizAnswer['given'], now: Moment): Quiz {
  if (!takesAnswer(quiz)) return quiz
  const answerMs = Math.max(0, spentMs(quiz.clock, now.at) - quiz.shownAtMs)
  const answers = { ...quiz.answers, [quiz.position]: { given, answerMs, ...now } }
  return { ...quiz, answers, isRevealed: quiz.setup.feedback }
}

/** Takes the answer to the question on screen away again, where none has been shown. */
export function clearAnswer(quiz: Quiz): Quiz {
  if (!takesAnswer(quiz)) return quiz
  const others = Object.entries(quiz.answers).filter(([position]) => Number(position) !== quiz.position)
  return { ...quiz, answers: Object.fromEntries(others) }
}

/** Sets the learner's word against the grading, or takes it back. */
export function overrule(quiz: Quiz, position: number, row: number, as: 'right' | 'wrong' | undefined): Quiz {
  const before = quiz.answers[position]
  if (!before) return quiz
  const { overruled = {}, ...answer } = before
  const others = Object.entries(overruled).filter(([other]) => Number(other) !== row)
  const all = { ...Object.fromEntries(others), ...(as && { [row]: as }) }
  return withAnswer(quiz, position, { ...answer, ...(Object.keys(all).length > 0 && { overruled: all }) })
}

/**
 * The record of an answer that was taken back from the log. Its review stays taken back: logged once more, it is
 * another one, a moment later.
 */
export function unlogged({ given, answerMs, at, offsetMinutes, overruled }: QuizAnswer): QuizAnswer {
  return { given, answerMs, at: at + 1, offsetMinutes, ...(overruled && { overruled }) }
}

/** The quiz with another record of an answer. */
export function withAnswer(quiz: Quiz, position: number, changed: QuizAnswer): Quiz {
  return { ...quiz, answers: { ...quiz.answers, [position]: changed } }
}

/** Marks the question on screen for another look, or takes the mark away. */
export function toggleFlag(quiz: Quiz): Quiz {
  const { flagged, position } = quiz
  const others = flagged.filter((one) => one !== position)
  const isOn = others.length < flagged.length
  return { ...quiz, flagged: isOn ? others : [...flagged, position].sort((a, b) => a - b) }
}

/**
 * Goes on: without feedback to the question after this one; with feedback to the next that is not answered. At the end
 * comes the look back, or, when nothing is left to answer or to change, the end itself.
 */
export function next(quiz: Quiz, now: Moment): Quiz {
  const { items, position, setup } = quiz
  const after = setup.feedback
    ? (unanswered(quiz).find((open) => open > position) ?? items.length)
    : Math.min(position + 1, items.length)
  if (setup.feedback && unanswered(quiz).length === 0) return finish(quiz, now)
  return show(quiz, after, now)
}

/** Goes back by one; nothing happens with feedback, where what was answered stands. */
export function back(quiz: Quiz, now: Moment): Quiz {
  return quiz.setup.feedback ? quiz : goTo(quiz, quiz.position - 1, now)
}

/** Whether a question can be gone to: with feedback only while it is open. */
export function canGoTo(quiz: Quiz, position: number): boolean {
  if (quiz.isFinished || !Number.isInteger(position) || position < 0 || position > quiz.items.length)
    return false
  return !quiz.setup.feedback || !isAnswered(quiz, position)
}

/** Goes to a question, or with `items.length` to the look back. */
export function goTo(quiz: Quiz, position: number, now: Moment): Quiz {
  return canGoTo(quiz, position) ? show(quiz, position, now) : quiz
}

function show(quiz: Quiz, position: number, now: Moment): Quiz {
  const furthest = position < quiz.items.length ? Math.max(quiz.furthest, position) : quiz.furthest
  return { ...quiz, position, furthest, isRevealed: false, shownAtMs: spentMs(quiz.clock, now.at) }
}

/** The positions without an answer, in ascending order. */
export function unanswered(quiz: Quiz): number[] {
  return [...quiz.items.keys()].filter((position) => !isAnswered(quiz, position))
}

export function pause(quiz: Quiz, now: Moment): Quiz {
  return { ...quiz, clock: pauseClock(quiz.clock, now.at) }
}

export function resume(quiz: Quiz, now: Moment): Quiz {
  return quiz.isFinished ? quiz : { ...quiz, clock: resumeClock(quiz.clock, now.at) }
}

/** Goes on without the time limit. */
export function goOnUntimed(quiz: Quiz, now: Moment): Quiz {
  return resume({ ...quiz, clock: withoutLimit(quiz.clock) }, now)
}

export function finish(quiz: Quiz, now: Moment): Quiz {
  return { ...quiz, isFinished: true, isRevealed: false, clock: pauseClock(quiz.clock, now.at) }
}
