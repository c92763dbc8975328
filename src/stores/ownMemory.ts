/** The learner's own memory: tries a fit between sessions when one is due, takes it when it is better, takes it back. */
import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { intervalChange } from '#domain/fitting/intervalChange.ts'
import * as own from '#domain/fitting/ownMemory.ts'
import { useProgress } from './progress.ts'
import { useSettings } from './settings.ts'
import { useWorld } from './world.ts'

export const useOwnMemory = defineStore('ownMemory', () => {
  const world = useWorld()
  const progress = useProgress()
  const settings = useSettings()

  const memory = computed(() => settings.settings.ownMemory)
  /** How much of a trial is done, 0 to 1, while there is one. */
  const share = ref<number>()
  /** By how much intervals are longer than usual, as a factor; undefined while the usual weights hold. */
  const change = computed(() => intervalChange(progress.memories, settings.policy))
  const reviewsNeeded = computed(() => Math.max(0, own.FIRST_FIT_REVIEWS - progress.reviewCount))

  let running: AbortController | undefined

  function keep(changed: own.OwnMemory): void {
    settings.change({ ownMemory: changed })
  }

  /** No session is under way: tries a fit if one is due. What is fitted is in use before the next session begins. */
  async function tryIfDue(): Promise<void> {
    const reviews = progress.reviewCount
    if (running || !own.isFitDue(memory.value, reviews, world.now().at)) return
    const stop = new AbortController()
    running = stop
    share.value = 0
    const task = { reviews: progress.reviews(), dayStartMinutes: settings.settings.dayStartMinutes }
    const outcome = await world.fit(task, (done) => (share.value = done), stop.signal).catch(() => undefined)
    if (running !== stop) return
    running = undefined
    share.value = undefined
    // Switched off meanwhile: what came of it is dropped.
    if (!outcome || !memory.value.isOn) return
    const { at } = world.now()
    keep(
      outcome.kind === 'better'
        ? own.taken(memory.value, { weights: outcome.weights, reviews }, at)
        : own.notTaken(memory.value, reviews, at),
    )
  }

  /** A session begins, in which nothing may change: a trial is dropped, and made again after it. */
  function stop(): void {
    running?.abort()
    running = undefined
    share.value = undefined
  }

  function takeBack(): void {
    keep(own.takenBack(memory.value, world.now().at))
  }

  function startAgain(): void {
    keep(own.startedAgain(memory.value, world.now().at))
  }

  function turn(isOn: boolean): void {
    if (!isOn) stop()
    keep(own.switched(memory.value, isOn, world.now().at))
    if (isOn) void tryIfDue()
  }

  return { memory, share, change, reviewsNeeded, tryIfDue, stop, takeBack, startAgain, turn }
})
