/** Has the learner's own memory looked at between sessions. What does that is fetched only when there is enough to fit. */
import { computed, watch } from 'vue'
import { FIRST_FIT_REVIEWS } from '#domain/fitting/ownMemory.ts'
import { useProgress } from '#stores/progress.ts'

/** @param isInSession whether the screen is one on which nothing may change */
export function useFitting(isInSession: () => boolean): void {
  const progress = useProgress()
  const isEnough = computed(() => progress.isReady && progress.reviewCount >= FIRST_FIT_REVIEWS)
  watch([isEnough, isInSession], ([enough, inSession]) => {
    if (enough) void look(inSession)
  })
}

async function look(isInSession: boolean): Promise<void> {
  const { useOwnMemory } = await import('#stores/ownMemory.ts')
  if (isInSession) useOwnMemory().pause()
  else await useOwnMemory().resume()
}
