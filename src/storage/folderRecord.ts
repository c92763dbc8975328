/**
 * Which folder the learner chose for backups, and what was written into it: in a database of its own, since only a
 * database can keep the handle of a folder, and the mirror of the log must not wait for it.
 */
import { wrap, type DBSchema, type IDBPDatabase } from 'idb'
import type { RollingBackup } from '#domain/rollingBackups.ts'
import { FOLDER_DATABASE } from './keys.ts'

/** A file that this browser wrote, and how to tell that nobody has changed it since. */
export interface WrittenBackup extends RollingBackup {
  readonly length: number
  readonly checksum: number
  /** Says what the file holds, whenever it was written. */
  readonly content: number
}

/** `Handle` is `FileSystemDirectoryHandle`, but for tests. */
export interface FolderRecord<Handle> {
  readonly handle: Handle
  /** In the order they were written. */
  readonly written: readonly WrittenBackup[]
}

/** Where it is kept. A failure rejects. */
export interface FolderRecordPlace<Handle> {
  read(): Promise<FolderRecord<Handle> | undefined>
  write(record: FolderRecord<Handle>): Promise<void>
  remove(): Promise<void>
}

interface Schema<Handle> extends DBSchema {
  folder: { key: string; value: FolderRecord<Handle> }
}

const KEY = 'chosen'

/** Opens for each use and lets go at once, so that deleting the database never waits for this page. */
export function folderRecordPlace(
  factory: Pick<IDBFactory, 'open'>,
): FolderRecordPlace<FileSystemDirectoryHandle> {
  type Database = IDBPDatabase<Schema<FileSystemDirectoryHandle>>

  async function within<T>(use: (database: Database) => Promise<T>): Promise<T> {
    const request = factory.open(FOLDER_DATABASE, 1)
    request.onupgradeneeded = () => request.result.createObjectStore('folder')
    const database = await (wrap(request) as unknown as Promise<Database>)
    try {
      return await use(database)
    } finally {
      database.close()
    }
  }

  return {
    read: () => within((database) => database.get('folder', KEY)),
    write: (record) =>
      within(async (database) => {
        await database.put('folder', record, KEY)
      }),
    remove: () => within((database) => database.delete('folder', KEY)),
  }
}
