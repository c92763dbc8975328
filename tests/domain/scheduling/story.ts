/** A small language for stories about one learner: at what time of which day a prompt was answered, and how. */
import type { Day, Moment } from '#domain/calendar.ts'
import { follows, step, type Memory } from '#domain/memory.ts'
import type { PromptKey, Rating, Review } from '#domain/review.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import { defaultSettings, type Policy, type PolicySettings } from '#domain/scheduling/policy.ts'

export const fsrs = fsrsWith({})
export const thePrompt = 'prompt' as PromptKey

export function fsrsWith(settings: Partial<PolicySettings>): Policy {
  return makePolicy('fsrs', { ...defaultSettings, ...settings })
}

/** Noon in UTC of a day that is counted from the story's first, plus minutes. */
export function onDay(day: number, minutes = 0): Moment {
  return { at: (20_000 + day) * 86_400_000 + (720 + minutes) * 60_000, offsetMinutes: 0 }
}

/** The study day of `onDay`. */
export function dayNumber(day: number): Day {
  return (20_000 + day) as Day
}

export function review(moment: Moment, rating: Rating, prompt: PromptKey = thePrompt, nonce = 0): Review {
  return { kind: 'review', ...moment, rating, prompt, answerMs: 3000, form: 'reveal', choices: 0, nonce }
}

/** The memory of a prompt after answers, each a moment and a rating, in this order. */
export function memoryAfter(
  answers: readonly (readonly [Moment, Rating])[],
  { policy = fsrs, prompt = thePrompt }: { policy?: Policy; prompt?: PromptKey } = {},
): Memory {
  let memory: Memory | undefined
  for (const [moment, rating] of answers) {
    if (!follows(memory, moment)) throw new Error('The story goes back in time')
    memory = step(memory, { ...moment, rating, prompt }, policy)
  }
  if (memory === undefined) throw new Error('The story has no answer')
  return memory
}
