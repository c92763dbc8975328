/** What the command palette offers for a text: screens, decks, and the entities of the decks, unless one may be asked for. */
import { computed, type Ref } from 'vue'
import type { Destination } from '#routing/address.ts'
import { useRouter } from '#routing/router.ts'
import { nameAlone } from '#domain/names.ts'
import { fitOfLabel } from '#domain/search/labels.ts'
import { entitiesFor } from '#domain/search/search.ts'
import { lookup } from '#messages/en/lookup.ts'
import { shell } from '#messages/en/shell.ts'
import { useLibrary } from '#stores/library.ts'
import { useWorld } from '#stores/world.ts'

export interface Choice {
  readonly id: string
  readonly label: string
  /** The label is in the deck's English. */
  readonly isFromDeck?: true
  /** What it is: 'Screen', 'Deck', 'Group'. */
  readonly kind: string
  readonly to: Destination
}

const plainScreens = ['lookup', 'asked', 'quiz', 'plan', 'progress', 'settings', 'move'] as const

/**
 * Every screen that stands by itself: the others are of a deck, an entity, or a quiz that goes on.
 * @param hasSheet whether a quiz was taken, of which there is a score sheet
 */
export function screenChoices(hasSheet: boolean): Choice[] {
  const { titles } = shell
  const of = (name: 'home' | 'quiz-sheet' | (typeof plainScreens)[number]): Choice => ({
    id: name,
    label: name === 'quiz-sheet' ? titles.quizSheet : titles[name],
    kind: lookup.screen,
    to: { name },
  })
  return [
    of('home'),
    { id: 'study', label: lookup.studyDue, kind: lookup.session, to: { name: 'study' } },
    ...plainScreens.map(of),
    ...(hasSheet ? [of('quiz-sheet')] : []),
    {
      id: 'data',
      label: lookup.exportImport,
      kind: titles.settings,
      to: { name: 'settings', hash: '#data' },
    },
  ]
}

/** As many as fit on a screen without scrolling much. */
const most = 12

/** @param isAsked whether a question is on screen: an entity could be its answer */
export function useChoices(text: Ref<string>, isAsked: Ref<boolean>) {
  const { route } = useRouter()
  const library = useLibrary()
  const hasSheet = (useWorld().quizzes.read('results') ?? '') !== ''
  const places = computed<readonly Choice[]>(() => [
    // Of a session there is one: the way to it leads nowhere from within.
    ...screenChoices(hasSheet).filter(({ id }) => id !== 'study' || route.name !== 'study'),
    ...library.decks.map(({ id, title }) => ({
      id: `deck-${id}`,
      label: title,
      isFromDeck: true as const,
      kind: lookup.deck,
      to: { name: 'deck', params: { deckId: id } },
    })),
  ])

  /** The best first; without a text, every screen and deck. */
  return computed<readonly Choice[]>(() => {
    const typed = text.value.trim()
    if (typed === '') return places.value
    const found = [
      ...places.value.map((choice) => ({ choice, score: fitOfLabel(typed, choice.label) })),
      ...entitiesFor(isAsked.value ? [] : library.decks, typed)
        .slice(0, most)
        .map(({ deckId, entity, score }) => ({
          choice: {
            id: `${deckId}-${entity.id}`,
            label: nameAlone(entity),
            isFromDeck: true as const,
            kind: lookup.kinds[entity.kind],
            to: { name: 'entity', params: { deckId, entityId: entity.id } },
          },
          score,
        })),
    ]
    return found
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, most)
      .map(({ choice }) => choice)
  })
}
