import { afterEach, expect, test, vi } from 'vitest'
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { Again, Good, type Rating } from '#domain/review.ts'
import { useLibrary } from '#stores/library.ts'
import { useProgress } from '#stores/progress.ts'
import { worldKey } from '#stores/world.ts'
import { useBadge } from '#ui/shell/useBadge.ts'
import { testWorld } from '../stores/testWorld.ts'

afterEach(() => {
  Reflect.deleteProperty(navigator, 'setAppBadge')
})

function allowBadges(setAppBadge: (count: number) => Promise<void>) {
  const spy = vi.fn(setAppBadge)
  Object.defineProperty(navigator, 'setAppBadge', { value: spy, configurable: true })
  return spy
}

async function open() {
  const world = testWorld()
  const pinia = createPinia()
  const component = { setup: useBadge, render: () => null }
  mount(component, { global: { plugins: [pinia], provide: { [worldKey as symbol]: world } } })
  const [library, progress] = [useLibrary(pinia), useProgress(pinia)]
  await Promise.all([library.load(), progress.open()])
  await flushPromises()

  async function rate(index: number, rating: Rating): Promise<void> {
    world.pass({ seconds: 5 })
    const prompt = library.prompts[index]!.key
    const { nonce } = world
    progress.record({
      kind: 'review',
      ...world.now(),
      prompt,
      rating,
      answerMs: 1000,
      form: 'reveal',
      choices: 0,
      nonce,
    })
    await flushPromises()
  }

  return { world, progress, rate }
}

test('the icon shows how many prompts are due: what was answered, forgotten, or became due with the day', async () => {
  const setAppBadge = allowBadges(() => Promise.resolve())
  const { world, progress, rate } = await open()
  expect(setAppBadge.mock.calls).toEqual([[0]])
  await rate(0, Again)
  expect(setAppBadge).toHaveBeenLastCalledWith(1)
  await rate(0, Good)
  await rate(1, Good)
  expect(setAppBadge).toHaveBeenLastCalledWith(0)
  world.pass({ days: 10 })
  progress.refreshToday()
  await flushPromises()
  expect(setAppBadge).toHaveBeenLastCalledWith(2)
})

test('a learner who does not allow a badge is not troubled with it', async () => {
  const setAppBadge = allowBadges(() => Promise.reject(new Error('not allowed')))
  await open()
  expect(setAppBadge).toHaveBeenCalledOnce()
})

test('where there are no badges, nothing happens', async () => {
  const { rate, progress } = await open()
  await rate(0, Again)
  expect(progress.reviewCount).toBe(1)
})
