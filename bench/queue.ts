/** Building today's queue from 10,000 prompts, half of which have been answered before. */
import { buildQueue, type QueueInput } from '#domain/queue.ts'
import { promptKeyOf, study } from './log.ts'
import { measure } from './measure.ts'
import type { Benchmark } from './report.ts'

const PROMPTS = 10_000

export function benchQueue(): Benchmark {
  const { memories, today } = study(45_000, 50)
  const prompts = Array.from({ length: PROMPTS }, (_, index) => ({
    key: promptKeyOf(index),
    fact: `fact-${Math.floor(index / 2)}`,
  }))
  const input: QueueInput = {
    prompts,
    memories,
    day: today,
    limits: { newPerDay: 10, reviewsPerDay: 10_000 },
    seed: 1,
  }
  const known = prompts.filter(({ key }) => memories.has(key)).length
  const { counts } = buildQueue(input)
  const timings = measure([{ name: 'buildQueue', run: () => buildQueue(input) }], 51)
  return {
    title: `Today's queue from ${PROMPTS.toLocaleString('en')} prompts (${known.toLocaleString('en')} answered before, ${counts.due} asked today)`,
    timings,
    goals: [{ claim: 'at most a frame, 16.7 ms', actual: timings[0]?.medianMs ?? NaN, most: 16.7 }],
  }
}
