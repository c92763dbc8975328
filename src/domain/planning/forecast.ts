/**
 * What a plan comes to: the days until the exam played through as the planner would plan them, with answers drawn as
 * likely as this learner is expected to give them. The same log, day and plan give the same forecast.
 */
import { addDays, DAY_MS, daysBetween, MINUTE_MS, type Day } from '../calendar.ts'
import { isDue, step, type Memory } from '../memory.ts'
import { fraction, hash32, mix32 } from '../random.ts'
import { Again, Easy, Good, Hard, type PromptKey, type Rating } from '../review.ts'
import { publishedFirstRatings, secondsToReview } from './answerTimes.ts'
import { bandAround, type Band } from './band.ts'
import { calibratedRecall, totalRecall, type Wait } from './calibration.ts'
import { recallAfter } from './gain.ts'
import { planToday, type PlanInput, type PlannedItem, type TodaysPlan } from './today.ts'

/** No forecast looks further ahead. */
export const FORECAST_DAYS = 120

/** What a first Good leaves behind by the default weights of FSRS-6. */
const FIRST_STABILITY_DAYS = 2.3

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
  const played = play(input, length)
  const isReached = daysLeft !== undefined && length === daysLeft
  return {
    days: played.days,
    unmet: played.unmet,
    levelOn: played.levelOn,
    recall: isReached ? bandOf(played, daysLeft, input) : undefined,
  }
}

interface Played {
  readonly days: readonly ForecastDay[]
  /** Every prompt that was met by the end, as it waits then. */
  readonly waits: readonly Wait[]
  readonly unmet: number
  readonly levelOn: Day | undefined
}

function play(input: PlanInput, length: number): Played {
  const memories = new Map(input.memories)
  const days: ForecastDay[] = []
  let levelOn: Day | undefined
  for (let ahead = 0; ahead < length; ahead++) {
    const day = addDays(input.day, ahead)
    const onDay: PlanInput = { ...input, memories, day, spentSeconds: ahead === 0 ? input.spentSeconds : 0 }
    levelOn ??= isLevel(onDay) ? day : undefined
    const plan = planToday(onDay)
    for (const item of plan.items) answer(item, onDay, memories)
    days.push(asDay(day, plan))
  }
  const end = addDays(input.day, length)
  const waits = input.prompts.flatMap(({ key }) => {
    const memory = memories.get(key)
    return memory ? [waitOf(memory, end)] : []
  })
  return { days, waits, unmet: input.prompts.length - waits.length, levelOn }
}

function bandOf({ waits }: Played, daysLeft: number, { prompts, learner, policy }: PlanInput): Band {
  const { expected, deviation } = totalRecall(waits, policy, learner.calibration)
  const all = Math.max(1, prompts.length)
  const logPace = Math.log(learner.pace.factor(FIRST_STABILITY_DAYS))
  return bandAround(expected / all, { deviation: deviation / all, daysLeft, logPace })
}

function waitOf(memory: Memory, day: Day): Wait {
  return { memory, elapsedDays: Math.max(0, daysBetween(memory.lastDay, day)) }
}

function asDay(day: Day, { items, seconds, phase }: TodaysPlan): ForecastDay {
  const newPrompts = items.filter(({ kind }) => kind === 'new').length
  return { day, newPrompts, reviews: items.length - newPrompts, minutes: seconds / 60, phase }
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

function answer(item: PlannedItem, input: PlanInput, memories: Map<PromptKey, Memory>): void {
  const { day, learner, policy } = input
  const before = memories.get(item.key)
  const luck = fraction(mix32(hash32(item.key), day))
  const rating = before
    ? rated(luck, calibratedRecall(waitOf(before, day), policy, learner.calibration))
    : firstRating(luck)
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
