import { expect, test, vi } from 'vitest'
import { watch } from 'vue'
import StudyScreen from '#ui/screens/StudyScreen.vue'
import { useSession } from '#stores/session.ts'
import { useProgress } from '#stores/progress.ts'
import { ownTask } from '#stores/ownTask.ts'
import { testWorld } from '../stores/testWorld.ts'
import { openScreen } from './mounting.ts'

function press(key: string): void {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
}

test('taking an act in and drawing what it changed are two tasks', async () => {
  const { screen } = await openScreen(StudyScreen, { world: testWorld(), path: '/study' })
  const drawnWithTheAct = new Promise((resolve) => {
    watch(
      () => useSession().isRevealed,
      async () => {
        for (let step = 0; step < 50; step += 1) await Promise.resolve()
        resolve(screen.find('.answer, .ratings').exists())
      },
    )
  })
  press(' ')
  expect(await drawnWithTheAct).toBe(false)
  await vi.waitFor(() => expect(screen.find('.ratings').exists()).toBe(true))
})

test('keys that come faster than the page draws are taken in their order, none for what is not shown', async () => {
  const { screen } = await openScreen(StudyScreen, { world: testWorld(), path: '/study' })
  const first = screen.get('h1').text()
  for (const key of [' ', '3', '3']) press(key)
  await vi.waitFor(() => expect(screen.get('h1').text()).not.toBe(first))
  await ownTask()
  expect(useProgress().reviewCount).toBe(1)
  expect(useSession().isRevealed).toBe(false)
})

test('when an answer is taken away that has the focus, the next question has it', async () => {
  const { screen } = await openScreen(StudyScreen, { world: testWorld(), path: '/study' })
  const question = screen.get('h1').element
  press(' ')
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.get('section').element))
  press('3')
  await vi.waitFor(() => expect(document.activeElement).toBe(question))
})
