/**
 * The app's own-memory code over a simulated year: from 200 reviews on, and at each doubling, weights are fitted to what the
 * learner answered, taken when they predict better, and kept near the default ones by the guard; what is due when is
 * then replayed. The app also tries weekly: for six learners of one family that cost ten times as long and changed no figure
 * by more than half a per cent.
 */
import { FIRST_FIT_REVIEWS } from '#domain/fitting/ownMemory.ts'
import { tryFit } from '#domain/fitting/trial.ts'
import { replay, type Memory } from '#domain/memory.ts'
import { Again, Good, type Rating, type Review } from '#domain/review.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import type { PolicyId } from '#domain/scheduling/policy.ts'
import { promptKeyOf } from '../../log.ts'
import type { SchedulerKind } from '../simulate.ts'
import { benchSettings, DAY_MS, remember, spaced } from './spaced.ts'

export function refittedScheduler(name: string, desiredRetention: number, id: PolicyId): SchedulerKind {
  return spaced<{ readonly memory: Memory }>(name, { newPerDay: Infinity }, () => {
    let settings = benchSettings(desiredRetention)
    let policy = makePolicy(id, settings)
    let nextFit = FIRST_FIT_REVIEWS
    const reviews: Review[] = []
    return {
      next(state, prompt, day, rating) {
        reviews.push(...reviewsOf(prompt, day, rating))
        const memory = remember(state?.memory, prompt, day, rating, policy)
        return { memory, due: memory.dueDay }
      },
      anew() {
        if (reviews.length < nextFit) return undefined
        nextFit = 2 * reviews.length
        const outcome = tryFit({ reviews, policy: id, settings }, () => undefined)
        if (outcome.kind === 'not-better') return undefined
        settings = { ...settings, weights: outcome.weights }
        policy = makePolicy(id, settings)
        return Array.from(replay(reviews, policy).values(), (memory) => ({ memory, due: memory.dueDay }))
      },
    }
  })
}

/** What the app would log of a day's answers to a prompt: until it is right, as `remember` has it. */
function reviewsOf(prompt: number, day: number, rating: Rating): Review[] {
  const review: Review = {
    ...{
      kind: 'review',
      at: day * DAY_MS + DAY_MS / 2,
      offsetMinutes: 0,
      prompt: promptKeyOf(prompt),
      rating,
    },
    ...{ answerMs: 4000, form: 'reveal', choices: 0, nonce: 0 },
  }
  return rating === Again ? [review, { ...review, at: review.at + 60_000, rating: Good }] : [review]
}
