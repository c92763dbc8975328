import { expect, test } from 'vitest'
import { newOwnMemory } from '#domain/fitting/ownMemory.ts'
import { taken } from '#domain/fitting/ownMemoryMoves.ts'
import { defaultWeights } from '#domain/scheduling/fsrs.ts'
import { readBackup, writeBackup } from '#formats/backup.ts'
import { createMemory, inMemoryStore } from '#storage/inMemoryStore.ts'
import { useOwnMemory } from '#stores/ownMemory.ts'
import { useProgress } from '#stores/progress.ts'
import { useSettings } from '#stores/settings.ts'
import type { World } from '#stores/world.ts'
import { madeHistories } from '../domain/fitting/learner.ts'
import { logOf } from '../domain/fitting/logs.ts'
import { inApp, settingsOfTabs, testWorld } from './testWorld.ts'

const weights = defaultWeights.with(2, 3)
const better: World['fit'] = async () => ({ kind: 'better', weights, change: 1.1 })

/** A learner with 240 reviews, and what fits them. */
async function learner(fit: World['fit'], browser: Parameters<typeof testWorld>[0] = {}) {
  const kept = browser.kept ?? createMemory()
  const world = testWorld({ ...browser, kept, fit })
  const log = logOf(
    madeHistories({ weights: defaultWeights, prompts: 60, answers: 4, seed: 31 }),
    world.today(),
  )
  await inMemoryStore(kept).appendAll(log)
  const app = inApp(world)
  await app.run(() => useProgress()).open()
  return app.run(() => ({ world, own: useOwnMemory(), settings: useSettings(), progress: useProgress() }))
}

test('a fit that is better is in use at once, and moves due dates by replay', async () => {
  const { own, settings, progress } = await learner(better)
  const before = JSON.stringify([...progress.memories.values()].map(({ stabilityDays }) => stabilityDays))
  await own.resume()
  expect(settings.policy.settings.weights).toEqual(weights)
  await expect
    .poll(() => JSON.stringify([...progress.memories.values()].map(({ stabilityDays }) => stabilityDays)))
    .not.toBe(before)
  own.takeBack()
  expect(settings.policy.settings.weights).toBeUndefined()
  await expect
    .poll(() => JSON.stringify([...progress.memories.values()].map(({ stabilityDays }) => stabilityDays)))
    .toBe(before)
})

test('a fit that is no better changes nothing, and is not tried again at once', async () => {
  let tries = 0
  const { own, settings } = await learner(async () => {
    tries += 1
    return { kind: 'not-better' }
  })
  await own.resume()
  await own.resume()
  expect(tries).toBe(1)
  expect(settings.policy.settings.weights).toBeUndefined()
})

test('a session that begins stops the trial, and what comes of it then is dropped', async () => {
  let finish: (outcome: { kind: 'better'; weights: number[]; change: number }) => void = () => undefined
  let begun = false
  let stopped = false
  const { own, settings } = await learner((_, __, stop) => {
    begun = true
    stop.addEventListener('abort', () => (stopped = true))
    return new Promise((resolve) => (finish = resolve))
  })
  const trial = own.resume()
  expect(own.share).toBe(0)
  await expect.poll(() => begun).toBe(true)
  own.pause()
  finish({ kind: 'better', weights: [...weights], change: 1 })
  await trial
  expect([stopped, own.share, settings.settings.ownMemory.fit]).toEqual([true, undefined, null])
})

test('a browser that cannot run the fit goes on without one, and says nothing', async () => {
  const { own, settings } = await learner(async () => {
    throw new Error('no workers here')
  })
  await own.resume()
  expect([own.share, settings.settings.ownMemory]).toEqual([undefined, newOwnMemory])
})

test('weights that were stored and are not valid are not used', async () => {
  const { settingsSchema } = await import('#formats/settings.ts')
  const v = await import('valibot')
  const kept = (given: number[]) => taken(newOwnMemory, { weights: given, reviews: 250, change: 1.1 }, 1)
  const field = settingsSchema.entries.ownMemory
  expect(v.is(field, kept([...weights]))).toBe(true)
  for (const bad of [[], weights.slice(1), weights.with(4, 11), weights.with(1, NaN)]) {
    expect(v.is(field, kept([...bad]))).toBe(false)
  }
})

test('tabs agree: what one learns or takes back holds in the other, once no session is under way there', async () => {
  const tab = settingsOfTabs()
  const kept = createMemory()
  const one = await learner(better, { kept, settingsPlace: tab() })
  const other = await learner(better, { kept, settingsPlace: tab() })
  other.own.pause()
  await one.own.resume()
  one.settings.change({ newPerDay: 7 })
  expect(other.settings.policy.settings.weights).toBeUndefined()
  other.settings.change({ theme: 'dark' })
  await other.own.resume()
  expect(other.settings.settings).toEqual({ ...one.settings.settings, theme: 'dark' })
  expect(other.settings.policy.settings.weights).toEqual(weights)
  other.own.takeBack()
  expect(one.settings.policy.settings.weights).toBeUndefined()
})

test('another device that takes in log and settings replays to the same memory', async () => {
  const here = await learner(better)
  await here.own.resume()
  const backup = writeBackup({
    entries: here.progress.reviews(),
    settings: here.settings.settings,
    appVersion: '1.0.0',
    writtenAt: 0,
  })
  const read = readBackup(backup)
  if (read.kind !== 'backup') throw new Error('The backup cannot be read')
  const kept = createMemory()
  await inMemoryStore(kept).appendAll(read.data.entries)
  const there = inApp(testWorld({ kept, settings: read.data.settings }))
  const progress = there.run(() => useProgress())
  await progress.open()
  await expect.poll(() => [...progress.memories]).toEqual([...here.progress.memories])
})

test('a change of theme leaves the policy, and with it the replay, as it was', async () => {
  const { settings } = await learner(better)
  const before = settings.policy
  settings.change({ theme: 'dark' })
  expect(settings.policy).toBe(before)
})
