import { expect, test, vi } from 'vitest'
import { afterAct, inOwnTask, isActing, ownTask } from '#stores/ownTask.ts'

/** All that still belongs to the task at hand. */
async function restOfTask(): Promise<void> {
  for (let step = 0; step < 20; step += 1) await Promise.resolve()
}

test('what follows an act comes after all of it, and before what it puts into tasks of their own', async () => {
  const seen: string[] = []
  const act = inOwnTask(() => {
    seen.push('act')
    void ownTask().then(() => seen.push('own task'))
    void restOfTask().then(() => seen.push('rest of the act'))
    void afterAct().then(() => seen.push('after'))
  })
  act()
  seen.push('touch')
  await ownTask().then(ownTask)
  expect(seen).toEqual(['touch', 'act', 'rest of the act', 'after', 'own task'])
})

test('without an act it is in a task of its own', async () => {
  const seen: string[] = []
  void afterAct().then(() => seen.push('after'))
  void restOfTask().then(() => seen.push('rest of the task'))
  await ownTask()
  expect(seen).toEqual(['rest of the task', 'after'])
})

test('what follows what follows an act has a task of its own again, and then the act is over', async () => {
  const seen: string[] = []
  const act = inOwnTask(async () => {
    for (const step of ['drawn', 'focused', 'completed']) {
      await afterAct()
      seen.push(step)
      void restOfTask().then(() => seen.push(`rest of ${step}`))
    }
  })
  act()
  expect(isActing()).toBe(true)
  await vi.waitFor(() => expect(isActing()).toBe(false))
  await restOfTask()
  expect(seen).toEqual([
    'drawn',
    'rest of drawn',
    'focused',
    'rest of focused',
    'completed',
    'rest of completed',
  ])
})
