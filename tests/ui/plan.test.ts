/** The Plan screen: each situation is answered in a sentence. */
import { flushPromises } from '@vue/test-utils'
import { expect, test, vi } from 'vitest'
import type { Settings } from '#formats/settings.ts'
import PlanScreen from '#ui/screens/PlanScreen.vue'
import { testWorld } from '../stores/testWorld.ts'
import { openScreen } from './mounting.ts'

// Loading the planner and the deck for the first time takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const minutes = [15, 15, 15, 15, 15, 15, 15]
const plan = { exam: null, sections: [], coreOnly: false, minutes }

async function textOf(changed: Partial<Settings['plan']>): Promise<string> {
  const world = testWorld({ settings: { plan: { ...plan, ...changed } } })
  const { screen } = await openScreen(PlanScreen, { world })
  await vi.waitUntil(() => !screen.text().includes('Working out') && screen.text().includes('plan'), 20_000)
  await flushPromises()
  const text = screen.text()
  screen.unmount()
  return text
}

test.each([
  ['in the past', { exam: '2026-11-01' }, 'The exam was on 1 November 2026.'],
  ['today', { exam: '2026-11-22' }, 'The exam is today.'],
  ['tomorrow', { exam: '2026-11-23' }, 'The exam is tomorrow'],
  ['in ten years', { exam: '2036-11-22' }, 'The exam is more than 120 days away.'],
  ['in 18 days', { exam: '2026-12-10' }, 'The exam is in 18 days, on 10 December 2026.'],
  ['in 18 days', { exam: '2026-12-10' }, 'On the day you are expected to know about'],
  ['not at all', { exam: null }, 'No exam date: this is long-term review within your minutes.'],
  ['without minutes', { minutes: [0, 0, 0, 0, 0, 0, 0] }, 'The plan has no minutes on any day'],
  ['over nothing', { sections: ['no/such section'] }, 'The plan covers no prompts'],
])('an exam %s is answered in a sentence', async (_name, changed, sentence) => {
  expect(await textOf(changed)).toContain(sentence)
})

test('where less than half can be known, what core facts alone would bring comes first, with the button for it', async () => {
  const text = await textOf({ exam: '2026-11-27' })
  const order = [
    'The exam is in 5 days',
    'With core facts only',
    'Cover core facts only',
    'With everything, you are expected to know about',
    'Not all of it fits',
  ]
  const places = order.map((sentence) => text.indexOf(sentence))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('where the days ahead cannot be worked out, a sentence says so, and trying again works them out', async () => {
  const world = testWorld({ settings: { plan: { ...plan, exam: '2026-12-10' } } })
  const { foresee } = world
  let isAway = true
  const failing = {
    ...world,
    foresee: async (task: Parameters<typeof foresee>[0]) => (isAway ? undefined : foresee(task)),
  }
  const { screen } = await openScreen(PlanScreen, { world: failing })
  await vi.waitUntil(() => screen.text().includes('could not be worked out'), 20_000)
  isAway = false
  const again = screen.findAll('button').find((button) => button.text() === 'Try again')
  await again?.trigger('click')
  await vi.waitUntil(() => screen.text().includes('On the day you are expected to know about'), 20_000)
  expect(screen.text()).not.toContain('could not be worked out')
})

test('a plan is made with one button and removed with another', async () => {
  const { screen, world } = await openScreen(PlanScreen)
  await screen.get('button').trigger('click')
  expect(world.settings.read().settings.plan).toMatchObject({ exam: null })
  await vi.waitUntil(() => screen.text().includes('What it is for'))
  await screen.get('input[type=date]').setValue('2026-12-10')
  expect(world.settings.read().settings.plan?.exam).toBe('2026-12-10')
  const remove = screen.findAll('button').find((button) => button.text() === 'Remove the plan')
  await remove?.trigger('click')
  expect(world.settings.read().settings.plan).toBeNull()
})
