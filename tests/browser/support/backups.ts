/** Logs and files of progress for browser tests: real prompts of the decks, as somebody may have studied them. */
import { catalogue } from '#decks/index.ts'
import { studyDeck } from '#domain/prompt.ts'
import type { LogEntry, Rating, Review } from '#domain/review.ts'
import { writeBackup } from '#formats/backup.ts'
import { write } from '#formats/reviewRecord.ts'
import { defaultSettings, type Settings } from '#formats/settings.ts'
import type { OpenedApp } from './openedApp.ts'

const decks = await Promise.all(catalogue.map(async (entry) => studyDeck(await entry.load())))
const keys = decks.flatMap((deck) => deck.prompts.map(({ key }) => key))
const HOUR_MS = 3_600_000

/** So many reviews, four hours apart, the last one an hour before noon UTC on 22 November 2026. */
export function studied(count: number, nonce = 1): Review[] {
  const last = Date.parse('2026-11-22T11:00Z')
  return Array.from({ length: count }, (_, i) => ({
    kind: 'review',
    at: last - (count - 1 - i) * 4 * HOUR_MS,
    offsetMinutes: -480,
    prompt: keys[(i * 7) % keys.length] ?? ('promp1' as Review['prompt']),
    rating: ([3, 1, 3, 2, 4, 3] as const satisfies Rating[])[i % 6] ?? 3,
    answerMs: 4000,
    form: 'reveal',
    choices: 0,
    nonce,
  }))
}

/** What localStorage holds of such a log. */
export function storedLog(entries: readonly LogEntry[]): Record<string, string> {
  const chunks = Array.from({ length: Math.ceil(entries.length / 163) }, (_, i) => [
    `attest/log/1/device01/earlier001/${i}`,
    entries
      .slice(i * 163, (i + 1) * 163)
      .map(write)
      .join(''),
  ])
  return Object.fromEntries(chunks) as Record<string, string>
}

/** A file as a file input takes it. */
export function backupFile(entries: readonly LogEntry[], settings: Settings = defaultSettings) {
  const text = writeBackup({
    entries,
    settings,
    appVersion: '0.1.0',
    writtenAt: Date.parse('2026-11-20T12:00Z'),
  })
  return { name: 'attest-2026-11-20.json', mimeType: 'application/json', buffer: Buffer.from(text) }
}

/** Every record in localStorage and every one in the database, each sorted. */
export async function keptRecords(app: OpenedApp): Promise<{ local: string[]; mirror: string[] }> {
  return app.page.evaluate(async () => {
    const linesOf = (texts: readonly string[]) =>
      [...new Set(texts.flatMap((text) => text.split('\n')))].filter((line) => line !== '').sort()
    const local = Object.entries(localStorage).filter(([key]) => key.startsWith('attest/log/'))
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('attest')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(new Error('The database did not open.'))
    })
    const texts = await new Promise<string[]>((resolve, reject) => {
      const request = database.transaction('chunks').objectStore('chunks').getAll()
      request.onsuccess = () => resolve(request.result as string[])
      request.onerror = () => reject(new Error('The database was not read.'))
    })
    database.close()
    return { local: linesOf(local.map(([, text]) => String(text))), mirror: linesOf(texts) }
  })
}

/** The records of these entries, as `keptRecords` gives them. */
export function recordsOf(entries: readonly LogEntry[]): string[] {
  return entries.map((entry) => write(entry).trim()).sort()
}
