/** The board that the prompt on screen shares with others that wait in the session, where it is time for one. */
import type { Board } from '#domain/questions/boards/board.ts'
import { chooseBoard, isBoardDue } from '#domain/questions/boards/choose.ts'
import { mayBeOnBoard } from '#domain/questions/fading.ts'
import type { Prompt } from '#domain/prompt.ts'
import type { Random } from '#domain/random.ts'
import { useLibrary } from './library.ts'
import { useProgress } from './progress.ts'
import { useSession } from './session.ts'
import { useSettings } from './settings.ts'

/** @param lastBoardAt how many answers stood in the session when the last board came up */
export function boardFor(prompt: Prompt, lastBoardAt: number | undefined, random: Random): Board | undefined {
  const library = useLibrary()
  const progress = useProgress()
  const session = useSession()
  const deck = library.deck(prompt.deckId)
  if (!deck || !isBoardDue(session.answered, lastBoardAt)) return undefined
  const preference = useSettings().answeringFor(deck.id)
  const isSuitable = ({ key, deckId }: Prompt): boolean =>
    deckId === deck.id && mayBeOnBoard(progress.memoryOf(key), preference)
  if (!isSuitable(prompt)) return undefined
  const promptsOf = (items: readonly { key: Prompt['key'] }[]): Prompt[] =>
    items.flatMap(({ key }) => library.byKey.get(key) ?? [])
  const waiting = promptsOf(session.toCome.waiting)
  const toCome = [...waiting, ...promptsOf(session.toCome.returning)]
  return chooseBoard(prompt, waiting.filter(isSuitable), toCome, { deck }, random)
}
