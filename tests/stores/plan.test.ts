/** A plan in the stores: what Study asks, day after day, and what the plan says of the days to come. */
import { describe, expect, test } from 'vitest'
import { flushPromises } from '@vue/test-utils'
import type { PlanSettings, Settings } from '#formats/settings.ts'
import { useLibrary } from '#stores/library.ts'
import { usePlanned } from '#stores/planned.ts'
import { useProgress } from '#stores/progress.ts'
import { useSession } from '#stores/session.ts'
import { useSettings } from '#stores/settings.ts'
import { inApp, testWorld, type TestWorld } from './testWorld.ts'

const inThreeWeeks: PlanSettings = {
  exam: '2026-12-13',
  sections: [],
  coreOnly: false,
  minutes: [5, 5, 5, 5, 5, 5, 5],
}

interface Opened {
  readonly world: TestWorld
  readonly session: ReturnType<typeof useSession>
  readonly planned: ReturnType<typeof usePlanned>
  readonly settings: ReturnType<typeof useSettings>
  readonly progress: ReturnType<typeof useProgress>
}

async function open(settings: Partial<Settings> = { plan: inThreeWeeks }): Promise<Opened> {
  const world = testWorld({ settings })
  return inApp(world).run(async () => {
    const [progress, planned, session] = [useProgress(), usePlanned(), useSession()]
    await Promise.all([useLibrary().load(), progress.open()])
    if (planned.isWanted) await planned.load()
    await flushPromises()
    return { world, session, planned, settings: useSettings(), progress }
  })
}

/** Works through today's plan, ten seconds an answer; returns how many prompts were answered. */
function studyToday({ session, world, progress }: Opened): number {
  world.pass({ seconds: 60 })
  session.start({})
  let answers = 0
  while (!session.isFinished) {
    session.reveal()
    world.pass({ seconds: 10 })
    session.rate(answers++ % 7 === 0 ? 1 : 3)
  }
  progress.refreshToday()
  return answers
}

// Loading the planner and the deck for the first time takes its time on a busy machine.
describe('a plan', { timeout: 30_000 }, () => {
  test('does nothing to who has none', async () => {
    const { planned, session } = await open({})
    expect(planned.today).toBeUndefined()
    expect(session.queueFor({}).counts.new).toBe(10)
  })

  test('is what Study asks today, within its minutes', async () => {
    const opened = await open()
    const { planned, session, settings } = opened
    settings.change({ plan: { ...inThreeWeeks, minutes: [40, 40, 40, 40, 40, 40, 40] } })
    expect(planned.today).toMatchObject({ phase: 'spaced', daysLeft: 21, minutes: 41 })
    settings.change({ plan: inThreeWeeks })
    expect(session.queueFor({})).toBe(planned.today?.queue)
    expect(planned.today).toMatchObject({ phase: 'spaced', daysLeft: 21, minutes: 6 })
    const begun = planned.today?.queue.items.length ?? 0
    expect(studyToday(opened)).toBeGreaterThanOrEqual(begun)
  })

  test('counts what was studied already against the minutes of the day', async () => {
    const opened = await open({ plan: { ...inThreeWeeks, minutes: [2, 2, 2, 2, 2, 2, 2] } })
    const before = opened.planned.today?.minutes ?? 0
    studyToday(opened)
    expect(opened.planned.today?.minutes).toBeLessThan(before)
  })

  test('is replanned every day from what happened, through a week, and undo restores it', async () => {
    const opened = await open()
    for (let day = 0; day < 7; day++) {
      expect(studyToday(opened)).toBeGreaterThan(0)
      opened.world.pass({ days: 1 })
      opened.progress.refreshToday()
    }
    expect(opened.planned.today?.daysLeft).toBe(14)
    const before = opened.planned.today?.queue.items.map(({ key }) => key)
    opened.session.start({})
    opened.session.reveal()
    opened.session.rate(3)
    expect(opened.planned.today?.queue.items.map(({ key }) => key)).not.toEqual(before)
    opened.session.undo()
    expect(opened.planned.today?.queue.items.map(({ key }) => key)).toEqual(before)
  })

  test('moves with its date, and after the date is long-term review', async () => {
    const opened = await open()
    studyToday(opened)
    opened.settings.change({ plan: { ...inThreeWeeks, exam: '2026-11-24' } })
    opened.world.pass({ days: 1 })
    opened.progress.refreshToday()
    expect(opened.planned.today?.phase).toBe('last-days')
    opened.world.pass({ days: 3 })
    opened.progress.refreshToday()
    expect(opened.planned.today).toMatchObject({ daysLeft: undefined })
    expect(['long-term', 'catching-up']).toContain(opened.planned.today?.phase)
  })

  test('after two weeks away keeps to the minutes, begins nothing new, and names the day of being level', async () => {
    const opened = await open({
      plan: { ...inThreeWeeks, exam: null, minutes: [20, 20, 20, 20, 20, 20, 20] },
      newPerDay: 60,
    })
    for (let day = 0; day < 4; day++) {
      studyToday(opened)
      opened.world.pass({ days: 1 })
      opened.progress.refreshToday()
    }
    opened.settings.change({ plan: { ...inThreeWeeks, exam: null, minutes: [4, 4, 4, 4, 4, 4, 4] } })
    opened.world.pass({ days: 14 })
    opened.progress.refreshToday()
    const { today } = opened.planned
    expect(today).toMatchObject({ phase: 'catching-up' })
    expect(today?.queue.counts.new).toBe(0)
    expect(today?.minutes).toBeLessThanOrEqual(5)
    const foresight = await opened.planned.planner?.foresight()
    expect(foresight?.levelOn).toBeGreaterThan(opened.progress.today)
  })

  test('covers its sections and core facts only', async () => {
    const { planned, settings } = await open()
    const all = planned.planner?.prompts() ?? 0
    settings.change({ plan: { ...inThreeWeeks, coreOnly: true } })
    const core = planned.planner?.prompts() ?? 0
    expect(core).toBeGreaterThan(0)
    expect(core).toBeLessThan(all)
    settings.change({ plan: { ...inThreeWeeks, sections: ['khorasan/no such section'] } })
    expect(planned.planner?.prompts()).toBe(0)
  })

  test('that does not fit says so and offers what helps', async () => {
    const { planned } = await open({ plan: { ...inThreeWeeks, exam: '2026-11-26' } })
    const foresight = await planned.planner?.foresight()
    expect(foresight?.unmet).toBeGreaterThan(0)
    expect(foresight?.coreOnly?.recall).toBeGreaterThan(foresight?.recall?.expected ?? 1)
    expect(foresight?.recall?.low).toBeLessThan(foresight?.recall?.high ?? 0)
  })
})
