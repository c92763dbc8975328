/** The number due on the icon of the installed app, in browsers that can show one. */
import { computed, watch } from 'vue'
import { isDue } from '#domain/memory.ts'
import { useLibrary } from '#stores/library.ts'
import { useProgress } from '#stores/progress.ts'

export function useBadge(): void {
  const library = useLibrary()
  const progress = useProgress()

  const due = computed(() => {
    if (!progress.isReady || library.status !== 'ready') return undefined
    return library.prompts.filter(({ key }) => {
      const memory = progress.memories.get(key)
      return memory !== undefined && isDue(memory, progress.today)
    }).length
  })

  watch(due, (count) => count !== undefined && show(count), { immediate: true })
}

/** Takes the badge away at 0. Nothing happens where there are no badges, or the learner does not allow them. */
function show(count: number): void {
  // Typed as always there, but not in every browser.
  const device: Partial<Pick<Navigator, 'setAppBadge'>> = navigator
  device.setAppBadge?.(count).catch(() => undefined)
}
