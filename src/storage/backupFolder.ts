/**
 * A folder of the learner's choice, and the backups in it. Nothing in the folder is touched but the files that this
 * browser wrote and nobody has changed since.
 */
import { crc24 } from '#formats/crc24.ts'
import type { RollingBackup } from '#domain/rollingBackups.ts'
import type { FolderRecordPlace, WrittenBackup } from './folderRecord.ts'

type Permission = 'granted' | 'prompt' | 'denied'

/** Chrome's way to ask for a folder again, which is not in the standard. */
interface Permitted {
  queryPermission?(mode: { mode: 'readwrite' }): Promise<Permission>
  requestPermission?(mode: { mode: 'readwrite' }): Promise<Permission>
}

/** What is used of a folder of the browser. */
export type FolderHandle = Pick<FileSystemDirectoryHandle, 'name' | 'getFileHandle' | 'removeEntry'> &
  Permitted

export interface NewBackup extends RollingBackup {
  readonly text: string
  readonly content: number
}

/** Why a backup is not in the folder: it is gone, not allowed, has no room, gave back something else, or refused. */
export type FolderFault = 'gone' | 'not-allowed' | 'full' | 'not-as-written' | 'failed'

export interface FolderWorld<Handle> {
  readonly record: FolderRecordPlace<Handle>
  /** Asks the learner for a folder. */
  readonly pick: () => Promise<Handle>
  /** Runs one thing at a time, over all pages of the browser. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>
  /** Notes where a page sees it at once that a folder is chosen, or no longer is. */
  readonly note: (isChosen: boolean) => void
}

export function backupFolder<Handle extends FolderHandle>({
  record,
  pick,
  alone,
  note,
}: FolderWorld<Handle>) {
  async function keep(written: readonly WrittenBackup[]): Promise<void> {
    const now = await record.read()
    if (now) await record.write({ ...now, written })
  }

  /** Whether a file is still as this browser wrote it. */
  async function isOurs(handle: Handle, { name, length, checksum }: WrittenBackup): Promise<boolean> {
    const text = await textOf(handle, name).catch(() => undefined)
    return text?.length === length && crc24(text) === checksum
  }

  return {
    alone,

    /** The chosen folder, whether it may be written, and what this browser wrote into it; undefined when none is. */
    async look() {
      const kept = await record.read().catch(() => undefined)
      if (!kept) return undefined
      return { name: kept.handle.name, permission: await permissionOf(kept.handle), written: kept.written }
    },

    /** Must follow a tap. Choosing the same folder again forgets nothing that matters: its old files simply stay. */
    async choose(): Promise<'chosen' | 'cancelled' | 'refused'> {
      try {
        await record.write({ handle: await pick(), written: [] })
        note(true)
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
      const { handle, written } = kept
      let name: string | undefined
      try {
        name = await freeName(handle, backup.name)
        const file = await (await handle.getFileHandle(name, { create: true })).createWritable()
        await file.write(text)
        await file.close()
        if ((await textOf(handle, name)) !== text) return await takeBack(handle, name, 'not-as-written')
        await keep([...written, { ...backup, name, length: text.length, checksum: crc24(text) }])
        return { ok: true }
      } catch (error) {
        return takeBack(handle, name, faultOf(error))
      }
    },

    /** Removes files that this browser wrote. One that somebody has changed or moved is left alone, and forgotten. */
    async remove(backups: readonly WrittenBackup[]): Promise<void> {
      const kept = await record.read().catch(() => undefined)
      if (!kept) return
      for (const backup of backups) {
        if (await isOurs(kept.handle, backup))
          await kept.handle.removeEntry(backup.name).catch(() => undefined)
      }
      const names = new Set(backups.map(({ name }) => name))
      await keep(kept.written.filter(({ name }) => !names.has(name)))
    },

    /** Writes nothing more. What is in the folder stays there. */
    async forget(): Promise<void> {
      note(false)
      await record.remove().catch(() => undefined)
    },
  }
}

/** What was begun under a name that nothing had is of no use to anybody. */
async function takeBack(handle: FolderHandle, name: string | undefined, reason: FolderFault) {
  if (name !== undefined) await handle.removeEntry(name).catch(() => undefined)
  return { ok: false, reason } as const
}

async function permissionOf(handle: FolderHandle): Promise<Permission> {
  return (await handle.queryPermission?.({ mode: 'readwrite' }).catch(() => 'prompt' as const)) ?? 'granted'
}

async function textOf(handle: FolderHandle, name: string): Promise<string> {
  return (await (await handle.getFileHandle(name)).getFile()).text()
}

/** The name itself, or the first of 'name-2', 'name-3' … that nothing in the folder has. */
async function freeName(handle: FolderHandle, name: string): Promise<string> {
  for (let i = 1; ; i += 1) {
    const candidate = i === 1 ? name : name.replace(/\.json$/, `-${i}.json`)
    const isTaken = await handle.getFileHandle(candidate).then(
      () => true,
      (error: unknown) => {
        if (nameOf(error) === 'NotFoundError') return false
        if (nameOf(error) === 'TypeMismatchError') return true
        throw error
      },
    )
    if (!isTaken) return candidate
  }
}

const faults: ReadonlyMap<string, FolderFault> = new Map([
  ['NotFoundError', 'gone'],
  ['NotAllowedError', 'not-allowed'],
  ['NoModificationAllowedError', 'not-allowed'],
  ['QuotaExceededError', 'full'],
])

function faultOf(error: unknown): FolderFault {
  return faults.get(nameOf(error)) ?? 'failed'
}

function nameOf(error: unknown): string {
  return error instanceof DOMException || error instanceof Error ? error.name : ''
}
