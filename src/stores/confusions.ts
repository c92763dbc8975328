/** What the learner mixes up, for better distractors and for drills; read when the first card is answered, or on Home. */
import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import {
  confusedPairs,
  mixedUpWith,
  pairOf,
  type AnswerEntity,
  type ConfusedPair,
  type Confusion,
} from '#domain/confusion.ts'
import { contrast, type ContrastQuestion } from '#domain/questions/contrast.ts'
import { hash32, seededRandom } from '#domain/random.ts'
import type { PromptKey } from '#domain/review.ts'
import { useLibrary } from './library.ts'
import { useSession } from './session.ts'
import { useWorld, type ConfusionPlace } from './world.ts'

export const useConfusions = defineStore('confusions', () => {
  const world = useWorld()
  const library = useLibrary()
  const session = useSession()

  const confusions = shallowRef<readonly Confusion[]>([])
  const opening = world.confusions()
  /** Once what is kept was read, or could not be. */
  const opened = opening.then((place) => void (confusions.value = place.read())).catch(() => undefined)

  /** Changes what is kept, when the place is there; without it, what was mixed up is forgotten. */
  function change(how: (place: ConfusionPlace) => readonly Confusion[]): Promise<void> {
    return opening.then((place) => void (confusions.value = how(place))).catch(() => undefined)
  }

  function add(added: readonly Confusion[]): Promise<void> {
    return added.length > 0 ? change((place) => place.add(added)) : Promise.resolve()
  }

  // An answer that was taken back was no confusion.
  watch(
    () => session.undone,
    (reviews) => {
      const isUndone = (one: Confusion): boolean =>
        one.kind === 'mixup' && reviews.some(({ at, prompt }) => at === one.at && prompt === one.prompt)
      if (confusions.value.some(isUndone)) void change((place) => place.remove(isUndone))
    },
  )

  function answerOf(key: PromptKey): AnswerEntity | undefined {
    const prompt = library.byKey.get(key)
    if (prompt?.answer.kind !== 'entity') return undefined
    return { deckId: prompt.deckId, entity: prompt.answer.entity.id }
  }

  function mixedUp(key: PromptKey): readonly string[] {
    return mixedUpWith(key, confusions.value, answerOf)
  }

  /** The pairs worth a drill for which there are questions that tell them apart. */
  const pairs = computed<readonly ConfusedPair[]>(() =>
    confusedPairs(confusions.value, answerOf).filter((pair) => questionsFor(pair).length > 0),
  )

  /** Other ones each time that they were mixed up once more. */
  function questionsFor({ deckId, pair, times }: ConfusedPair): readonly ContrastQuestion[] {
    const deck = library.deck(deckId)
    return deck ? contrast(deck, pair, seededRandom(hash32(`${pair.join(' ')} ${times}`))) : []
  }

  /** Remembers that a pair was told apart without a mistake: it is offered again once it is mixed up twice more. */
  function wasDrilled({ deckId, pair: [one, other] }: ConfusedPair): Promise<void> {
    return add([{ kind: 'drilled', at: world.now().at, deckId, pair: pairOf(one, other) }])
  }

  return { opened, confusions, pairs, add, mixedUp, questionsFor, wasDrilled }
})
