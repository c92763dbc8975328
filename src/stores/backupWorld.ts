/** What the stores need of the world to take progress out of this browser, to take it in, and to remove it. */
import type { Moment } from '#domain/calendar.ts'
import type { LogEntry } from '#domain/review.ts'
import type { RollingBackup } from '#domain/rollingBackups.ts'
import type { Cryptography } from '#formats/backupLock.ts'
import type { Saved } from '#storage/reviewStore.ts'

export interface BackupWorld {
  readonly appVersion: string
  readonly files: FileOutlet
  /** Undefined where the browser keeps it from the page: over plain http. */
  readonly cryptography: Cryptography | undefined
  readonly note: ExportNotePlace
  readonly persistence: Persistence
  /**
   * On an iPhone or iPad: a browser tab, which loses all it keeps after a week without a visit, or the app on the home
   * screen, which does not and begins empty. Undefined on any other device.
   */
  readonly iosForm: 'tab' | 'app' | undefined
  readonly folder: FolderDoor
  readonly erasure: Erasure
  /** Starts the app anew, at its first screen or at the one that it shows. */
  readonly startAnew: (at: 'home' | 'here') => void
}

export interface FileOutlet {
  canShare(file: File): boolean
  share(file: File): Promise<'shared' | 'cancelled' | 'needs-tap' | 'refused'>
  download(file: File): void
}

/** What is known of copies outside this browser. */
export interface ExportNote {
  readonly exported?: Moment | undefined
  /** How many reviews are in a file: this browser's own, or one that was imported. */
  readonly reviews: number
  /** When the reminder was last put off, in milliseconds since 1970 UTC. */
  readonly putOffAt?: number | undefined
}

export interface ExportNotePlace {
  read(): ExportNote
  /** False when it could not be written. */
  write(note: ExportNote): boolean
}

export interface Persistence {
  /** Whether the browser has promised to keep what the app stores; undefined when it does not tell. */
  isPromised(): Promise<boolean | undefined>
  ask(): Promise<boolean>
}

/** The way to the folder that backups write themselves into. */
export interface FolderDoor {
  /** Whether the browser lets the learner choose a folder. */
  readonly isOffered: boolean
  readonly isChosen: () => boolean
  readonly open: () => Promise<BackupFolder>
}

export interface BackupFolder {
  /** Runs one thing at a time over all tabs. */
  alone<T>(work: () => Promise<T>): Promise<T>
  /** Undefined when no folder is chosen. */
  look(): Promise<ChosenFolder | undefined>
  /** Must follow a tap. */
  choose(): Promise<'chosen' | 'cancelled' | 'refused'>
  /** Asks for permission to the folder again. Must follow a tap. */
  ask(): Promise<'granted' | 'prompt' | 'denied'>
  /** Writes one file and reads it back. */
  write(
    backup: RollingBackup & { readonly text: string; readonly content: number },
  ): Promise<{ ok: true } | { ok: false; reason: FolderFault }>
  remove(backups: ChosenFolder['written']): Promise<void>
  /** Lets go of the folder and leaves what is in it. */
  forget(): Promise<void>
}

export interface ChosenFolder {
  readonly name: string
  readonly permission: 'granted' | 'prompt' | 'denied'
  /** What this browser wrote and has not removed, in that order; `content` tells whether it says the same. */
  readonly written: readonly WrittenBackup[]
}

export interface WrittenBackup extends RollingBackup {
  readonly length: number
  readonly checksum: number
  readonly content: number
}

/** Why a backup is not in the folder: it is gone, not allowed, has no room, gave back something else, or refused. */
export type FolderFault = 'gone' | 'not-allowed' | 'full' | 'not-as-written' | 'failed'

/** What came of removing. */
export type Removed = { readonly ok: true } | Pick<Extract<Saved, { ok: false }>, 'ok' | 'reason'>

export interface Erasure {
  deleteAll(): Promise<Removed>
  replaceLog(entries: readonly LogEntry[]): Promise<Removed>
  /** Everything is in a file that was read back: what migrations kept until then may go. */
  removeLeftovers(): Promise<Removed>
  onElsewhere(listener: (news: 'begun' | 'ended') => void): void
}
