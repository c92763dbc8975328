/**
 * What a scheduling policy is: a model of how strongly a prompt is remembered, and how long that lasts. It does not
 * know the calendar, the rule for forgotten prompts or the spreading of due days: those are the same for every policy
 * and live in memory.ts.
 */
import type { Rating } from '../review.ts'

/** Part of what settings store: a published id keeps its meaning. */
export const policyIds = ['cost-aware', 'fsrs'] as const
export type PolicyId = (typeof policyIds)[number]

/** How strongly a prompt is remembered. */
export interface Strength {
  /** Days after which it would still be recalled nine times in ten. More than 0, at most 36,500. */
  readonly stabilityDays: number
  /** How hard it is to strengthen: 1 (easy) to 10 (hard). */
  readonly difficulty: number
  /** What the default weights make of the same answers, where the policy's weights are the learner's own. */
  readonly usual?: Strength | undefined
}

export interface Policy {
  readonly id: PolicyId
  readonly settings: PolicySettings
  /** The same policy with its default weights, where these are the learner's own. */
  readonly usual?: Policy
  /**
   * The strength that an answer leaves behind, by this policy's weights alone. `nextStrength` of guessing.ts also keeps
   * what the default weights make of it.
   * @param before `undefined` for a prompt that was never answered
   * @param elapsedDays whole study days since the answer before, 0 or more; 0 is the same study day
   */
  next(before: Strength | undefined, elapsedDays: number, rating: Rating): Strength
  /**
   * After how many days to ask again, as the model would have it: a fraction, neither spread nor limited. With weights of
   * the learner's own it keeps to the neighbourhood of the default ones, see guard.ts.
   * @param lapses how often the prompt was forgotten after having been right, 0 or more
   */
  intervalDays(strength: Strength, lapses: number): number
  /** After how many days it is recalled with a likelihood (between 0 and 1, both excluded): a fraction. */
  daysUntil(strength: Strength, recall: number): number
  /** How likely it is recalled so many days after the last answer, 0 to 1. The days need not be whole. */
  retrievability(strength: Strength, elapsedDays: number): number
}

export interface PolicySettings {
  /** How likely a prompt should still be recalled when it comes back, or about how likely: 0.7 to 0.97. */
  readonly desiredRetention: number
  /** Minutes after local midnight at which the study day turns: 0 to 720. */
  readonly dayStartMinutes: number
  /** No interval is longer: 1 to 36,500 days. */
  readonly maximumIntervalDays: number
  /** The model's own numbers, fitted to the learner; `undefined` for the policy's default ones. */
  readonly weights: readonly number[] | undefined
}

export const defaultSettings: PolicySettings = {
  desiredRetention: 0.9,
  dayStartMinutes: 240,
  maximumIntervalDays: 36_500,
  weights: undefined,
}

interface Range {
  readonly least: number
  readonly most: number
}

/**
 * What the settings may be. With FSRS's default weights, intervals at a retention of 0.97 are 0.22 times, and at 0.7
 * 9.3 times as long as at 0.9: beyond these, a learner would drown in reviews or forget most of what is due.
 */
export const settingRanges = {
  desiredRetention: { least: 0.7, most: 0.97 },
  dayStartMinutes: { least: 0, most: 720 },
  maximumIntervalDays: { least: 1, most: 36_500 },
} as const satisfies Partial<Record<keyof PolicySettings, Range>>

/** What a policy offers before it has settings: the check of its weights, and the making of it. */
export interface PolicyKind {
  /** What is wrong with weights of this policy, if anything. */
  weightsFault(weights: readonly number[]): WeightsFault | undefined
  /** The policy, for settings that have been checked. */
  make(settings: PolicySettings): Policy
}

/** Too few or too many; one is no number or outside its bounds; a better first answer would mean less stability. */
export type WeightsFault = 'weights-length' | 'weights-range' | 'weights-order'

export type SettingsFault = 'desired-retention' | 'day-start' | 'maximum-interval' | WeightsFault

/** What is wrong with settings that every policy has, if anything. */
export function settingsFault(settings: PolicySettings): Exclude<SettingsFault, WeightsFault> | undefined {
  if (!within(settings.desiredRetention, settingRanges.desiredRetention)) return 'desired-retention'
  if (!wholeWithin(settings.dayStartMinutes, settingRanges.dayStartMinutes)) return 'day-start'
  if (!wholeWithin(settings.maximumIntervalDays, settingRanges.maximumIntervalDays)) return 'maximum-interval'
  return undefined
}

function within(value: number, { least, most }: Range): boolean {
  return value >= least && value <= most
}

function wholeWithin(value: number, range: Range): boolean {
  return Number.isInteger(value) && within(value, range)
}
