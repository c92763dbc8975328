/**
 * A learner who studies for half a year, and guesses. What they remember is decided by their own memory; what they
 * are asked, and when, by the app's own `step`, which only sees whether the answer was right.
 */
import { step } from '#domain/memory.ts'
import type { Memory } from '#domain/memory.ts'
import { mix32, seededRandom } from '#domain/random.ts'
import type { Random } from '#domain/random.ts'
import { Again, Good } from '#domain/review.ts'
import type { PromptKey, Rating } from '#domain/review.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import { defaultSettings } from '#domain/scheduling/policy.ts'
import type { Policy, Strength } from '#domain/scheduling/policy.ts'
import { promptKeyOf } from '../log.ts'
import { normal } from './learners.ts'
import type { Learner } from './learners.ts'
import { policy } from './rules.ts'
import type { Rule } from './rules.ts'

export const PROMPTS = 500
export const DAYS = 180
/** The prompts are begun evenly over so many days. */
const BEGUN_WITHIN = 60
const FIRST_DAY = 20_000
const DAY_MS = 86_400_000

/** Asked by choice always, or at first: until right twice, a miss taking one back. */
export type Fading = 'always' | 'at first'
const CHOICES_FIRST = 2

export interface Asking {
  readonly rule: Rule
  readonly fading: Fading
  readonly among: number
}

/** Seconds that a prompt takes on a day, by its first rating that day: means over 10,000 Anki users. */
const seconds = {
  first: [0, 33.79, 24.3, 13.68, 6.5],
  later: [0, 23, 11.68, 7.33, 5.6],
} as const

export interface Outcome {
  /** Mean probability of recall at the moment of a review, 0 to 1; first meetings are none. */
  readonly recall: number
  /** Share of these reviews that were answered right. */
  readonly score: number
  /** For each prompt, over all days. */
  readonly minutes: number
  readonly reviews: number
  /** Mean probability of recall of all prompts when the last day is over. */
  readonly knownAtEnd: number
}

interface Sums {
  recall: number
  right: number
  reviewed: number
  asked: number
  seconds: number
  known: number
}

/** @param asking how choices are asked and counted; `undefined` asks everything by recall */
export function study(learner: Learner, asking: Asking | undefined): Outcome {
  const truth = makePolicy('fsrs', { ...defaultSettings, weights: learner.weights })
  const sums: Sums = { recall: 0, right: 0, reviewed: 0, asked: 0, seconds: 0, known: 0 }
  for (let index = 0; index < PROMPTS; index++) studyPrompt(index, learner, truth, asking, sums)
  return {
    recall: sums.recall / sums.reviewed,
    score: sums.right / sums.reviewed,
    minutes: sums.seconds / 60 / PROMPTS,
    reviews: sums.asked / PROMPTS,
    knownAtEnd: sums.known / PROMPTS,
  }
}

function studyPrompt(
  index: number,
  learner: Learner,
  truth: Policy,
  asking: Asking | undefined,
  sums: Sums,
): void {
  const random = seededRandom(mix32(learner.seed, index))
  const factor = Math.exp(learner.promptSpread * normal(random))
  const prompt = promptKeyOf(index)
  let day = FIRST_DAY + Math.floor((index / PROMPTS) * BEGUN_WITHIN)
  let lastDay = day
  let rights = 0
  let memory: Memory | undefined
  let real: Strength | undefined
  while (day < FIRST_DAY + DAYS) {
    const elapsed = day - lastDay
    const recall = real ? truth.retrievability(real, elapsed / factor) : learner.knownBefore
    const choice = asking && (asking.fading === 'always' || rights < CHOICES_FIRST) ? asking : undefined
    const { knew, right } = answer(recall, choice, learner, random)
    if (real) {
      sums.recall += recall
      sums.right += right ? 1 : 0
      sums.reviewed += 1
    }
    const rating = !right ? Again : (choice?.rule.right ?? Good)
    sums.asked += 1
    sums.seconds += seconds[memory ? 'later' : 'first'][right ? Good : Again]
    real = truth.next(real, elapsed, knew ? Good : Again)
    memory = record(memory, day, 0, rating, prompt, choice)
    if (!right) {
      // Just told the answer, the learner knows it when it comes back after a few others.
      real = truth.next(real, 0, Good)
      memory = record(memory, day, 10, choice?.rule.right ?? Good, prompt, choice)
    }
    rights = right ? rights + 1 : Math.max(0, rights - 1)
    lastDay = day
    day = memory.dueDay + (random() < learner.late ? Math.floor(random() * 30) : 0)
  }
  if (real) sums.known += truth.retrievability(real, (FIRST_DAY + DAYS - lastDay) / factor)
}

function answer(
  recall: number,
  choice: Asking | undefined,
  learner: Learner,
  random: Random,
): { knew: boolean; right: boolean } {
  const knew = random() < recall
  const luck = random()
  const guesses = random() < learner.guesses
  return { knew, right: knew || (choice !== undefined && guesses && luck < 1 / choice.among) }
}

function record(
  memory: Memory | undefined,
  day: number,
  minutes: number,
  rating: Rating,
  prompt: PromptKey,
  choice: Asking | undefined,
): Memory {
  const at = day * DAY_MS + (12 * 60 + minutes) * 60_000
  const choices = choice ? choice.rule.choices(choice.among) : 0
  const reader = choice ? choice.rule.policyFor(choice.among) : policy
  return step(memory, { at, offsetMinutes: 0, prompt, rating, choices }, reader)
}
