import { beforeEach, describe, expect, test } from 'vitest'
import { nextTick } from 'vue'
import { Good, type Review } from '#domain/review.ts'
import { createMemory, inMemoryStore } from '#storage/inMemoryStore.ts'
import type { ReviewStore, Saved } from '#storage/reviewStore.ts'
import { useLibrary } from '#stores/library.ts'
import { useProgress } from '#stores/progress.ts'
import { useUpdates } from '#stores/updates.ts'
import { inApp, testWorld } from './testWorld.ts'

const home = { isSession: false }
const study = { isSession: true }

/** A store whose writes are confirmed by hand. */
function slowStore() {
  const waiting: ((saved: Saved) => void)[] = []
  const reviews: ReviewStore = {
    ...inMemoryStore(createMemory()),
    append: () => new Promise((resolve) => waiting.push(resolve)),
  }
  async function confirm(saved: Saved): Promise<void> {
    waiting.shift()?.(saved)
    await nextTick()
    await nextTick()
  }
  return { reviews, confirm }
}

async function open() {
  const { reviews, confirm } = slowStore()
  const world = testWorld({ reviews })
  const { progress, library, updates } = inApp(world).run(() => ({
    progress: useProgress(),
    library: useLibrary(),
    updates: useUpdates(),
  }))
  await Promise.all([progress.open(), library.load()])
  const review: Review = {
    kind: 'review',
    ...world.now(),
    prompt: library.prompts[0]!.key,
    rating: Good,
    answerMs: 1000,
    form: 'reveal',
    choices: 0,
    nonce: world.nonce,
  }
  return { updates, confirm, answer: () => progress.record(review) }
}

let opened: Awaited<ReturnType<typeof open>>
let done: string[]
beforeEach(async () => {
  opened = await open()
  done = []
})

const take = () => void done.push('taken')
const reload = () => void done.push('reloaded')

describe('a newer build is offered', () => {
  test('on the next screen that opens, and not on the one that is open', () => {
    const { updates } = opened
    updates.entered(home)
    updates.waits(take)
    expect(updates.isOffered).toBe(false)
    updates.entered(home)
    expect(updates.isOffered).toBe(true)
  })

  test('never in a session', () => {
    const { updates } = opened
    updates.waits(take)
    updates.entered(study)
    expect(updates.isOffered).toBe(false)
    updates.entered(home)
    expect(updates.isOffered).toBe(true)
  })

  test('not while there are answers that a reload would lose, but where a reload is the remedy', async () => {
    const { updates, answer, confirm } = opened
    updates.waits(take)
    updates.entered(home)
    for (const [saved, offered] of [
      [{ ok: false, reason: 'full' }, false],
      [{ ok: false, reason: 'full', keptIn: 'localStorage' }, true],
      [{ ok: false, reason: 'newer-version' }, true],
      [{ ok: true }, true],
    ] as const) {
      answer()
      await confirm(saved)
      expect(updates.isOffered).toBe(offered)
    }
  })
})

test('nothing is taken unless the learner says so, and then once every answer is stored', async () => {
  const { updates, answer, confirm } = opened
  updates.waits(take)
  updates.entered(home)
  answer()
  await nextTick()
  expect(done).toEqual([])
  updates.accept()
  await nextTick()
  expect([updates.isTaken, done]).toEqual([true, []])
  await confirm({ ok: true })
  expect(done).toEqual(['taken'])
})

describe('a page whose build is no longer in use reloads', () => {
  test('at once on a screen between sessions, and only once', async () => {
    const { updates } = opened
    updates.entered(home)
    updates.outdated(reload)
    updates.outdated(reload)
    await nextTick()
    updates.entered(study)
    updates.entered(home)
    await nextTick()
    expect(done).toEqual(['reloaded'])
  })

  test('after the session that it is in', async () => {
    const { updates } = opened
    updates.entered(study)
    updates.outdated(reload)
    await nextTick()
    expect(done).toEqual([])
    updates.entered(home)
    await nextTick()
    expect(done).toEqual(['reloaded'])
  })

  test('when every answer is stored', async () => {
    const { updates, answer, confirm } = opened
    updates.entered(home)
    answer()
    answer()
    updates.outdated(reload)
    await confirm({ ok: true })
    expect(done).toEqual([])
    await confirm({ ok: true })
    expect(done).toEqual(['reloaded'])
  })
})
