/** Deletes everything that the app keeps, and notices when another tab does. */
import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { Removed } from './backupWorld.ts'
import { useWorld } from './world.ts'

export const useErasing = defineStore('erasing', () => {
  const { erasure, startAnew } = useWorld().backup

  const state = ref<'idle' | 'deleting' | Extract<Removed, { ok: false }>>('idle')
  /** Another tab is removing what is kept, or has removed it: this one stores nothing any more. */
  const isElsewhere = ref(false)

  erasure.onElsewhere((news) => {
    isElsewhere.value = true
    if (news === 'ended') startAnew('here')
  })

  async function deleteEverything(): Promise<void> {
    state.value = 'deleting'
    const removed = await erasure.deleteAll()
    if (removed.ok) startAnew('home')
    else state.value = removed
  }

  function reload(): void {
    startAnew('here')
  }

  return { state, isElsewhere, deleteEverything, reload }
})
