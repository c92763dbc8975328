/**
 * A folder of the learner's choice, and the backups in it. Nothing in the folder is touched but the files that this
 * browser wrote and nobody has changed since.
 */
import { crc24 } from '#formats/crc24.ts'
import type { RollingBackup } from '#domain/rollingBackups.ts'
import { nameOf, removeUnchanged, writeNew, type Files, type FolderFault } from './folderFiles.ts'
import type { FolderRecord, FolderRecordPlace, WrittenBackup } from './folderRecord.ts'

type Permission = 'granted' | 'prompt' | 'denied'

/** Chrome's way to ask for a folder again, which is not in the standard. */
interface Permitted {
  queryPermission?(mode: { mode: 'readwrite' }): Promise<Permission>
  requestPermission?(mode: { mode: 'readwrite' }): Promise<Permission>
}

/** What is used of a folder of the browser. */
export type FolderHandle = Files &
  Pick<FileSystemDirectoryHandle, 'name' | 'kind' | 'isSameEntry'> &
  Permitted

export interface NewBackup extends RollingBackup {
  readonly text: string
  readonly content: number
}

export interface FolderWorld<Handle> {
  readonly record: FolderRecordPlace<Handle>
  /** Asks the learner for a folder. */
  readonly pick: () => Promise<Handle>
  /** Runs one thing at a time, over all pages of the browser. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>
  /** Says where a page sees it at once whether a folder is chosen. */
  readonly mark: (isChosen: boolean) => void
}

export function backupFolder<Handle extends FolderHandle>({
  record,
  pick,
  alone,
  mark,
}: FolderWorld<Handle>) {
  return {
    alone,

    /** The chosen folder, whether it may be written, and what this browser wrote into it; undefined when none is. */
    async look() {
      const kept = await record.read().catch(() => undefined)
      if (!kept) return undefined
      return { name: kept.handle.name, permission: await permissionOf(kept.handle), written: kept.written }
    },

    /** Must follow a tap. Of the folder that is chosen already, what was written there stays known. */
    async choose(): Promise<'chosen' | 'cancelled' | 'refused'> {
      try {
        const handle = await pick()
        const kept = await record.read()
        const isSame = kept !== undefined && (await handle.isSameEntry(kept.handle))
        await record.write({ handle, written: isSame ? kept.written : [] })
        mark(true)
        return 'chosen'
      } catch (error) {
        return nameOf(error) === 'AbortError' ? 'cancelled' : 'refused'
      }
    },

    /** Asks the browser again for the folder that was chosen. Must follow a tap. */
    async ask(): Promise<Permission> {
      const kept = await record.read()
      return (
        (await kept?.handle.requestPermission?.({ mode: 'readwrite' }).catch(() => 'prompt' as const)) ??
        'prompt'
      )
    },

    /** Writes a file under its name, or beside one of that name, and reads it back. */
    async write({ text, ...backup }: NewBackup): Promise<{ ok: true } | { ok: false; reason: FolderFault }> {
      const kept = await record.read().catch(() => undefined)
      if (!kept) return { ok: false, reason: 'gone' }
      const written = await writeNew(kept.handle, backup.name, text)
      if (!written.ok) return written
      const { name } = written
      const noted = { ...backup, name, length: text.length, checksum: crc24(text) }
      if (await note(record, { ...kept, written: [...kept.written, noted] })) return { ok: true }
      await removeUnchanged(kept.handle, noted)
      return { ok: false, reason: 'failed' }
    },

    /** Removes files that this browser wrote. One that somebody has changed or moved is left alone, and forgotten. */
    async remove(backups: readonly WrittenBackup[]): Promise<void> {
      const kept = await record.read().catch(() => undefined)
      if (!kept) return
      for (const backup of backups) await removeUnchanged(kept.handle, backup)
      const names = new Set(backups.map(({ name }) => name))
      await note(record, { ...kept, written: kept.written.filter(({ name }) => !names.has(name)) })
    },

    /** Writes nothing more. What is in the folder stays there. */
    async forget(): Promise<void> {
      mark(false)
      await record.remove().catch(() => undefined)
    },
  }
}

async function permissionOf(handle: FolderHandle): Promise<Permission> {
  return (await handle.queryPermission?.({ mode: 'readwrite' }).catch(() => 'prompt' as const)) ?? 'granted'
}

/** Whether it was noted: the database may be full, or being deleted. */
function note<Handle>(place: FolderRecordPlace<Handle>, changed: FolderRecord<Handle>): Promise<boolean> {
  return place.write(changed).then(
    () => true,
    () => false,
  )
}
