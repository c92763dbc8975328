/** Files that are no good backups, by the thousand and always the same: damage, other JSON, bytes, and bad fields. */
import fc from 'fast-check'
import { writeBackup } from '#formats/backup.ts'
import { withChecksum } from '#formats/backupChecksum.ts'
import { defaultSettings } from '#formats/settings.ts'
import { reviews } from '../storage/support/entries.ts'
import { generator } from '../storage/support/browser.ts'

export interface Malformed {
  readonly kind: 'changed' | 'cut' | 'spliced' | 'field' | 'json' | 'bytes' | 'deep' | 'archive'
  readonly text: string
}

/** The good backup that the damaged ones were. */
export const goodEntries = reviews(40)
const goodText = writeBackup({
  entries: goodEntries,
  settings: defaultSettings,
  appVersion: '0.1.0',
  writtenAt: Date.parse('2026-11-22T20:00:00Z'),
})

export function malformedFiles(): Malformed[] {
  const random = generator(5)
  const below = (limit: number): number => Math.floor(random() * limit)
  return [
    ...many(2000, 'changed', () => changed(below)),
    ...many(600, 'cut', () => goodText.slice(0, below(goodText.length - 3))),
    ...many(900, 'spliced', () => spliced(below)),
    ...badFields(),
    ...fc.sample(fc.json({ maxDepth: 5 }), { numRuns: 1000, seed: 5 }).map(of('json')),
    ...many(500, 'bytes', () => new TextDecoder().decode(bytes(1 + below(400), below))),
    ...many(100, 'archive', () => new TextDecoder().decode(archive(below))),
    ...[17, 100, 5000, 200_000].flatMap((depth) =>
      ['[', '{"a":', '{"format":"attest-backup","version":1,"records":['].map((open) => ({
        kind: 'deep' as const,
        text: open + '['.repeat(depth),
      })),
    ),
  ]
}

type Below = (limit: number) => number

function of(kind: Malformed['kind']): (text: string) => Malformed {
  return (text) => ({ kind, text })
}

function many(count: number, kind: Malformed['kind'], make: () => string): Malformed[] {
  return Array.from({ length: count }, make).map(of(kind))
}

/** One to five characters changed to others. */
function changed(below: Below): string {
  let text = goodText
  for (let i = 0; i <= below(5); i += 1) {
    const place = below(text.length)
    const other = String.fromCharCode(32 + below(95))
    text = text.slice(0, place) + (text.charAt(place) === other ? '~' : other) + text.slice(place + 1)
  }
  return text
}

/** A stretch taken out, doubled, or put somewhere else. */
function spliced(below: Below): string {
  const start = below(goodText.length)
  const stretch = goodText.slice(start, start + 1 + below(300))
  const without = goodText.slice(0, start) + goodText.slice(start + stretch.length)
  const place = below(goodText.length)
  const added = goodText.slice(0, place) + stretch + goodText.slice(place)
  const moved = without.slice(0, below(without.length))
  return [without, added, moved + stretch][below(3)] ?? without
}

/** Each field missing, and with each of a list of wrong values; with a checksum that fits, as a forger would. */
function badFields(): Malformed[] {
  const content = without(JSON.parse(goodText) as Content, 'checksum')
  const values = [null, true, -1, 1.5, 1e300, '', 'text', [], [[]], [1], {}, { a: 1 }]
  return Object.keys(content).flatMap((field) => {
    const wrong = values.filter((value) => JSON.stringify(value) !== JSON.stringify(content[field]))
    const changed = wrong.map((value) => ({ ...content, [field]: value }))
    return [without(content, field), ...changed, { ...content, [`${field}2`]: 1 }]
      .map((file) => withChecksum(file))
      .map(of('field'))
  })
}

type Content = Readonly<Record<string, unknown>>

function without(content: Content, left: string): Content {
  return Object.fromEntries(Object.entries(content).filter(([field]) => field !== left))
}

function bytes(length: number, below: Below): Uint8Array {
  return Uint8Array.from({ length }, () => below(256))
}

function archive(below: Below): Uint8Array {
  return Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes(200, below))
}
