/** A folder of the browser's file system in memory, which can be taken away, filled up, locked, or made to garble. */
import type { FolderHandle } from '#storage/backupFolder.ts'
import type { FolderRecord, FolderRecordPlace } from '#storage/folderRecord.ts'

export interface MemoryFolder extends FolderHandle {
  readonly files: Map<string, string>
  /** What goes wrong from now on, with everything or with the next bytes. */
  trouble: 'none' | 'gone' | 'not-allowed' | 'full' | 'garbled'
  permission: 'granted' | 'prompt' | 'denied'
}

export function memoryFolder(name = 'Backups'): MemoryFolder {
  const files = new Map<string, string>()

  function check(): void {
    if (folder.trouble === 'gone') throw new DOMException('It is not there.', 'NotFoundError')
    if (folder.permission !== 'granted' || folder.trouble === 'not-allowed')
      throw new DOMException('It is not allowed.', 'NotAllowedError')
  }

  /** As a browser does it: what is written is there when the file is closed, and not before. */
  function writable(path: string): FileSystemWritableFileStream {
    let text = ''
    return {
      write: async (data: string) => {
        if (folder.trouble === 'full') throw new DOMException('There is no room.', 'QuotaExceededError')
        text += folder.trouble === 'garbled' ? data.replace('a', 'b') : data
      },
      close: async () => void files.set(path, text),
    } as unknown as FileSystemWritableFileStream
  }

  const folder: MemoryFolder = {
    kind: 'directory',
    name,
    files,
    trouble: 'none',
    permission: 'granted',
    isSameEntry: async (other) => other === (folder as unknown),
    queryPermission: async () => folder.permission,
    requestPermission: async () => (folder.permission = 'granted'),
    async getFileHandle(path, options) {
      check()
      if (!files.has(path) && !options?.create)
        throw new DOMException('There is no such file.', 'NotFoundError')
      if (!files.has(path)) files.set(path, '')
      return {
        getFile: async () => new File([files.get(path) ?? ''], path),
        createWritable: async () => writable(path),
      } as unknown as FileSystemFileHandle
    },
    async removeEntry(path) {
      check()
      if (!files.delete(path)) throw new DOMException('There is no such file.', 'NotFoundError')
    },
  }
  return folder
}

/** What only IndexedDB can keep of a real folder. */
export function memoryRecord<Handle>(): FolderRecordPlace<Handle> {
  let record: FolderRecord<Handle> | undefined
  return {
    read: async () => record,
    write: async (changed) => void (record = changed),
    remove: async () => void (record = undefined),
  }
}
