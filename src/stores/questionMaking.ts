/** Makes the question for a prompt, in the first form that it can be asked in. */
import { formsFor } from '#domain/questions/fading.ts'
import type { Question, QuestionKind } from '#domain/questions/question.ts'
import { reveal } from '#domain/questions/reveal.ts'
import type { Prompt } from '#domain/prompt.ts'
import { hash32, seededRandom, type Random } from '#domain/random.ts'
import { useForms } from './forms.ts'
import { useLibrary } from './library.ts'
import { useProgress } from './progress.ts'
import { useSettings } from './settings.ts'

export interface QuestionMaking {
  /** A prompt and how often it was reviewed. */
  reviewId(prompt: Prompt): string
  /** All that a question depends on besides its deck. */
  askingId(prompt: Prompt): string
  formsOf(prompt: Prompt): readonly QuestionKind[]
  /** Shown and rated until the code of the other forms is there; undefined while the deck is not. */
  questionFor(prompt: Prompt): Question | undefined
  /** The chance that a question of the prompt is made with, the same until it is answered. */
  randomFor(prompt: Prompt): Random
}

export function questionMaking(): QuestionMaking {
  const library = useLibrary()
  const progress = useProgress()
  const settings = useSettings()
  const forms = useForms()

  function reviewId({ key }: Prompt): string {
    return `${key}${progress.memoryOf(key)?.reviews ?? 0}`
  }

  function askingId(prompt: Prompt): string {
    return [reviewId(prompt), ...(forms.maker ? formsOf(prompt) : []), ...mixedUpWith(prompt)].join(' ')
  }

  function randomFor(prompt: Prompt): Random {
    return seededRandom(hash32(reviewId(prompt)))
  }

  function formsOf({ key, deckId }: Prompt): readonly QuestionKind[] {
    return formsFor(progress.memoryOf(key), settings.answeringFor(deckId))
  }

  function mixedUpWith({ key }: Prompt): readonly string[] {
    return forms.rest?.useConfusions().mixedUp(key) ?? []
  }

  function questionFor(prompt: Prompt): Question | undefined {
    const deck = library.deck(prompt.deckId)
    if (!deck) return undefined
    for (const form of forms.maker ? formsOf(prompt) : []) {
      const context = { deck, mixedUp: mixedUpWith(prompt) }
      const found = forms.maker?.ask(form, prompt, context, randomFor(prompt))
      if (found) return found
    }
    return reveal.ask(prompt, { deck }, randomFor(prompt))
  }

  return { reviewId, askingId, formsOf, randomFor, questionFor }
}
