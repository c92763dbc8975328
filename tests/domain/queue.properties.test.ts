/** What holds for the queue of any memories, and over half a year of study. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '#domain/calendar.ts'
import { step, type Memories } from '#domain/memory.ts'
import { buildQueue, type Queue, type QueueInput, type QueuePrompt } from '#domain/queue.ts'
import { seededRandom } from '#domain/random.ts'
import { Again, Good, type PromptKey } from '#domain/review.ts'
import { learnt, letters, queueOf, today, type World } from './queueWorld.ts'
import { dayNumber, fsrs, onDay } from './scheduling/story.ts'

describe('whatever the memories', () => {
  const someDay = fc.integer({ min: -10, max: 10 }).map((days) => addDays(today, days))
  const someMemory = fc
    .record({ begun: someDay, last: someDay, due: someDay, learning: fc.boolean() })
    .map(({ begun, last, due, learning }) => ({
      ...learnt,
      firstDay: Math.min(begun, last) as Day,
      lastDay: last,
      dueDay: Math.max(due, last) as Day,
      learning,
    }))
  const names = letters('abcdef').flatMap((fact) => [1, 2, 3].map((number) => `${fact}${number}`))
  const worlds: fc.Arbitrary<World> = fc
    .tuple(...names.map(() => fc.option(someMemory, { nil: undefined })))
    .map((memories) => Object.fromEntries(names.map((name, index) => [name, memories[index]])))
  const someLimits = fc.record({ newPerDay: fc.nat(6), reviewsPerDay: fc.nat(6) })

  function everyQueue(claim: (queue: Queue, world: World, limits: QueueInput['limits']) => void): void {
    fc.assert(
      fc.property(worlds, someLimits, fc.nat(), (world, limits, seed) => {
        claim(queueOf(world, { limits, seed }), world, limits)
      }),
      { numRuns: 1000 },
    )
  }

  test('no two prompts of a fact are asked on one day, unless they were forgotten today', () => {
    everyQueue(({ items }, world) => {
      const answered = Object.entries(world).filter(([, memory]) => memory?.lastDay === today)
      const facts = items
        .filter(({ key }) => !(world[key]?.learning === true && world[key].lastDay >= today))
        .map(({ fact }) => fact)
      expect(new Set(facts).size).toBe(facts.length)
      for (const [key] of answered) expect(facts).not.toContain(key.slice(0, 1))
    })
  })

  test('everything that could be asked is asked or held back, and counted once', () => {
    everyQueue(({ items, counts, held }, world) => {
      const known = Object.values(world).filter((memory) => memory !== undefined)
      const due = known.filter(({ dueDay, learning }) => learning || dueDay <= today)
      expect(counts.learning + counts.due + held.dueByLimit + held.dueBySiblings).toBe(due.length)
      expect(counts.new + held.newByLimit + held.newBySiblings).toBe(names.length - known.length)
      expect(items).toHaveLength(counts.learning + counts.due + counts.new)
      for (const kind of ['learning', 'due', 'new'] as const) {
        expect(items.filter((item) => item.kind === kind)).toHaveLength(counts[kind])
      }
    })
  })

  test('limits are kept', () => {
    everyQueue(({ counts }, world, limits) => {
      const begun = Object.values(world).filter((memory) => memory?.firstDay === today).length
      expect(counts.new).toBeLessThanOrEqual(Math.max(0, limits.newPerDay - begun))
      expect(counts.due).toBeLessThanOrEqual(limits.reviewsPerDay)
    })
  })
})

test('in half a year with every day studied, all prompts are begun and siblings never meet', () => {
  const prompts: QueuePrompt[] = Array.from({ length: 120 }, (_, index) => ({
    key: `p${index}` as PromptKey,
    fact: `fact ${Math.floor(index / 3)}`,
  }))
  const random = seededRandom(11)
  let memories: Memories = new Map()
  for (let day = 0; day < 180; day++) {
    const limits = { newPerDay: 5, reviewsPerDay: 60 }
    const { items } = buildQueue({ prompts, memories, day: dayNumber(day), limits, seed: day })
    expect(new Set(items.map(({ fact }) => fact)).size).toBe(items.length)
    memories = studied(memories, items, day, random)
  }
  expect(memories.size).toBe(prompts.length)
})

/** A day's work: one answer in ten is wrong, and right a little later. */
function studied(
  memories: Memories,
  items: readonly QueuePrompt[],
  day: number,
  random: () => number,
): Memories {
  const after = new Map(memories)
  items.forEach(({ key }, minute) => {
    const rating = random() < 0.1 ? Again : Good
    const first = step(after.get(key), { ...onDay(day, minute), prompt: key, rating }, fsrs)
    after.set(
      key,
      rating === Good ? first : step(first, { ...onDay(day, minute + 1), prompt: key, rating: Good }, fsrs),
    )
  })
  return after
}
