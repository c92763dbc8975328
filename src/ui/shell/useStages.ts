/** Puts a long screen on the page in stages while the app starts, so that no task is long on a slow phone. */
import { ref, watch, type Ref } from 'vue'
import { useRouter, type Router } from '#routing/router.ts'
import { ownTask } from '#stores/ownTask.ts'

/** More stages than any screen has. */
const ALL = 99

/** The routers of apps that have shown a whole screen. */
const started = new WeakSet<Router>()

/**
 * How many stages of a screen are shown: all, once the app has started, so that going back finds the place where one was;
 * before that one more with each task, from when the screen is ready.
 */
export function useStages(isReady: () => boolean): Readonly<Ref<number>> {
  const router = useRouter()
  const shown = ref(started.has(router) ? ALL : 0)
  watch(
    isReady,
    async (ready) => {
      if (!ready) return
      while (shown.value < ALL) {
        shown.value += 1
        await ownTask()
      }
      started.add(router)
    },
    { immediate: true },
  )
  return shown
}
