/** Export and import through the Settings screen and the stores, over a world that keeps the files. */
import { flushPromises } from '@vue/test-utils'
import { describe, expect, test } from 'vitest'
import { replay } from '#domain/memory.ts'
import { standingReviews, type LogEntry } from '#domain/review.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import { defaultSettings as policySettings } from '#domain/scheduling/policy.ts'
import { write } from '#formats/reviewRecord.ts'
import { defaultSettings } from '#formats/settings.ts'
import { useBackupImport } from '#stores/backupImport.ts'
import { useLibrary } from '#stores/library.ts'
import { useProgress } from '#stores/progress.ts'
import { refusalWords } from '#ui/screens/settings/backupWords.ts'
import { malformedFiles } from '../formats/malformedFiles.ts'
import { review, reviews, undoOf } from '../storage/support/entries.ts'
import { inApp, testWorld } from '../stores/testWorld.ts'
import { choose, fileOf, keptWith, openSettings, press, records, text, waitFor } from './backupScreen.ts'

describe('export', () => {
  test('downloads one file of everything, read back, and says how much is only here from then on', async () => {
    const kept = keptWith([...reviews(34), review(40), undoOf(review(40))])
    const world = testWorld({ kept })
    const settings = await openSettings(world)
    expect(text(settings)).toContain('Not exported yet: 34 reviews are only here.')
    await press(settings, 'Export to a file')
    await waitFor(settings, 'Exported as attest-2026-11-22.json to this browser’s downloads: 34 reviews')
    expect(world.backup.delivered.map(({ how }) => how)).toEqual(['downloaded'])
    expect(text(settings)).toContain('Exported on 22 November 2026; nothing new since then.')

    const other = keptWith([])
    const imported = await openSettings(testWorld({ kept: other }))
    await choose(imported, world.backup.delivered[0]!.file)
    await press(imported, 'Add 35 reviews')
    await waitFor(imported, '34 reviews, kept in this browser')
    expect(records(other)).toEqual(records(kept))
  })

  test('goes through the share sheet where there is one, and counts only when the learner has shared', async () => {
    const world = testWorld({ kept: keptWith(reviews(3)), backup: { sharing: 'cancelled' } })
    const settings = await openSettings(world)
    await press(settings, 'Export to a file')
    await waitFor(settings, 'Nothing was exported.')
    expect(text(settings)).toContain('Not exported yet')
    await press(settings, 'Download instead')
    await waitFor(settings, 'Exported as')
    expect(world.backup.delivered.map(({ how }) => how)).toEqual(['downloaded'])
  })

  test('asks for another tap where the browser wants the sharing to follow one at once', async () => {
    const world = testWorld({ kept: keptWith(reviews(3)), backup: { sharing: 'needs-tap' } })
    const settings = await openSettings(world)
    await press(settings, 'Export to a file')
    await waitFor(settings, 'The file is ready.')
    await press(settings, 'Save the file now')
    await waitFor(settings, 'Exported as attest-2026-11-22.json: 3 reviews')
    expect(world.backup.delivered.map(({ how }) => how)).toEqual(['shared'])
  })

  test('says so when the file could not be handed over', async () => {
    const settings = await openSettings(
      testWorld({ kept: keptWith(reviews(3)), backup: { sharing: 'refused' } }),
    )
    await press(settings, 'Export to a file')
    await waitFor(settings, 'Not exported: the browser could not hand the file over.')
    expect(text(settings)).toContain('Not exported yet: 3 reviews are only here.')
  })

  test('with a passphrase gives a file that opens with it alone', async () => {
    const world = testWorld({ kept: keptWith(reviews(12)) })
    const settings = await openSettings(world)
    await settings.screen.get('input[autocomplete=new-password]').setValue('three small words')
    await press(settings, 'Export to a file')
    await waitFor(settings, 'Exported as')
    const { file } = world.backup.delivered[0]!
    expect(await file.text()).not.toContain(write(review(1)).slice(0, 24))

    const other = keptWith([])
    const imported = await openSettings(testWorld({ kept: other }))
    await choose(imported, file)
    await waitFor(imported, 'Passphrase of the file')
    const unlock = async (passphrase: string) => {
      await imported.screen.get('input[autocomplete=current-password]').setValue(passphrase)
      await imported.screen.get('form').trigger('submit')
      await flushPromises()
    }
    await unlock('three small word')
    await waitFor(imported, 'This is not the passphrase of the file. Nothing was changed.')
    await unlock('three small words')
    await waitFor(imported, 'Add 12 reviews')
  }, 30_000)
})

