/**
 * The place of the one snapshot that is kept: a database of its own, so that losing it costs a replay and nothing else.
 * What is read there is believed only when its checksum fits, and then only as far as its marks fit the log.
 */
import * as v from 'valibot'
import { wrap, type DBSchema, type IDBPDatabase } from 'idb'
import { fingerprintOfNumbers, fingerprintOfText } from '#formats/fingerprint.ts'
import type { Snapshot } from '#domain/history.ts'
import { packSnapshot, unpackSnapshot } from '#formats/packedSnapshot.ts'
import { CACHE_DATABASE } from '../keys.ts'
import { packMarks, unpackMarks, type Marks } from './marks.ts'

/** A snapshot, what it was made of, and under which policy. */
export interface Cached {
  readonly policy: string
  readonly marks: Marks
  readonly snapshot: Snapshot
}

export interface CachePlace {
  /** Undefined when there is nothing that can be believed. Never rejects. */
  read(): Promise<Cached | undefined>
  /** Packs at once and stores after; false when it could not be stored. Never rejects. */
  write(cached: Cached): Promise<boolean>
}

/** Goes up when a field changes its meaning: what another version wrote is passed over. */
const FORMAT = 1

const recordSchema = v.object({
  format: v.literal(FORMAT),
  policy: v.string(),
  keys: v.string(),
  marks: v.instance(Float64Array<ArrayBuffer>),
  prompts: v.string(),
  memories: v.instance(Float64Array<ArrayBuffer>),
  undone: v.string(),
  size: v.number(),
  checksum: v.number(),
})

type CacheRecord = v.InferOutput<typeof recordSchema>

interface Schema extends DBSchema {
  snapshots: { key: string; value: unknown }
}

const KEY = 'latest'

export function cachePlace(factory: Pick<IDBFactory, 'open'> | undefined): CachePlace {
  async function use<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T | undefined> {
    try {
      if (!factory) return undefined
      const database = await connect(factory)
      return await work(database).finally(() => database.close())
    } catch {
      // No room, no access, another version: then there is no cache, and the log is replayed.
      return undefined
    }
  }

  return {
    read: () => use(async (database) => unpack(await database.get('snapshots', KEY))),
    write(cached) {
      const record = pack(cached)
      return use((database) => database.put('snapshots', record, KEY)).then((key) => key !== undefined)
    },
  }
}

async function connect(factory: Pick<IDBFactory, 'open'>): Promise<IDBPDatabase<Schema>> {
  const request = factory.open(CACHE_DATABASE, 1)
  request.onupgradeneeded = () => request.result.createObjectStore('snapshots')
  const database = await (wrap(request) as unknown as Promise<IDBPDatabase<Schema>>)
  // Another page deletes everything: this one is not in the way.
  database.addEventListener('versionchange', () => database.close())
  return database
}

function pack({ policy, marks, snapshot }: Cached): CacheRecord {
  const { keys, numbers } = packMarks(marks)
  const record = { format: FORMAT, policy, keys, marks: numbers, ...packSnapshot(snapshot) } as const
  return { ...record, checksum: checksumOf(record) }
}

function unpack(value: unknown): Cached | undefined {
  const read = v.safeParse(recordSchema, value)
  if (!read.success || checksumOf(read.output) !== read.output.checksum) return undefined
  const { policy, keys, marks: numbers } = read.output
  const marks = unpackMarks({ keys, numbers })
  const snapshot = unpackSnapshot(read.output)
  return marks && snapshot && { policy, marks, snapshot }
}

function checksumOf(record: Omit<CacheRecord, 'checksum'>): number {
  const { format, policy, keys, marks, prompts, memories, undone, size } = record
  const texts = [policy, keys, prompts, undone].map((text) => fingerprintOfText(text))
  const numbers = [marks, memories].map(fingerprintOfNumbers)
  return fingerprintOfText([format, size, ...texts, ...numbers].join(' '))
}
