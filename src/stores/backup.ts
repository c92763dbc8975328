/** Takes progress out of this browser as a file, which is read back and compared before it counts as exported. */
import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { isoDay, studyDay } from '#domain/calendar.ts'
import type { Confusion } from '#domain/confusion.ts'
import { standingReviews, type LogEntry } from '#domain/review.ts'
import { readBackup, writeBackup, type BackupSource } from '#formats/backup.ts'
import { lockBackup, unlockBackup } from '#formats/backupLock.ts'
import { write } from '#formats/reviewRecord.ts'
import { useProgress } from './progress.ts'
import { useSafekeeping } from './safekeeping.ts'
import { useSettings } from './settings.ts'
import { useWorld } from './world.ts'

export type ExportState =
  | { readonly step: 'idle' | 'working' | 'cancelled' }
  /** The file is there, and the browser wants another tap before it shares it. */
  | { readonly step: 'ready' }
  | { readonly step: 'done'; readonly how: Delivery; readonly name: string; readonly reviews: number }
  | { readonly step: 'failed'; readonly reason: 'not-as-written' | 'no-cryptography' | 'no-delivery' }

export type Delivery = 'shared' | 'downloaded'

/** What goes into a file. */
type Content = Pick<BackupSource, 'newer' | 'settings'> & {
  readonly entries: readonly LogEntry[]
  readonly confusions: readonly Confusion[]
}

interface Prepared {
  readonly file: File
  readonly reviews: number
}

const FILE_TYPE = 'application/json'

export const useBackup = defineStore('backup', () => {
  const world = useWorld()
  const { files, cryptography, appVersion } = world.backup
  const progress = useProgress()
  const settings = useSettings()
  const safekeeping = useSafekeeping()

  const state = ref<ExportState>({ step: 'idle' })
  const prepared = shallowRef<Prepared>()
  const canLock = cryptography !== undefined
  /** Whether there is a share sheet that takes such files: a choice between it and a download. */
  const canShare = files.canShare(new File(['{}'], 'attest.json', { type: FILE_TYPE }))

  /**
   * Writes the file and hands it to the learner, as they prefer where there is a choice.
   * @param passphrase protects the file; empty for a file that anybody can read
   */
  async function exportAll(passphrase = '', preferred: Delivery = 'shared'): Promise<void> {
    state.value = { step: 'working' }
    prepared.value = undefined
    const file = await prepare(passphrase)
    if (typeof file === 'string') state.value = { step: 'failed', reason: file }
    else {
      prepared.value = file
      await deliver(preferred)
    }
  }

  /** Hands over the file that is ready. */
  async function deliver(preferred: Delivery): Promise<void> {
    if (!prepared.value) return
    const { file, reviews } = prepared.value
    if (preferred === 'shared' && files.canShare(file)) {
      const shared = await files.share(file)
      if (shared === 'shared') done('shared', file.name, reviews)
      else if (shared === 'needs-tap') state.value = { step: 'ready' }
      else if (shared === 'cancelled') state.value = { step: 'cancelled' }
      else state.value = { step: 'failed', reason: 'no-delivery' }
    } else {
      files.download(file)
      done('downloaded', file.name, reviews)
    }
  }

  function done(how: Delivery, name: string, reviews: number): void {
    safekeeping.wasExported(reviews)
    prepared.value = undefined
    state.value = { step: 'done', how, name, reviews }
  }

  /**
   * A file of everything here, read back; or why there is none.
   * @param passphrase protects it; empty for a file that anybody can read
   * @param ending follows the date in its name
   */
  async function prepare(
    passphrase: string,
    ending = '',
  ): Promise<Prepared | 'not-as-written' | 'no-cryptography'> {
    if (passphrase && !cryptography) return 'no-cryptography'
    const now = world.now()
    const log = await progress.readAnew()
    const content: Content = {
      ...log,
      settings: { ...world.settings.read().kept, ...settings.settings },
      confusions: (await world.confusions()).read(),
    }
    const open = writeBackup({ ...content, appVersion, writtenAt: now.at })
    const text = passphrase && cryptography ? await lockBackup(open, passphrase, cryptography) : open
    const name = `attest-${isoDay(studyDay(now, 0))}${ending}.json`
    const file = new File([text], name, { type: FILE_TYPE })
    return (await isAsWritten(file, passphrase, content))
      ? { file, reviews: standingReviews(log.entries).length }
      : 'not-as-written'
  }

  /** Whether the file, read as an import would read it, says exactly what is here. */
  async function isAsWritten(file: File, passphrase: string, content: Content): Promise<boolean> {
    const { entries, newer = [], confusions } = content
    let read = readBackup(await file.text())
    if (read.kind === 'locked' && cryptography) {
      const unlocked = await unlockBackup(read.content, passphrase, cryptography.subtle)
      if (unlocked.ok) read = readBackup(unlocked.text)
    }
    if (read.kind !== 'backup') return false
    const { data, issues } = read
    const isBad = issues.some((issue) => issue.kind !== 'newer-records' || issue.count !== newer.length)
    if (isBad || data.confusions.length !== confusions.length) return false
    const here = new Set(entries.map(write))
    const there = new Set(data.entries.map(write))
    return here.size === there.size && [...here].every((record) => there.has(record))
  }

  /** Downloads a file of everything here before something is done about it; false when that did not succeed. */
  async function downloadBefore(): Promise<boolean> {
    const made = await prepare('', '-before')
    if (typeof made === 'string') return false
    files.download(made.file)
    return true
  }

  function dismiss(): void {
    state.value = { step: 'idle' }
  }

  return { state, canLock, canShare, exportAll, deliver, prepare, downloadBefore, dismiss }
})
