/** The learner's own memory: tries a fit between sessions when one is due, takes it when it is better, takes it back. */
import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { changeFromUsual } from '#domain/fitting/intervalChange.ts'
import { FIRST_FIT_REVIEWS, type OwnMemory } from '#domain/fitting/ownMemory.ts'
import * as moves from '#domain/fitting/ownMemoryMoves.ts'
import type { FitOutcome } from '#domain/fitting/trial.ts'
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
  const change = computed(() => changeFromUsual({ memories: progress.memories, policy: settings.policy }))
  const reviewsNeeded = computed(() => Math.max(0, FIRST_FIT_REVIEWS - progress.reviewCount))

  /** In a session nothing may change under a card. */
  let isPaused = false
  let running: AbortController | undefined

  function keep(changed: OwnMemory): void {
    settings.change({ ownMemory: changed })
  }

  function isDue(reviews: number): boolean {
    return moves.isFitDue(memory.value, reviews, world.now().at)
  }

  async function tryIfDue(): Promise<void> {
    if (running || !isDue(progress.reviewCount)) return
    const stop = new AbortController()
    running = stop
    share.value = 0
    // The app may just be starting.
    await new Promise<void>((goOn) => world.whenIdle(goOn))
    const answers = await progress.readReviews()
    if (running !== stop) return
    const reviews = answers.length
    const { id, settings: of } = settings.policy
    const task = { reviews: answers, policy: id, settings: of }
    const outcome = await world.fit(task, (done) => (share.value = done), stop.signal).catch(() => undefined)
    if (running !== stop) return
    running = undefined
    share.value = undefined
    // Switched off meanwhile, or another tab was sooner: what came of it is dropped.
    if (outcome && isDue(reviews)) conclude(outcome, reviews)
  }

  function conclude(outcome: FitOutcome, reviews: number): void {
    const { at } = world.now()
    if (outcome.kind === 'not-better') keep(moves.notTaken(memory.value, reviews, at))
    else {
      const { weights, change: by } = outcome
      keep(moves.taken(memory.value, { weights, reviews, change: by }, at))
    }
  }

  function stop(): void {
    running?.abort()
    running = undefined
    share.value = undefined
  }

  /** A session begins: a trial is dropped, and made again after it. */
  function pause(): void {
    isPaused = true
    stop()
  }

  /** No session is under way: takes up what other tabs did, and tries a fit if one is due, for the next session. */
  async function resume(): Promise<void> {
    isPaused = false
    settings.reread()
    await tryIfDue()
  }

  world.settings.subscribe(() => {
    if (!isPaused) settings.reread()
  })

  function takeBack(): void {
    keep(moves.takenBack(memory.value, world.now().at))
  }

  function startAgain(): void {
    keep(moves.startedAgain(memory.value, world.now().at))
  }

  function hear(): void {
    keep(moves.heard(memory.value))
  }

  function turn(isOn: boolean): void {
    if (!isOn) stop()
    keep(moves.switched(memory.value, isOn, world.now().at))
    if (isOn) void tryIfDue()
  }

  return { memory, share, change, reviewsNeeded, pause, resume, takeBack, startAgain, hear, turn }
})
