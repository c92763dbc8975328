/** What the learner reads of their own memory, and the ways back: on Home, in Settings and in Progress. */
import { flushPromises } from '@vue/test-utils'
import { expect, test } from 'vitest'
import type { Component } from 'vue'
import { newOwnMemory, type OwnMemory } from '#domain/fitting/ownMemory.ts'
import { taken } from '#domain/fitting/ownMemoryMoves.ts'
import { defaultWeights } from '#domain/scheduling/fsrs.ts'
import { createMemory, inMemoryStore } from '#storage/inMemoryStore.ts'
import { useProgress } from '#stores/progress.ts'
import { useSettings } from '#stores/settings.ts'
import MemoryNews from '#ui/screens/home/MemoryNews.vue'
import CalibrationPart from '#ui/screens/progress/CalibrationPart.vue'
import MemoryPart from '#ui/screens/settings/MemoryPart.vue'
import { madeHistories } from '../domain/fitting/learner.ts'
import { logOf } from '../domain/fitting/logs.ts'
import { testWorld } from '../stores/testWorld.ts'
import { openScreen } from './mounting.ts'

const weights = defaultWeights.map((weight, index) => (index < 4 ? 0.75 * weight : weight))
const fitted = taken(newOwnMemory, { weights, reviews: 250, change: 0.75 }, 1)

async function shown(part: Component, ownMemory: OwnMemory, prompts = 60) {
  const kept = createMemory()
  const world = testWorld({ kept, settings: { ownMemory } })
  const histories = madeHistories({ weights: defaultWeights, prompts, answers: 2, seed: 7 })
  await inMemoryStore(kept).appendAll(logOf(histories, world.today()))
  const { screen } = await openScreen(part, { world })
  await useProgress().open()
  await flushPromises()
  return screen
}

test('a fit is told in words on Home, and one tap takes it back', async () => {
  const screen = await shown(MemoryNews, fitted)
  expect(screen.text()).toContain(
    'Your intervals become about a quarter shorter: prompts come back sooner. Learnt from 250 reviews',
  )
  await screen.get('button:last-of-type').trigger('click')
  expect(screen.get('[role=status]').text()).toContain('Done: due dates are as they were.')
  expect(useSettings().policy.settings.weights).toBeUndefined()
  expect(screen.findAll('button')).toEqual([])
})

test('what has been understood is not told again, and stays in use', async () => {
  const screen = await shown(MemoryNews, fitted)
  await screen.get('button').trigger('click')
  expect(screen.find('section').exists()).toBe(false)
  expect(useSettings().policy.settings.weights).toEqual(weights)
  expect((await shown(MemoryNews, useSettings().settings.ownMemory)).find('section').exists()).toBe(false)
})

test.each([
  ['before there is enough to learn from', newOwnMemory, 60, /After 80 more reviews Attest looks at yours\./],
  ['while a fit is in use', fitted, 60, /for about a \w+ less time than average.*Learnt from 250 reviews\./],
  [
    'while it is switched off',
    { ...fitted, isOn: false },
    60,
    /Prompts come back as suits an average memory\./,
  ],
  ['when a fit was no better', { ...newOwnMemory, tried: { reviews: 240, at: 1 } }, 120, /at least as well/],
])('Settings says what holds %s', async (_, ownMemory, prompts, words) => {
  expect((await shown(MemoryPart, ownMemory, prompts)).text()).toMatch(words)
})

test('Settings takes the last change back, or starts again from the average, and says so', async () => {
  const second = taken(fitted, { weights: defaultWeights.with(2, 3), reviews: 500, change: 1.2 }, 2)
  const screen = await shown(MemoryPart, second)
  await screen.get('button').trigger('click')
  expect(screen.get('[role=status]').text()).toContain('Done: due dates are as they were.')
  expect(useSettings().policy.settings.weights).toEqual(weights)
  await screen.get('button').trigger('click')
  expect(useSettings().policy.settings.weights).toBeUndefined()
  expect(screen.findAll('button')).toEqual([])
})

test('predictions are told in a sentence once enough prompts came back, with a table beside the picture', async () => {
  const few = await shown(CalibrationPart, newOwnMemory, 40)
  expect(few.text()).toContain('After 10 more answers you see here how often we were right.')
  expect(few.find('figure').exists()).toBe(false)
  const enough = await shown(CalibrationPart, newOwnMemory, 60)
  expect(enough.text()).toMatch(/When we said \d+%, you got \d+% \(most likely between \d+% and \d+%\)\./)
  expect(enough.findAll('tbody tr').length).toBeGreaterThan(1)
  expect(enough.get('.rows').attributes('aria-hidden')).toBe('true')
})
