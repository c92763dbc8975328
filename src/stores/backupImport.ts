/** Takes a file of progress in: first a plan of what that would add, then, if the learner wants it, the adding. */
import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { Confusion } from '#domain/confusion.ts'
import { newerOwnMemory } from '#domain/fitting/ownMemoryMoves.ts'
import { standingReviews, type LogEntry } from '#domain/review.ts'
import { readBackup, type BackupIssue, type BackupRead, type BackupRefusal } from '#formats/backup.ts'
import { isWholeLock, unlockBackup } from '#formats/backupLock.ts'
import { planImport, type ImportPlan } from '#formats/backupPlan.ts'
import { LARGEST_FILE_BYTES } from '#formats/backupText.ts'
import type { Settings } from '#formats/settings.ts'
import { useBackup } from './backup.ts'
import type { Removed } from './backupWorld.ts'
import { useConfusions } from './confusions.ts'
import { useLibrary } from './library.ts'
import { useProgress, type SaveFault } from './progress.ts'
import { useSafekeeping } from './safekeeping.ts'
import { useSettings } from './settings.ts'
import { useWorld } from './world.ts'

/** Why a file is not taken in. */
export type ImportRefusal =
  BackupRefusal | { readonly reason: 'damaged-lock' | 'no-cryptography' | 'unreadable-file' }

/** A file that was read, and what taking it in would mean. */
export interface OpenedFile {
  readonly name: string
  readonly plan: ImportPlan
  readonly issues: readonly BackupIssue[]
  readonly entries: readonly LogEntry[]
  readonly settings: Partial<Settings>
  readonly confusions: readonly Confusion[]
  readonly writtenAt: number | undefined
}

export type ImportState =
  | { readonly step: 'idle' | 'reading' | 'replacing' }
  | { readonly step: 'locked'; readonly isWrong: boolean }
  | ({ readonly step: 'refused' } & ImportRefusal)
  | { readonly step: 'planned' }
  | { readonly step: 'merging'; readonly done: number; readonly total: number }
  | { readonly step: 'merged'; readonly reviews: number }
  /** So many entries could not be stored; what was stored before stays. */
  | { readonly step: 'not-stored'; readonly left: number; readonly fault: SaveFault }
  | {
      readonly step: 'not-replaced'
      readonly reason: 'no-backup' | Extract<Removed, { ok: false }>['reason']
    }

export interface TakeIn {
  /** Whether the settings of the file are taken as well. */
  readonly withSettings: boolean
}

/** Entries stored in one go: some milliseconds of work, and a step on the progress bar. */
const PORTION = 2000
/** How often a slow device is asked again whether all is stored, each time for two seconds. */
const ATTEMPTS = 30

