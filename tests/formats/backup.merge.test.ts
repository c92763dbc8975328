/**
 * Devices that exchange files end with the same reviews and the same schedule, in whatever order, and however often.
 * Each merge goes through the text of a file and through the plan, as an import does; a file of the same reviews is
 * written and read once.
 */
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { historyOf } from '#domain/history.ts'
import { replay } from '#domain/memory.ts'
import { standingReviews, type LogEntry, type PromptKey } from '#domain/review.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import { defaultSettings as policySettings } from '#domain/scheduling/policy.ts'
import { readBackup, writeBackup } from '#formats/backup.ts'
import { planImport } from '#formats/backupPlan.ts'
import { write } from '#formats/reviewRecord.ts'
import { defaultSettings } from '#formats/settings.ts'
import { review, undoOf } from '../storage/support/entries.ts'

const RUNS = 10_000
const policy = makePolicy('fsrs', policySettings)

/** Reviews of a few prompts over some weeks by several devices, and for each the undo of it. */
const pool: readonly LogEntry[] = Array.from({ length: 6 }, (_, i) =>
  review(i * 7919, { prompt: `promp${i % 3}` as PromptKey, nonce: i % 3 }),
).flatMap((one) => [one, undoOf(one)])

type Device = readonly LogEntry[]

/** Some of the pool, one bit an entry: undos come with and without their reviews. */
const device: fc.Arbitrary<Device> = fc
  .nat(2 ** pool.length - 1)
  .map((bits) => pool.filter((_, i) => (bits & (1 << i)) !== 0))

const tallies = new Map<string, number>()
function ran(what: string): void {
  tallies.set(what, (tallies.get(what) ?? 0) + 1)
}
afterAll(() => {
  process.stdout.write(
    `merge through files: ${JSON.stringify(Object.fromEntries(tallies))}, ${files.size} files\n`,
  )
})

function throughFile(entries: Device): Device {
  const read = readBackup(
    writeBackup({ entries, settings: defaultSettings, appVersion: '0.1.0', writtenAt: 0 }),
  )
  if (read.kind !== 'backup' || read.issues.length > 0) throw new Error('a good file was not read')
  return read.data.entries
}

const recordsOf = (entries: Device): string => entries.map(write).sort().join('')

/** What was read from the file of these records; the order of the device is none of the file. */
const files = new Map<string, Device>()

/** The device after it imported the other's file. */
function merged(here: Device, there: Device): Device {
  const content = recordsOf(there)
  const read = files.get(content) ?? throughFile(there)
  files.set(content, read)
  const plan = planImport(read, { here, deckOf: () => undefined, dayStartMinutes: 240 })
  return [...here, ...plan.fresh]
}

test('a file and the import of it into nothing give the same records', () => {
  fc.assert(
    fc.property(device, (a) => {
      ran('round trip')
      return recordsOf(merged([], a)) === recordsOf(a)
    }),
    { numRuns: RUNS },
  )
}, 60_000)

test('two devices that import each other’s file have the same records', () => {
  fc.assert(
    fc.property(device, device, (a, b) => {
      ran('commutative')
      return recordsOf(merged(a, b)) === recordsOf(merged(b, a))
    }),
    { numRuns: RUNS },
  )
}, 60_000)

test('it does not matter which of three devices exchange files first', () => {
  fc.assert(
    fc.property(device, device, device, (a, b, c) => {
      ran('associative')
      return recordsOf(merged(merged(a, b), c)) === recordsOf(merged(a, merged(b, c)))
    }),
    { numRuns: RUNS },
  )
}, 60_000)

test('importing a file again adds nothing', () => {
  fc.assert(
    fc.property(device, device, (a, b) => {
      ran('idempotent')
      const once = merged(a, b)
      return merged(once, b).length === once.length && recordsOf(merged(once, a)) === recordsOf(once)
    }),
    { numRuns: RUNS },
  )
}, 60_000)

test('all devices have the same schedule afterwards, that of a replay of all reviews', () => {
  fc.assert(
    fc.property(device, device, device, (a, b, c) => {
      ran('replay')
      const one = historyOf(merged(merged(a, b), c), policy)
      // The other device imports while it is open: the entries are added to a history that it has already.
      const other = historyOf(c, policy)
      other.addAll(merged([], b))
      other.addAll(merged([], a))
      const expected = replay(standingReviews([...c, ...a, ...b]), policy)
      expect(one.memories).toEqual(expected)
      expect(other.memories).toEqual(expected)
      expect(other.size).toBe(one.size)
    }),
    { numRuns: 2000 },
  )
}, 60_000)
