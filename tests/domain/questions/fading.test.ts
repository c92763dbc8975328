import { describe, expect, test } from 'vitest'
import { step, type Memory } from '#domain/memory.ts'
import { formsFor, typedFromDays, type FormPreference } from '#domain/questions/fading.ts'
import { questionKinds, type QuestionKind } from '#domain/questions/index.ts'
import { Again, Easy, Good, type Rating } from '#domain/review.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import { defaultSettings } from '#domain/scheduling/policy.ts'
import { promptsOf } from '../deckOf.ts'

const policy = makePolicy('fsrs', defaultSettings)
const [prompt] = promptsOf({ kind: 'leadership', id: 'f', paragraph: 1, group: 'alpha', leader: 'ada' })

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** The memory of a prompt that was answered so, each time on the day it was due: after Again, a minute later. */
function after(...ratings: Rating[]): Memory | undefined {
  let at = Date.UTC(2026, 10, 2, 12)
  let memory: Memory | undefined
  for (const rating of ratings) {
    memory = step(memory, { at, offsetMinutes: 0, prompt: prompt!.key, rating }, policy)
    at += memory.learning ? MINUTE_MS : memory.intervalDays * DAY_MS
  }
  return memory
}

function formAfter(
  ratings: readonly Rating[],
  preference: FormPreference = 'mixed',
  available: readonly QuestionKind[] = questionKinds,
): QuestionKind | undefined {
  return formsFor(after(...ratings), preference).find((form) => available.includes(form))
}

describe('support fades as a prompt is learnt', () => {
  test('new, it is met as a choice', () => {
    expect(formAfter([])).toBe('choice')
  })

  test('right once, it is recalled', () => {
    expect(after(Good)!.intervalDays).toBeLessThan(typedFromDays)
    expect(formAfter([Good])).toBe('reveal')
  })

  test('once it lasts a week, it is typed', () => {
    expect(after(Good, Good)!.intervalDays).toBeGreaterThanOrEqual(typedFromDays)
    expect(formAfter([Good, Good])).toBe('typed')
    expect(formAfter([Easy])).toBe('typed')
  })

  test('never right, it stays a choice', () => {
    expect(formAfter([Again])).toBe('choice')
    expect(formAfter([Again, Again])).toBe('choice')
  })

  test('right at last, it is recalled', () => {
    expect(formAfter([Again, Good])).toBe('reveal')
  })
})

describe('a lapse steps back one', () => {
  test('from typing to recall', () => {
    expect(formAfter([Good, Good, Again])).toBe('reveal')
  })

  test('from recall to a choice', () => {
    expect(formAfter([Good, Again])).toBe('choice')
  })

  test('and after it the way leads up again', () => {
    expect(formAfter([Good, Again, Good])).toBe('reveal')
    expect(formAfter([Good, Again, Good, Good, Good, Good])).toBe('typed')
  })
})

describe('where the form is not to be had', () => {
  test('a prompt that gives no choice is first met as a cloze, or else recalled', () => {
    expect(formAfter([], 'mixed', ['reveal', 'typed', 'cloze'])).toBe('cloze')
    expect(formAfter([], 'mixed', ['reveal', 'typed'])).toBe('reveal')
  })

  test('one that cannot be typed is recalled', () => {
    expect(formAfter([Good, Good], 'mixed', ['reveal', 'choice', 'cloze'])).toBe('reveal')
  })
})

describe('a preference', () => {
  const histories: readonly (readonly Rating[])[] = [[], [Good], [Good, Good], [Good, Good, Again], [Again]]

  test.each([
    ['always-typed', 'typed'],
    ['reveal-only', 'reveal'],
  ] as const)('%s always asks by %s', (preference, form) => {
    expect(histories.map((ratings) => formAfter(ratings, preference))).toEqual(histories.map(() => form))
  })

  test('always-typed asks by recall what cannot be typed', () => {
    expect(formAfter([], 'always-typed', ['reveal', 'choice'])).toBe('reveal')
  })

  test('never-typed never asks to type, and fades otherwise', () => {
    expect(histories.map((ratings) => formAfter(ratings, 'never-typed'))).toEqual([
      ...['choice', 'reveal', 'reveal', 'reveal', 'choice'],
    ])
  })
})
