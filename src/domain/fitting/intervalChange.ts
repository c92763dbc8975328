/** What weights of a learner's own do to their intervals, as one number that can be said in words. */
import type { Memories, Memory } from '../memory.ts'
import type { PromptKey } from '../review.ts'
import type { Policy } from '../scheduling/policy.ts'

/** What a policy remembers of the prompts of a log. */
export interface Remembered {
  readonly memories: Memories
  readonly policy: Policy
}

/**
 * By how much the intervals of the prompts are longer than with the default weights, as a factor (1.2 is a fifth longer):
 * the geometric mean over all prompts that are not being learnt again. Undefined when nothing can be compared.
 */
export function changeFromUsual({ memories, policy }: Remembered): number | undefined {
  const { usual } = policy
  return meanFactor(
    memories,
    (memory) =>
      memory.usual &&
      usual &&
      policy.intervalDays(memory, memory.lapses) / usual.intervalDays(memory.usual, memory.lapses),
  )
}

/** The same, of what another policy makes of the same log. */
export function changeBetween(before: Remembered, after: Remembered): number | undefined {
  return meanFactor(after.memories, (memory, prompt) => {
    const other = before.memories.get(prompt)
    return (
      other &&
      after.policy.intervalDays(memory, memory.lapses) / before.policy.intervalDays(other, other.lapses)
    )
  })
}

function meanFactor(
  memories: Memories,
  factorOf: (memory: Memory, prompt: PromptKey) => number | undefined,
): number | undefined {
  let [sum, count] = [0, 0]
  for (const [prompt, memory] of memories) {
    const factor = memory.learning ? undefined : factorOf(memory, prompt)
    if (factor === undefined) continue
    sum += Math.log(factor)
    count += 1
  }
  return count > 0 ? Math.exp(sum / count) : undefined
}

/** Parts that are said in a word: a half, a third, a quarter, a fifth, a seventh, a tenth, a twentieth. */
const parts = [2, 3, 4, 5, 7, 10, 20] as const
export type Part = (typeof parts)[number]

/** Too little to speak of. */
const LEAST_SPOKEN = 0.03

/** A factor in words: longer or shorter by about one part in so many; undefined where it is about the same. */
export function inParts(factor: number): { readonly isLonger: boolean; readonly part: Part } | undefined {
  const by = Math.abs(factor - 1)
  if (by < LEAST_SPOKEN) return undefined
  const distance = (part: Part): number => Math.abs(1 / part - by)
  return {
    isLonger: factor > 1,
    part: parts.reduce((best, part) => (distance(part) < distance(best) ? part : best)),
  }
}
