/** Writes backups into the learner's folder by itself, at most every quarter of an hour, and removes older ones. */
import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { studyDay, type Moment } from '#domain/calendar.ts'
import { rollingBackupName, superfluousBackups, untilBackupIsDue } from '#domain/rollingBackups.ts'
import { crc24 } from '#formats/crc24.ts'
import { useBackup } from './backup.ts'
import type { BackupFolder, ChosenFolder, FolderFault } from './backupWorld.ts'
import { useProgress } from './progress.ts'
import { useSafekeeping } from './safekeeping.ts'
import { useSettings } from './settings.ts'
import { useWorld } from './world.ts'

export type FolderTrouble = FolderFault | 'not-chosen'

type Outcome = 'nothing-to-do' | Awaited<ReturnType<BackupFolder['write']>>

export const useRollingBackup = defineStore('rollingBackup', () => {
  const world = useWorld()
  const door = world.backup.folder
  const backup = useBackup()
  const progress = useProgress()
  const safekeeping = useSafekeeping()
  const settings = useSettings()

  /** Undefined until it is known, and when none is chosen. */
  const folder = shallowRef<ChosenFolder>()
  /** Why the last attempt did not succeed, until one does. */
  const trouble = ref<FolderTrouble>()
  const isWriting = ref(false)
  const isWaiting = computed(() => folder.value !== undefined && folder.value.permission !== 'granted')
  /** The learner wants to be asked for permission another time. */
  const isPutOff = ref(false)
  /** When the newest file was written. */
  const last = computed<Moment | undefined>(() => {
    const at = folder.value?.written.at(-1)?.at
    return at === undefined ? undefined : { ...world.now(), at }
  })

  let place: Promise<BackupFolder> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStarted = false
  /** When this page last tried and failed, so that a failure is not repeated with every answer. */
  let failedAt: number | undefined

  const opened = (): Promise<BackupFolder> => (place ??= door.open())

  async function look(): Promise<ChosenFolder | undefined> {
    folder.value = await (await opened()).look()
    safekeeping.hasFolder = folder.value !== undefined
    return folder.value
  }

  /** Looks at the folder and follows what changes from now on. */
  async function start(): Promise<void> {
    if (isStarted) return
    isStarted = true
    watch([() => progress.isReady, () => progress.reviewCount, () => settings.settings], () => void plan())
    await look()
    await plan()
  }

  /** Backs up now, or as soon as a quarter of an hour has passed; a timer sleeps with the phone, so each change asks. */
  async function plan(): Promise<void> {
    clearTimeout(timer)
    if (!progress.isReady || !folder.value || isWaiting.value || isWriting.value) return
    const now = world.now().at
    const ms = Math.max(untilBackupIsDue(last.value?.at, now), untilBackupIsDue(failedAt, now))
    if (ms > 0) timer = setTimeout(() => void plan(), ms)
    else await backUp()
  }

  /** @param isWanted when the learner asked for it: then a backup is written whatever time has passed */
  async function backUp(isWanted = false): Promise<void> {
    isWriting.value = true
    const outcome = await (await opened()).alone(() => write(isWanted))
    isWriting.value = false
    if (outcome === 'nothing-to-do') return
    failedAt = outcome.ok ? undefined : world.now().at
    trouble.value = outcome.ok ? undefined : outcome.reason
    // What was answered in the meantime.
    await plan()
  }

  /** Another tab may have written meanwhile, so everything is looked at again. */
  async function write(isWanted: boolean): Promise<Outcome> {
    const place = await opened()
    const chosen = await look()
    if (chosen?.permission !== 'granted') return 'nothing-to-do'
    const now = world.now()
    const last = chosen.written.at(-1)
    if (!isWanted && untilBackupIsDue(last?.at, now.at) > 0) return 'nothing-to-do'
    const made = await backup.prepare('')
    if (typeof made === 'string') return { ok: false, reason: 'not-as-written' }
    const text = await made.file.text()
    const content = crc24(withoutTime(text))
    if (!isWanted && last?.content === content) return 'nothing-to-do'
    const day = studyDay(now, 0)
    const written = await place.write({ name: rollingBackupName(now), day, at: now.at, text, content })
    if (written.ok) {
      safekeeping.wasExported(made.reviews)
      await place.remove(superfluousBackups((await look())?.written ?? [], day))
    }
    await look()
    return written
  }

  /** Must follow a tap, as must `allow`. */
  async function choose(): Promise<void> {
    const chosen = await (await opened()).choose()
    if (chosen === 'refused') trouble.value = 'not-chosen'
    if (chosen !== 'chosen') return
    trouble.value = undefined
    failedAt = undefined
    await look()
    if (!isStarted) await start()
    else await plan()
  }

  async function allow(): Promise<void> {
    await (await opened()).ask()
    trouble.value = undefined
    failedAt = undefined
    await look()
    await plan()
  }

  /** Stops; the files stay where they are. */
  async function stop(): Promise<void> {
    clearTimeout(timer)
    await (await opened()).forget()
    trouble.value = undefined
    await look()
  }

  function putOff(): void {
    isPutOff.value = true
  }

  return {
    folder,
    trouble,
    isWriting,
    isWaiting,
    isPutOff,
    last,
    look,
    start,
    backUp,
    choose,
    allow,
    putOff,
    stop,
  }
})

/** A file without the moment of its writing and the checksum that follows from it: what says whether anything changed. */
function withoutTime(text: string): string {
  return text.replace(/"(written|checksum)": "[^"]*"/g, '')
}
