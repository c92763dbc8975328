/** The learner's own memory in the built app: learnt in a worker without a network, told, taken back, in every tab. */
import { expect } from 'vitest'
import { defaultSettings } from '#formats/settings.ts'
import { newOwnMemory } from '#domain/fitting/ownMemory.ts'
import { enoughToFit } from './support/memoryScenes.ts'
import { copied } from './support/offline.ts'
import { test } from './support/test.ts'

const switchedOff = {
  'attest/settings': JSON.stringify({ ...defaultSettings, ownMemory: { ...newOwnMemory, isOn: false } }),
}

test('own memory is learnt by a worker, also without a network, told in words, and taken back in one tap in every tab', async ({
  openApp,
  server,
}) => {
  const { page, openTab } = await openApp({
    path: '#/settings',
    stored: { ...enoughToFit, ...switchedOff },
    worker: true,
  })
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  await page.getByText('Prompts come back as suits an average memory.').waitFor()
  await copied(page)
  await server.stop()

  await page.getByLabel('Learn from your answers').selectOption('On')
  await page.getByText(/Your memory holds facts like these about a (third|quarter|half) longer/).waitFor()
  expect(workers).toEqual([expect.stringContaining('/assets/fitWorker')])

  const other = await openTab('#/settings')
  await other.getByText('Learnt from 200 reviews.').waitFor()

  await page.getByRole('link', { name: 'Today' }).click()
  await page.getByText(/Your intervals become about a (third|quarter|half) longer:/).waitFor()
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await page.getByText('Done: due dates are as they were.').waitFor()
  await other.getByText('Learnt from 200 reviews.').waitFor({ state: 'detached' })

  await page.reload()
  await page.getByRole('heading', { name: 'Today' }).waitFor()
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByText('as suits an average memory').waitFor()
  expect(workers).toHaveLength(1)
  await server.start()
})
