/** Thousands of files that are no good backups: every one is answered, nothing is invented, no loss is silent. */
import { expect, test } from 'vitest'
import { readBackup } from '#formats/backup.ts'
import { write } from '#formats/reviewRecord.ts'
import { defaultSettings } from '#formats/settings.ts'
import { goodEntries, malformedFiles } from './malformedFiles.ts'

test('at least 5,000 malformed files are answered: what is read was written, and damage is told', () => {
  const good = new Set(goodEntries.map(write))
  const files = malformedFiles()
  const tally = { refused: 0, salvaged: 0, same: 0, locked: 0 }
  const faults: string[] = []
  for (const { kind, text } of files) {
    const read = readBackup(text)
    if (read.kind === 'refused') tally.refused += 1
    else if (read.kind === 'locked') tally.locked += 1
    else {
      const found = new Set(read.data.entries.map(write))
      if ([...found].some((record) => !good.has(record))) faults.push(`${kind}: invented a record`)
      const isWhole = found.size === good.size && hasSettings(read.data.settings)
      if (read.issues.length > 0) tally.salvaged += 1
      // A changed field that says nothing of what was studied, with a checksum to fit, is no damage.
      else if (isWhole || kind === 'field') tally.same += 1
      else faults.push(`${kind}: lost something and said nothing`)
    }
  }
  expect(faults).toEqual([])
  expect(files.length).toBeGreaterThanOrEqual(5000)
  expect(tally.refused).toBeGreaterThan(1500)
  process.stdout.write(`backup: ${files.length} malformed files: ${JSON.stringify(tally)}\n`)
}, 60_000)

function hasSettings(settings: object): boolean {
  return Object.entries(defaultSettings).every(
    ([field, value]) => JSON.stringify(settings[field as keyof typeof settings]) === JSON.stringify(value),
  )
}
