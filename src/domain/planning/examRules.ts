/**
 * The rules of studying for an exam. Far from it, reviews come first, spaced by what is expected to be recalled, and new
 * prompts take what time is left; in the last days everything is ranked by what it adds to recall on the day for each
 * second. The constants were chosen on simulated learners other than those that docs/LEARNING.md reports.
 */
import { addDays, daysBetween, type Day } from '../calendar.ts'
import type { Memory } from '../memory.ts'
import type { Policy } from '../scheduling/policy.ts'
import { secondsToReview } from './answerTimes.ts'
import { recallAfter } from './gain.ts'
import type { Learner } from './learner.ts'

/** Spaced review asks a prompt when the policy expects its recall to have fallen this far. */
const SPACED_RETENTION = 0.7

/** A memory below this stability is looked at after a week at most: what the policy says of it is not yet proven. */
const UNPROVEN_BELOW_DAYS = 15
const UNPROVEN_INTERVAL_DAYS = 7

/** How sure the recall of a prompt is taken to be in the last days, where it decides how long a pass through all takes. */
const LAST_DAYS_RECALL = 0.7
const FEWEST_LAST_DAYS = 2

/**
 * With very few minutes one pass through all prompts never fits, and the last days would begin with the first: nothing
 * but new prompts, and never an answer that tells how fast this learner forgets. So many prompts are reviewed first.
 */
const FEWEST_REVIEWED = 12

/**
 * Who is expected to have kept fewer of the prompts they met after two days is better off knowing some well than all a
 * little: their spaced review goes on to the last day.
 */
const FRAGILE_BELOW = 0.65
const FRAGILE_LAST_DAYS = 1
const FIRST_STRENGTH = { stabilityDays: 2.3, difficulty: 5 }

/** How the study of a day is chosen. */
export type ExamPhase = 'spaced' | 'last-days'

/** Minutes that the learner has on a study day. */
export type MinutesOn = (day: Day) => number

export interface ExamSituation {
  readonly day: Day
  readonly exam: Day
  readonly prompts: number
  /** How many of them were reviewed at least once, on a later day than they were met. */
  readonly reviewed: number
  readonly minutesOn: MinutesOn
  readonly learner: Learner
  readonly policy: Policy
}

/**
 * The last days begin when the minutes until the exam are those of one pass through all prompts, once a few were reviewed,
 * and no later than two days before it.
 */
export function phaseOn(situation: ExamSituation): ExamPhase {
  return daysBetween(situation.day, situation.exam) <= lastDaysOf(situation) ? 'last-days' : 'spaced'
}

function lastDaysOf({ day, exam, prompts, reviewed, minutesOn, learner, policy }: ExamSituation): number {
  if (isFragile(learner, policy)) return FRAGILE_LAST_DAYS
  if (reviewed < FEWEST_REVIEWED) return FEWEST_LAST_DAYS
  const daysLeft = daysBetween(day, exam)
  let secondsNeeded = prompts * secondsToReview(learner.times, LAST_DAYS_RECALL)
  let days = 0
  while (secondsNeeded > 0 && days < daysLeft) {
    days += 1
    secondsNeeded -= 60 * minutesOn(addDays(exam, -days))
  }
  return Math.max(FEWEST_LAST_DAYS, days)
}

function isFragile({ pace }: Learner, policy: Policy): boolean {
  return recallAfter(FIRST_STRENGTH, 2, { policy, pace }) < FRAGILE_BELOW
}

/**
 * The day on which spaced review asks a prompt: the day after it was met or forgotten, else when the policy expects its
 * recall to be 0.7, a week later at most while it is weak. More often would leave prompts unmet, more seldom lets them go.
 */
export function spacedDueDay(memory: Memory, policy: Policy): Day {
  if (memory.learning) return memory.lastDay
  if (wasWeakThatDay(memory, policy)) return addDays(memory.lastDay, 1)
  const longest = memory.stabilityDays < UNPROVEN_BELOW_DAYS ? UNPROVEN_INTERVAL_DAYS : Infinity
  const days = Math.round(policy.daysUntil(memory, SPACED_RETENTION))
  return addDays(memory.lastDay, Math.min(longest, Math.max(1, days)))
}

/** Whether it was met on its last day, or forgotten that day. */
function wasWeakThatDay(memory: Memory, policy: Policy): boolean {
  return memory.firstDay === memory.lastDay || memory.ceilingDays < policy.settings.maximumIntervalDays
}
