/** The time a quiz takes: it runs while the learner is at it and stands still while paused. Knows no clock of its own. */

export interface QuizClock {
  /** Milliseconds spent before it was last started. */
  readonly spentMs: number
  /** When it was last started, in milliseconds since 1970 UTC; undefined while it stands still. */
  readonly runningSince?: number
  /** Milliseconds the quiz may take; undefined without a limit. */
  readonly limitMs?: number
}

export function startClock(at: number, limitMs?: number): QuizClock {
  return { spentMs: 0, runningSince: at, ...(limitMs !== undefined && { limitMs }) }
}

/** Milliseconds spent so far. A clock that was set back costs nothing. */
export function spentMs({ spentMs: before, runningSince }: QuizClock, at: number): number {
  return before + (runningSince === undefined ? 0 : Math.max(0, at - runningSince))
}

/** Milliseconds left, 0 once they are used up; undefined without a limit. */
export function leftMs(clock: QuizClock, at: number): number | undefined {
  return clock.limitMs === undefined ? undefined : Math.max(0, clock.limitMs - spentMs(clock, at))
}

/** The clock standing still; the same if it does already. */
export function pauseClock(clock: QuizClock, at: number): QuizClock {
  if (clock.runningSince === undefined) return clock
  return { spentMs: spentMs(clock, at), ...limitOf(clock) }
}

/** The clock going on; the same if it runs already. */
export function resumeClock(clock: QuizClock, at: number): QuizClock {
  return clock.runningSince === undefined ? { ...clock, runningSince: at } : clock
}

/** The clock without its limit, for who wants to go on. */
export function withoutLimit({ spentMs: before, runningSince }: QuizClock): QuizClock {
  return { spentMs: before, ...(runningSince !== undefined && { runningSince }) }
}

function limitOf({ limitMs }: QuizClock): Pick<QuizClock, 'limitMs'> {
  return limitMs === undefined ? {} : { limitMs }
}
