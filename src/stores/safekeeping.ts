/** How safe progress is: whether the browser may delete it, when it was exported, and how much of it is only here. */
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { daysBetween, studyDay, type Day } from '#domain/calendar.ts'
import { daysStudiedAfter, isReminderDue } from '#domain/exportRisk.ts'
import type { ExportNote } from './backupWorld.ts'
import { useProgress } from './progress.ts'
import { useSettings } from './settings.ts'
import { useWorld } from './world.ts'

export const useSafekeeping = defineStore('safekeeping', () => {
  const world = useWorld()
  const { note: place, persistence, iosForm, folder } = world.backup
  const isIosTab = iosForm === 'tab'
  const progress = useProgress()
  const settings = useSettings()

  const note = shallowRef<ExportNote>(place.read())
  /** Whether the browser has promised to keep everything; undefined until that is known. */
  const isPromised = ref<boolean | 'untold'>()
  /** Whether backups write themselves into a folder. */
  const hasFolder = ref(folder.isChosen())
  /** The learner asked for the promise, and it was not given. */
  const isRefused = ref(false)

  const exported = computed(() => note.value.exported)
  const onlyHere = computed(() => Math.max(0, progress.reviewCount - note.value.reviews))

  /** The local date of the last export. */
  const exportedOn = computed(() => exported.value && studyDay(exported.value, 0))

  const needsReminder = computed(() => {
    const { putOffAt } = note.value
    const exportDay = exported.value && studyDay(exported.value, settings.settings.dayStartMinutes)
    return isReminderDue({
      reviewsOnlyHere: onlyHere.value,
      daysOnlyHere: daysStudiedAfter(progress.memories.values(), exportDay),
      isShortLived: isIosTab,
      daysSincePutOff: putOffAt === undefined ? undefined : daysBetween(dayOf(putOffAt), progress.today),
    })
  })

  function dayOf(at: number): Day {
    return studyDay({ ...world.now(), at }, settings.settings.dayStartMinutes)
  }

  function keep(changed: ExportNote): void {
    note.value = changed
    place.write(changed)
  }

  /** So many reviews are in a file of this browser's. */
  function wasExported(reviews: number): void {
    keep({ exported: world.now(), reviews })
    void world.backup.erasure.removeLeftovers()
  }

  /** So many reviews more are in a file, since they came from one. */
  function cameFromFile(reviews: number): void {
    keep({ ...note.value, reviews: Math.max(0, note.value.reviews + reviews) })
  }

  /** All that is here, so many reviews, came from a file. */
  function allCameFromFile(reviews: number): void {
    keep({ reviews })
  }

  function putOff(): void {
    keep({ ...note.value, putOffAt: world.now().at })
  }

  /** Reads the note again, which another tab may have written, and asks the browser for its promise. */
  async function look(): Promise<void> {
    note.value = place.read()
    isPromised.value = (await persistence.isPromised()) ?? 'untold'
  }

  async function askToKeep(): Promise<void> {
    isPromised.value = await persistence.ask()
    isRefused.value = !isPromised.value
  }

  return {
    iosForm,
    isIosTab,
    hasFolder,
    isFolderOffered: folder.isOffered,
    isPromised,
    isRefused,
    exported,
    exportedOn,
    onlyHere,
    needsReminder,
    wasExported,
    cameFromFile,
    allCameFromFile,
    putOff,
    look,
    askToKeep,
  }
})
