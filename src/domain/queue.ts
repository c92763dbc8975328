/**
 * Today's queue: which prompts to ask on a study day, and in which order. It holds back what is over the learner's
 * limits and what would give its sibling away: the prompts of one fact are asked on different days.
 *
 * Building it again after each answer keeps the order of what is left, because every prompt's place comes from its
 * own hash and not from a shuffle of the whole.
 */
import { addDays, type Day } from './calendar.ts'
import { isDue, type Memories, type Memory } from './memory.ts'
import { hash32, mix32 } from './random.ts'
import type { PromptKey } from './review.ts'

export interface QueuePrompt {
  readonly key: PromptKey
  /** Which fact it asks: prompts of the same fact are siblings. */
  readonly fact: string
}

export interface QueueLimits {
  /** How many prompts to begin on one study day, over all decks. */
  readonly newPerDay: number
  /** How many prompts that were begun on an earlier day to ask on one study day, over all decks. */
  readonly reviewsPerDay: number
}

export interface QueueInput {
  /** What may be asked, in study order: in this order new prompts are begun. */
  readonly prompts: readonly QueuePrompt[]
  /** What is known of every prompt, also of those that are not in `prompts`: they count for the limits. */
  readonly memories: Memories
  readonly day: Day
  readonly limits: QueueLimits
  /** Decides the order of prompts that are due since the same day. */
  readonly seed: number
}

export interface QueueItem extends QueuePrompt {
  readonly kind: 'learning' | 'due' | 'new'
}

export interface Queue {
  /** First what is still to be learnt, then what is due, with the new ones spread evenly among it. */
  readonly items: readonly QueueItem[]
  readonly counts: Readonly<Record<QueueItem['kind'], number>>
  /** What could have been asked today and is not. */
  readonly held: {
    readonly newByLimit: number
    readonly dueByLimit: number
    /** Because a prompt of the same fact is asked today, or was. */
    readonly newBySiblings: number
    readonly dueBySiblings: number
  }
}

export function buildQueue(input: QueueInput): Queue {
  const { day, limits, memories } = input
  const sorted = sortPrompts(input)
  const done = countDone(memories, day)

  const asked = new Set([...sorted.answeredToday, ...sorted.comeback.map(({ fact }) => fact)])
  const waiting = oneOfEachFact(sorted.waiting.sort(byRank), asked)
  const leftOver = waiting.filter(({ memory }) => memory.learning)
  const due = waiting.filter(({ memory }) => !memory.learning)
  const fresh = oneOfEachFact(farFromSiblingsFirst(sorted.fresh, sorted.siblingIsNear), asked)

  // What was left over from an earlier day is asked in any case, and takes its place among the day's reviews.
  const dueToday = due.slice(0, Math.max(0, limits.reviewsPerDay - done.reviewed - leftOver.length))
  const newToday = fresh.slice(0, Math.max(0, limits.newPerDay - done.begun))

  const learning = [...sorted.comeback.sort(byLastAnswer), ...leftOver]
  return {
    items: [
      ...learning.map(asItem('learning')),
      ...interleave(dueToday.map(asItem('due')), newToday.map(asItem('new'))),
    ],
    counts: { new: newToday.length, learning: learning.length, due: dueToday.length },
    held: {
      newByLimit: fresh.length - newToday.length,
      dueByLimit: due.length - dueToday.length,
      newBySiblings: sorted.fresh.length - fresh.length,
      dueBySiblings: sorted.waiting.length - waiting.length,
    },
  }
}

interface Known extends QueuePrompt {
  readonly memory: Memory
  /** Earlier is smaller: what is still to be learnt, then by due day, then by a hash that the seed decides. */
  readonly rank: number
}

interface SortedPrompts {
  /** Forgotten today: they come back today, whatever their siblings do. */
  readonly comeback: Known[]
  /** Due, or left to be learnt on an earlier day. */
  readonly waiting: Known[]
  readonly fresh: QueuePrompt[]
  /** Facts of which a prompt was answered today. */
  readonly answeredToday: Set<string>
  /** Facts of which a prompt was answered yesterday, or is due tomorrow. */
  readonly siblingIsNear: Set<string>
}

function sortPrompts({ prompts, memories, day, seed }: QueueInput): SortedPrompts {
  const sorted: SortedPrompts = {
    comeback: [],
    waiting: [],
    fresh: [],
    answeredToday: new Set(),
    siblingIsNear: new Set(),
  }
  for (const { key, fact } of prompts) {
    const memory = memories.get(key)
    if (memory === undefined) {
      sorted.fresh.push({ key, fact })
      continue
    }
    if (memory.lastDay === day) sorted.answeredToday.add(fact)
    if (memory.lastDay === addDays(day, -1) || memory.dueDay === addDays(day, 1))
      sorted.siblingIsNear.add(fact)
    if (!isDue(memory, day)) continue
    const known = { key, fact, memory, rank: rankOf(key, memory, seed) }
    if (memory.learning && memory.lastDay >= day) sorted.comeback.push(known)
    else sorted.waiting.push(known)
  }
  return sorted
}

/** Both in one number, as a day needs fewer than 21 bits and a hash takes 32: comparing numbers is what sorts fast. */
function rankOf(key: PromptKey, memory: Memory, seed: number): number {
  const day = memory.learning ? 0 : memory.dueDay
  return day * 2 ** 32 + mix32(hash32(key), seed)
}

function byRank(a: Known, b: Known): number {
  return a.rank - b.rank
}

function byLastAnswer(a: Known, b: Known): number {
  return a.memory.lastAt - b.memory.lastAt
}

/** How many prompts were begun on a day, and how many that had been begun before it were answered. */
function countDone(memories: Memories, day: Day): { begun: number; reviewed: number } {
  let begun = 0
  let reviewed = 0
  for (const memory of memories.values()) {
    if (memory.firstDay === day) begun++
    else if (memory.lastDay === day) reviewed++
  }
  return { begun, reviewed }
}

/** The first prompt of each fact that is not asked today yet; marks those facts as asked. */
function oneOfEachFact<P extends QueuePrompt>(prompts: readonly P[], asked: Set<string>): P[] {
  return prompts.filter(({ fact }) => {
    if (asked.has(fact)) return false
    asked.add(fact)
    return true
  })
}

/** New prompts in study order, those last whose sibling was answered yesterday or is due tomorrow. */
function farFromSiblingsFirst(fresh: readonly QueuePrompt[], siblingIsNear: Set<string>): QueuePrompt[] {
  const near = fresh.filter(({ fact }) => siblingIsNear.has(fact))
  if (near.length === 0) return [...fresh]
  return [...fresh.filter(({ fact }) => !siblingIsNear.has(fact)), ...near]
}

function asItem(kind: QueueItem['kind']): (prompt: QueuePrompt) => QueueItem {
  return ({ key, fact }) => ({ key, fact, kind })
}

/** Both lists in their order, each spread evenly over the whole. */
function interleave<T>(some: readonly T[], others: readonly T[]): T[] {
  const places = [...placed(some), ...placed(others)]
  return places.sort((a, b) => a.place - b.place).map(({ item }) => item)
}

/** Each item's place on the way from 0 to 1: three items stand at 1/6, 3/6 and 5/6. */
function placed<T>(items: readonly T[]): { item: T; place: number }[] {
  return items.map((item, index) => ({ item, place: (index + 0.5) / items.length }))
}

/** After how many other prompts a forgotten one comes back in the session, 3 to 5; at once when no other is left. */
export function comesBackAfter(prompt: PromptKey, reviews: number): number {
  return 3 + (mix32(hash32(prompt), reviews) % 3)
}
