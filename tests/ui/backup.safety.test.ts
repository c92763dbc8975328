/** Replacing and deleting everything, and how safe progress is: on Settings, on Home, and in other tabs. */
import { describe, expect, test, vi } from 'vitest'
import HomeScreen from '#ui/screens/HomeScreen.vue'
import { reviews } from '../storage/support/entries.ts'
import { testWorld, type TestWorld } from '../stores/testWorld.ts'
import App from '../../src/App.vue'
import { choose, fileOf, keptWith, openSettings, press, records, text, waitFor } from './backupScreen.ts'
import { openScreen, type Mounted } from './mounting.ts'

describe('replacing everything', () => {
  test('downloads a backup first, then leaves the file alone, and starts anew', async () => {
    const kept = keptWith(reviews(7))
    const world = testWorld({ kept })
    const settings = await openSettings(world)
    await choose(settings, fileOf(reviews(4, 5)))
    await press(settings, 'Replace everything …')
    expect(text(settings)).toContain('7 reviews that are here will be removed')
    await press(settings, 'Download a backup, then replace')
    await vi.waitFor(() => expect(world.backup.startedAnew).toEqual(['here']), 10_000)
    expect(world.backup.delivered.map(({ file }) => file.name)).toEqual(['attest-2026-11-22-before.json'])
    expect(records(kept)).toEqual(records(keptWith(reviews(4, 5))))

    const undone = keptWith([])
    const back = await openSettings(testWorld({ kept: undone }))
    await choose(back, world.backup.delivered[0]!.file)
    await press(back, 'Add 7 reviews')
    await waitFor(back, '7 reviews added')
    expect(records(undone)).toEqual(records(keptWith(reviews(7))))
  })

  test('that does not succeed says so, and nothing is lost', async () => {
    const kept = keptWith(reviews(7))
    const world = testWorld({ kept, backup: { erasing: { ok: false, reason: 'full' } } })
    const settings = await openSettings(world)
    await choose(settings, fileOf(reviews(4, 5)))
    await press(settings, 'Replace everything …')
    await press(settings, 'Download a backup, then replace')
    await waitFor(settings, /It did not succeed: there is no room left\..*nothing is lost\./)
    expect(world.backup.startedAnew).toEqual([])
  })
})

describe('deleting everything', () => {
  test('offers an export, asks once, deletes, and starts anew', async () => {
    const kept = keptWith(reviews(7))
    const world = testWorld({ kept })
    const settings = await openSettings(world)
    await press(settings, 'Delete everything …')
    const dialog = settings.screen.get('dialog[open]')
    expect(dialog.text()).toContain('Nobody can bring it back')
    expect(dialog.text()).toContain('Not exported yet: 7 reviews are only here.')
    await press(settings, 'Export first')
    await waitFor(settings, 'Exported as attest-2026-11-22.json')
    expect(kept.entries.size).toBe(7)
    await press(settings, 'Delete everything')
    expect(kept.entries.size).toBe(0)
    expect(world.backup.startedAnew).toEqual(['home'])
  })

  test('is left alone by Cancel, and says when it does not succeed', async () => {
    const kept = keptWith(reviews(7))
    const world = testWorld({ kept, backup: { erasing: { ok: false, reason: 'too-slow' } } })
    const settings = await openSettings(world)
    await press(settings, 'Delete everything …')
    await settings.screen
      .findAll('dialog[open] button')
      .find((button) => button.text() === 'Cancel')
      ?.trigger('click')
    expect(settings.screen.find('dialog[open]').exists()).toBe(false)
    await press(settings, 'Delete everything …')
    await press(settings, 'Delete everything')
    await waitFor(settings, 'It did not succeed: the browser did not answer in time.')
    expect(kept.entries.size).toBe(7)
  })

  test('in another tab stops this one, which starts anew when it is over', async () => {
    const world = testWorld({ kept: keptWith(reviews(7)) })
    const app = await openScreen(App, { world })
    world.backup.removedElsewhere('begun')
    await vi.waitFor(() => app.screen.get('dialog[open]'))
    expect(app.screen.get('dialog[open]').text()).toContain('This tab stores nothing more')
    world.backup.removedElsewhere('ended')
    expect(world.backup.startedAnew).toEqual(['here'])
  })
})

describe('where progress is kept', () => {
  test.each([
    [true, 'The browser has promised not to delete it'],
    [false, 'the browser may delete it. That is usual'],
  ])('is said when the promise to keep it is %s', async (isPromised, words) => {
    expect(text(await openSettings(testWorld({ backup: { isPromised } })))).toContain(words)
  })

  test('the browser is asked on request, and a no is told kindly', async () => {
    const refused = await openSettings(testWorld({ backup: { isPromised: false } }))
    await press(refused, 'Ask the browser to keep it')
    expect(text(refused)).toContain('The browser did not promise it. That is usual')
    const given = await openSettings(testWorld({ backup: { isPromised: false, answers: true } }))
    await press(given, 'Ask the browser to keep it')
    expect(text(given)).toContain('The browser has promised')
  })

  test('reviews that came from a file do not count as only here', async () => {
    const world = testWorld({ kept: keptWith([]) })
    const settings = await openSettings(world)
    await choose(settings, fileOf(reviews(30)))
    await press(settings, 'Add 30 reviews')
    await waitFor(settings, 'Not exported from here yet; all reviews came from a file.')
  })
})

describe('the reminder on Home', () => {
  const home = (world: TestWorld): Promise<Mounted> => openScreen(HomeScreen, { world })
  const reminder = 'Take a copy of your progress'

  test('comes when more than 200 reviews are only here, and can be put off for a week', async () => {
    expect(text(await home(testWorld({ kept: keptWith(reviews(200)) })))).not.toContain(reminder)
    const world = testWorld({ kept: keptWith(reviews(201)) })
    const shown = await home(world)
    expect(text(shown)).toContain('201 reviews are only in this browser.')
    await press(shown, 'Later')
    expect(text(shown)).not.toContain(reminder)
    world.pass({ days: 6 })
    expect(text(await home(world))).not.toContain(reminder)
    world.pass({ days: 1 })
    expect(text(await home(world))).toContain(reminder)
  })

  test('comes after more than 14 days of study', async () => {
    const daily = (days: number) => reviews(days).map((one, i) => ({ ...one, at: one.at - i * 86_400_000 }))
    expect(text(await home(testWorld({ kept: keptWith(daily(14)) })))).not.toContain(reminder)
    expect(text(await home(testWorld({ kept: keptWith(daily(15)) })))).toContain(reminder)
  })

  test('comes sooner in a tab on an iPhone, which says before the first review what a week away does', async () => {
    const backup = { iosForm: 'tab' } as const
    expect(text(await home(testWorld({ backup })))).toContain('everything is deleted after a week')
    const shown = text(await home(testWorld({ kept: keptWith(reviews(21)), backup })))
    expect(shown).toContain('On an iPhone or iPad it deletes them after a week without a visit.')
  })

  test('does not come when everything was exported', async () => {
    const kept = keptWith(reviews(500))
    expect(text(await home(testWorld({ kept, backup: { note: { reviews: 500 } } })))).not.toContain(reminder)
  })
})
