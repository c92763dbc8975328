/**
 * How badly weights predict a prompt's answers, and how that changes with each weight: forwards through the history, then
 * backwards. The loss is the sum of the surprises at the predicted answers, each weighted; a fit needs its slopes alone.
 */
import { Again } from '../review.ts'
import { chanceKnown, firstRecall } from '../scheduling/guessing.ts'
import { isPredicted, type FitAnswer, type FitHistory } from './answers.ts'
import { byDecay, byStability, curveOf, pointAt, type Curve } from './curve.ts'
import { mix, mixtureSlopes, type MixtureSlopes } from './mixture.ts'
import {
  emptyFound,
  firstState,
  nextState,
  weightsOf,
  type Found,
  type State,
  type Weights,
} from './transition.ts'
import { firstSlopes, nextSlopes, type FoundSlopes } from './transitionSlopes.ts'

/** No answer is predicted more surely than this: one surprise must not outweigh all else. */
const LEAST_CHANCE = 0.0001

/** How likely an answer is right: by recall, or by a lucky choice among so many. */
export function chanceRight(recall: number, choices: number): number {
  return choices > 0 ? 1 / choices + (1 - 1 / choices) * recall : recall
}

/** What was found and left at one answer, kept for the way back. */
interface Mark {
  readonly found: Found
  readonly known: State
  readonly guessed: State
  /** The chance that a right choice was known; 1 where there was nothing to guess. */
  chance: number
  /** The stability that an answer left which may have been guessed. */
  stability: number
}

export interface Model {
  /** The weights have been written over: what was worked out from them is worked out anew. */
  readonly refresh: () => void
  /** Called with the chance of being right, for each answer that is predicted. */
  readonly predict: (history: FitHistory, each: (chance: number, answer: FitAnswer) => void) => void
  /** Adds the slopes of a history's loss to `slopes`. */
  readonly learn: (history: FitHistory, slopes: Float64Array) => void
}

/** FSRS-6 with these weights. Its buffers are kept from history to history: filling them anew took half of a fit. */
export function modelOf(given: Float64Array): Model {
  let weights = weightsOf(given)
  let curve = curveOf(given[20] as number)
  const marks: Mark[] = []
  const after: State = { stability: NaN, difficulty: NaN }

  function markAt(index: number): Mark {
    return (marks[index] ??= emptyMark())
  }

  /** Takes memory, in `after`, over an answer. */
  function pass(answer: FitAnswer, index: number): void {
    const mark = markAt(index)
    if (index > 0) find(mark.found, answer, after, curve)
    mark.chance = chanceOf(answer, index, mark.found.recall)
    if (mark.chance === 1) {
      leave(weights, mark, answer.rating, index, after)
      return
    }
    leave(weights, mark, answer.rating, index, mark.known)
    leave(weights, mark, Again, index, mark.guessed)
    mix(curve, mark, after)
    mark.stability = after.stability
  }

  return {
    refresh() {
      weights = weightsOf(given)
      curve = curveOf(given[20] as number)
    },
    predict(history, each) {
      history.forEach((answer, index) => {
        pass(answer, index)
        if (isPredicted(answer)) each(chanceRight(markAt(index).found.recall, answer.choices), answer)
      })
    },
    learn(history, slopes) {
      const last = lastPredicted(history)
      if (last < 0) return
      for (let index = 0; index < last; index++) pass(history[index] as FitAnswer, index)
      find(markAt(last).found, history[last] as FitAnswer, after, curve)
      wayBack(weights, curve, history, last, marks, slopes)
    },
  }
}

/** The place of the last answer that is predicted, below 0 for none: what it and later ones leave behind is not asked. */
function lastPredicted(history: FitHistory): number {
  let index = history.length - 1
  while (index >= 0 && !isPredicted(history[index] as FitAnswer)) index--
  return index
}

/** NaN for what is not known yet, as in `emptyFound`. */
function emptyMark(): Mark {
  return {
    found: emptyFound(),
    known: { stability: NaN, difficulty: NaN },
    guessed: { stability: NaN, difficulty: NaN },
    chance: NaN,
    stability: NaN,
  }
}

function find(found: Found, { elapsedDays }: FitAnswer, before: State, curve: Curve): void {
  found.stability = before.stability
  found.difficulty = before.difficulty
  found.elapsedDays = elapsedDays
  found.logStability = Math.log(before.stability)
  if (elapsedDays === 0) found.recall = 1
  else pointAt(curve, found, elapsedDays, found)
}

