/**
 * The second copy of the log, in IndexedDB. Every write is one transaction with strict durability, so its end means
 * that the text is on the disk: the only such word that a browser gives.
 */
import { readChunk, writeChunk } from '#formats/reviewChunk.ts'
import { wrap, type DBSchema, type IDBPDatabase } from 'idb'
import { refusal, type Refused, type Written } from './failures.ts'
import { DATABASE, SCHEMA } from './keys.ts'
import { quarantineKey } from './quarantine.ts'

export interface Mirror {
  /** Every chunk by its key. */
  read(): Promise<{ readonly ok: true; readonly texts: ReadonlyMap<string, string> } | Refused>
  /** Puts whole chunks in one transaction; all or none. */
  write(chunks: ReadonlyMap<string, string>): Promise<Written>
  /** Removes chunks in one transaction, for a learner who wants them replaced. Nothing else ever removes any. */
  remove(keys: Iterable<string>): Promise<Written>
  /**
   * Brings the chunks of other pages up to date: adds the lines that they lack and keeps their damaged text aside, all
   * in one transaction that sees what those pages have written in the meantime.
   */
  repair(lacking: ReadonlyMap<string, readonly string[]>): Promise<Repaired | Refused>
}

export interface Repaired {
  readonly ok: true
  /** Lines that were in fact missing and are there now. */
  readonly restored: number
  /** Damaged records that had not been kept aside before. */
  readonly unreadable: number
}

interface Schema extends DBSchema {
  chunks: { key: string; value: string }
  quarantine: { key: string; value: string }
}

type Database = IDBPDatabase<Schema>

const STRICT = { durability: 'strict' } as const

/** The mirror in the given factory. Connects when it is first used, and again after the browser closed it. */
export function openMirror(factory: Pick<IDBFactory, 'open'> | undefined): Mirror {
  let connection: Promise<Database> | undefined

  function forget(): void {
    connection?.then((database) => database.close()).catch(() => undefined)
    connection = undefined
  }

  /** A failure leaves no connection behind: the next attempt opens a new one, which heals all but a full disk. */
  async function attempt<T>(work: (database: Database) => Promise<T>, mayRetry = true): Promise<T | Refused> {
    if (!factory) return { ok: false, reason: 'unavailable' }
    let database: Database
    try {
      connection ??= connect(factory, forget)
      database = await connection
    } catch (error) {
      connection = undefined
      return refusal(error, 'unavailable')
    }
    try {
      return await work(database)
    } catch (error) {
      forget()
      return mayRetry && isClosed(error) ? attempt(work, false) : refusal(error)
    }
  }

  return {
    read: () => attempt(readAll),
    write: (chunks) => attempt((database) => writeAll(database, chunks)),
    remove: (keys) => attempt((database) => removeAll(database, keys)),
    repair: (lacking) => attempt((database) => repairAll(database, lacking)),
  }
}

/**
 * Opens through the factory at hand; idb's own `openDB` knows only the global one. A page of a newer version that wants
 * to change the database is not held up: this page lets go, and finds the newer version when it connects again.
 */
async function connect(factory: Pick<IDBFactory, 'open'>, forget: () => void): Promise<Database> {
  const request = factory.open(DATABASE, SCHEMA)
  request.onupgradeneeded = () => {
    request.result.createObjectStore('chunks')
    request.result.createObjectStore('quarantine')
  }
  const database = wrap(request) as unknown as Promise<Database>
  const opened = await database
  opened.addEventListener('versionchange', forget)
  opened.addEventListener('close', forget)
  return opened
}

/** Some browsers close a connection without a word, and say so to the first who uses it: nothing has been begun then. */
function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError'
}

async function readAll(database: Database) {
  const { store, done } = database.transaction('chunks')
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll(), done])
  return { ok: true as const, texts: new Map(keys.map((key, i) => [key, textOf(values[i])])) }
}

async function writeAll(database: Database, chunks: ReadonlyMap<string, string>): Promise<Written> {
  const transaction = database.transaction('chunks', 'readwrite', STRICT)
  for (const [key, text] of chunks) transaction.store.put(text, key).catch(leaveToTransaction)
  await transaction.done
  return { ok: true }
}

async function removeAll(database: Database, keys: Iterable<string>): Promise<Written> {
  const transaction = database.transaction('chunks', 'readwrite', STRICT)
  for (const key of keys) transaction.store.delete(key).catch(leaveToTransaction)
  await transaction.done
  return { ok: true }
}

async function repairAll(
  database: Database,
  lacking: ReadonlyMap<string, readonly string[]>,
): Promise<Repaired> {
  const transaction = database.transaction(['chunks', 'quarantine'], 'readwrite', STRICT)
  const chunks = transaction.objectStore('chunks')
  const quarantine = transaction.objectStore('quarantine')

  async function repairOne(key: string, lines: readonly string[]) {
    const { lines: held, unreadable, unreadableCount } = readChunk(textOf(await chunks.get(key)))
    const missing = lines.filter((line) => !held.includes(line))
    const aside = quarantineKey(unreadable)
    const isNew = unreadable !== '' && (await quarantine.getKey(aside)) === undefined
    if (isNew) await quarantine.put(unreadable, aside)
    if (missing.length > 0) await chunks.put(writeChunk([...held, ...missing]), key)
    return { restored: missing.length, unreadable: isNew ? unreadableCount : 0 }
  }

  const repairs = Array.from(lacking, ([key, lines]) => repairOne(key, lines))
  const [done] = await Promise.all([Promise.all(repairs), transaction.done])
  return {
    ok: true,
    restored: done.reduce((sum, one) => sum + one.restored, 0),
    unreadable: done.reduce((sum, one) => sum + one.unreadable, 0),
  }
}

/** When a transaction fails, each of its requests fails too; only the transaction knows why. */
function leaveToTransaction(): undefined {
  return undefined
}

/** Damage may leave anything under a key; what is no text is made one, so that it can be kept aside. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value)
}
