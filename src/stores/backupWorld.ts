/** What the stores need of the world to take progress out of this browser, to take it in, and to remove it. */
import type { Moment } from '#domain/calendar.ts'
import type { LogEntry } from '#domain/review.ts'
import type { Cryptography } from '#formats/backupLock.ts'
import type { Saved } from '#storage/reviewStore.ts'

export interface BackupWorld {
  readonly appVersion: string
  readonly files: FileOutlet
  /** Undefined where the browser keeps it from the page: over plain http. */
  readonly cryptography: Cryptography | undefined
  readonly note: ExportNotePlace
  readonly persistence: Persistence
  /** Whether this is a browser tab on an iPhone or iPad, which loses all it keeps after a week without a visit. */
  readonly isIosTab: boolean
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

/** What came of removing. */
export type Removed = { readonly ok: true } | Pick<Extract<Saved, { ok: false }>, 'ok' | 'reason'>

export interface Erasure {
  deleteAll(): Promise<Removed>
  replaceLog(entries: readonly LogEntry[]): Promise<Removed>
  onElsewhere(listener: (news: 'begun' | 'ended') => void): void
}
