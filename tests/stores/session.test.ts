import { describe, expect, test } from 'vitest'
import { nextTick } from 'vue'
import { Again, Easy, Good } from '#domain/review.ts'
import type { Settings } from '#formats/settings.ts'
import { createMemory, inMemoryStore } from '#storage/inMemoryStore.ts'
import { useAsking } from '#stores/asking.ts'
import { useLibrary } from '#stores/library.ts'
import { useProgress } from '#stores/progress.ts'
import { useSession } from '#stores/session.ts'
import { useSettings } from '#stores/settings.ts'
import { inApp, testWorld, type Kept, type TestWorld } from './testWorld.ts'

async function openAt(world: TestWorld) {
  const { run } = inApp(world)
  const stores = run(() => ({
    library: useLibrary(),
    progress: useProgress(),
    session: useSession(),
    asking: useAsking(),
    settings: useSettings(),
  }))
  await Promise.all([stores.library.load(), stores.progress.open()])
  return { ...stores, world }
}

type Opened = Awaited<ReturnType<typeof openAt>>

async function open(
  options: { kept?: Kept; now?: string; settings?: Partial<Settings> } = {},
): Promise<Opened> {
  return openAt(testWorld(options))
}

/** Answers the prompt on screen after some seconds of thought, and tells which it was. */
function answer({ session, world }: Opened, rating: 1 | 2 | 3 | 4): string {
  const id = session.prompt?.id ?? 'nothing'
  world.pass({ seconds: 5 })
  session.reveal()
  session.rate(rating)
  return id
}

function finish(opened: Opened, rating: 2 | 3 | 4 = Good): string[] {
  const asked: string[] = []
  while (opened.session.prompt) asked.push(answer(opened, rating))
  return asked
}

test('a first session asks as many new prompts as the settings allow, each of another fact', async () => {
  const opened = await open()
  opened.session.start({})
  expect(opened.session.left).toEqual({ new: 10, learning: 0, due: 0 })
  const asked = finish(opened)
  expect(asked).toHaveLength(10)
  expect(new Set(asked.map((id) => id.split('/')[1])).size).toBe(10)
  expect(opened.session.isFinished).toBe(true)
  expect(opened.session.summary).toMatchObject({ answers: 10, newPrompts: 10, recalled: 10, missed: [] })
})

test('core facts come before the others', async () => {
  const { session, library } = await open()
  const [first] = session.queueFor({}).items
  expect(first && library.byKey.get(first.key)?.fact.rank).toBe('core')
})

test('nothing is rated while the answer is hidden', async () => {
  const { session, progress } = await open()
  session.start({})
  session.rate(Good)
  expect(progress.reviewCount).toBe(0)
})

test('what was answered is there on the next visit, and due when it should be', async () => {
  const kept = createMemory()
  const first = await open({ kept })
  first.session.start({})
  const asked = [answer(first, Again), answer(first, Good)]

  const next = await open({ kept, now: '2026-11-22T21:00:00Z' })
  expect(next.progress.reviewCount).toBe(2)
  next.session.start({})
  expect(next.session.prompt?.id).toBe(asked[0])
  expect(next.session.item?.kind).toBe('learning')
  expect(next.session.left).toEqual({ new: 8, learning: 1, due: 0 })

  const later = await open({ kept, now: '2026-11-24T20:00:00Z' })
  later.session.start({})
  expect(later.session.left.due + later.session.left.learning).toBe(2)
})

describe('undo', () => {
  test('takes answers back in the log too, one by one to the first, also after the last prompt', async () => {
    const kept = createMemory()
    const opened = await open({ kept, settings: { newPerDay: 3 } })
    opened.session.start({})
    const asked = finish(opened)
    expect(opened.session.isFinished).toBe(true)
    for (const id of asked.reverse()) {
      expect(opened.session.canUndo).toBe(true)
      opened.session.undo()
      expect([opened.session.prompt?.id, opened.session.isRevealed]).toEqual([id, true])
    }
    expect(opened.session.canUndo).toBe(false)
    expect(opened.progress.reviewCount).toBe(0)
    expect((await open({ kept })).progress.reviewCount).toBe(0)
  })

  test('gives the prompt its earlier memory back', async () => {
    const opened = await open()
    opened.session.start({})
    const key = opened.session.prompt!.key
    answer(opened, Easy)
    expect(opened.progress.memoryOf(key)?.intervalDays).toBeGreaterThan(3)
    opened.session.undo()
    expect(opened.progress.memoryOf(key)).toBeUndefined()
  })

  test('goes on after leaving and coming back, and after asking for more, to the first answer of the day', async () => {
    const opened = await open()
    const { session, progress } = opened
    session.start({})
    const asked = [answer(opened, Good), answer(opened, Again)]
    session.start({})
    asked.push(...finish(opened))
    session.startWithMore(5)
    expect(session.left.new).toBe(5)
    for (const id of asked.toReversed()) {
      session.undo()
      expect(session.prompt?.id).toBe(id)
      expect(session.isRevealed).toBe(true)
    }
    expect(session.canUndo).toBe(false)
    expect(progress.reviewCount).toBe(0)
    expect(session.left.new).toBe(10)
  })

  test('takes back nothing of another day or of other prompts', async () => {
    const opened = await open()
    const { session, library, world } = opened
    const facts = new Set(library.prompts.slice(0, 30).map(({ fact }) => fact.id))
    const others = new Set([...facts].slice(1))
    const scopes = [{}, { section: 'Background' }, { facts }, { facts: others }]
    for (const scope of [...scopes, ...scopes]) {
      session.start(scope)
      expect(session.canUndo).toBe(false)
      answer(opened, Good)
      session.start({ ...scope })
      expect(session.canUndo).toBe(true)
    }
    world.pass({ days: 1 })
    session.start({ facts: others })
    expect(session.canUndo).toBe(false)
  })
})

