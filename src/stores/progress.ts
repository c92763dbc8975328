/** The learner's history: read from storage at start, added to at each answer, joined by what other tabs add. */
import { defineStore } from 'pinia'
import { ref, shallowRef, triggerRef, watch } from 'vue'
import { studyDay, untilDayTurns, type Day } from '#domain/calendar.ts'
import { CLOCK_DOUBT_MS, clockDoubt, type ClockDoubt } from '#domain/clock.ts'
import { historyOf, LONG_LOG, type History } from '#domain/history.ts'
import type { Memory, Memories } from '#domain/memory.ts'
import type { LogEntry, PromptKey, Review } from '#domain/review.ts'
import type { Policy } from '#domain/scheduling/policy.ts'
import { asKept } from '#formats/reviewRecord.ts'
import type { LoadedLog, OpenedLog, Saved, StorageIssue } from '#storage/reviewStore.ts'
import { inPieces } from './ownTask.ts'
import { useSettings } from './settings.ts'
import { useWorld } from './world.ts'

/** Why progress is not stored safely, as the port tells it. */
export type SaveFault = Extract<Saved, { ok: false }>
export type StorageNotice = StorageIssue

/** Between two attempts to store what could not be stored. */
const RETRY_MS = 3000

export const useProgress = defineStore('progress', () => {
  const world = useWorld()
  const settings = useSettings()

  const isReady = ref(false)
  const issues = ref<readonly StorageIssue[]>([])
  /** What went wrong with the newest write, until one succeeds. */
  const fault = ref<SaveFault>()
  /** Another page has deleted or replaced the log while this one was frozen. It stores nothing and must start anew. */
  const isRemoved = ref(false)
  /** Answers that are written and not yet confirmed. */
  const pending = ref(0)
  const today = ref<Day>(studyDay(world.now(), settings.settings.dayStartMinutes))

  // The history changes in place, at a cost that does not grow with it, so Vue has to be told that it has.
  let history = historyOf([], settings.policy)
  const memories = shallowRef<Memories>(history.memories)
  const reviewCount = ref(history.size)
  const outside = shallowRef<readonly LogEntry[]>([])

  /** Why the device's clock cannot be right, as far as the log tells. */
  const doubt = ref<ClockDoubt>()
  /** When the newest answer was given, by its own date; -Infinity without any. */
  let newestAt = -Infinity

  let countsAll = true

  /** Looks at the clock: what is dated far after it does not count yet, or its prompts would be out of reach. */
  function checkClock(): void {
    const { at } = world.now()
    const latest = at + CLOCK_DOUBT_MS
    // An answer that is dated too late makes the clock look right.
    doubt.value = clockDoubt(at, newestAt) ?? (doubt.value === 'ahead' ? 'ahead' : undefined)
    if (newestAt <= latest && countsAll) return
    countsAll = newestAt <= latest
    history.countUntil(countsAll ? Infinity : latest)
    historyChanged()
  }

  /** Takes up a history that counts everything. */
  function take(other: History): void {
    history = other
    countsAll = true
    for (const { lastAt } of history.memories.values()) newestAt = Math.max(newestAt, lastAt)
    historyChanged()
    checkClock()
  }

  function historyChanged(): void {
    memories.value = history.memories
    triggerRef(memories)
    reviewCount.value = history.size
  }

  /** How much of a long log has been replayed, 0 to 1, while that is under way. */
  const replayed = ref<number>()
  const recordedHere: LogEntry[] = []
  /** Answers that no place took: the history has them, the log that is read again has not. */
  const refusedHere: LogEntry[] = []
  /** What came while the log was being replayed, and the replay itself. */
  let missed: LogEntry[] | undefined
  let replaying: Promise<OpenedLog>

  let opening: Promise<void> | undefined
  function open(): Promise<void> {
    opening ??= readLog()
    return opening
  }

  async function readLog(): Promise<void> {
    world.reviews.subscribe(takeIn)
    const opened = await replayUnder(settings.policy)
    issues.value = opened.issues
    void opened.later?.then((found) => (issues.value = found))
    isReady.value = true
  }

  /** Reads the log, makes it the history under the policy, and adds what has come in the meantime. */
  function replayUnder(policy: Policy): Promise<OpenedLog> {
    const meanwhile: LogEntry[] = []
    missed = meanwhile
    replaying = world.reviews
      .open(policy, (share) => (replayed.value = share))
      .then((opened) => {
        // The settings have changed once more, and another replay is under way.
        if (missed !== meanwhile) return replaying
        replayed.value = undefined
        missed = undefined
        opened.history.addAll([...meanwhile, ...refusedHere])
        take(opened.history)
        return opened
      })
    return replaying
  }

  /** Reads the log again: a page that the browser had frozen has missed what other tabs wrote. */
  async function catchUp(): Promise<void> {
    if (!isReady.value) return
    const { entries } = await world.reviews.load()
    // Entries are only ever added: where there are fewer than before, another page has deleted them.
    if (entries.length < history.size) isRemoved.value = true
    else takeIn(entries)
  }

  /** The whole log as it is stored, and what this page could not store. What other tabs wrote is taken in. */
  async function readAnew(): Promise<Omit<LoadedLog, 'issues'>> {
    const loaded = await world.reviews.load()
    takeIn(loaded.entries)
    return { ...loaded, entries: [...loaded.entries, ...recordedHere] }
  }

  /** Counts entries that are stored already, of another tab or of a file. */
  function takeIn(entries: readonly LogEntry[]): void {
    history.addAll(entries)
    missed?.push(...entries)
    for (const { at } of entries) newestAt = Math.max(newestAt, at)
    outside.value = entries
    historyChanged()
    checkClock()
  }

  /** Adds an entry and stores it; it counts at once, whatever becomes of the storing. */
  function record(given: LogEntry): void {
    // As it will be read back, so that memory is the same now and after a reload.
    const entry = asKept(given)
    checkClock()
    history.add(entry)
    newestAt = Math.max(newestAt, entry.at)
    recordedHere.push(entry)
    missed?.push(entry)
    historyChanged()
    pending.value += 1
    void world.reviews.append(entry).then((saved) => {
      pending.value -= 1
      if (!saved.ok && saved.reason === 'newer-version') refusedHere.push(entry)
      learnt(saved)
    })
  }

  let retry: ReturnType<typeof setTimeout> | undefined

  /** What became of the newest write. What may pass is tried again: room was made, or a slow disk has come to its end. */
  function learnt(saved: Saved): void {
    clearTimeout(retry)
    fault.value = saved.ok ? undefined : saved
    if (saved.ok) return
    if (saved.reason === 'removed') isRemoved.value = true
    if (/full|slow|failed/.test(saved.reason)) {
      retry = setTimeout(() => void world.reviews.appendAll([]).then(learnt), RETRY_MS)
    }
  }

  function memoryOf(prompt: PromptKey): Memory | undefined {
    return memories.value.get(prompt)
  }

  /** Every standing review, oldest first: a walk through the whole log, for charts. Follows `reviewCount`. */
  function reviews(): Review[] {
    if (reviewCount.value === 0) return []
    return history.reviews()
  }

  /** The same, read in pieces, for what can wait. */
  function readReviews(): Promise<Review[]> {
    return inPieces(history.readingAll())
  }

  /** Milliseconds until the study day turns. */
  function untilTomorrow(): number {
    return untilDayTurns(world.now(), settings.settings.dayStartMinutes)
  }

  /** Looks at the clock again: the day may have turned while the app was open, or asleep. */
  function refreshToday(): void {
    checkClock()
    today.value = studyDay(world.now(), settings.settings.dayStartMinutes)
  }

  watch(
    () => settings.policy,
    (policy) => {
      if (missed || history.size >= LONG_LOG) void replayUnder(policy)
      else {
        history = history.under(policy)
        historyChanged()
      }
      refreshToday()
    },
  )

  return {
    isReady,
    replayed,
    issues,
    fault,
    isRemoved,
    doubt,
    pending,
    today,
    outside,
    memories,
    reviewCount,
    open,
    catchUp,
    readAnew,
    takeIn,
    record,
    memoryOf,
    reviews,
    readReviews,
    untilTomorrow,
    refreshToday,
  }
})
