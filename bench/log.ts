/** A log as a learner would write it: prompts begun day by day, each answered on the day it is due. Always the same. */
import type { Day } from '#domain/calendar.ts'
import { isDue, step, type Memory } from '#domain/memory.ts'
import { seededRandom, type Random } from '#domain/random.ts'
import { Again, byTime, Easy, Good, Hard, type PromptKey, type Rating, type Review } from '#domain/review.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import { defaultSettings } from '#domain/scheduling/policy.ts'

export const policy = makePolicy('cost-aware', defaultSettings)

/** The first study day of the log, 2024-01-01, and the learner's clock: noon in Kolkata. */
const FIRST_DAY = 19_723
const OFFSET_MINUTES = 330
const NOON_MS = (12 * 60 - OFFSET_MINUTES) * 60_000
const DAY_MS = 86_400_000

export interface Study {
  readonly reviews: readonly Review[]
  readonly memories: ReadonlyMap<PromptKey, Memory>
  /** The day after the last review. */
  readonly today: Day
}

export function promptKeyOf(index: number): PromptKey {
  return index.toString(36).padStart(6, '0') as PromptKey
}

/** Studies so many new prompts a day until the log has so many reviews. */
export function study(reviewCount: number, newPerDay: number): Study {
  const random = seededRandom(1)
  const memories = new Map<PromptKey, Memory>()
  const reviews: Review[] = []
  let day = FIRST_DAY
  for (; reviews.length < reviewCount; day++) {
    const due = [...memories].filter(([, memory]) => isDue(memory, day as Day)).map(([prompt]) => prompt)
    const fresh = Array.from({ length: newPerDay }, (_, index) => promptKeyOf(memories.size + index))
    let at = day * DAY_MS + NOON_MS
    for (const prompt of [...due, ...fresh]) {
      do {
        const review = answer(prompt, (at += 8000), memories.has(prompt), random)
        reviews.push(review)
        memories.set(prompt, step(memories.get(prompt), review, policy))
      } while (memories.get(prompt)?.learning === true)
    }
  }
  return { reviews: reviews.slice(0, reviewCount).sort(byTime), memories, today: day as Day }
}

function answer(prompt: PromptKey, at: number, known: boolean, random: Random): Review {
  return {
    kind: 'review',
    at,
    offsetMinutes: OFFSET_MINUTES,
    prompt,
    rating: rate(random(), known ? 0.1 : 0.24),
    answerMs: 4000,
    form: 'reveal',
    choices: 0,
    nonce: Math.floor(random() * 4096),
  }
}

function rate(luck: number, forgotten: number): Rating {
  if (luck < forgotten) return Again
  if (luck < forgotten + 0.15) return Hard
  return luck < 0.9 ? Good : Easy
}
