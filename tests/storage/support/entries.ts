/** Log entries for tests: plain ones by number, and arbitrary ones. */
import {
  questionForms,
  ratings,
  type LogEntry,
  type PromptKey,
  type Review,
  type Undo,
} from '#domain/review.ts'
import * as fc from 'fast-check'

const START = Date.UTC(2026, 10, 22, 8)

/** The review of that number: each ten seconds after the one before, prompts and ratings taking turns. */
export function review(number: number, change: Partial<Review> = {}): Review {
  return {
    kind: 'review',
    at: START + number * 10_000,
    offsetMinutes: 330,
    prompt: `key${String(number % 1000).padStart(3, '0')}` as PromptKey,
    rating: ratings[number % 4]!,
    answerMs: (number % 4096) * 100,
    form: questionForms[number % questionForms.length]!,
    choices: [0, 2, 4, 7][number % 4]!,
    nonce: number % 4096,
    ...change,
  }
}

export function undoOf({ at, prompt, nonce }: Review): Undo {
  return { kind: 'undo', at, prompt, nonce }
}

/** So many reviews, from that number on. */
export function reviews(count: number, from = 0): Review[] {
  return Array.from({ length: count }, (_, i) => review(from + i))
}

const promptKeys = fc.stringMatching(/^[A-Za-z0-9_-]{6}$/).map((key) => key as PromptKey)
const instants = fc.integer({ min: 0, max: 2 ** 42 - 1 })
const nonces = fc.integer({ min: 0, max: 4095 })

/** Every entry that is read back as it was written. */
export const anyEntry: fc.Arbitrary<LogEntry> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('review' as const),
      at: instants,
      offsetMinutes: fc.integer({ min: -64, max: 63 }).map((quarters) => quarters * 15),
      prompt: promptKeys,
      rating: fc.constantFrom(...ratings),
      answerMs: fc.integer({ min: 0, max: 4095 }).map((tenths) => tenths * 100),
      form: fc.constantFrom(...questionForms),
      choices: fc.constantFrom(0, 2, 3, 4, 5, 6, 7),
      overruled: fc.constant(true as const),
      nonce: nonces,
    },
    {
      requiredKeys: [
        'kind',
        'at',
        'offsetMinutes',
        'prompt',
        'rating',
        'answerMs',
        'form',
        'choices',
        'nonce',
      ],
    },
  ),
  fc.record({ kind: fc.constant('undo' as const), at: instants, prompt: promptKeys, nonce: nonces }),
)
