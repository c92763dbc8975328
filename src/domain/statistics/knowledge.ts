/** How much of a set of prompts is known, being learnt, and new. */
import type { Memories, Memory } from '../memory.ts'
import type { PromptKey } from '../review.ts'

export type KnowledgeState = 'new' | 'learning' | 'known'

export interface Knowledge {
  readonly known: number
  readonly learning: number
  readonly new: number
  readonly total: number
}

/**
 * From this interval on a prompt counts as known: it was recalled, and is trusted to be recalled after a week
 * without being seen. A choice of ours; Anki calls a card mature from 21 days on, which no one reaches in a course's
 * first weeks.
 */
const knownFromDays = 7

export function knowledgeState(memory: Memory | undefined): KnowledgeState {
  if (!memory) return 'new'
  return !memory.learning && memory.intervalDays >= knownFromDays ? 'known' : 'learning'
}

export function knowledgeOf(prompts: Iterable<{ readonly key: PromptKey }>, memories: Memories): Knowledge {
  const counts = { known: 0, learning: 0, new: 0, total: 0 }
  for (const { key } of prompts) {
    counts[knowledgeState(memories.get(key))] += 1
    counts.total += 1
  }
  return counts
}
