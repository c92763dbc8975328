/** Replaying a log of 100,000 reviews, beside what ts-fsrs alone takes for the same reviews. */
import { createEmptyCard, FSRSAlgorithm, fsrs, Grades, type Card, type FSRSState, type Grade } from 'ts-fsrs'
import { daysBetween, studyDay } from '#domain/calendar.ts'
import { replay } from '#domain/memory.ts'
import type { Review } from '#domain/review.ts'
import { policy, study } from './log.ts'
import { measure } from './measure.ts'
import type { Benchmark } from './report.ts'

const REVIEWS = 100_000
const DAY_MS = 86_400_000

/** A review with all the questions answered that ts-fsrs does not ask: the prompt's place, and the days. */
interface Prepared {
  readonly place: number
  readonly elapsedDays: number
  readonly grade: Grade
  /** Midnight UTC of the study day. */
  readonly midnight: Date
}

export function benchReplay(): Benchmark {
  const { reviews } = study(REVIEWS, 20)
  const prepared = prepare(reviews)
  const places = new Set(prepared.map(({ place }) => place)).size
  const [bare, own, next] = measure(
    [
      { name: 'ts-fsrs next_state, bare calls', run: () => bareNextState(prepared, places) },
      { name: 'replay(reviews, policy)', run: () => replay(reviews, policy) },
      { name: 'ts-fsrs next, bare calls', run: () => bareNext(prepared, places) },
    ],
    9,
  )
  if (!bare || !own || !next) throw new Error('Inconsistent: a contender was not measured')
  return {
    title: `Replay of ${REVIEWS.toLocaleString('en')} reviews of ${places.toLocaleString('en')} prompts`,
    timings: [bare, own, next],
    goals: [
      { claim: 'at most 1.5 times bare next_state', actual: own.medianMs / bare.medianMs, most: 1.5 },
      { claim: 'at most a fifth of next', actual: own.medianMs / next.medianMs, most: 0.2 },
    ],
  }
}

function prepare(reviews: readonly Review[]): Prepared[] {
  const places = new Map<string, number>()
  const lastDays: number[] = []
  return reviews.map((review) => {
    const place = places.get(review.prompt) ?? places.size
    places.set(review.prompt, place)
    const day = studyDay(review, policy.settings.dayStartMinutes)
    const elapsedDays = daysBetween((lastDays[place] ?? day) as typeof day, day)
    lastDays[place] = day
    const grade = Grades[review.rating - 1] as Grade
    return { place, elapsedDays, grade, midnight: new Date(day * DAY_MS) }
  })
}

function bareNextState(prepared: readonly Prepared[], places: number): unknown {
  const algorithm = new FSRSAlgorithm({ learning_steps: [], relearning_steps: [] })
  const states = new Array<FSRSState | null>(places).fill(null)
  for (const { place, elapsedDays, grade } of prepared) {
    states[place] = algorithm.next_state(states[place] ?? null, elapsedDays, grade)
  }
  return states
}

function bareNext(prepared: readonly Prepared[], places: number): unknown {
  const scheduler = fsrs({ learning_steps: [], relearning_steps: [] })
  const cards: (Card | undefined)[] = new Array<undefined>(places).fill(undefined)
  for (const { place, grade, midnight } of prepared) {
    cards[place] = scheduler.next(cards[place] ?? createEmptyCard(midnight), midnight, grade).card
  }
  return cards
}
