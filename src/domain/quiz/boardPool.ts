/** Which prompts may share a board of a quiz: others than its first, none of whose questions tells the answer of another. */
import type { Prompt } from '../prompt.ts'
import type { BoardKind } from '../questions/boards/index.ts'
import { likestFirst } from '../questions/boards/matching.ts'
import type { DeckIndex } from '../questions/deckIndex.ts'
import { tells } from './giveAway.ts'

/** So many are handed on: of most of them some four in five fit a board, and finding out takes milliseconds for each. */
const LARGEST_POOL = 20

/**
 * The first and those that may stand beside it, in the order given; for a matching those first that ask the same of
 * something else.
 * @param isFree whether a prompt may still be asked in this quiz
 */
export function boardPool(
  kind: BoardKind,
  first: Prompt,
  others: readonly Prompt[],
  index: DeckIndex,
  isFree: (prompt: Prompt) => boolean,
): readonly Prompt[] {
  const pool = [first]
  for (const prompt of kind === 'matching' ? likestFirst(first, others) : others) {
    if (pool.length === LARGEST_POOL) break
    const isAlike = prompt.answer.kind === first.answer.kind && prompt.fact.id !== first.fact.id
    if (isAlike && isFree(prompt) && pool.every((other) => areApart(prompt, other, index))) pool.push(prompt)
  }
  return pool
}

/** All rows are read together: neither may tell what the other asks. */
function areApart(one: Prompt, other: Prompt, index: DeckIndex): boolean {
  return !tells(one.question, other, index) && !tells(other.question, one, index)
}
