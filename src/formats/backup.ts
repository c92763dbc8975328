/**
 * The file that a learner takes their progress away in: JSON that a person can read, every record of the log as it is
 * stored, the settings, and a checksum over all of it. Described in docs/BACKUP.md. Reading makes a plan and writes
 * nothing; whatever is given to it, it answers and does not throw.
 */
import * as v from 'valibot'
import type { Confusion } from '#domain/confusion.ts'
import type { LogEntry } from '#domain/review.ts'
import { checksumOf, withChecksum } from './backupChecksum.ts'
import { salvageLines } from './backupSalvage.ts'
import { faultOfText, parseJson, type NotText } from './backupText.ts'
import { readConfusions } from './confusions.ts'
import { readChunk, writeChunk } from './reviewChunk.ts'
import { RECORD_LENGTH, write } from './reviewRecord.ts'
import { settingsSchema, type Settings } from './settings.ts'

export const BACKUP_FORMAT = 'attest-backup'

/**
 * Goes up when a field is added, renamed, removed or changes its meaning. 2 has `confusions`; a file without any is
 * written as 1, so that every version of the app reads it.
 */
const BACKUP_VERSIONS = [1, 2] as const
const NEWEST = 2

/** How a prompt's id becomes the six characters in a record: `promptKey` in domain/prompt.ts. */
const PROMPT_KEYS = 'two FNV-1a hashes, 36 bits'

/** What a file says. */
export interface BackupData {
  /** Each entry once, in the order of the file. */
  readonly entries: readonly LogEntry[]
  /** Only those fields that could be read. */
  readonly settings: Partial<Settings>
  /** What was mixed up, which no log tells. */
  readonly confusions: readonly Confusion[]
  /** When it was written, in milliseconds since 1970 UTC; undefined when a damaged file does not tell. */
  readonly writtenAt: number | undefined
}

/** Something that the learner should know of a file before they take it in. */
export type BackupIssue =
  /** It is not as it was written. What is given are the records that could still be read; so many are missing. */
  | { readonly kind: 'damaged'; readonly missing: number }
  /** So many records could not be read. */
  | { readonly kind: 'unreadable-records'; readonly count: number }
  /** So many records can only be read by a newer version of the app. */
  | { readonly kind: 'newer-records'; readonly count: number }
  /** A setting holds what it cannot hold, and is left out. */
  | { readonly kind: 'bad-setting'; readonly field: string }

/** Why a file cannot be read at all. */
export type BackupRefusal =
  | { readonly reason: NotText }
  /** It is no JSON, or was once and is now too damaged to find a record in. */
  | { readonly reason: 'not-json' | 'broken' }
  /** It is JSON of something else. */
  | { readonly reason: 'other-json' }
  | { readonly reason: 'too-new'; readonly version: number }
  /** It is a backup in which this field is missing or wrong, and no record can be read. */
  | { readonly reason: 'bad-field'; readonly field: string }
  /** Its prompts are named in a way that this version does not know. */
  | { readonly reason: 'other-prompt-keys' }

export type BackupRead =
  | { readonly kind: 'backup'; readonly data: BackupData; readonly issues: readonly BackupIssue[] }
  | { readonly kind: 'locked'; readonly content: unknown }
  | ({ readonly kind: 'refused' } & BackupRefusal)

export interface BackupSource {
  readonly entries: Iterable<LogEntry>
  /** Records that only a newer version of the app can read, as they are stored: the file keeps them for it. */
  readonly newer?: readonly string[]
  /** With those that only a newer version knows. */
  readonly settings: Settings & Readonly<Record<string, unknown>>
  readonly confusions?: readonly Confusion[]
  readonly appVersion: string
  /** Milliseconds since 1970 UTC. */
  readonly writtenAt: number
}

/** The text of the file. Records are sorted, so that the same log always gives the same list. */
export function writeBackup(source: BackupSource): string {
  const { entries, newer = [], settings, confusions = [], appVersion, writtenAt } = source
  const known = Array.from(entries, (entry) => write(entry).slice(0, RECORD_LENGTH))
  const records = [...new Set([...known, ...newer])].sort()
  return withChecksum({
    format: BACKUP_FORMAT,
    version: confusions.length > 0 ? 2 : 1,
    about: 'Study progress of the app Attest. To take it in: Settings, Your progress, Import.',
    app: appVersion,
    written: new Date(writtenAt).toISOString(),
    promptKeys: PROMPT_KEYS,
    settings,
    ...(confusions.length > 0 && { confusions }),
    count: records.length,
    records,
  })
}

const headSchema = v.object({ format: v.literal(BACKUP_FORMAT), version: v.pipe(v.number(), v.integer()) })

