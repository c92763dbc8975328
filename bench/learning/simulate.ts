/** One learner, one workload, one scheduler: day by day until the end, and what is known then. */
import type { Band } from '#domain/planning/band.ts'
import type { Rating } from '#domain/review.ts'
import { answeringOf } from './answering.ts'
import type { Family } from './minds/mind.ts'
import type { Workload } from './workloads.ts'

/** What decides which prompts are asked. It sees ratings and seconds, and never the memory behind them. */
export interface Scheduler {
  /** The prompts to ask now, in order, with so many seconds left today. Asked again until it gives none. */
  queue(day: number, secondsLeft: number): readonly number[]
  /** What was answered: the first rating of the day, and the seconds until it was right. */
  answered(prompt: number, day: number, rating: Rating, seconds: number): void
  /** What it says of the exam on a day, if it forecasts: expected recall with the bounds of an 80 % band. */
  forecast?(day: number): Band | undefined
}

export interface SchedulerKind {
  readonly name: string
  make(workload: Workload, learner: number): Scheduler
}

export interface Outcome {
  /** Mean chance of recall of all prompts on the exam day, 0 to 1, before any study that day. */
  readonly exam: number
  /** The same 30 days later, without further study. */
  readonly monthLater: number
  /** All minutes of study. */
  readonly minutes: number
  /** Mean over the days (sampled) of the share of all prompts that is known. */
  readonly knowledge: number
  /** Prompts met by the end. */
  readonly met: number
  /** What was forecast on the days of `forecastDays`. */
  readonly forecasts: readonly (Band & { readonly daysLeft: number })[]
}

const SAMPLED_EVERY = 15

export function simulate(family: Family, learner: number, workload: Workload, kind: SchedulerKind): Outcome {
  const { prompts, days } = workload
  const mind = family.mind(learner, prompts)
  const answering = answeringOf(learner, mind)
  const scheduler = kind.make(workload, learner)
  const repetitions = new Uint16Array(prompts)
  const known = (day: number): number => {
    let sum = 0
    for (let prompt = 0; prompt < prompts; prompt++) sum += mind.recall(prompt, day)
    return sum / prompts
  }
  const forecasts: (Band & { daysLeft: number })[] = []
  const knowledge: number[] = []
  let seconds = 0
  for (let day = 0; day < days; day++) {
    const daysLeft = days - day
    if (scheduler.forecast && workload.forecastDays.includes(daysLeft)) {
      const band = scheduler.forecast(day)
      if (band) forecasts.push({ ...band, daysLeft })
    }
    seconds += studyDay(day)
    if (day % SAMPLED_EVERY === SAMPLED_EVERY - 1) knowledge.push(known(day + 0.5))
  }
  return {
    exam: known(days),
    monthLater: known(days + 30),
    minutes: seconds / 60,
    knowledge: knowledge.reduce((sum, value) => sum + value, 0) / Math.max(1, knowledge.length),
    met: repetitions.filter((count) => count > 0).length,
    forecasts,
  }

  /** Studies until the minutes are over or nothing is left; returns the seconds it took. */
  function studyDay(day: number): number {
    const budget = 60 * workload.minutes(day, kind.name)
    const asked = new Set<number>()
    let spent = 0
    while (spent < budget) {
      const queue = scheduler.queue(day, budget - spent).filter((prompt) => !asked.has(prompt))
      if (queue.length === 0) break
      for (const prompt of queue) {
        if (spent >= budget) break
        asked.add(prompt)
        const repetition = repetitions[prompt] ?? 0
        const rating = answering.rate(prompt, repetition, day)
        const took = answering.seconds(prompt, repetition, rating)
        mind.study(prompt, day, rating)
        repetitions[prompt] = repetition + 1
        spent += took
        scheduler.answered(prompt, day, rating, took)
      }
    }
    return spent
  }
}
