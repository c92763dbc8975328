import { flushPromises } from '@vue/test-utils'
import { describe, expect, test, vi } from 'vitest'
import { createMemory } from '#storage/inMemoryStore.ts'
import { ownTask } from '#stores/ownTask.ts'
import DeckScreen from '#ui/screens/DeckScreen.vue'
import HomeScreen from '#ui/screens/HomeScreen.vue'
import ProgressScreen from '#ui/screens/ProgressScreen.vue'
import SettingsScreen from '#ui/screens/SettingsScreen.vue'
import StudyScreen from '#ui/screens/StudyScreen.vue'
import { testWorld, type TestWorld } from '../stores/testWorld.ts'
import { openScreen, partsArrived, type Mounted } from './mounting.ts'

function press(key: string, options: KeyboardEventInit = {}): Promise<unknown> {
  const target = document.activeElement ?? document.body
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }))
  return settled()
}

/** Once an act has had the task of its own that it takes, and all that a screen fetches late is there. */
async function settled(): Promise<void> {
  await ownTask()
  await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
}

function text({ screen }: Mounted): string {
  return screen.text().replace(/\s+/g, ' ')
}

/** A world in which the first session was studied to its end. */
async function studied(): Promise<TestWorld> {
  const world = testWorld({ kept: createMemory() })
  const { screen } = await openScreen(StudyScreen, { world, path: '/study' })
  for (let i = 0; i < 10; i += 1) {
    await press(' ')
    await press(i === 0 ? '4' : '3')
  }
  screen.unmount()
  return world
}

describe('Home', () => {
  test('tells a newcomer what this is, and has one button to begin', async () => {
    const home = await openScreen(HomeScreen)
    expect(text(home)).toContain('10 new.')
    expect(text(home)).toContain('your progress stays in this browser')
    expect(home.screen.findAll('a').filter((link) => link.text() === 'Study 10 prompts')).toHaveLength(1)
  })

  test('says when the next prompts come back once nothing is due', async () => {
    const home = await openScreen(HomeScreen, { world: await studied() })
    expect(text(home)).toContain('Nothing is due.')
    expect(text(home)).toMatch(/The next prompts come back on \w+day\./)
    expect(text(home)).not.toContain('your progress stays in this browser')
  })
})

describe('Study', () => {
  const question = (study: Mounted): string => study.screen.get('h1').text()

  test('shows the question first, and answer, source and certainty only on request', async () => {
    const study = await openScreen(StudyScreen, { path: '/study' })
    expect(study.screen.find('section[aria-label=Answer]').exists()).toBe(false)
    await study.screen.get('.acts button').trigger('click')
    await settled()
    const answer = study.screen.get('section[aria-label=Answer]')
    expect(answer.text()).toMatch(/Source:.*paragraph \d+ \(Wikipedia, CC BY-SA 4\.0\)/s)
    expect(answer.get('footer a').attributes()).toMatchObject({ rel: 'noreferrer noopener' })
    expect(answer.get('footer a').attributes('href')).toMatch(/^https:\/\/en\.wikipedia\.org\/wiki\/.+/)
  })

  test('offers the four ratings, each with when the prompt comes back', async () => {
    const study = await openScreen(StudyScreen, { path: '/study' })
    await press(' ')
    const buttons = study.screen
      .findAll('.ratings button')
      .map((button) => button.text().replace(/\s+/g, ' '))
    expect(study.screen.findAll('.ratings .name').map((name) => name.text())).toEqual([
      'Again',
      'Hard',
      'Good',
      'Easy',
    ])
    for (const label of buttons) expect(label).toMatch(/soon|\d+ days?/)
  })

  test('is worked through by keyboard alone: space, digits, undo by u and by ctrl z', async () => {
    const study = await openScreen(StudyScreen, { path: '/study' })
    const first = question(study)
    await press('3')
    expect(question(study)).toBe(first)
    await press('Enter')
    await press('3')
    const second = question(study)
    expect(second).not.toBe(first)
    await press('u')
    expect(question(study)).toBe(first)
    expect(study.screen.find('.ratings').exists()).toBe(true)
    await press('2')
    expect(question(study)).toBe(second)
    await press('z', { ctrlKey: true })
    expect(question(study)).toBe(first)
  })

  test('leaves the space key to the button that has the focus', async () => {
    const study = await openScreen(StudyScreen, { path: '/study' })
    study.screen.get<HTMLButtonElement>('header button').element.focus()
    await press(' ')
    expect(study.screen.find('section[aria-label=Answer]').exists()).toBe(false)
  })

  test('moves the focus to what is new: the question, then its answer', async () => {
    const study = await openScreen(StudyScreen, { path: '/study' })
    expect(document.activeElement?.tagName).toBe('H1')
    await press(' ')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Answer')
    await press('3')
    expect(document.activeElement).toBe(study.screen.get('h1').element)
  })

  test('takes a tap on the card for showing the answer', async () => {
    const study = await openScreen(StudyScreen, { path: '/study' })
    await study.screen.get('article').trigger('click')
    await settled()
    expect(study.screen.find('section[aria-label=Answer]').exists()).toBe(true)
  })

  test('ends with what was learnt, what slipped, and when to come back', async () => {
    const study = await openScreen(StudyScreen, { path: '/study' })
    const missed = question(study)
    await press(' ')
    await press('1')
    while (!text(study).includes('That is all for now')) {
      await press(' ')
      await press('3')
    }
    expect(text(study)).toContain('You recalled 9 of 10 prompts at the first try, and met 10 new ones.')
    expect(text(study)).toMatch(/Come back (tomorrow|on \w+day): \d+ prompts? (is|are) due then/)
    expect(study.screen.get('.ruled dt').text()).toBe(missed)
    await press('u')
    expect(study.screen.find('.ratings').exists()).toBe(true)
  })
})

