/** The quiz that was begun last, and the results of earlier ones, as text and back. Neither is part of the log. */
import * as v from 'valibot'
import { pauseClock } from '#domain/quiz/clock.ts'
import type { Quiz } from '#domain/quiz/quiz.ts'
import { boardKinds, type BoardKind } from '#domain/questions/boards/index.ts'
import { questionKinds, type QuestionKind } from '#domain/questions/index.ts'
import { quizForms, type QuizForm } from '#domain/quiz/items.ts'
import type { PromptKey } from '#domain/review.ts'
import { themes } from '#domain/theme.ts'

const position = v.pipe(v.number(), v.integer(), v.minValue(0))
const duration = v.pipe(v.number(), v.minValue(0))
const moment = { at: v.number(), offsetMinutes: v.number() }
const word = v.picklist(['right', 'wrong'])
const promptKey = v.pipe(
  v.string(),
  v.regex(/^[\w-]{6}$/),
  v.transform((key) => key as PromptKey),
)

const setupSchema = v.object({
  deckId: v.string(),
  sections: v.array(v.string()),
  themes: v.array(v.picklist(themes)),
  forms: v.array(v.picklist(quizForms as [QuizForm, ...QuizForm[]])),
  length: v.union([
    v.object({ by: v.literal('questions'), count: position }),
    v.object({ by: v.literal('minutes'), minutes: duration }),
  ]),
  feedback: v.boolean(),
  counts: v.boolean(),
})

const answerSchema = v.object({
  given: v.union([
    v.string(),
    v.picklist([1, 2, 3, 4]),
    v.object({ kind: v.literal('dont-know') }),
    // A row left open is null in JSON.
    v.pipe(
      v.array(v.nullable(position)),
      v.transform((places) => places.map((place) => place ?? undefined)),
    ),
  ]),
  answerMs: duration,
  ...moment,
  overruled: v.exactOptional(
    v.union([
      v.record(v.pipe(v.string(), v.regex(/^\d+$/)), word),
      // As it was kept before there were boards.
      v.pipe(
        word,
        v.transform((as) => ({ 0: as })),
      ),
    ]),
  ),
  loggedAs: v.exactOptional(v.number()),
})

const itemSchema = v.union([
  v.object({
    prompt: promptKey,
    form: v.picklist(questionKinds as [QuestionKind, ...QuestionKind[]]),
    seed: v.number(),
  }),
  v.object({
    prompts: v.array(promptKey),
    form: v.picklist(boardKinds as [BoardKind, ...BoardKind[]]),
    seed: v.number(),
  }),
])

const quizSchema = v.pipe(
  v.object({
    setup: setupSchema,
    seed: v.number(),
    items: v.array(itemSchema),
    answers: v.record(v.pipe(v.string(), v.regex(/^\d+$/)), answerSchema),
    flagged: v.array(position),
    position,
    furthest: position,
    isRevealed: v.boolean(),
    isFinished: v.boolean(),
    startedAt: v.object(moment),
    clock: v.object({ spentMs: duration, limitMs: v.exactOptional(duration) }),
    shownAtMs: duration,
  }),
  v.check(({ items, position: shown, furthest }) => shown <= items.length && furthest <= items.length),
)

const resultSchema = v.object({
  ...moment,
  deckId: v.string(),
  /** Halves are possible. */
  points: duration,
  of: position,
  spentMs: duration,
})

/** What is remembered of a quiz once the next has begun. */
export type PastResult = v.InferOutput<typeof resultSchema>

/** So many results are kept, the newest. */
export const keptResults = 20

/** The quiz of a text, its clock standing still; undefined when the text is none of ours. */
export function readQuiz(text: string): Quiz | undefined {
  return parsed(quizSchema, text)
}

/** @param at milliseconds since 1970 UTC: time that passes until it is read again is not counted */
export function writeQuiz(quiz: Quiz, at: number): string {
  return JSON.stringify({ ...quiz, clock: pauseClock(quiz.clock, at) })
}

/** The results of a text, newest first; those that cannot be read are left out. */
export function readResults(text: string): readonly PastResult[] {
  const list = parsed(v.array(v.unknown()), text) ?? []
  return list.flatMap((one) => {
    const read = v.safeParse(resultSchema, one)
    return read.success ? [read.output] : []
  })
}

export function writeResults(results: readonly PastResult[]): string {
  return JSON.stringify(results.slice(0, keptResults))
}

function parsed<T>(schema: v.GenericSchema<unknown, T>, text: string): T | undefined {
  try {
    const read = v.safeParse(schema, JSON.parse(text))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}
