/** What a file takes along beside the log: what was mixed up, and settings that only a newer version knows. */
import { expect, test } from 'vitest'
import type { Confusion } from '#domain/confusion.ts'
import type { PromptKey } from '#domain/review.ts'
import { reviews } from '../storage/support/entries.ts'
import { testWorld } from '../stores/testWorld.ts'
import { choose, keptWith, openSettings, press, waitFor } from './backupScreen.ts'

const here: Confusion = { kind: 'mixup', at: 1, prompt: 'key001' as PromptKey, chosen: 'ada' }
const there: Confusion = { kind: 'mixup', at: 2, prompt: 'key002' as PromptKey, chosen: 'ben' }

test('what was mixed up on one device is known on the other after an import, beside what was known there', async () => {
  const world = testWorld({ kept: keptWith(reviews(3)) })
  ;(await world.confusions()).add([here])
  const settings = await openSettings(world)
  await press(settings, 'Export to a file')
  await waitFor(settings, 'Exported as')
  const { file } = world.backup.delivered[0]!
  expect(JSON.parse(await file.text())).toMatchObject({ settings: { ofANewerVersion: 1 } })

  const other = testWorld()
  ;(await other.confusions()).add([there])
  const imported = await openSettings(other)
  await choose(imported, file)
  await press(imported, 'Add 3 reviews')
  await waitFor(imported, '3 reviews added.')
  expect((await other.confusions()).read()).toEqual([there, here])
})
