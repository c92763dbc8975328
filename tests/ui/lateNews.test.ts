/** What comes while Home is open waits until it is opened again, since it would move what stands beneath it. */
import { flushPromises } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { newOwnMemory } from '#domain/fitting/ownMemory.ts'
import { taken } from '#domain/fitting/ownMemoryMoves.ts'
import { defaultWeights } from '#domain/scheduling/fsrs.ts'
import { useSettings } from '#stores/settings.ts'
import InstallHint from '#ui/screens/home/InstallHint.vue'
import MemoryNews from '#ui/screens/home/MemoryNews.vue'
import { testWorld } from '../stores/testWorld.ts'
import { openScreen } from './mounting.ts'

test('the browser’s offer to install is shown when it was there before, and not under the eyes', async () => {
  let isThere = false
  let told = (): void => undefined
  const world = testWorld()
  const offer = {
    ...world.install.offer,
    isThere: () => isThere,
    onChange: (tell: () => void) => (told = tell),
  }
  const withOffer = { ...world, install: { ...world.install, offer } }
  const { screen } = await openScreen(InstallHint, { world: withOffer })
  isThere = true
  told()
  await flushPromises()
  expect(screen.find('section').exists()).toBe(false)
  expect((await openScreen(InstallHint, { world: withOffer })).screen.find('section').exists()).toBe(true)
})

test('what was learnt of the learner’s memory is told when Home opens after it', async () => {
  const world = testWorld({ settings: { ownMemory: newOwnMemory } })
  const { screen } = await openScreen(MemoryNews, { world })
  const ownMemory = taken(newOwnMemory, { weights: [...defaultWeights], reviews: 250, change: 0.75 }, 1)
  useSettings().change({ ownMemory })
  await flushPromises()
  expect(screen.find('section').exists()).toBe(false)
  const again = await openScreen(MemoryNews, { world: testWorld({ settings: { ownMemory } }) })
  expect(again.screen.find('section').exists()).toBe(true)
})
