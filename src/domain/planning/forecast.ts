/**
 * What a plan comes to: the days until the exam played through as the planner would plan them, with answers drawn as
 * likely as this learner is expected to give them. The same log, day and plan give the same forecast.
 */
import { addDays, daysBetween, type Day } from '../calendar.ts'
import { isDue, step, type Memory } from '../memory.ts'
import { fraction, hash32, mix32 } from '../random.ts'
import { Again, Easy, Good, Hard, type PromptKey, type Rating } from '../review.ts'
import { publishedFirstRatings, secondsToReview } from './answerTimes.ts'
import { bandAround, type Band } from './band.ts'
import type { Pace } from './forgetting.ts'
import { recallAfter } from './gain.ts'
import { planToday, type PlanInput, type PlannedItem, type TodaysPlan } from './today.ts'

/** No forecast looks further ahead. */
export const FORECAST_DAYS = 120

export interface ForecastDay {
  readonly day: Day
  readonly newPrompts: number
  readonly reviews: number
  readonly minutes: number
  readonly phase: TodaysPlan['phase']
}

export interface Forecast {
  /** From today to the day before the exam, or to where the forecast ends. */
  readonly days: readonly ForecastDay[]
  /** Mean recall of all prompts on the day of the exam; undefined where there is none, or it is too far. */
  readonly recall: Band | undefined
  /** How many prompts will never have been asked by then. */
  readonly unmet: number
  /** The first day on which no more is due than its minutes allow: today when there is no backlog. */
  readonly levelOn: Day | undefined
}

/** Plays the plan through to the exam, or for so many days. */
export function forecastPlan(input: PlanInput, days = FORECAST_DAYS): Forecast {
  const { day, exam } = input
  const daysLeft = exam !== undefined && exam > day ? daysBetween(day, exam) : undefined
  const length = Math.min(days, daysLeft ?? days)
  const usual = play(input, length, 0)
  const isReached = daysLeft !== undefined && length === daysLeft
  return {
    days: usual.days,
    unmet: usual.unmet,
    levelOn: usual.levelOn,
    recall: isReached
      ? bandAround(usual.recall, play(input, length, 1).recall, play(input, length, -1).recall, daysLeft)
      : undefined,
  }
}

interface Played {
  readonly days: readonly ForecastDay[]
  readonly recall: number
  readonly unmet: number
  readonly levelOn: Day | undefined
}

/** @param faster by how many standard deviations the learner forgets faster than the planner believes */
function play(input: PlanInput, length: number, faster: number): Played {
  const memories = new Map(input.memories)
  const pace = faster === 0 ? input.learner.pace : shifted(input.learner.pace, faster)
  const days: ForecastDay[] = []
  let levelOn: Day | undefined
  for (let ahead = 0; ahead < length; ahead++) {
    const day = addDays(input.day, ahead)
    const onDay: PlanInput = { ...input, memories, day, spentSeconds: ahead === 0 ? input.spentSeconds : 0 }
    levelOn ??= isLevel(onDay) ? day : undefined
    const plan = planToday(onDay)
    for (const item of plan.items) answer(item, onDay, pace, memories)
    days.push(asDay(day, plan))
  }
  const end = addDays(input.day, length)
  let recall = 0
  let unmet = 0
  for (const { key } of input.prompts) {
    const memory = memories.get(key)
    if (memory) recall += recallOn(end, memory, { ...input, memories, day: end }, pace)
    else unmet += 1
  }
  return { days, recall: recall / Math.max(1, input.prompts.length), unmet, levelOn }
}

function asDay(day: Day, { items, seconds, phase }: TodaysPlan): ForecastDay {
  const newPrompts = items.filter(({ kind }) => kind === 'new').length
  return { day, newPrompts, reviews: items.length - newPrompts, minutes: seconds / 60, phase }
}

function shifted(pace: Pace, deviations: number): Pace {
  return {
    ...pace,
    factor: (stabilityDays) =>
      pace.factor(stabilityDays) * Math.exp(deviations * pace.deviation(stabilityDays)),
  }
}

function recallOn(day: Day, memory: Memory, { policy }: PlanInput, pace: Pace): number {
  return recallAfter(memory, Math.max(0, daysBetween(memory.lastDay, day)), { policy, pace })
}

/** Whether what is due fits the day's minutes. */
function isLevel({ prompts, memories, day, minutesOn, learner, policy }: PlanInput): boolean {
  let seconds = 0
  for (const { key } of prompts) {
    const memory = memories.get(key)
    if (!memory || !isDue(memory, day)) continue
    const elapsed = Math.max(0, daysBetween(memory.lastDay, day))
    seconds += secondsToReview(learner.times, recallAfter(memory, elapsed, { policy, pace: learner.pace }))
  }
  return seconds <= 60 * minutesOn(day)
}

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

function answer(item: PlannedItem, input: PlanInput, pace: Pace, memories: Map<PromptKey, Memory>): void {
  const { day, policy } = input
  const before = memories.get(item.key)
  const luck = fraction(mix32(hash32(item.key), day))
  const rating = before ? rated(luck, recallOn(day, before, input, pace)) : firstRating(luck)
  const at = day * DAY_MS + (policy.settings.dayStartMinutes + 480) * MINUTE_MS
  const asked = { prompt: item.key, at, offsetMinutes: 0 }
  const once = step(before, { ...asked, rating }, policy)
  memories.set(
    item.key,
    rating === Again ? step(once, { ...asked, at: at + MINUTE_MS, rating: Good }, policy) : once,
  )
}

function rated(luck: number, recall: number): Rating {
  return luck < recall ? Good : Again
}

function firstRating(luck: number): Rating {
  const { 1: again, 2: hard, 3: good } = publishedFirstRatings
  if (luck < again) return Again
  if (luck < again + hard) return Hard
  return luck < again + hard + good ? Good : Easy
}
