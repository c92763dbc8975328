/** Today's plan, where the learner has one. The planner itself is fetched only then. */
import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import type { Queue } from '#domain/queue.ts'
import { useSettings } from './settings.ts'
import type { Planner } from './planner.ts'

export const usePlanned = defineStore('planned', () => {
  const settings = useSettings()
  const planner = shallowRef<Planner>()
  /** The planner could not be fetched: what is due is studied meanwhile. */
  const hasFailed = ref(false)

  const isWanted = computed(() => settings.settings.plan !== null)
  const isReady = computed(() => !isWanted.value || planner.value !== undefined || hasFailed.value)
  const today = computed(() => (isWanted.value ? planner.value?.today() : undefined))
  const queue = computed<Queue | undefined>(() => today.value?.queue)

  /** Fetches the planner. It is made once, by whoever first asks. */
  async function load(): Promise<Planner | undefined> {
    try {
      const { usePlanner } = await import('./planner.ts')
      const made = usePlanner()
      await made.prepare()
      planner.value ??= made
    } catch (error) {
      hasFailed.value = true
      if (error instanceof Error && error.message.startsWith('Inconsistent')) throw error
    }
    return planner.value
  }

  watch(isWanted, (wanted) => wanted && void load(), { immediate: true })

  return { isWanted, isReady, today, queue, planner, load }
})
