/**
 * A learner who studies for half a year, and guesses. What they remember is decided by their own memory; what they
 * are asked, and when, by the app's own `step`, which only sees whether the answer was right.
 */
import { step, type Memory } from '#domain/memory.ts'
import { formsFor, mayBeOnBoard } from '#domain/questions/fading.ts'
import { mix32, seededRandom, type Random } from '#domain/random.ts'
import { Again, Good, type PromptKey, type Rating } from '#domain/review.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import { defaultSettings, type Policy, type Strength } from '#domain/scheduling/policy.ts'
import { promptKeyOf } from '../log.ts'
import { placeOnBoard, type BoardKind } from './boards.ts'
import { normal, type Learner } from './learners.ts'
import { policy, type Rule } from './rules.ts'

export const PROMPTS = 500
export const DAYS = 180
/** The prompts are begun evenly over so many days. */
const BEGUN_WITHIN = 60
const FIRST_DAY = 20_000
const DAY_MS = 86_400_000

/**
 * Asked by choice always, or at first: until right twice, a miss taking one back. As the app asks: new prompts among
 * four, then on a board as often as the app allows where it may be, then by recall.
 */
export type Fading = 'always' | 'at first' | 'as the app asks'
const CHOICES_FIRST = 2
const NEW_AMONG = 4
/** Five rows on average, and eight answers one by one before the next board: more of them than this the app never asks so. */
const BOARD_SHARE = 5 / 13

export interface Asking {
  readonly rule: Rule
  readonly fading: Fading
  /** Among so many options by itself, or with others on a board of four to six rows. */
  readonly among: number | BoardKind
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
  /** At each review, how likely it was recalled. */
  recalls: number[]
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
  const sums: Sums = { recalls: [], recall: 0, right: 0, reviewed: 0, asked: 0, seconds: 0, known: 0 }
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
    const choice = asking && askedNow(asking, rights, memory, random)
    const { knew, right, choices } = answer(recall, choice, learner, sums.recalls, random)
    if (real) {
      sums.recalls.push(recall)
      sums.recall += recall
      sums.right += right ? 1 : 0
      sums.reviewed += 1
    }
    const rating = !right ? Again : (choice?.rule.right ?? Good)
    sums.asked += 1
    sums.seconds += seconds[memory ? 'later' : 'first'][right ? Good : Again]
    real = truth.next(real, elapsed, knew ? Good : Again)
    memory = record(memory, day, 0, rating, prompt, choice?.rule, choices)
    if (!right) {
      // Just told the answer, the learner knows it when it comes back after a few others.
      real = truth.next(real, 0, Good)
      memory = record(memory, day, 10, choice?.rule.right ?? Good, prompt, choice?.rule, choices)
    }
    rights = right ? rights + 1 : Math.max(0, rights - 1)
    lastDay = day
    day = memory.dueDay + (random() < learner.late ? Math.floor(random() * 30) : 0)
  }
  if (real) sums.known += truth.retrievability(real, (FIRST_DAY + DAYS - lastDay) / factor)
}

/** How a prompt is asked at this time; undefined by recall. */
function askedNow(
  asking: Asking,
  rights: number,
  memory: Memory | undefined,
  random: Random,
): Asking | undefined {
  switch (asking.fading) {
    case 'always':
      return asking
    case 'at first':
      return rights < CHOICES_FIRST ? asking : undefined
    case 'as the app asks':
      if (mayBeOnBoard(memory, 'mixed')) return random() < BOARD_SHARE ? asking : undefined
      return formsFor(memory, 'mixed').includes('choice') ? { ...asking, among: NEW_AMONG } : undefined
  }
}

interface Answered {
  readonly knew: boolean
  readonly right: boolean
  /** Among how many it was in effect chosen; 0 by recall. */
  readonly choices: number
}

/** @param recalls how likely prompts were recalled when they came up before: the others on a board are like them */
function answer(
  recall: number,
  asking: Asking | undefined,
  learner: Learner,
  recalls: readonly number[],
  random: Random,
): Answered {
  const knew = random() < recall
  const luck = random()
  const guesses = random() < learner.guesses
  if (!asking) return { knew, right: knew, choices: 0 }
  const { among } = asking
  if (typeof among === 'number') return { knew, right: knew || (guesses && luck < 1 / among), choices: among }
  return { knew, ...placeOnBoard(among, knew, learner.guesses, recalls, random) }
}

function record(
  memory: Memory | undefined,
  day: number,
  minutes: number,
  rating: Rating,
  prompt: PromptKey,
  rule: Rule | undefined,
  among: number,
): Memory {
  const at = day * DAY_MS + (12 * 60 + minutes) * 60_000
  const choices = rule ? rule.choices(among) : 0
  return step(memory, { at, offsetMinutes: 0, prompt, rating, choices }, rule?.policyFor(among) ?? policy)
}
