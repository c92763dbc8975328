import { afterEach, expect, test, vi } from 'vitest'
import StudyScreen from '#ui/screens/StudyScreen.vue'
import { testWorld } from '../stores/testWorld.ts'
import { openScreen, partsArrived } from './mounting.ts'
afterEach(() => vi.restoreAllMocks())

test('the second tap of a double tap on a rating does not show the next answer; a later tap, and a key, do', async () => {
  let now = 1000
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  const { screen } = await openScreen(StudyScreen, { world: testWorld(), path: '/study' })
  const tap = async (selector: string, detail = 1) => {
    screen.get(selector).element.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }))
    await partsArrived()
  }
  await tap('.acts > button')
  now += 1000
  await tap('.ratings button:nth-child(3)')
  now += 80
  await tap('.acts > button')
  expect(screen.find('.ratings').exists()).toBe(false)
  now += 1000
  await tap('.acts > button')
  expect(screen.find('.ratings').exists()).toBe(true)
  await tap('.ratings button:nth-child(3)', 0)
  await tap('.acts > button', 0)
  expect(screen.find('.ratings').exists()).toBe(true)
})
