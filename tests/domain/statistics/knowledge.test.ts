import { expect, test } from 'vitest'
import type { Memory } from '#domain/memory.ts'
import type { PromptKey } from '#domain/review.ts'
import { knowledgeOf, knowledgeState } from '#domain/statistics/knowledge.ts'

function memory(intervalDays: number, learning = false): Memory {
  return { intervalDays, learning } as Memory
}

test('a prompt is new until asked, known from an interval of a week on, and being learnt between', () => {
  expect(knowledgeState(undefined)).toBe('new')
  expect(knowledgeState(memory(6))).toBe('learning')
  expect(knowledgeState(memory(7))).toBe('known')
  expect(knowledgeState(memory(30, true))).toBe('learning')
})

test('every prompt is counted once', () => {
  const keys = ['a', 'b', 'c'] as PromptKey[]
  const memories = new Map([
    ['a' as PromptKey, memory(12)],
    ['b' as PromptKey, memory(2)],
    ['elsewhere' as PromptKey, memory(99)],
  ])
  expect(
    knowledgeOf(
      keys.map((key) => ({ key })),
      memories,
    ),
  ).toEqual({ known: 1, learning: 1, new: 1, total: 3 })
})