describe('Deck', () => {
  test('lists its facts by section, how well each is known, and its sources', async () => {
    const deck = await openScreen(DeckScreen, { world: await studied(), path: '/deck/khorasan' })
    expect(text(deck)).toMatch(/\d+ facts, asked as \d+ prompts: 1 known, 9 being learnt/)
    expect(deck.screen.get('header a').attributes('href')).toContain('https://en.wikipedia.org/')
    const section = deck.screen.get<HTMLDetailsElement>('details')
    section.element.open = true
    await section.trigger('toggle')
    await partsArrived()
    expect(section.findAll('.fact').length).toBeGreaterThan(0)
    expect(section.get('.fact').text()).toMatch(/paragraph \d+ ·/)
  })

  test('says so when there is no such deck', async () => {
    expect(text(await openScreen(DeckScreen, { path: '/deck/other' }))).toContain('There is no such deck')
  })
})

describe('Progress', () => {
  test('says what it will show before anything was studied, by the headings that come then', async () => {
    const empty = await openScreen(ProgressScreen, { path: '/progress' })
    expect(text(empty)).toContain('After your first session this page shows')
    const { screen } = await openScreen(ProgressScreen, { world: await studied(), path: '/progress' })
    await expect
      .poll(() => screen.findAll('h2').map((heading) => heading.text()))
      .toEqual(empty.screen.findAll('dt').map((title) => title.text()))
  })

  test('says in sentences what is known, what was done and what comes, with exact tables', async () => {
    const progress = await openScreen(ProgressScreen, { world: await studied(), path: '/progress' })
    expect(text(progress)).toMatch(
      /Of [\d,]+ prompts you know 1, are learning 9, and have [\d,]+ still to meet\./,
    )
    expect(text(progress)).toContain('10 reviews in the last 14 days, on 1 day.')
    expect(text(progress)).toContain('10 prompts come back in the next 14 days')
    const [past, ahead] = progress.screen.findAll('table')
    expect(past?.findAll('tbody tr').at(-1)?.text()).toMatch(/Sun,? 22 Nov.*10.*100%/)
    expect(ahead?.findAll('tbody tr')).toHaveLength(14)
  })
})

describe('Settings', () => {
  test('takes a number that fits and answers one that does not with a sentence', async () => {
    const settings = await openScreen(SettingsScreen, { path: '/settings' })
    const input = settings.screen.get<HTMLInputElement>('input')
    await input.setValue('300')
    await input.trigger('change')
    expect(text(settings)).toContain('Type a whole number from 0 to 200. Until then it stays at 10.')
    await input.setValue('25')
    await input.trigger('change')
    expect(settings.world.settings.read().settings.newPerDay).toBe(25)
  })

  test('names the source, its licence and the code’s', async () => {
    const settings = await openScreen(SettingsScreen, { path: '/settings' })
    // What the app begins with comes in stages.
    await vi.waitFor(() => {
      for (const named of ['Wikipedia', 'CC BY-SA 4.0', 'MIT', 'no server']) {
        expect(text(settings)).toContain(named)
      }
    })
  })
})
