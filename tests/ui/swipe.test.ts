import { expect, test } from 'vitest'
import StudyScreen from '#ui/screens/StudyScreen.vue'
import { testWorld } from '../stores/testWorld.ts'
import { openScreen, partsArrived, type Mounted } from './mounting.ts'

function finger(screen: Mounted, kind: string, x: number, y = 300): void {
  const page = screen.screen.get('.page').element
  page.dispatchEvent(
    new PointerEvent(kind, {
      bubbles: true,
      pointerId: 1,
      pointerType: 'touch',
      isPrimary: true,
      clientX: x,
      clientY: y,
    }),
  )
}

async function swipe(screen: Mounted, from: number, to: number, down = 0): Promise<void> {
  finger(screen, 'pointerdown', from)
  for (let part = 1; part <= 4; part += 1)
    finger(screen, 'pointermove', from + ((to - from) * part) / 4, 300 + (down * part) / 4)
  finger(screen, 'pointerup', to, 300 + down)
  // What a swipe asks for is done in a task of its own.
  await partsArrived()
}

async function revealed(): Promise<Mounted> {
  const study = await openScreen(StudyScreen, { world: testWorld(), path: '/study' })
  await study.screen.get('.acts button').trigger('click')
  await partsArrived()
  return study
}

const question = (study: Mounted): string => study.screen.get('h1').text()

test('a swipe along the line rates Good, and one back rates Again', async () => {
  const study = await revealed()
  const first = question(study)
  await swipe(study, 400, 700)
  expect(question(study)).not.toBe(first)
  expect(study.screen.text()).toContain('9 new')
  await study.screen.get('.acts button').trigger('click')
  await partsArrived()
  await swipe(study, 700, 400)
  expect(study.screen.text()).toContain('1 once more')
})

test.each([
  ['too short', 400, 440, 0],
  ['a scroll', 400, 700, 400],
  ['from the edge, where the phone goes back', 5, 500, 0],
])('a movement that is %s rates nothing', async (_, from, to, down) => {
  const study = await revealed()
  const first = question(study)
  await swipe(study, from, to, down)
  expect(question(study)).toBe(first)
})

test('before the answer is shown, a swipe does nothing', async () => {
  const study = await openScreen(StudyScreen, { world: testWorld(), path: '/study' })
  const first = question(study)
  await swipe(study, 400, 700)
  expect([question(study), study.screen.find('.ratings').exists()]).toEqual([first, false])
})