describe('import', () => {
  test('shows the plan first, changes nothing before, merges then, and nothing the second time', async () => {
    const kept = keptWith(reviews(10))
    const world = testWorld({ kept, backup: { note: { reviews: 10 } } })
    const settings = await openSettings(world)
    const file = fileOf([...reviews(30, 5), undoOf(review(2))])
    await choose(settings, file)
    await waitFor(settings, /New ?25 reviews ?Here already ?5 reviews ?Taken back ?1 answer/)
    expect(text(settings)).toContain('22 November 2026')
    expect(records(kept)).toEqual(records(keptWith(reviews(10))))
    await press(settings, 'Add 25 reviews')
    await waitFor(settings, '25 reviews added.')
    const both = [...reviews(35), undoOf(review(2))]
    expect(records(kept)).toEqual(records(keptWith(both)))
    expect(text(settings)).toContain('34 reviews, kept in this browser')
    await choose(settings, file)
    await waitFor(settings, 'Everything that can be read in the file is here already.')
    expect(settings.screen.findAll('button').map((button) => button.text())).not.toContain('Add 0 reviews')
  })

  test('names the decks of the file, and takes its settings only when asked', async () => {
    const world = testWorld({ kept: keptWith([]) })
    const settings = await openSettings(world)
    const { prompts } = useLibrary()
    const studied = prompts.slice(0, 4).map(({ key }, i) => review(i, { prompt: key }))
    const file = fileOf([...studied, review(9)], { ...defaultSettings, newPerDay: 33 })
    await choose(settings, file)
    await waitFor(settings, /Province ?4 reviews ?Of decks that are not here ?1 review/)
    await press(settings, 'Add 5 reviews')
    await waitFor(settings, '5 reviews added')
    expect(world.settings.read().settings.newPerDay).toBe(10)
    await choose(settings, file)
    await settings.screen.get('.plan select').setValue('file')
    await press(settings, 'Take the settings')
    await flushPromises()
    expect(world.settings.read().settings.newPerDay).toBe(33)
  })

  test('a damaged file is told, and what can be read of it is offered', async () => {
    const whole = await fileOf(reviews(100)).text()
    const settings = await openSettings(testWorld({ kept: keptWith([]) }))
    await choose(settings, new File([whole.slice(0, whole.length / 2)], 'attest.json'))
    await waitFor(settings, /The file is damaged: \d+ entries are missing\./)
    expect(text(settings)).toMatch(/Add \d+ reviews/)
  })

  test('a store that refuses is told with how much is missing, and importing again goes on', async () => {
    const kept = keptWith([])
    const world = testWorld({ kept })
    let isFull = true
    const reviewStore = {
      ...world.reviews,
      appendAll: (entries: readonly LogEntry[]) =>
        isFull ? Promise.resolve({ ok: false, reason: 'full' } as const) : world.reviews.appendAll(entries),
    }
    const settings = await openSettings({ ...world, reviews: reviewStore })
    await choose(settings, fileOf(reviews(5)))
    await press(settings, 'Add 5 reviews')
    await waitFor(settings, '5 entries of the file could not be stored.')
    expect(text(settings)).toContain('0 reviews, kept in this browser')
    isFull = false
    await choose(settings, fileOf(reviews(5)))
    await press(settings, 'Add 5 reviews')
    await waitFor(settings, '5 reviews, kept in this browser')
  })

  test('the schedule afterwards is what a replay of both logs gives', async () => {
    const world = testWorld({ kept: keptWith(reviews(500)) })
    const settings = await openSettings(world)
    await choose(settings, fileOf(reviews(5000, 250)))
    await press(settings, 'Add 4,750 reviews')
    await waitFor(settings, '4,750 reviews added')
    const { memories } = useProgress()
    expect(memories).toEqual(
      replay(
        standingReviews(reviews(5250)),
        makePolicy('cost-aware', { ...policySettings, dayStartMinutes: 240 }),
      ),
    )
  })
})

test('5,000 malformed files: each is answered in words, no exception escapes, and nothing stored is changed', async () => {
  const kept = keptWith(reviews(20, 10))
  const before = records(kept)
  const world = testWorld({ kept })
  const noteBefore = world.backup.note.read()
  const settingsBefore = world.settings.read().settings
  const { run } = inApp(world)
  const stores = run(() => ({ store: useBackupImport(), progress: useProgress() }))
  await stores.progress.open()
  const files = malformedFiles()
  const steps = new Map<string, number>()
  for (const { text: content } of files) {
    await stores.store.open(new File([content], 'some.json'))
    const { state } = stores.store
    steps.set(state.step, (steps.get(state.step) ?? 0) + 1)
    if (state.step === 'refused') expect(refusalWords(state)).toMatch(/^(A|The|This) .{30,}\.$/)
    else expect(state.step).toBe('planned')
  }
  expect(records(kept)).toEqual(before)
  expect(world.settings.read().settings).toEqual(settingsBefore)
  expect(world.backup.note.read()).toEqual(noteBefore)
  expect(stores.progress.reviewCount).toBe(20)
  expect(files.length).toBeGreaterThanOrEqual(5000)
  process.stdout.write(`import: ${files.length} malformed files: ${JSON.stringify([...steps])}\n`)
}, 120_000)

test('a file larger than 50 MB is refused unread', async () => {
  const settings = await openSettings(testWorld({ kept: keptWith(reviews(3)) }))
  const huge = new File([''], 'huge.json')
  Object.defineProperty(huge, 'size', { value: 50_000_001 })
  Object.defineProperty(huge, 'text', { value: () => Promise.reject(new Error('it was read')) })
  await choose(settings, huge)
  expect(text(settings)).toContain('Nothing was changed. The file is larger than 50 MB.')
})
