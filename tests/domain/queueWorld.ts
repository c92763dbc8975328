/** A small language for queues: a world is a list of prompts, each with how it stands today. */
import { addDays } from '#domain/calendar.ts'
import type { Memory } from '#domain/memory.ts'
import { buildQueue, type Queue, type QueueInput } from '#domain/queue.ts'
import { Good, type PromptKey } from '#domain/review.ts'
import { dayNumber, memoryAfter, onDay } from './scheduling/story.ts'

export const today = dayNumber(0)
export const plenty = { newPerDay: 1000, reviewsPerDay: 1000 }
export const learnt = memoryAfter([[onDay(-30), Good]])

/** A prompt that was last right 30 days ago, and comes back so many days from today. */
export function dueIn(days: number): Memory {
  return { ...learnt, dueDay: addDays(today, days) }
}
export const answeredToday = { ...dueIn(5), lastDay: today }
export const begunToday = { ...answeredToday, firstDay: today }
export const forgottenToday = { ...learnt, lastDay: today, dueDay: today, learning: true, intervalDays: 0 }
export const forgottenBefore = { ...forgottenToday, lastDay: addDays(today, -2), dueDay: addDays(today, -2) }

/** Prompts 'a1', 'a2', 'b1': the letter is the fact, so that a1 and a2 are siblings. Without a memory they are new. */
export type World = Record<string, Memory | undefined>

export function queueOf(world: World, changed: Partial<QueueInput> = {}): Queue {
  const prompts = Object.keys(world).map((key) => ({ key: key as PromptKey, fact: key.slice(0, 1) }))
  return buildQueue({ prompts, memories: memoriesOf(world), day: today, limits: plenty, seed: 1, ...changed })
}

function memoriesOf(world: World): Map<PromptKey, Memory> {
  const known = Object.entries(world).filter((entry): entry is [PromptKey, Memory] => entry[1] !== undefined)
  return new Map(known)
}

export function keysOf({ items }: Queue): string {
  return items.map(({ key }) => key).join(' ')
}

/** The letters of a word. */
export function letters(word: string): string[] {
  return word.split(/(?=.)/)
}