export const useBackupImport = defineStore('backupImport', () => {
  const world = useWorld()
  const { cryptography, erasure, startAnew } = world.backup
  const backup = useBackup()
  const library = useLibrary()
  const progress = useProgress()
  const safekeeping = useSafekeeping()
  const settings = useSettings()

  const state = ref<ImportState>({ step: 'idle' })
  const opened = shallowRef<OpenedFile>()
  const locked = shallowRef<{ readonly name: string; readonly content: unknown }>()

  /** Reads a file and plans; nothing is stored. */
  async function open(file: Blob & { readonly name: string }): Promise<void> {
    forget()
    state.value = { step: 'reading' }
    const text = file.size > LARGEST_FILE_BYTES ? 'too-large' : await textOf(file)
    if (typeof text === 'string') refuse({ reason: text })
    else await take(file.name, readBackup(text.text))
  }

  async function textOf(file: Blob): Promise<{ text: string } | 'unreadable-file'> {
    return file.text().then(
      (text) => ({ text }),
      () => 'unreadable-file',
    )
  }

  async function take(name: string, read: BackupRead): Promise<void> {
    if (read.kind === 'refused') refuse(read)
    else if (read.kind === 'backup') await planFor(name, read)
    else if (locked.value || !isWholeLock(read.content)) refuse({ reason: 'damaged-lock' })
    else if (!cryptography) refuse({ reason: 'no-cryptography' })
    else {
      locked.value = { name, content: read.content }
      state.value = { step: 'locked', isWrong: false }
    }
  }

  async function unlock(passphrase: string): Promise<void> {
    if (!locked.value || !cryptography) return
    const { name, content } = locked.value
    state.value = { step: 'reading' }
    const unlocked = await unlockBackup(content, passphrase, cryptography.subtle)
    if (unlocked.ok) await take(name, readBackup(unlocked.text))
    else if (unlocked.reason === 'wrong-passphrase') state.value = { step: 'locked', isWrong: true }
    else refuse({ reason: 'damaged-lock' })
  }

  async function planFor(
    name: string,
    { data, issues }: Extract<BackupRead, { kind: 'backup' }>,
  ): Promise<void> {
    await library.load()
    const plan = planImport(data.entries, {
      here: (await progress.readAnew()).entries,
      deckOf: (key) => library.byKey.get(key)?.deckId,
      dayStartMinutes: settings.settings.dayStartMinutes,
    })
    opened.value = { name, plan, issues, ...data }
    state.value = { step: 'planned' }
  }

  function refuse(refusal: ImportRefusal): void {
    forget()
    state.value = { step: 'refused', ...refusal }
  }

  /** Adds what the file has and this browser has not. */
  async function merge({ withSettings }: TakeIn): Promise<void> {
    if (!opened.value) return
    const { plan, settings: found, confusions } = opened.value
    const before = progress.reviewCount
    const total = plan.fresh.length
    for (let done = 0; done < total; done += PORTION) {
      state.value = { step: 'merging', done, total }
      const fault = await store(plan.fresh.slice(done, done + PORTION))
      if (fault) {
        progress.takeIn(plan.fresh.slice(0, fault.keptIn ? done + PORTION : done))
        state.value = { step: 'not-stored', left: total - done, fault }
        return
      }
    }
    progress.takeIn(plan.fresh)
    await useConfusions().add(confusions)
    if (withSettings) settings.change(withNewer(found))
    safekeeping.cameFromFile(progress.reviewCount - before)
    forget()
    state.value = { step: 'merged', reviews: plan.newReviews }
  }

  /** Of two devices' own memories the newer holds: after merging, both have the same. */
  function withNewer(found: Partial<Settings>): Partial<Settings> {
    if (!found.ownMemory) return found
    return { ...found, ownMemory: newerOwnMemory(settings.settings.ownMemory, found.ownMemory) }
  }

  /** Undefined when the entries are stored. A browser without a database cannot promise more than to keep them. */
  async function store(entries: readonly LogEntry[]): Promise<SaveFault | undefined> {
    let saved = await world.reviews.appendAll(entries)
    for (let i = 0; i < ATTEMPTS && !saved.ok && saved.reason === 'too-slow'; i += 1) {
      saved = await world.reviews.appendAll([])
    }
    if (saved.ok || (saved.reason === 'unavailable' && saved.keptIn)) return undefined
    return saved
  }

  /** Downloads what is here, puts the file in its place, and starts anew with it. */
  async function replace({ withSettings }: TakeIn): Promise<void> {
    if (!opened.value) return
    const { entries, settings: found, confusions } = opened.value
    state.value = { step: 'replacing' }
    if (progress.reviewCount > 0 && !(await backup.downloadBefore())) {
      state.value = { step: 'not-replaced', reason: 'no-backup' }
      return
    }
    if (withSettings) settings.change(found)
    const place = await world.confusions()
    place.remove(() => true)
    place.add(confusions)
    safekeeping.allCameFromFile(standingReviews(entries).length)
    const replaced = await erasure.replaceLog(entries)
    if (replaced.ok) startAnew('here')
    else state.value = { step: 'not-replaced', reason: replaced.reason }
  }

  function forget(): void {
    opened.value = undefined
    locked.value = undefined
  }

  /** Puts the file aside. */
  function dismiss(): void {
    forget()
    state.value = { step: 'idle' }
  }

  return { state, opened, open, unlock, merge, replace, dismiss }
})
