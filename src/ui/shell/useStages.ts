/** Puts a long screen on the page in stages while the app starts, so that no task is long on a slow phone. */
import { ref, watch, type Ref } from 'vue'
import { ownTask } from '#stores/ownTask.ts'

/** More stages than any screen has. */
const ALL = 99

/**
 * How many stages of a screen are shown: all, once the app has started, so that going back finds the place where one was;
 * before that one more with each task, from when the screen is ready.
 */
export function useStages(hasStarted: boolean, isReady: () => boolean): Readonly<Ref<number>> {
  const shown = ref(hasStarted ? ALL : 0)
  watch(
    isReady,
    async (ready) => {
      if (!ready) return
      while (shown.value < ALL) {
        shown.value += 1
        await ownTask()
      }
    },
    { immediate: true },
  )
  return shown
}
