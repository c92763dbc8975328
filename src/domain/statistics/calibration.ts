/**
 * Whether what was predicted came true: for each prompt's first answer of a study day, how likely the schedule held it to
 * be right, against how it was answered. A choice is predicted with the luck of guessing. Predictions are those of the
 * policy that is handed in, replayed as of then.
 */
import { daysBetween, studyDay, type Day } from '../calendar.ts'
import { chanceRight } from '../fitting/loss.ts'
import { step, type Memory } from '../memory.ts'
import { Again, type PromptKey, type Review } from '../review.ts'
import type { Policy } from '../scheduling/policy.ts'

export interface Share {
  readonly right: number
  readonly answers: number
  /** Right answers to all, 0 to 1; and the ends of the band that holds the true share nine times in ten (Wilson). */
  readonly share: number
  readonly least: number
  readonly most: number
}

export interface CalibrationRow extends Share {
  /** The predictions that the row is of: from so much on and below so much (the last one, up to 1). */
  readonly from: number
  readonly to: number
  /** The mean of them. */
  readonly predicted: number
}

export interface Calibration extends Share {
  readonly predicted: number
  /** By prediction, lowest first; rows without an answer are left out. */
  readonly rows: readonly CalibrationRow[]
  /** The answers of the last days alone. */
  readonly recent: Share
}

const edges = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1] as const

/** Fewer answers say nothing yet. */
export const CALIBRATION_ANSWERS = 50

interface Prediction {
  readonly day: Day
  readonly chance: number
  readonly isRight: boolean
}

/**
 * @param reviews in the order of `byTime`
 * @param recentFrom the first of the days that `recent` is of
 */
export function calibrationOf(reviews: Iterable<Review>, policy: Policy, recentFrom: Day): Calibration {
  const all = [...predictions(reviews, policy)]
  const rows = edges.slice(0, -1).map((from, index): CalibrationRow => {
    const to = edges[index + 1] ?? 1
    const within = all.filter(({ chance }) => chance >= from && (chance < to || to === 1))
    return { from, to, predicted: meanChance(within), ...shareOf(within) }
  })
  return {
    ...shareOf(all),
    predicted: meanChance(all),
    rows: rows.filter(({ answers }) => answers > 0),
    recent: shareOf(all.filter(({ day }) => day >= recentFrom)),
  }
}

function* predictions(reviews: Iterable<Review>, policy: Policy): Generator<Prediction> {
  const memories = new Map<PromptKey, Memory>()
  for (const review of reviews) {
    const memory = memories.get(review.prompt)
    const day = studyDay(review, policy.settings.dayStartMinutes)
    if (memory && day > memory.lastDay) {
      const recall = policy.retrievability(memory, daysBetween(memory.lastDay, day))
      yield { day, chance: chanceRight(recall, review.choices), isRight: review.rating !== Again }
    }
    memories.set(review.prompt, step(memory, review, policy))
  }
}

function meanChance(predicted: readonly Prediction[]): number {
  return predicted.reduce((sum, { chance }) => sum + chance, 0) / Math.max(1, predicted.length)
}

function shareOf(predicted: readonly Prediction[]): Share {
  const right = predicted.filter(({ isRight }) => isRight).length
  return { right, answers: predicted.length, ...wilson(right, predicted.length) }
}

/** Of the normal distribution, what 90 % lie within. */
const Z = 1.6448536269514722

/** The share, and the band that holds the true one nine times in ten (Wilson 1927); nothing known is 0 to 1. */
export function wilson(right: number, answers: number): Pick<Share, 'share' | 'least' | 'most'> {
  if (answers === 0) return { share: 0, least: 0, most: 1 }
  const share = right / answers
  const scale = 1 + Z ** 2 / answers
  const middle = (share + Z ** 2 / (2 * answers)) / scale
  const half = (Z * Math.sqrt((share * (1 - share)) / answers + Z ** 2 / (4 * answers ** 2))) / scale
  return { share, least: Math.max(0, middle - half), most: Math.min(1, middle + half) }
}
