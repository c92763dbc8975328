/** The decks, loaded when they are first needed and made ready to study. */
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { catalogue } from '#decks/index.ts'
import { ranks } from '#domain/deck.ts'
import { makingStudyDeck, type Prompt, type StudyDeck } from '#domain/prompt.ts'
import type { PromptKey } from '#domain/review.ts'
import { inPieces, ownTask } from './ownTask.ts'

export const useLibrary = defineStore('library', () => {
  const decks = shallowRef<readonly StudyDeck[]>([])
  /** 'failed' when a deck could not be fetched: offline before the first visit was complete. */
  const status = ref<'idle' | 'loading' | 'ready' | 'failed'>('idle')
  let loading: Promise<void> | undefined

  /** In study order: what matters most comes first, and within that the order of the article. */
  const prompts = computed<readonly Prompt[]>(() => {
    const all = decks.value.flatMap((deck) => deck.prompts)
    return ranks.flatMap((rank) => all.filter(({ fact }) => fact.rank === rank))
  })
  const byKey = computed<ReadonlyMap<PromptKey, Prompt>>(
    () => new Map(prompts.value.map((prompt) => [prompt.key, prompt])),
  )

  /** Loads every deck of the catalogue once; after a failure, again. */
  function load(): Promise<void> {
    loading ??= fetchDecks().finally(() => {
      if (status.value === 'failed') loading = undefined
    })
    return loading
  }

  async function fetchDecks(): Promise<void> {
    status.value = 'loading'
    try {
      const loaded = await Promise.all(catalogue.map((entry) => entry.load()))
      // Running the code of a deck, making its prompts and showing the first screen are long, one by one.
      await ownTask()
      decks.value = await Promise.all(loaded.map((deck) => inPieces(makingStudyDeck(deck))))
      await ownTask()
      status.value = 'ready'
    } catch (error) {
      status.value = 'failed'
      if (error instanceof Error && error.message.startsWith('Inconsistent')) throw error
    }
  }

  function deck(id: string): StudyDeck | undefined {
    return decks.value.find((candidate) => candidate.id === id)
  }

  return { decks, status, prompts, byKey, load, deck }
})
