/**
 * When this page gives way to another build of the app. It does so between sessions only, once every answer is stored:
 * a newer build is offered and never pressed on the learner.
 */
import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { useProgress, type SaveFault } from './progress.ts'

function isForGood(reason: SaveFault['reason']): boolean {
  return reason === 'newer-version' || reason === 'removed'
}

export const useUpdates = defineStore('updates', () => {
  const progress = useProgress()

  const take = shallowRef<() => void>()
  const reload = shallowRef<() => void>()
  const isInSession = ref(false)
  const wasWaiting = ref(false)
  /** The learner took the offer, and the other build is about to take over. */
  const isTaken = ref(false)

  /** Answers that would be lost with this page. Those that are refused for good are helped by nothing but a reload. */
  const holdsAnswers = computed(() => {
    const { fault } = progress
    return fault !== undefined && fault.keptIn === undefined && !isForGood(fault.reason)
  })
  const mayLeave = computed(() => progress.pending === 0 && !holdsAnswers.value)

  /** Whether to offer the newer build now. Decided when a screen opens, so that nothing moves under the finger. */
  const isOffered = computed(() => wasWaiting.value && !isInSession.value && !holdsAnswers.value)

  /** A screen has opened. */
  function entered(screen: { readonly isSession: boolean }): void {
    isInSession.value = screen.isSession
    wasWaiting.value = take.value !== undefined
  }

  /** A newer build is here and waits for `takeIt`. */
  function waits(takeIt: () => void): void {
    take.value = takeIt
  }

  /** The learner takes the offer. */
  function accept(): void {
    isTaken.value = true
  }

  /** This page is of a build that is no longer the one in use, and should reload when it may. */
  function outdated(reloadPage: () => void): void {
    reload.value ??= reloadPage
  }

  watch(
    () => isTaken.value && mayLeave.value,
    (now) => now && take.value?.(),
  )
  watch(
    () => reload.value !== undefined && !isInSession.value && mayLeave.value,
    (now) => now && reload.value?.(),
  )

  return { isOffered, isTaken, entered, waits, accept, outdated }
})
