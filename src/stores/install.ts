/** Whether to say that the app can be installed, and how. */
import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { useWorld } from './world.ts'

/** The browser asks at a tap; or it has a menu for it. */
export type InstallWay = 'offer' | 'menu'

export const useInstall = defineStore('install', () => {
  const { offer, hasMenu, hint } = useWorld().install

  const isOffered = ref(offer.isThere())
  offer.onChange(() => (isOffered.value = offer.isThere()))
  const isDismissed = ref(hint.isDismissed())

  /** Undefined where there is no way, it is installed already, or the learner wants to hear no more of it. */
  const way = computed<InstallWay | undefined>(() => {
    if (isDismissed.value) return undefined
    if (isOffered.value) return 'offer'
    return hasMenu() ? 'menu' : undefined
  })

  /** For good: there is no second hint, and none after an offer was declined. */
  function dismiss(): void {
    isDismissed.value = true
    hint.dismiss()
  }

  async function take(): Promise<void> {
    await offer.take()
    dismiss()
  }

  return { way, take, dismiss }
})
