/** Mounts a component with the real stores over a test world, and the routes it links to. */
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { vi } from 'vitest'
import { defineComponent, h, type Component } from 'vue'
import { createRouter } from '#routing/router.ts'
import { useLibrary } from '#stores/library.ts'
import { useProgress } from '#stores/progress.ts'
import { worldKey } from '#stores/world.ts'
import { routes } from '../../src/routes.ts'
import { memoryAddressBar } from '../routing/memoryAddressBar.ts'
import { testWorld, type TestWorld } from '../stores/testWorld.ts'

export interface Mounted {
  readonly screen: VueWrapper
  readonly world: TestWorld
}

/** A screen as it is once progress and decks are there. */
export async function openScreen(
  screen: Component,
  { world = testWorld(), path = '/' }: { world?: TestWorld; path?: string } = {},
): Promise<Mounted> {
  const pinia = createPinia()
  const router = createRouter(routes, memoryAddressBar(path))
  await router.start()
  const wrapper = mount(
    defineComponent(() => () => h(screen)),
    {
      attachTo: document.body,
      global: { plugins: [pinia, router], provide: { [worldKey as symbol]: world } },
    },
  )
  await Promise.all([useLibrary(pinia).load(), useProgress(pinia).open()])
  await flushPromises()
  await partsArrived()
  return { screen: wrapper, world }
}

/** Waits until the parts of a screen that are fetched lazily are there. */
export async function partsArrived(): Promise<void> {
  await vi.dynamicImportSettled()
  await flushPromises()
}
