/** A review session: its bar and its acts. */
import { defineArea } from '../area.ts'
import { number } from './plural.ts'

export const study = defineArea('study', {
  /** Why a prompt is asked. */
  reasons: { new: 'New', due: 'Due', learning: 'Once more' },
  showAnswer: 'Show answer',
  dontKnow: 'I don’t know',

  isLeft: 'Left:',
  /** '3 due, 1 once more, 6 new'; nothing when nothing is left. */
  left: (due: number, learning: number, fresh: number) =>
    [
      due > 0 && `${number(due)} due`,
      learning > 0 && `${number(learning)} once more`,
      fresh > 0 && `${number(fresh)} new`,
    ]
      .filter((count) => count !== false)
      .join(', '),
  finished: 'Finished',
  undo: 'Undo',
  keys: 'Keys',
  saved: 'Saved',
  saving: 'Saving …',
  notSaved: 'Not saved',
})
