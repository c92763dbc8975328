/** The number due on the icon of the installed app, in browsers that can show one. */
import { watch } from 'vue'
import { isDue } from '#domain/memory.ts'
import type { PromptKey } from '#domain/review.ts'
import { useLibrary } from '#stores/library.ts'
import { useProgress } from '#stores/progress.ts'
import { useWorld } from '#stores/world.ts'

export function useBadge(): void {
  const library = useLibrary()
  const progress = useProgress()
  const world = useWorld()
  let shown: number | undefined
  let isPlanned = false

  /** Counts in a quiet moment: with an answer there is more to do than to look at every prompt. */
  function plan(): void {
    if (isPlanned || !progress.isReady || library.status !== 'ready') return
    isPlanned = true
    world.whenIdle(() => {
      isPlanned = false
      const count = library.prompts.filter(({ key }) => isDueNow(key)).length
      if (count !== shown) show(count)
      shown = count
    })
  }

  function isDueNow(key: PromptKey): boolean {
    const memory = progress.memories.get(key)
    return memory !== undefined && isDue(memory, progress.today)
  }

  // The list is a new one each time: memories change in place.
  watch(() => [progress.isReady, library.status, progress.memories, progress.today], plan, {
    immediate: true,
  })
}

/** Takes the badge away at 0. Nothing happens where there are no badges, or the learner does not allow them. */
function show(count: number): void {
  // Typed as always there, but not in every browser.
  const device: Partial<Pick<Navigator, 'setAppBadge'>> = navigator
  device.setAppBadge?.(count).catch(() => undefined)
}
