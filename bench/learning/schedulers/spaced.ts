/** Spaced review: FSRS-6 with its default weights in several settings, Anki's SM-2, Leitner's boxes, and cost-aware. */
import { drawFor, spreadInterval } from '#domain/scheduling/fuzz.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import {
  defaultSettings,
  type Policy,
  type PolicyId,
  type PolicySettings,
} from '#domain/scheduling/policy.ts'
import { step, type Memory } from '#domain/memory.ts'
import { Again, Easy, Good, Hard, type Rating } from '#domain/review.ts'
import { promptKeyOf } from '../../log.ts'
import { at } from '../minds/mind.ts'
import type { SchedulerKind } from '../simulate.ts'

/** What Anki begins a day, unless told otherwise. */
const USUAL_NEW = 20

/** How one prompt is scheduled: the day it is due, after each first rating of a day. */
interface DueRule<State> {
  next(
    state: State | undefined,
    prompt: number,
    day: number,
    rating: Rating,
  ): State & { readonly due: number }
  /** Asked before each day: what becomes of all prompts, in order, where the rule has changed since. */
  anew?(day: number): readonly (State & { readonly due: number })[] | undefined
}

interface SpacedOptions {
  readonly newPerDay: number
  /** Spare minutes go to what is due next. */
  readonly fill?: boolean
}

/** Reviews first, the longest due first; then new prompts, up to the day's number. */
export function spaced<State>(
  name: string,
  { newPerDay, fill = false }: SpacedOptions,
  makeRule: () => DueRule<State>,
): SchedulerKind {
  return {
    name,
    make({ prompts, newPerDay: limit }) {
      const rule = makeRule()
      const states = new Array<(State & { due: number }) | undefined>(prompts)
      const lastDay = new Int32Array(prompts).fill(-1)
      const most = Math.min(newPerDay, limit ?? Infinity)
      let met = 0
      let today = -1
      let begun = { day: -1, count: 0 }
      return {
        queue(day) {
          if (day !== today) rule.anew?.(day)?.forEach((state, prompt) => (states[prompt] = state))
          today = day
          const known = Array.from({ length: met }, (_, prompt) => prompt).filter(
            (prompt) => at(lastDay, prompt) < day,
          )
          const byDue = (fill ? known : known.filter((prompt) => (states[prompt]?.due ?? 0) <= day)).sort(
            (a, b) => (states[a]?.due ?? 0) - (states[b]?.due ?? 0),
          )
          const due = byDue.filter((prompt) => (states[prompt]?.due ?? 0) <= day)
          const left = Math.max(0, most - (begun.day === day ? begun.count : 0))
          const fresh = Array.from({ length: Math.min(left, prompts - met) }, (_, index) => met + index)
          return [...due, ...fresh, ...(fill ? byDue.slice(due.length) : [])]
        },
        answered(prompt, day, rating) {
          if (prompt >= met) {
            met = prompt + 1
            begun = { day, count: begun.day === day ? begun.count + 1 : 1 }
          }
          states[prompt] = rule.next(states[prompt], prompt, day, rating)
          lastDay[prompt] = day
        },
      }
    },
  }
}

export const DAY_MS = 86_400_000

/** A prompt's memory as the app keeps it, after what was answered on a day, until it was right. */
export function remember(
  before: Memory | undefined,
  prompt: number,
  day: number,
  rating: Rating,
  policy: Policy,
): Memory {
  const asked = { at: day * DAY_MS + DAY_MS / 2, offsetMinutes: 0, prompt: promptKeyOf(prompt) }
  const after = step(before, { ...asked, rating }, policy)
  return rating === Again ? step(after, { ...asked, at: asked.at + 60_000, rating: Good }, policy) : after
}

/** The app's settings, with the learner's day turning at midnight. */
export function benchSettings(desiredRetention: number): PolicySettings {
  return { ...defaultSettings, desiredRetention, dayStartMinutes: 0 }
}

export function fsrsScheduler(
  name: string,
  desiredRetention: number,
  options: SpacedOptions,
  id: PolicyId = 'fsrs',
): SchedulerKind {
  return spaced(name, options, () => {
    const policy = makePolicy(id, benchSettings(desiredRetention))
    return {
      next(state: { memory: Memory } | undefined, prompt, day, rating) {
        const memory = remember(state?.memory, prompt, day, rating, policy)
        return { memory, due: memory.dueDay }
      },
    }
  })
}

interface Sm2 {
  readonly interval: number
  readonly ease: number
  readonly lastDay: number
  readonly repetitions: number
}

/** Anki's SM-2 with its defaults: graduation after a day, or four when easy; lapses start again at a day. */
export const sm2 = spaced<Sm2>('SM-2 as in Anki', { newPerDay: USUAL_NEW }, () => ({
  next(state, prompt, day, rating) {
    const repetitions = (state?.repetitions ?? -1) + 1
    const after = (interval: number, ease: number): Sm2 & { due: number } => {
      const days = spreadInterval(interval, 1, 36_500, drawFor(promptKeyOf(prompt), repetitions))
      return { interval: days, ease, lastDay: day, repetitions, due: day + days }
    }
    if (!state) return after(rating === Easy ? 4 : 1, 2.5)
    const { interval, ease } = state
    const late = Math.max(0, day - state.lastDay - interval)
    if (rating === Again) return after(1, Math.max(1.3, ease - 0.2))
    if (rating === Hard)
      return after(Math.max(interval + 1, (interval + late / 4) * 1.2), Math.max(1.3, ease - 0.15))
    if (rating === Good) return after(Math.max(interval + 1, (interval + late / 2) * ease), ease)
    return after(Math.max(interval + 2, (interval + late) * ease * 1.3), ease + 0.15)
  },
}))

/** Leitner: five boxes, doubled in days; forgotten goes back to the first. */
export const leitner = spaced<{ readonly box: number }>('Leitner', { newPerDay: USUAL_NEW }, () => ({
  next(state, _prompt, day, rating) {
    const box = rating === Again ? 0 : state ? Math.min(4, state.box + 1) : 0
    return { box, due: day + 2 ** box }
  },
}))

export const fsrs90 = fsrsScheduler('FSRS-6 at 0.90, 20 new a day', 0.9, { newPerDay: USUAL_NEW })
export const fsrs90NoLimit = fsrsScheduler('FSRS-6 at 0.90, no limit', 0.9, { newPerDay: Infinity })
export const fsrs90Filled = fsrsScheduler('FSRS-6 at 0.90, spare minutes filled', 0.9, {
  newPerDay: Infinity,
  fill: true,
})
export const fsrs80 = fsrsScheduler('FSRS-6 at 0.80, 20 new a day', 0.8, { newPerDay: USUAL_NEW })

/** The app's own policy. From little to much knowledge, so that some two of them have that of FSRS-6 at 0.90 between them. */
export const costAwareYears: readonly SchedulerKind[] = [0.86, 0.9, 0.93, 0.97].map((aim) =>
  fsrsScheduler(`Cost-aware, aim ${aim.toFixed(2)}`, aim, { newPerDay: Infinity }, 'cost-aware'),
)