test('the rating buttons show what the rating then does', async () => {
  const opened = await open()
  opened.session.start({})
  const key = opened.session.prompt!.key
  opened.session.reveal()
  const shown = opened.asking.previews?.[Good]
  opened.asking.rate(Good)
  expect(opened.progress.memoryOf(key)?.dueDay).toBe(shown?.dueDay)
})

describe('two tabs', () => {
  test('see each other’s answers at once, and ask each prompt in one of them only', async () => {
    const kept = createMemory()
    const one = await open({ kept })
    const two = await open({ kept })
    one.session.start({})
    two.session.start({})
    const asked = new Set<string>()
    while (one.session.prompt ?? two.session.prompt) {
      for (const tab of [one, two]) {
        if (!tab.session.prompt) continue
        const id = answer(tab, Good)
        expect(asked.has(id)).toBe(false)
        asked.add(id)
        await nextTick()
      }
    }
    expect(asked.size).toBe(10)
    expect([one.progress.reviewCount, two.progress.reviewCount]).toEqual([10, 10])
    expect(one.progress.memories).toEqual(two.progress.memories)
  })
})

test('a section is studied by itself', async () => {
  const opened = await open()
  const section = opened.library.prompts.at(-1)!.fact.source.section
  opened.session.start({ deckId: 'khorasan', section })
  const asked = finish(opened)
  const sections = new Set(
    asked.map((id) => opened.library.prompts.find((prompt) => prompt.id === id)?.fact.source.section),
  )
  expect([...sections]).toEqual([section])
})

test('more new prompts can be asked for after the daily ones', async () => {
  const opened = await open()
  opened.session.start({})
  finish(opened)
  opened.session.startWithMore(5)
  expect(finish(opened)).toHaveLength(5)
  expect(opened.session.canUndo).toBe(true)
})

test('a change of the desired retention moves what is due, and the log stays as it is', async () => {
  const opened = await open()
  opened.session.start({})
  const key = opened.session.prompt!.key
  answer(opened, Easy)
  const before = opened.progress.memoryOf(key)!.intervalDays
  opened.settings.change({ desiredRetention: 0.95 })
  await nextTick()
  expect(opened.progress.memoryOf(key)!.intervalDays).toBeLessThan(before)
  expect(opened.progress.reviewCount).toBe(1)
})

test('a new learner is reviewed cost-aware; asking all at the same recall moves what is due, and the log stays as it is', async () => {
  const opened = await open()
  opened.session.start({})
  const key = opened.session.prompt!.key
  answer(opened, Easy)
  expect(opened.settings.policy.id).toBe('cost-aware')
  const before = opened.progress.memoryOf(key)!.intervalDays
  opened.settings.change({ policy: 'fsrs' })
  await nextTick()
  // What lasts for days after its first answer is kept surer by cost-aware review.
  expect(opened.progress.memoryOf(key)!.intervalDays).toBeGreaterThan(before)
  expect(opened.progress.reviewCount).toBe(1)
})

test('a failed write is told until one succeeds', async () => {
  let failing = true
  const world = testWorld({
    reviews: {
      ...inMemoryStore(),
      append: () => Promise.resolve(failing ? { ok: false, reason: 'full' } : { ok: true }),
    },
  })
  const opened = await openAt(world)
  opened.session.start({})
  answer(opened, Good)
  await Promise.resolve()
  expect(opened.progress.fault).toEqual({ ok: false, reason: 'full' })
  failing = false
  answer(opened, Good)
  await Promise.resolve()
  expect(opened.progress.fault).toBeUndefined()
})

test('a page that was frozen catches up with what other tabs wrote meanwhile', async () => {
  const kept = createMemory()
  const one = await open({ kept })
  const store = inMemoryStore(kept)
  const deaf = await openAt(testWorld({ reviews: { ...store, subscribe: () => () => undefined } }))
  one.session.start({})
  answer(one, Good)
  expect(deaf.progress.reviewCount).toBe(0)
  await deaf.progress.catchUp()
  expect(deaf.progress.reviewCount).toBe(1)
})
