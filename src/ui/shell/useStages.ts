/** Puts a long screen on the page in stages while the app starts, so that no task is long on a slow phone. */
import { ref, watch, type Ref } from 'vue'
import { useRouter, type Router } from '#routing/router.ts'
import { ownTask } from '#stores/ownTask.ts'

/** As many as any screen has. */
const STAGES = 9

/** The routers of apps that have begun to show a long screen. */
const begun = new WeakSet<Router>()

/**
 * How many stages of a screen are shown: all, unless it is the first of the app, so that going back finds the place where
 * one was; of the first one more with each task, from when it is ready.
 */
export function useStages(isReady: () => boolean): Readonly<Ref<number>> {
  const router = useRouter()
  const isFirst = !begun.has(router)
  begun.add(router)
  return stagesFrom(isFirst ? 0 : Infinity, isReady)
}

/** The same of a part that is fetched later, for a screen of which so many stages were shown at its beginning. */
export function stagesFrom(first: number, isReady: () => boolean): Readonly<Ref<number>> {
  const shown = ref(first)
  watch(
    isReady,
    async (ready) => {
      if (!ready) return
      while (shown.value < STAGES) {
        shown.value += 1
        await ownTask()
      }
      shown.value = Infinity
    },
    { immediate: true },
  )
  return shown
}
