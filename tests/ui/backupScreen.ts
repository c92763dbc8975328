/** What a learner does with files on the Settings screen, as tests say it. */
import { flushPromises } from '@vue/test-utils'
import { expect, vi } from 'vitest'
import type { LogEntry } from '#domain/review.ts'
import { writeBackup } from '#formats/backup.ts'
import { write } from '#formats/reviewRecord.ts'
import { defaultSettings } from '#formats/settings.ts'
import { createMemory } from '#storage/inMemoryStore.ts'
import SettingsScreen from '#ui/screens/SettingsScreen.vue'
import type { Kept, TestWorld } from '../stores/testWorld.ts'
import { openScreen, type Mounted } from './mounting.ts'

export function keptWith(entries: readonly LogEntry[]): Kept {
  const kept = createMemory()
  for (const entry of entries) kept.entries.set(write(entry), entry)
  return kept
}

export const records = (kept: Kept): string[] => [...kept.entries.keys()].sort()

export function fileOf(entries: readonly LogEntry[], settings = defaultSettings): File {
  const text = writeBackup({ entries, settings, appVersion: '0.1.0', writtenAt: 0 })
  return new File([text], 'attest-2026-11-20.json')
}

export function text({ screen }: Mounted): string {
  return screen.text().replace(/\s+/g, ' ')
}

/** Settings, once all that has to do with files is there: its parts are fetched one by one. */
export async function openSettings(world: TestWorld): Promise<Mounted> {
  const settings = await openScreen(SettingsScreen, { world, path: '/settings' })
  await vi.waitFor(() => settings.screen.get('input[type=file]'), 10_000)
  await waitFor(settings, 'Delete everything …')
  return settings
}

export async function press(mounted: Mounted, name: string): Promise<void> {
  const button = mounted.screen.findAll('button').find((one) => one.text() === name)
  if (!button) throw new Error(`There is no button '${name}'`)
  await button.trigger('click')
  await flushPromises()
}

export async function choose(mounted: Mounted, file: File): Promise<void> {
  const input = mounted.screen.get<HTMLInputElement>('input[type=file]')
  Object.defineProperty(input.element, 'files', { value: [file], configurable: true })
  Object.defineProperty(input.element, 'value', { value: '', writable: true, configurable: true })
  await input.trigger('change')
  await vi.waitFor(() => expect(text(mounted)).not.toContain('Reading the file'), 10_000)
  await flushPromises()
}

export async function waitFor(mounted: Mounted, words: string | RegExp): Promise<void> {
  await vi.waitFor(() => expect(text(mounted)).toMatch(words), 10_000)
}
