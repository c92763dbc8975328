/**
 * Fading support: in which form a prompt is asked, by how well it is known. New, it is met as a choice; once right, it is
 * recalled; once it has lasted a week, it is typed. A lapse steps back one.
 */
import type { Memory } from '../memory.ts'
import type { QuestionKind } from './question.ts'

export const formPreferences = ['mixed', 'always-typed', 'never-typed', 'reveal-only'] as const
export type FormPreference = (typeof formPreferences)[number]

/**
 * The interval, in days, from which on an answer is to be typed. With FSRS's first intervals, 2 days for Good and about
 * a week for the next, that is after two or three right answers on different days, or after one that was Easy.
 */
export const typedFromDays = 7

/** How much support a prompt is given: all, some or none. */
type Support = 'choice' | 'recall' | 'typed'

const forms: Readonly<Record<FormPreference, Readonly<Record<Support, readonly QuestionKind[]>>>> = {
  mixed: {
    choice: ['choice', 'cloze', 'reveal'],
    recall: ['reveal'],
    typed: ['typed', 'reveal'],
  },
  'never-typed': {
    choice: ['choice', 'cloze', 'reveal'],
    recall: ['reveal'],
    typed: ['reveal'],
  },
  'always-typed': {
    choice: ['typed', 'reveal'],
    recall: ['typed', 'reveal'],
    typed: ['typed', 'reveal'],
  },
  'reveal-only': { choice: ['reveal'], recall: ['reveal'], typed: ['reveal'] },
}

/** The forms that a preference has for how well a prompt is known, the best first; every prompt can be asked in the last. */
export function formsFor(memory: Memory | undefined, preference: FormPreference): readonly QuestionKind[] {
  return forms[preference][supportFor(memory)]
}

/** Whether a prompt may be asked together with others: where it would be recalled, and choices are wanted at all. */
export function mayBeOnBoard(memory: Memory | undefined, preference: FormPreference): boolean {
  return supportFor(memory) === 'recall' && (preference === 'mixed' || preference === 'never-typed')
}

function supportFor(memory: Memory | undefined): Support {
  if (memory === undefined) return 'choice'
  if (!memory.learning) return memory.intervalDays >= typedFromDays ? 'typed' : 'recall'
  const wasEverRight = memory.lapses > 0
  // The ceiling is the interval from before the lapse for as long as the day lasts on which it was forgotten.
  return wasEverRight && memory.ceilingDays >= typedFromDays ? 'recall' : 'choice'
}
