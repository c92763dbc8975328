/** Backups that write themselves into a folder, as the learner sees them in Settings and above every screen. */
import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { readBackup } from '#formats/backup.ts'
import { useProgress } from '#stores/progress.ts'
import FolderBackups from '#ui/shell/FolderBackups.vue'
import { review, reviews } from '../storage/support/entries.ts'
import { memoryFolder } from '../storage/support/memoryFolder.ts'
import { testWorld, type TestWorld } from '../stores/testWorld.ts'
import { keptWith, openSettings, press, text, waitFor } from './backupScreen.ts'
import { openScreen, type Mounted } from './mounting.ts'

beforeEach(() => {
  const real = setTimeout
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const faked = setTimeout
  // What only wants to go on in the next task does: it is the minutes that are in the hand of these tests.
  vi.stubGlobal('setTimeout', (act: () => void, ms = 0) => (ms === 0 ? real(act) : faked(act, ms)))
  return () => {
    vi.unstubAllGlobals()
    vi.useRealTimers()
  }
})

const offered = 'The app can write a file of your progress into a folder by itself'
let answers = 0

function worldWith(folder = memoryFolder(), count = 30): TestWorld {
  return testWorld({ kept: keptWith(reviews(count)), backup: { folder } })
}

/** Settings of a learner who has just chosen the folder. */
async function chosen(world: TestWorld): Promise<Mounted> {
  const settings = await openSettings(world)
  await vi.waitFor(() => expect(text(settings)).toContain('Choose a folder'))
  await press(settings, 'Choose a folder …')
  await waitFor(settings, 'Into the folder “Backups”')
  return settings
}

/** An answer after so many minutes, and all that follows from it. */
async function answerAfter(world: TestWorld, minutes: number): Promise<void> {
  world.pass({ seconds: minutes * 60 })
  vi.advanceTimersByTime(minutes * 60_000)
  answers += 1
  useProgress().record(review(1000 + answers, { at: world.now().at }))
  await settle()
}

async function settle(): Promise<void> {
  for (let i = 0; i < 10; i += 1) await flushPromises()
}

test('is not offered where the browser has no folders to choose', async () => {
  const settings = await openSettings(testWorld())
  await settle()
  expect(text(settings)).not.toContain(offered)
})

test('choosing a folder writes the first backup at once, which an import reads, and counts it as a copy', async () => {
  const folder = memoryFolder()
  const settings = await chosen(worldWith(folder))
  await waitFor(
    settings,
    'Last written on 22 November 2026 at 20:00, read back and compared; 1 backup is there.',
  )
  expect([...folder.files.keys()]).toEqual(['attest-2026-11-22-200000.json'])
  const read = readBackup([...folder.files.values()].join(''))
  expect(read).toMatchObject({ kind: 'backup', issues: [] })
  expect(read.kind === 'backup' && read.data.entries).toHaveLength(30)
  expect(text(settings)).toContain('nothing new since then')
})

describe('later ones', () => {
  test('come when something has changed and a quarter of an hour has passed, and not before', async () => {
    const folder = memoryFolder()
    const world = worldWith(folder)
    const settings = await chosen(world)
    await waitFor(settings, '1 backup is there')
    await answerAfter(world, 5)
    await answerAfter(world, 5)
    expect(folder.files.size).toBe(1)
    // Nobody answers: what was answered is backed up when the time has come.
    world.pass({ seconds: 300 })
    vi.advanceTimersByTime(300_000)
    await waitFor(settings, '2 backups are there')
    world.pass({ hours: 3 })
    vi.advanceTimersByTime(10_800_000)
    await settle()
    expect(folder.files.size).toBe(2)
  })

  test('leave three of today, and nothing of the learner’s is touched', async () => {
    const folder = memoryFolder()
    folder.files.set('attest-2020-01-01-000000.json', 'of the learner')
    const world = worldWith(folder)
    const settings = await chosen(world)
    for (let i = 0; i < 5; i += 1) await answerAfter(world, 16)
    await waitFor(settings, 'at 21:20, read back and compared; 3 backups are there')
    expect([...folder.files.keys()]).toEqual([
      'attest-2020-01-01-000000.json',
      'attest-2026-11-22-204800.json',
      'attest-2026-11-22-210400.json',
      'attest-2026-11-22-212000.json',
    ])
  })

  test('come at once when the learner asks', async () => {
    const folder = memoryFolder()
    const world = worldWith(folder)
    const settings = await chosen(world)
    await waitFor(settings, '1 backup is there')
    world.pass({ seconds: 7 })
    await press(settings, 'Back up now')
    await waitFor(settings, '2 backups are there')
  })

  test('end when the learner stops them; the files stay', async () => {
    const folder = memoryFolder()
    const world = worldWith(folder)
    const settings = await chosen(world)
    await waitFor(settings, '1 backup is there')
    await press(settings, 'Stop')
    await waitFor(settings, offered)
    await answerAfter(world, 60)
    expect(folder.files.size).toBe(1)
    expect(world.backup.folder.isChosen()).toBe(false)
  })
})

test.each([
  ['gone', 'the folder “Backups” is not there'],
  ['not-allowed', 'the browser does not let the app write into “Backups”'],
  ['full', 'there is no room left where “Backups” is'],
  ['garbled', 'read back, it was not the same'],
] as const)(
  'a folder that is %s is said in Settings and above every other screen, until a backup succeeds',
  async (trouble, words) => {
    const folder = memoryFolder()
    const world = worldWith(folder)
    await chosen(world).then((settings) => settings.screen.unmount())
    const shell = await openScreen(FolderBackups, { world })
    await settle()
    expect(text(shell)).toBe('')
    folder.trouble = trouble
    await answerAfter(world, 16)
    await waitFor(shell, `No backup was written: ${words}`)
    folder.trouble = 'none'
    await answerAfter(world, 16)
    await vi.waitFor(() => expect(text(shell)).toBe(''))
    expect(folder.files.size).toBe(2)
  },
)

test('a permission that the browser took back is asked for in a calm way: allowed in one tap, or put off', async () => {
  const folder = memoryFolder()
  const world = worldWith(folder)
  await chosen(world).then((settings) => settings.screen.unmount())
  folder.permission = 'prompt'
  const shell = await openScreen(FolderBackups, { world })
  await waitFor(shell, 'To go on backing up into “Backups”, the browser wants your permission again.')
  await press(shell, 'Later')
  expect(text(shell)).toBe('')
  shell.screen.unmount()

  folder.permission = 'prompt'
  const again = await openScreen(FolderBackups, { world })
  await waitFor(again, 'wants your permission again')
  await press(again, 'Allow')
  await answerAfter(world, 16)
  expect(text(again)).toBe('')
  expect(folder.files.size).toBe(2)
})

test('a session is not disturbed by any of it', async () => {
  const folder = memoryFolder()
  const world = worldWith(folder)
  await chosen(world).then((settings) => settings.screen.unmount())
  folder.permission = 'prompt'
  const shell = await openScreen(FolderBackups, { world, path: '/study' })
  await settle()
  expect(text(shell)).toBe('')
})
