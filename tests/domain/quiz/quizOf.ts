/** Quizzes over the published deck for tests: composing one, and moving through it at a clock set by hand. */
import { catalogue } from '#decks/index.ts'
import { studyDeck, type Prompt } from '#domain/prompt.ts'
import { composer } from '#domain/quiz/compose.ts'
import { keysOf, type QuizItem } from '#domain/quiz/items.ts'
import { startQuiz, type Quiz } from '#domain/quiz/quiz.ts'
import type { QuizSetup } from '#domain/quiz/setup.ts'

const [first] = catalogue
if (!first) throw new Error('The tests need a deck.')
export const deck = studyDeck(await first.load())

const prompts = new Map(deck.prompts.map((prompt) => [prompt.key, prompt]))

/** The prompts of an item: one, or those on its board. */
export function promptsAt(item: QuizItem): readonly Prompt[] {
  return keysOf(item).map((key) => {
    const found = prompts.get(key)
    if (!found) throw new Error(`The test asks for ${key}, and the deck has no such prompt.`)
    return found
  })
}

/** The only prompt of an item, or the first on its board. */
export function promptAt(item: QuizItem): Prompt {
  return promptsAt(item)[0]!
}

export function setupOf(choice: Partial<QuizSetup> = {}): QuizSetup {
  return {
    deckId: deck.id,
    sections: [],
    themes: [],
    forms: ['choice', 'typed', 'cloze'],
    length: { by: 'questions', count: 10 },
    feedback: true,
    counts: false,
    ...choice,
  }
}

/** So many questions, or all there are. */
export function compose(setup: QuizSetup, seed: number, count: number): QuizItem[] {
  const nextItem = composer(deck, setup, seed)
  const items: QuizItem[] = []
  while (items.length < count) {
    const item = nextItem(items)
    if (!item) break
    items.push(item)
  }
  return items
}

/** A moment so many seconds after the start of the quiz. */
export function after(seconds: number): { at: number; offsetMinutes: number } {
  return { at: Date.parse('2026-11-22T20:00:00Z') + seconds * 1000, offsetMinutes: 0 }
}

export function quizOf(choice: Partial<QuizSetup> = {}, count = 4, seed = 1): Quiz {
  const setup = setupOf({ length: { by: 'questions', count }, ...choice })
  return startQuiz(setup, seed, compose(setup, seed, count), after(0))
}
