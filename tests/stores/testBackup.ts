/** The outside of a test world: files that are handed over are kept for the test, and nothing reaches a browser. */
import type { BackupWorld, ExportNote } from '#stores/backupWorld.ts'
import { write } from '#formats/reviewRecord.ts'
import { backupFolder } from '#storage/backupFolder.ts'
import type { Memory } from '#storage/inMemoryStore.ts'
import { memoryRecord, type MemoryFolder } from '../storage/support/memoryFolder.ts'

export interface TestBackupOptions {
  /** What the share sheet says; without it there is none. */
  readonly sharing?: 'shared' | 'cancelled' | 'needs-tap' | 'refused'
  readonly isPromised?: boolean
  /** What the browser says when it is asked to keep what is stored. */
  readonly answers?: boolean
  readonly iosForm?: 'tab' | 'app'
  /** The folder that the learner chooses for backups; without it the browser has none to choose. */
  readonly folder?: MemoryFolder
  readonly hasCryptography?: boolean
  readonly note?: ExportNote
  readonly erasing?: Awaited<ReturnType<BackupWorld['erasure']['deleteAll']>>
}

export interface TestBackup extends BackupWorld {
  readonly delivered: readonly { readonly how: 'shared' | 'downloaded'; readonly file: File }[]
  readonly startedAnew: readonly ('home' | 'here')[]
  /** Another tab begins to remove what is kept, or has ended. */
  readonly removedElsewhere: (news: 'begun' | 'ended') => void
}

export function testBackup(kept: Memory, options: TestBackupOptions = {}): TestBackup {
  const delivered: { how: 'shared' | 'downloaded'; file: File }[] = []
  const startedAnew: ('home' | 'here')[] = []
  const listeners: ((news: 'begun' | 'ended') => void)[] = []
  const removed = options.erasing ?? { ok: true }
  let note: ExportNote = options.note ?? { reviews: 0 }
  let sharing = options.sharing
  return {
    delivered,
    startedAnew,
    removedElsewhere: (news) => listeners.forEach((listener) => listener(news)),
    appVersion: '0.1.0',
    files: {
      canShare: () => sharing !== undefined,
      share: async (file) => {
        const answer = sharing ?? 'refused'
        if (answer === 'shared') delivered.push({ how: 'shared', file })
        // The next tap is at once.
        if (answer === 'needs-tap') sharing = 'shared'
        return answer
      },
      download: (file) => delivered.push({ how: 'downloaded', file }),
    },
    cryptography:
      options.hasCryptography === false
        ? undefined
        : {
            subtle: crypto.subtle,
            randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
          },
    note: {
      read: () => note,
      write: (changed) => {
        note = changed
        return true
      },
    },
    persistence: {
      isPromised: () => Promise.resolve(options.isPromised),
      ask: () => Promise.resolve(options.answers ?? false),
    },
    iosForm: options.iosForm,
    folder: testFolder(options.folder),
    erasure: {
      deleteAll: async () => {
        if (removed.ok) kept.entries.clear()
        return removed
      },
      replaceLog: async (entries) => {
        if (removed.ok) {
          kept.entries.clear()
          for (const entry of entries) kept.entries.set(write(entry), entry)
        }
        return removed
      },
      removeLeftovers: () => Promise.resolve(removed),
      onElsewhere: (listener) => listeners.push(listener),
    },
    startAnew: (at) => startedAnew.push(at),
  }
}

/** The real thing over a folder in memory, and nothing kept between visits. */
function testFolder(handle: MemoryFolder | undefined): BackupWorld['folder'] {
  let isChosen = false
  const folder = backupFolder<MemoryFolder>({
    record: memoryRecord(),
    pick: async () => {
      if (!handle) throw new Error('Inconsistent: a folder was asked for where none is offered')
      return handle
    },
    alone: (work) => work(),
    mark: (is) => (isChosen = is),
  })
  return { isOffered: handle !== undefined, isChosen: () => isChosen, open: async () => folder }
}
