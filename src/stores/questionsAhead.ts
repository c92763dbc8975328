/** Makes questions ahead of their turn, and what they need, in pieces short enough for quiet moments. */
import { indexFurther, lookUp } from '#domain/questions/index.ts'
import type { Question } from '#domain/questions/question.ts'
import type { PromptKey } from '#domain/review.ts'
import { useLibrary } from './library.ts'
import { beginPiece, nextPiece, ownTask } from './ownTask.ts'
import type { QuestionMaking } from './questionMaking.ts'
import { useSettings } from './settings.ts'
import type { World } from './world.ts'

/**
 * Makes a question before its turn: its wrong answers first, then the rest, each in a quiet moment of its own.
 * @param ahead where it is put, by how it would be asked
 */
export function makeAhead(
  key: PromptKey | undefined,
  making: QuestionMaking,
  ahead: Map<string, Question | undefined>,
  world: Pick<World, 'whenIdle'>,
): void {
  const library = useLibrary()
  const prompt = key && library.byKey.get(key)
  const deck = prompt && library.deck(prompt.deckId)
  if (!prompt || !deck || useSettings().answeringFor(deck.id) === 'reveal-only') return
  const whenIndexed = (goOn: () => void): void =>
    world.whenIdle(() => (indexFurther(deck, beginPiece()) ? goOn() : whenIndexed(goOn)))
  whenIndexed(() => {
    if (making.formsOf(prompt).includes('choice')) world.whenIdle(() => lookUp(prompt, deck))
    world.whenIdle(() => ahead.set(making.askingId(prompt), making.questionFor(prompt)))
  })
}

/** Makes the indexes of all decks: what the first question else does at once. */
export async function makeReady(): Promise<void> {
  for (const deck of useLibrary().decks) while (!indexFurther(deck, beginPiece())) await nextPiece()
  await ownTask()
}
