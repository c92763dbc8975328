/** A clock that jumps in mid-session: no exception, no prompt out of reach, a warning beyond a day, and nothing lost. */
import { flushPromises } from '@vue/test-utils'
import { afterAll, expect, test } from 'vitest'
import { Good, standingReviews } from '#domain/review.ts'
import { createMemory } from '#storage/inMemoryStore.ts'
import { useLibrary } from '#stores/library.ts'
import { useProgress } from '#stores/progress.ts'
import { useSession } from '#stores/session.ts'
import ShellNotices from '#ui/shell/ShellNotices.vue'
import { openScreen } from '../ui/mounting.ts'
import { inApp, testWorld, type Kept, type TestWorld } from './testWorld.ts'

const NOW = '2026-11-22T20:00:00Z'
const day = 24

interface Jump {
  readonly name: string
  readonly hours: number
  readonly fromOffset?: number
  readonly toOffset?: number
  readonly now?: string
  readonly warns?: 'behind' | 'ahead'
}

const jumps: readonly Jump[] = [
  { name: 'minus a minute', hours: -1 / 60 },
  { name: 'minus 13 hours', hours: -13 },
  { name: 'minus a day', hours: -day },
  { name: 'minus a day and a minute', hours: -day - 1 / 60, warns: 'behind' },
  { name: 'minus a year', hours: -365 * day, warns: 'behind' },
  { name: 'plus ten years', hours: 3653 * day, warns: 'ahead' },
  { name: '1970', hours: -Date.parse(NOW) / 3_600_000, warns: 'behind' },
  { name: 'to summer time', hours: 1, now: '2027-03-14T06:30:00Z', fromOffset: -300, toOffset: -240 },
  { name: 'to winter time', hours: 1, now: '2026-11-01T05:30:00Z', fromOffset: -240, toOffset: -300 },
  { name: 'from UTC-12 to UTC+14', hours: 0, fromOffset: -720, toOffset: 840 },
  { name: 'from UTC+14 to UTC-12', hours: 0, fromOffset: 840, toOffset: -720 },
]

const tally = { jumps: 0, answers: 0, warnings: 0 }
afterAll(() => {
  process.stdout.write(`clock: ${JSON.stringify(tally)}\n`)
})

/** The world of one device whose offset from UTC is set by hand as well. */
function deviceAt(kept: Kept, now: string, offset: { minutes: number }): TestWorld {
  const world = testWorld({ kept, now, settings: { newPerDay: 40 } })
  return { ...world, now: () => ({ ...world.now(), offsetMinutes: offset.minutes }) }
}

async function opened(world: TestWorld) {
  const { run } = inApp(world)
  const stores = run(() => ({ library: useLibrary(), progress: useProgress(), session: useSession() }))
  await Promise.all([stores.library.load(), stores.progress.open()])
  stores.session.start({})
  return stores
}

function answer(world: TestWorld, { session }: Awaited<ReturnType<typeof opened>>, count: number): string[] {
  return Array.from({ length: count }, () => {
    world.pass({ seconds: 5 })
    const key = session.prompt!.key
    session.reveal()
    session.rate(Good)
    tally.answers += 1
    return key
  })
}

test.each(jumps)(
  '$name: the session goes on, and after the clock is right all is in reach',
  async (jump) => {
    tally.jumps += 1
    const kept = createMemory()
    const offset = { minutes: jump.fromOffset ?? 0 }
    const world = deviceAt(kept, jump.now ?? NOW, offset)
    const stores = await opened(world)
    const before = answer(world, stores, 10)

    world.pass({ hours: jump.hours })
    offset.minutes = jump.toOffset ?? offset.minutes
    stores.progress.refreshToday()
    expect(stores.progress.doubt).toBe(jump.warns)
    if (jump.warns) tally.warnings += 1
    const during = answer(world, stores, 10)
    stores.session.undo()
    answer(world, stores, 1)

    // A reload under the wrong clock, and then the clock is set right, a day later.
    const wrong = await opened(world)
    answer(world, wrong, 2)
    world.pass({ hours: -jump.hours + day })
    wrong.progress.refreshToday()
    const right = await opened(world)
    const { today, memories } = right.progress
    for (const key of [...before, ...during]) {
      const memory = memories.get(key as never)
      // New again, or due within what its own interval says, and a day for the zone.
      expect(memory === undefined || memory.dueDay - today <= memory.intervalDays + 1).toBe(true)
    }
    expect(new Map(wrong.progress.memories)).toEqual(new Map(memories))
    const standing = standingReviews(kept.entries.values())
    expect(standing.length).toBe(before.length + during.length + 2)
    expect(right.progress.reviewCount).toBe(standing.length)
  },
  60_000,
)

test('the warning stands on screen as long as the clock is wrong', async () => {
  const kept = createMemory()
  const world = deviceAt(kept, NOW, { minutes: 0 })
  answer(world, await opened(world), 3)
  world.pass({ days: -3 })
  const { screen } = await openScreen(ShellNotices, { world })
  expect(screen.text()).toContain('This device’s clock is more than a day behind your newest answers.')
  world.pass({ days: 3 })
  useProgress().refreshToday()
  await flushPromises()
  expect(screen.text()).toBe('')
}, 60_000)
