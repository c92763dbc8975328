/** The learner's settings as they are stored: one JSON object, every field with a default. */
import * as v from 'valibot'
import { newOwnMemory } from '#domain/fitting/ownMemory.ts'
import { checkSettings } from '#domain/scheduling/index.ts'
import { defaultSettings as defaultPolicySettings, policyIds } from '#domain/scheduling/policy.ts'

const answerings = ['mixed', 'always-typed', 'never-typed', 'reveal-only'] as const
const hands = ['both', 'left', 'right'] as const
const themes = ['system', 'light', 'dark'] as const

/** A study plan: what it is for, what it covers, and the minutes it may take. */
const plan = v.object({
  /** The day of the exam, '2026-12-10'; null plans for the long term. */
  exam: v.nullable(v.pipe(v.string(), v.isoDate())),
  /** Sections that it covers, as '<deck>/<section>'; none of them covers everything. */
  sections: v.array(v.string()),
  /** Whether it covers what matters most, and no more. */
  coreOnly: v.boolean(),
  /** Minutes on a Monday, Tuesday, … Sunday. */
  minutes: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600))), v.length(7)),
})

export type PlanSettings = v.InferOutput<typeof plan>

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const fitSchema = v.object({
  /** Only weights that the policy takes: others would be clipped or replaced without a word. */
  weights: v.pipe(
    v.array(v.number()),
    v.check((weights) => checkSettings('fsrs', { ...defaultPolicySettings, weights }).ok),
    v.readonly(),
  ),
  reviews: count,
  change: v.nullable(v.pipe(v.number(), v.minValue(0))),
})

export const settingsSchema = v.object({
  /** New prompts met on one study day. */
  newPerDay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200)),
  /** Prompts reviewed on one study day, new ones not counted. */
  reviewsPerDay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2000)),
  /** The probability of recall at which a prompt becomes due. */
  desiredRetention: v.pipe(v.number(), v.minValue(0.7), v.maxValue(0.97)),
  /** Whether all prompts become due at that probability, or each at one of its own near it. */
  policy: v.picklist(policyIds),
  /** Minutes after local midnight at which the study day turns. */
  dayStartMinutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(720)),
  /** How prompts are asked: shown and rated; or mixed, by choice, then by recall, then typed, as they become known. */
  answering: v.picklist(answerings),
  /** The same for single decks, by deck id, where it is not as for the others. */
  answeringIn: v.record(v.string(), v.picklist(answerings)),
  /** A tap anywhere on the card shows the answer. */
  tapToReveal: v.boolean(),
  /** Once the answer is shown, a swipe rates it. */
  swipeToRate: v.boolean(),
  /** A tick in the hand with each rating, where the device has one. */
  haptics: v.boolean(),
  /** Which thumb the acts of a session are laid out for. */
  hand: v.picklist(hands),
  theme: v.picklist(themes),
  /** 'system', or the tag of a language; one that the app does not speak counts as 'system'. */
  language: v.string(),
  /** Null studies what is due, with the numbers above. */
  plan: v.nullable(plan),
  /** Weights fitted to the learner: see `OwnMemory`. */
  ownMemory: v.object({
    isOn: v.boolean(),
    fit: v.nullable(fitSchema),
    earlier: v.nullable(v.object({ fit: v.nullable(fitSchema) })),
    tried: v.nullable(v.object({ reviews: count, at: count })),
    isNews: v.boolean(),
    changedAt: count,
  }),
})

export type Settings = v.InferOutput<typeof settingsSchema>

export const defaultSettings: Settings = {
  newPerDay: 10,
  reviewsPerDay: 200,
  desiredRetention: 0.9,
  policy: 'cost-aware',
  dayStartMinutes: 240,
  answering: 'mixed',
  answeringIn: {},
  tapToReveal: true,
  swipeToRate: true,
  haptics: true,
  hand: 'both',
  theme: 'system',
  language: 'system',
  plan: null,
  ownMemory: newOwnMemory,
}
