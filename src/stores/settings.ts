/** The learner's settings, and the scheduling policy that follows from them. */
import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { ownWeights } from '#domain/fitting/ownMemory.ts'
import { makePolicy } from '#domain/scheduling/index.ts'
import { defaultSettings as defaultPolicySettings } from '#domain/scheduling/policy.ts'
import type { Settings } from '#formats/settings.ts'
import { useWorld } from './world.ts'

export const useSettings = defineStore('settings', () => {
  const world = useWorld()
  const stored = world.settings.read()
  const settings = ref<Settings>(stored.settings)
  /** How many stored settings could not be read and have their default again. */
  const unreadable = ref(stored.unreadable)
  /** False after a change that could not be stored: it holds until the app is closed. */
  const isStored = ref(true)

  const policy = computed(() =>
    makePolicy('fsrs', {
      ...defaultPolicySettings,
      desiredRetention: settings.value.desiredRetention,
      dayStartMinutes: settings.value.dayStartMinutes,
      weights: ownWeights(settings.value.ownMemory),
    }),
  )

  function change(changes: Partial<Settings>): void {
    settings.value = { ...settings.value, ...changes }
    isStored.value = world.settings.write(settings.value)
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

  return { settings, unreadable, isStored, policy, change, answeringFor, isGradingWanted }
})
