/** The folder of backups in a browser that lets a page choose one: Chrome and its kin, on a desk and on Android. */
import { backupFolder, type FolderHandle } from './backupFolder.ts'
import { folderRecordPlace } from './folderRecord.ts'
import { FOLDER_KEY } from './keys.ts'
import { granted, localPlace } from './localPlace.ts'
import type { StorageWorld } from './open.ts'

/** Not in the standard, and so not in TypeScript's own types. */
interface FolderPicker {
  showDirectoryPicker(options: {
    id: string
    mode: 'readwrite'
    startIn: 'documents'
  }): Promise<FileSystemDirectoryHandle & FolderHandle>
}

export function openBackupFolder(page: Window, { indexedDB, localStorage }: StorageWorld) {
  if (!indexedDB) throw new Error('Inconsistent: a folder of backups was opened where none is offered.')
  return backupFolder<FileSystemDirectoryHandle & FolderHandle>({
    record: folderRecordPlace(indexedDB),
    pick: () =>
      (page as unknown as FolderPicker).showDirectoryPicker({
        id: 'attest-backups',
        mode: 'readwrite',
        startIn: 'documents',
      }),
    alone: oneAtATime(page),
    mark: (isChosen) => localPlace(localStorage).set(FOLDER_KEY, isChosen ? 'on' : 'off'),
  })
}

/** One thing at a time over all pages, where the browser has locks; within this page at least. */
function oneAtATime(page: Window): <T>(work: () => Promise<T>) => Promise<T> {
  const locks = granted<LockManager | undefined>(() => page.navigator.locks)
  let last: Promise<unknown> = Promise.resolve()
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (locks) return locks.request('attest-backup-folder', work)
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}
