/** Today's plan: what is asked, in which order, and that it fits. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#domain/calendar.ts'
import { standingReviews, Again } from '#domain/review.ts'
import {
  after,
  inputOf,
  keyOf,
  logs,
  planOf,
  policy,
  promptsNamed,
  reviewed,
  situations,
  today,
} from './planWorld.ts'
import { planToday } from '#domain/planning/today.ts'
import { spacedDueDay } from '#domain/planning/examRules.ts'

const keys = (changed: Parameters<typeof planOf>[0]): string[] => planOf(changed).items.map(({ key }) => key)

describe('the plan of a day', () => {
  test('exceeds what is left of its minutes by less than its last prompt, whatever the situation', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const input = inputOf(situation)
        const { items, seconds } = planToday(input)
        const left = Math.max(0, 60 * input.minutesOn(today) - input.spentSeconds)
        expect(items.reduce((sum, item) => sum + item.seconds, 0)).toBeCloseTo(seconds, 6)
        if (items.length > 0) expect(seconds - (items.at(-1)?.seconds ?? 0)).toBeLessThan(left)
        else expect(seconds).toBe(0)
      }),
      { numRuns: 300 },
    )
  })

  test('is the same for the same log and day, and asks no prompt and no fact twice', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const plan = planOf(situation)
        expect(planOf(situation)).toEqual(plan)
        expect(new Set(plan.items.map(({ key }) => key)).size).toBe(plan.items.length)
        expect(new Set(plan.items.map(({ fact }) => fact)).size).toBe(plan.items.length)
      }),
      { numRuns: 200 },
    )
  })

  test('is restored by an undo', () => {
    fc.assert(
      fc.property(
        logs,
        fc.integer({ min: 0, max: 29 }),
        fc.constantFrom(1, 5, 20),
        (log, index, daysLeft) => {
          const exam = addDays(today, daysLeft)
          const answer = { ...reviewed(index, 0), nonce: 7 }
          const undo = { kind: 'undo', at: answer.at, prompt: answer.prompt, nonce: 7 } as const
          const undone = after(standingReviews([...log, answer, undo]))
          expect(planOf({ memories: undone, exam })).toEqual(planOf({ memories: after(log), exam }))
        },
      ),
      { numRuns: 200 },
    )
  })

  test('is empty without minutes, without prompts, and once the minutes are spent', () => {
    expect(planOf({ minutesOn: () => 0 }).items).toEqual([])
    expect(planOf({ prompts: [] }).items).toEqual([])
    expect(planOf({ spentSeconds: 600 }).items).toEqual([])
  })

  test('never asks two prompts of one fact on a day', () => {
    const prompts = [...promptsNamed(2), { key: keyOf(2), fact: 'fact 0' }]
    expect(keys({ prompts })).toEqual([keyOf(0), keyOf(1)])
    expect(keys({ prompts, memories: after([reviewed(0, 0)]) })).toEqual([keyOf(1)])
  })
})

/** So many prompts, each met and answered again two days later. */
function reviewedTwice(count: number): ReturnType<typeof reviewed>[] {
  return Array.from({ length: count }, (_, index) => [reviewed(index, 3), reviewed(index, 1)]).flat()
}

describe('far from an exam', () => {
  test('what was met or missed is asked the next day, before new prompts', () => {
    const memories = after([reviewed(3, 1), reviewed(4, 9), reviewed(4, 1, Again)])
    const plan = planOf({ memories })
    expect(plan.phase).toBe('spaced')
    expect(
      plan.items
        .slice(0, 2)
        .map(({ key }) => key)
        .sort(),
    ).toEqual([keyOf(3), keyOf(4)])
    expect(plan.items[2]).toMatchObject({ key: keyOf(0), kind: 'new' })
  })

  test('what was recalled waits until its recall is expected to be 0.7, at most a week while it is weak', () => {
    const memory = after([60, 57, 45, 30].map((daysAgo) => reviewed(0, daysAgo))).get(keyOf(0))!
    const days = spacedDueDay(memory, policy) - memory.lastDay
    expect(policy.retrievability(memory, days)).toBeCloseTo(0.7, 2)
    const weak = after([reviewed(0, 9), reviewed(0, 6)]).get(keyOf(0))!
    expect(spacedDueDay(weak, policy) - weak.lastDay).toBe(7)
  })
})

