import { flushPromises } from '@vue/test-utils'
import { expect, test, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { useRouter, type Router } from '#routing/router.ts'
import QuizRunScreen from '#ui/screens/QuizRunScreen.vue'
import QuizScreen from '#ui/screens/QuizScreen.vue'
import QuizSheetScreen from '#ui/screens/QuizSheetScreen.vue'
import { quizzesIn, testWorld, type TestWorld } from '../stores/testWorld.ts'
import { openScreen, type Mounted } from './mounting.ts'
// Each screen reads the whole deck anew before its first question.
vi.setConfig({ testTimeout: 30_000 })

function text({ screen }: Mounted): string {
  return screen.text().replace(/\s+/g, ' ')
}

function press(key: string): Promise<unknown> {
  const target = document.activeElement ?? document.body
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  return flushPromises()
}

/** Begins the quiz of the set-up on screen. */
async function begin(setup: Mounted): Promise<void> {
  await setup.screen.get('form').trigger('submit')
  await vi.waitFor(() => expect(setup.world.quizzes.read('quiz') ?? '').not.toBe(''), { timeout: 20_000 })
  await flushPromises()
}

/** A world with a quiz of five questions of one kind that has just begun. */
async function begun(kind = 'Multiple choice'): Promise<TestWorld> {
  const world = testWorld({ quizzes: quizzesIn(new Map()) })
  const setup = await openScreen(QuizScreen, { world, path: '/quiz' })
  for (const box of setup.screen.findAll<HTMLInputElement>('details:nth-of-type(3) input')) {
    await box.setValue(box.element.closest('label')!.textContent.includes(kind))
  }
  await setup.screen.get('select').setValue('0')
  await begin(setup)
  setup.screen.unmount()
  return world
}

test('the set-up begins with the section of the address, and says how many prompts there are to choose from', async () => {
  const whole = await openScreen(QuizScreen, { path: '/quiz' })
  const part = await openScreen(QuizScreen, { path: '/quiz?deck=khorasan&section=Shamsatoo%20group' })
  const count = (setup: Mounted): number =>
    Number(/([\d,]+) prompts to choose from/.exec(text(setup))![1]!.replace(',', ''))
  expect(count(part)).toBeLessThan(count(whole))
  expect(text(part)).toMatch(/Sections ?1 of \d+/)
  expect(text(whole)).toMatch(/Sections ?all/)
})

test('beginning another quiz asks first only once answers would be lost', async () => {
  const world = await begun()
  const run = await openScreen(QuizRunScreen, { world, path: '/quiz/run' })
  await press('1')
  run.screen.unmount()
  const before = world.quizzes.read('quiz')
  const setup = await openScreen(QuizScreen, { world, path: '/quiz' })
  expect(text(setup)).toContain('You are at question 1 of 5.')
  await setup.screen.get('form').trigger('submit')
  await flushPromises()
  expect(text(setup)).toContain('The open quiz, with 1 answer, ends without a score sheet.')
  expect(world.quizzes.read('quiz')).toBe(before)
})

test('the score sheet has every question with the right answer and its source, and can be narrowed to what was not right', async () => {
  const world = await begun()
  const run = await openScreen(QuizRunScreen, { world, path: '/quiz/run' })
  await press(String(Number(run.screen.findAll('.option').length > 0)))
  const wasRight = run.screen.get('.verdict').text() === 'Right'
  for (let position = 0; position < 5; position += 1) {
    if (position > 0) await press('0')
    ;(document.activeElement as HTMLElement).blur()
    await press('Enter')
  }
  run.screen.unmount()
  const sheet = await openScreen(QuizSheetScreen, { world, path: '/quiz/sheet' })
  expect(text(sheet)).toContain(`${wasRight ? 1 : 0} of 5 points`)
  expect(sheet.screen.findAll('.entry')).toHaveLength(5)
  expect(sheet.screen.findAll('.entry footer a')).toHaveLength(5)
  const filter = sheet.screen.findAll('button').find((button) => button.text() === 'Only what was not right')
  expect(filter !== undefined).toBe(wasRight)
  await filter?.trigger('click')
  expect(sheet.screen.findAll('.entry')).toHaveLength(wasRight ? 4 : 5)
})

test('an event that was put in order beside some of its board is told as one of those', async () => {
  const world = await begun('Ordering')
  const run = await openScreen(QuizRunScreen, { world, path: '/quiz/run' })
  await press('1')
  await press('2')
  await press('Enter')
  for (let position = 1; position < 5; position += 1) {
    await press('Enter')
    await press('0')
  }
  await press('Enter')
  run.screen.unmount()
  const sheet = await openScreen(QuizSheetScreen, { world, path: '/quiz/sheet' })
  const [first, second, third] = sheet.screen.findAll('.entry').map((entry) => entry.text())
  expect(first).toContain('Place 1 of the 2 that you placed')
  expect(second).toContain('Place 2 of the 2 that you placed')
  expect(third).not.toContain('Your answer')
  expect(third).toMatch(/Place \d of \d in time/)
})

test('without a finished quiz there is no score sheet, and it is said when there will be one', async () => {
  const sheet = await openScreen(QuizSheetScreen, { path: '/quiz/sheet' })
  expect(text(sheet)).toContain('It comes at the end of a quiz')
})

test('leaving a quiz that could not be kept asks first, whatever the way, and then leads where one wanted', async () => {
  const world = await begun()
  const unkept = { ...world, quizzes: { ...world.quizzes, write: () => false } }
  let router: Router | undefined
  const run = defineComponent(() => {
    router = useRouter()
    return () => h(QuizRunScreen)
  })
  const { screen } = await openScreen(run, { world: unkept, path: '/quiz/run' })
  const dialog = () => screen.findAll('dialog').find((each) => each.text().includes('Leave the quiz?'))!
  await press('1')
  await press('Escape')
  expect(dialog().element.open).toBe(true)
  dialog().element.close()
  expect(await router!.push({ name: 'progress' })).toBe(false)
  expect([router!.route.name, dialog().element.open]).toEqual(['quiz-run', true])
  await dialog().get('.grave').trigger('click')
  await vi.waitFor(() => expect(router!.route.name).toBe('progress'))
})