const bodySchema = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.picklist(BACKUP_VERSIONS),
  about: v.string(),
  app: v.string(),
  written: v.pipe(
    v.string(),
    v.check((text) => Number.isFinite(Date.parse(text))),
  ),
  promptKeys: v.string(),
  settings: v.record(v.string(), v.unknown()),
  confusions: v.exactOptional(v.array(v.unknown())),
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  records: v.array(v.string()),
  checksum: v.string(),
})

/** The plan of a file: what it says and what is wrong with it, or why nothing can be read from it. */
export function readBackup(given: string): BackupRead {
  const text = given.replace(/^\uFEFF/, '')
  const fault = faultOfText(text)
  if (fault) return { kind: 'refused', reason: fault }
  const parsed = parseJson(text)
  if (!parsed.ok) {
    return text.includes(BACKUP_FORMAT) ? salvage(text, { reason: 'broken' }) : refused('not-json')
  }
  const head = v.safeParse(headSchema, parsed.value)
  if (!head.success) {
    const isOurs = v.is(v.object({ format: v.literal(BACKUP_FORMAT) }), parsed.value)
    return isOurs ? salvage(text, { reason: 'bad-field', field: 'version' }) : refused('other-json')
  }
  const { version } = head.output
  if (version > NEWEST) return { kind: 'refused', reason: 'too-new', version }
  if (v.is(v.object({ protection: v.unknown() }), parsed.value)) {
    return { kind: 'locked', content: parsed.value }
  }
  const body = v.safeParse(bodySchema, parsed.value)
  if (!body.success) {
    return salvage(text, {
      reason: 'bad-field',
      field: v.getDotPath(body.issues[0])?.split('.')[0] ?? 'version',
    })
  }
  return readBody(body.output)
}

function readBody({ checksum, ...content }: v.InferOutput<typeof bodySchema>): BackupRead {
  if (content.promptKeys !== PROMPT_KEYS) return refused('other-prompt-keys')
  const records = readRecords(content.records)
  const missing = Math.max(0, content.count - records.listed)
  const isWhole = missing === 0 && checksumOf(content) === checksum
  if (!isWhole) return damaged(records, missing) ?? refused('broken')
  const { settings, issues } = readSettings(content.settings)
  return {
    kind: 'backup',
    data: {
      entries: records.entries,
      settings,
      confusions: readConfusions(content.confusions),
      writtenAt: Date.parse(content.written),
    },
    issues: [...records.issues, ...issues],
  }
}

/** The records of a damaged file. What else it says is not taken: no checksum of its own speaks for it. */
function damaged(records: Records, missing: number): BackupRead | undefined {
  if (records.sound === 0) return undefined
  const data = { entries: records.entries, settings: {}, confusions: [], writtenAt: undefined }
  return { kind: 'backup', data, issues: [{ kind: 'damaged', missing }, ...records.issues] }
}

interface Records {
  readonly entries: readonly LogEntry[]
  /** How many records are sound, those of a newer version as well. */
  readonly sound: number
  /** How many there are, readable or not. */
  readonly listed: number
  readonly issues: readonly BackupIssue[]
}

function readRecords(texts: readonly string[]): Records {
  const { lines, entries, unreadableCount } = readChunk(writeChunk([...new Set(texts)]))
  const unique = new Map(lines.map((line, i) => [line, entries[i]]))
  const known = [...unique.values()].filter((entry) => entry !== undefined)
  const issues = [
    { kind: 'unreadable-records' as const, count: unreadableCount },
    { kind: 'newer-records' as const, count: unique.size - known.length },
  ]
  return {
    entries: known,
    sound: unique.size,
    listed: unique.size + unreadableCount,
    issues: issues.filter(({ count }) => count > 0),
  }
}

function readSettings(kept: Readonly<Record<string, unknown>>): {
  settings: Partial<Settings>
  issues: BackupIssue[]
} {
  const present = Object.entries(settingsSchema.entries).filter(([field]) => Object.hasOwn(kept, field))
  const isGood = ([field, schema]: (typeof present)[number]): boolean => v.is(schema, kept[field])
  const good = present.filter(isGood).map(([field]) => [field, kept[field]] as const)
  const bad = present.filter((one) => !isGood(one)).map(([field]) => field)
  return {
    settings: Object.fromEntries<unknown>(good),
    issues: bad.map((field) => ({ kind: 'bad-setting', field })),
  }
}

/** What can still be read of a file whose form is no longer that of a backup; where that is nothing, why. */
function salvage(text: string, why: BackupRefusal): BackupRead {
  const found = salvageLines(text, { versions: BACKUP_VERSIONS, promptKeys: PROMPT_KEYS })
  const records = readRecords(found.lines)
  const missing = Math.max(0, (found.count ?? 0) - records.listed)
  return damaged(records, missing) ?? { kind: 'refused', ...why }
}

function refused(reason: 'not-json' | 'other-json' | 'other-prompt-keys' | 'broken'): BackupRead {
  return { kind: 'refused', reason }
}
