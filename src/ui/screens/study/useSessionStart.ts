/** Begins the session that the address asks for, as soon as the log and the decks are there. */
import { computed, ref, watch, type Ref } from 'vue'
import { themeOf } from '#domain/theme.ts'
import { useRoute } from '#routing/router.ts'
import { useAsking } from '#stores/asking.ts'
import { useLibrary } from '#stores/library.ts'
import { usePlanned } from '#stores/planned.ts'
import { useProgress } from '#stores/progress.ts'
import { useSession } from '#stores/session.ts'

/** Whether it has begun. */
export function useSessionStart(): Readonly<Ref<boolean>> {
  const library = useLibrary()
  const planned = usePlanned()
  const progress = useProgress()
  const session = useSession()
  const asking = useAsking()
  const route = useRoute()

  const isOpened = computed(() => progress.isReady && library.status === 'ready')
  const hasBegun = ref(false)
  void asking.load()

  /** The facts about an entity, where a session is to be about one; found by what finds them for its page. */
  async function factsAsked(deckId = '', entity: string | undefined) {
    const deck = library.deck(deckId)
    if (!entity || !deck) return undefined
    const { factIdsAbout } = await import('#domain/search/studyAbout.ts')
    return factIdsAbout(deck, entity)
  }

  watch(
    isOpened,
    async (opened) => {
      if (!opened) return
      const deckId = text(route.query['deck'])
      if (planned.isWanted) await planned.load()
      const facts = await factsAsked(deckId, text(route.query['entity']))
      await asking.makeReady()
      session.start({
        deckId,
        section: text(route.query['section']),
        theme: themeOf(text(route.query['theme'])),
        facts,
      })
      hasBegun.value = true
      const more = Number(route.query['more'])
      if (more > 0) session.startWithMore(more)
    },
    { immediate: true },
  )

  return hasBegun
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
