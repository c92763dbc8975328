/** What the learner is told of storage that fails, and what they can do about it. */
import { flushPromises } from '@vue/test-utils'
import { expect, onTestFinished, test, vi } from 'vitest'
import { Good, type PromptKey, type Review } from '#domain/review.ts'
import { createMemory, inMemoryStore } from '#storage/inMemoryStore.ts'
import type { Saved } from '#storage/reviewStore.ts'
import { useProgress } from '#stores/progress.ts'
import ErasedElsewhere from '#ui/shell/ErasedElsewhere.vue'
import ShellNotices from '#ui/shell/ShellNotices.vue'
import { testWorld } from '../stores/testWorld.ts'
import { openScreen } from './mounting.ts'

const prompt = 'promp1' as PromptKey

function answerAt(at: number): Review {
  return {
    kind: 'review',
    at,
    offsetMinutes: 0,
    prompt,
    rating: Good,
    answerMs: 2000,
    form: 'reveal',
    choices: 0,
    nonce: 1,
  }
}

async function noticesWhen(saved: Saved): Promise<{ text: string; links: string[] }> {
  const world = testWorld({ reviews: inMemoryStore(createMemory(), { saved }) })
  const { screen } = await openScreen(ShellNotices, { world })
  useProgress().record(answerAt(world.now().at))
  await flushPromises()
  return { text: screen.text(), links: screen.findAll('a').map((link) => link.attributes('href') ?? '') }
}

test('a failing store says that answers are not stored, and offers the export', async () => {
  const { text, links } = await noticesWhen({ ok: false, reason: 'full' })
  expect(text).toContain('Your last answers are not stored.')
  expect(text).toContain('Export now')
  expect(links).toEqual([expect.stringContaining('/settings#data')])
})

test('is asked again by itself, and the notice goes as soon as there is room', async () => {
  const full: Saved = { ok: false, reason: 'full' }
  const attempts: Saved[] = [full, full, { ok: true }]
  const store = inMemoryStore(createMemory(), { saved: full })
  const reviews = { ...store, appendAll: async () => attempts.shift() ?? full }
  const world = testWorld({ reviews })
  const { screen } = await openScreen(ShellNotices, { world })
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  useProgress().record(answerAt(world.now().at))
  await vi.advanceTimersByTimeAsync(7000)
  expect(screen.text()).toContain('Your last answers are not stored.')
  await vi.advanceTimersByTimeAsync(3000)
  expect(screen.text()).toBe('')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(attempts).toEqual([])
  expect(screen.text()).toBe('')
})

test('a page that wakes and finds the log deleted asks to be reloaded, and takes nothing in', async () => {
  const kept = createMemory()
  const world = testWorld({ kept })
  await openScreen(ShellNotices, { world })
  const progress = useProgress()
  progress.record(answerAt(world.now().at))
  kept.entries.clear()
  await progress.catchUp()
  await flushPromises()
  expect(progress.isRemoved).toBe(true)
  const { screen } = await openScreen(ErasedElsewhere, { world })
  expect(screen.find('dialog').attributes()).toHaveProperty('open')
})