describe('in the last days before an exam', () => {
  test('a prompt that is about to be forgotten goes before one that will be known anyway', () => {
    const shaky = [reviewed(1, 12), reviewed(1, 8, Again)]
    const sure = [60, 50, 30, 2].map((daysAgo) => reviewed(0, daysAgo))
    const plan = planOf({
      memories: after([...shaky, ...sure]),
      exam: addDays(today, 2),
      prompts: promptsNamed(2),
    })
    expect(plan.phase).toBe('last-days')
    expect(plan.items[0]?.key).toBe(keyOf(1))
  })

  test('a day without time does not begin them earlier than the time needs', () => {
    const memories = after(reviewedTwice(12))
    expect(planOf({ memories, exam: addDays(today, 3), minutesOn: () => 60 }).phase).toBe('spaced')
    expect(planOf({ memories, exam: addDays(today, 3), minutesOn: () => 1 }).phase).toBe('last-days')
  })

  test('with hardly any time they begin once a few prompts were reviewed, never with the first day', () => {
    const hardly = { prompts: promptsNamed(200), minutesOn: () => 1 }
    expect(planOf(hardly).phase).toBe('spaced')
    const met = after([reviewed(0, 1), reviewed(1, 1), reviewed(2, 1)])
    expect(planOf({ ...hardly, memories: met }).items[0]).toMatchObject({ key: keyOf(0), kind: 'due' })
    expect(planOf({ ...hardly, memories: after(reviewedTwice(12)) }).phase).toBe('last-days')
  })
})

describe('without an exam, or after it', () => {
  test('an exam that is over plans as none does', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const memories = after(log)
        const past = planOf({ memories, exam: addDays(today, -3) })
        expect(past).toEqual(planOf({ memories, exam: undefined }))
      }),
      { numRuns: 100 },
    )
  })

  test('new prompts keep to their number a day', () => {
    expect(planOf({ exam: undefined, newPerDay: 4 }).items).toHaveLength(4)
  })

  test('a new prompt of a fact that is asked today in another direction takes no place from others', () => {
    const [first, ...others] = promptsNamed(3)
    const prompts = [first!, { key: keyOf(5), fact: first!.fact }, ...others]
    const memories = after([reviewed(0, 50)])
    expect(keys({ prompts, memories, exam: undefined, newPerDay: 2 })).toEqual([0, 1, 2].map(keyOf))
  })

  test('after a break nothing new is begun until the backlog fits a day, and the day keeps its minutes', () => {
    const log = promptsNamed(30).flatMap((_, index) => [reviewed(index, 50), reviewed(index, 40)])
    const memories = after(log.filter(({ prompt }) => prompt !== keyOf(29)))
    const plan = planOf({ memories, exam: undefined, minutesOn: () => 2 })
    expect(plan.phase).toBe('catching-up')
    expect(plan.items.every(({ kind }) => kind === 'due')).toBe(true)
    expect(plan.seconds).toBeLessThan(150)
  })

  test('a coming day without minutes is levelled by asking early what may come early, never more than its spread', () => {
    const log = promptsNamed(30).flatMap((_, index) => [60, 57, 45].map((days) => reviewed(index, days)))
    const memories = after(log)
    const dueDays = [...memories.values()].map(({ dueDay }) => dueDay)
    const day = addDays(Math.min(...dueDays.filter((due) => due > today)) as typeof today, -1)
    const level = planOf({ memories, exam: undefined, day, newPerDay: 0 })
    const uneven = planOf({
      memories,
      exam: undefined,
      day,
      newPerDay: 0,
      minutesOn: (each) => (each === day ? 60 : 0),
    })
    expect(uneven.items.length).toBeGreaterThan(level.items.length)
    for (const { key } of uneven.items) {
      const memory = memories.get(key)!
      expect(memory.dueDay - day).toBeLessThanOrEqual(Math.max(0, memory.mayComeEarlierDays))
    }
  })
})
