/** The learner's settings, and the scheduling policy that follows from them. */
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { ownWeights } from '#domain/fitting/ownMemory.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import { defaultSettings as defaultPolicySettings, type Policy } from '#domain/scheduling/policy.ts'
import type { Settings } from '#formats/settings.ts'
import { useWorld } from './world.ts'

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

export const useSettings = defineStore('settings', () => {
  const world = useWorld()
  const stored = world.settings.read()
  // Shallow: what a worker is handed must be plain.
  const settings = shallowRef<Settings>(stored.settings)
  /** How many stored settings could not be read and have their default again. */
  const unreadable = ref(stored.unreadable)
  /** False after a change that could not be stored: it holds until the app is closed. */
  const isStored = ref(true)

  /** The same one until a setting that it depends on changes: another one means a replay of the log. */
  const policy = computed<Policy>((before) => {
    const of = {
      ...defaultPolicySettings,
      desiredRetention: settings.value.desiredRetention,
      dayStartMinutes: settings.value.dayStartMinutes,
      weights: ownWeights(settings.value.ownMemory),
    }
    const id = settings.value.policy
    return before?.id === id && isSame(before.settings, of) ? before : makePolicy(id, of)
  })

  /** Writes what changes and no more: another tab may have changed the rest. */
  function change(changes: Partial<Settings>): void {
    settings.value = { ...settings.value, ...changes }
    isStored.value = world.settings.write(changes)
  }

  /** Takes up what another tab has changed. */
  function reread(): void {
    const { settings: kept } = world.settings.read()
    if (!isSame(kept, settings.value)) settings.value = kept
  }

  /** How the prompts of a deck are asked: as it was chosen for the deck, or else for all. */
  function answeringFor(deckId: string): Settings['answering'] {
    return settings.value.answeringIn[deckId] ?? settings.value.answering
  }

  /** Whether any deck may be asked in forms that are graded. */
  const isGradingWanted = computed(() =>
    [settings.value.answering, ...Object.values(settings.value.answeringIn)].some(
      (answering) => answering !== 'reveal-only',
    ),
  )

  return { settings, unreadable, isStored, policy, change, reread, answeringFor, isGradingWanted }
})