function chanceOf({ rating, choices }: FitAnswer, index: number, recall: number): number {
  if (choices === 0 || rating === Again) return 1
  return chanceKnown(index === 0 ? firstRecall : recall, choices)
}

function leave(
  weights: Weights,
  { found }: Mark,
  rating: FitAnswer['rating'],
  index: number,
  into: State,
): void {
  if (index === 0) firstState(weights, rating, into)
  else nextState(weights, found, rating, into)
}

// What the way back works with: written over at each answer, and never read across calls. NaN as in `emptyFound`.
const by: State = { stability: NaN, difficulty: NaN }
const before: FoundSlopes = { stability: NaN, difficulty: NaN, recall: NaN }
const beforeGuess: FoundSlopes = { stability: NaN, difficulty: NaN, recall: NaN }
const mixed: MixtureSlopes = {
  known: { stability: NaN, difficulty: NaN },
  guessed: { stability: NaN, difficulty: NaN },
  chance: NaN,
  decay: NaN,
}

function wayBack(
  weights: Weights,
  curve: Curve,
  history: FitHistory,
  last: number,
  marks: readonly Mark[],
  slopes: Float64Array,
): void {
  before.stability = 0
  before.difficulty = 0
  before.recall = 0
  for (let index = last; index >= 0; index--) {
    const answer = history[index] as FitAnswer
    const mark = marks[index] as Mark
    if (index === 0) {
      firstBack(weights, curve, answer, mark, slopes)
      break
    }
    if (index < last) answerBack(weights, curve, answer, mark, slopes)
    if (answer.elapsedDays > 0) {
      const byRecall = before.recall + lossByRecall(answer, mark.found.recall)
      const { found } = mark
      before.stability += byRecall * byStability(curve, found, found)
      slopes[20] = (slopes[20] as number) + byRecall * byDecay(curve, found, answer.elapsedDays, found)
    }
    by.stability = before.stability
    by.difficulty = before.difficulty
  }
}

/** The way back over the first answer, which found nothing. */
function firstBack(
  weights: Weights,
  curve: Curve,
  answer: FitAnswer,
  mark: Mark,
  slopes: Float64Array,
): void {
  if (mark.chance === 1) {
    firstSlopes(weights, answer.rating, by, slopes)
    return
  }
  mixtureSlopes(curve, mark, mark.stability, by, mixed)
  firstSlopes(weights, answer.rating, mixed.known, slopes)
  firstSlopes(weights, Again, mixed.guessed, slopes)
  slopes[20] = (slopes[20] as number) + mixed.decay
}

/** The way back over a further answer, into `before`. */
function answerBack(
  weights: Weights,
  curve: Curve,
  answer: FitAnswer,
  mark: Mark,
  slopes: Float64Array,
): void {
  const { found, chance } = mark
  if (chance === 1) {
    nextSlopes(weights, found, answer.rating, by, before, slopes)
    return
  }
  mixtureSlopes(curve, mark, mark.stability, by, mixed)
  nextSlopes(weights, found, answer.rating, mixed.known, before, slopes)
  nextSlopes(weights, found, Again, mixed.guessed, beforeGuess, slopes)
  before.stability += beforeGuess.stability
  before.difficulty += beforeGuess.difficulty
  before.recall += beforeGuess.recall + mixed.chance * chanceByRecall(found.recall, answer.choices)
  slopes[20] = (slopes[20] as number) + mixed.decay
}

/** The slope of `chanceKnown` by recall. */
function chanceByRecall(recall: number, choices: number): number {
  return 1 / choices / (recall + (1 - recall) / choices) ** 2
}

/** The logarithmic loss of one answer, which was right with so much chance. */
export function surprise(chance: number, isRight: boolean): number {
  const certain = Math.min(Math.max(chance, LEAST_CHANCE), 1 - LEAST_CHANCE)
  return -Math.log(isRight ? certain : 1 - certain)
}

/** The slope of an answer's weighted surprise. */
function lossByRecall({ rating, choices, weight }: FitAnswer, recall: number): number {
  const chance = chanceRight(recall, choices)
  if (chance < LEAST_CHANCE || chance > 1 - LEAST_CHANCE) return 0
  const byChance = rating === Again ? 1 / (1 - chance) : -1 / chance
  return weight * byChance * (choices > 0 ? 1 - 1 / choices : 1)
}
