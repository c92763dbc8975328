/** What the set-up of a quiz offers, and what it begins with. */
import type { QuizLength, QuizSetup } from '#domain/quiz/setup.ts'
import { quizForms } from '#domain/quiz/items.ts'

const counts = [5, 10, 20, 40, 60, 100]
const durations = [5, 10, 20, 30, 60]

export const lengths: readonly QuizLength[] = [
  ...counts.map((count) => ({ by: 'questions' as const, count })),
  ...durations.map((minutes) => ({ by: 'minutes' as const, minutes })),
]

export function sameLength(a: QuizLength, b: QuizLength): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** What a learner chose last time, or the usual, with what the address asks for. */
export function firstSetup(
  deckId: string,
  before: QuizSetup | undefined,
  section: string | undefined,
): QuizSetup {
  const usual: QuizSetup = {
    deckId,
    sections: [],
    themes: [],
    forms: quizForms.filter((form) => form !== 'reveal'),
    length: { by: 'questions', count: 10 },
    feedback: true,
    counts: false,
  }
  const kept = before?.deckId === deckId ? before : usual
  const isOffered = lengths.some((length) => sameLength(length, kept.length))
  return {
    ...kept,
    ...(!isOffered && { length: usual.length }),
    ...(section !== undefined && { sections: [section], themes: [] }),
  }
}
