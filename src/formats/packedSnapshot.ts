/** The snapshot of a history as a few large values, which move between threads and into a database in no time. */
import type { Day } from '#domain/calendar.ts'
import type { Snapshot } from '#domain/history.ts'
import type { Memory } from '#domain/memory.ts'
import type { PromptKey, ReviewId } from '#domain/review.ts'

export interface PackedSnapshot {
  /** The keys of all prompts, six characters each. */
  readonly prompts: string
  /** For each prompt, in the same order, the fields of its memory. */
  readonly memories: Float64Array<ArrayBuffer>
  /** The ids of what was taken back, a line each. */
  readonly undone: string
  readonly size: number
}

const KEY_LENGTH = 6
const FIELDS = 14

export function packSnapshot({ memories, undone, size }: Snapshot): PackedSnapshot {
  const numbers = new Float64Array(memories.size * FIELDS)
  let at = 0
  for (const memory of memories.values()) {
    numbers.set(fieldsOf(memory), at)
    at += FIELDS
  }
  return { prompts: [...memories.keys()].join(''), memories: numbers, undone: [...undone].join('\n'), size }
}

/** The snapshot; undefined when its parts do not fit each other. */
export function unpackSnapshot({ prompts, memories, undone, size }: PackedSnapshot): Snapshot | undefined {
  if (prompts.length * FIELDS !== memories.length * KEY_LENGTH) return undefined
  const unpacked = new Map<PromptKey, Memory>()
  for (let i = 0; i * KEY_LENGTH < prompts.length; i += 1) {
    const prompt = prompts.slice(i * KEY_LENGTH, (i + 1) * KEY_LENGTH) as PromptKey
    unpacked.set(prompt, memoryOf(memories, i * FIELDS))
  }
  const ids = undone === '' ? [] : (undone.split('\n') as ReviewId[])
  return { memories: unpacked, undone: new Set(ids), size }
}

function fieldsOf(memory: Memory): number[] {
  return [
    memory.stabilityDays,
    memory.difficulty,
    memory.firstDay,
    memory.lastDay,
    memory.lastAt,
    memory.dueDay,
    memory.intervalDays,
    memory.reviews,
    memory.lapses,
    memory.learning ? 1 : 0,
    memory.ceilingDays,
    memory.mayComeEarlierDays,
    memory.usual?.stabilityDays ?? NaN,
    memory.usual?.difficulty ?? NaN,
  ]
}

function memoryOf(numbers: Float64Array, at: number): Memory {
  const field = (index: number): number => numbers[at + index] ?? NaN
  const usual = Number.isNaN(field(12)) ? undefined : { stabilityDays: field(12), difficulty: field(13) }
  return {
    stabilityDays: field(0),
    difficulty: field(1),
    firstDay: field(2) as Day,
    lastDay: field(3) as Day,
    lastAt: field(4),
    dueDay: field(5) as Day,
    intervalDays: field(6),
    reviews: field(7),
    lapses: field(8),
    learning: field(9) === 1,
    ceilingDays: field(10),
    mayComeEarlierDays: field(11),
    usual,
  }
}
