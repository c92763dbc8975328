/** A review session: its bar, its acts, its keys and its end. */
import { defineArea } from '../area.ts'
import { number, plural } from './plural.ts'

export const study = defineArea('study', {
  /** Why a prompt is asked. */
  reasons: { new: 'New', due: 'Due', learning: 'Once more' },
  showAnswer: 'Show answer',
  dontKnow: 'I don’t know',

  isLeft: 'Left:',
  /** '3 due, 1 learning, 6 new'; nothing when nothing is left. */
  left: (due: number, learning: number, fresh: number) =>
    [
      due > 0 && `${number(due)} due`,
      learning > 0 && `${number(learning)} learning`,
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

  close: 'Close',
  /** Each key, or keys, with what it does. */
  keyList: [
    ['Space or Enter', 'Show the answer; go on after a graded one'],
    ['1 to 4', 'Choose an option'],
    ['0', 'I don’t know'],
    ['1', 'Again: I did not know it'],
    ['2', 'Hard: I knew it, with effort'],
    ['3', 'Good: I knew it'],
    ['4', 'Easy: I knew it at once'],
    ['U or Ctrl+Z', 'Undo the last answer'],
    ['Escape', 'Leave the session'],
    ['Ctrl+K', 'Find anything, once no question is open'],
    ['?', 'Open or close this list'],
  ] as readonly (readonly [keys: string, effect: string])[],

  allForNow: 'That is all for now',
  nothingToday: 'Nothing to study here today',
  recalled: (recalled: number, prompts: number, newPrompts: number) =>
    `You recalled ${number(recalled)} of ${plural(prompts, 'prompt')} at the first try${
      newPrompts > 0 ? `, and met ${plural(newPrompts, 'new one')}` : ''
    }.`,
  newAreDone: 'The new prompts of today are done; more are waiting here.',
  /** @param when 'tomorrow', 'on Friday' */
  comeBack: (when: string, due: number, areNewWaiting: boolean) =>
    `Come back ${when}: ${plural(due, 'prompt is', 'prompts are')} due then${
      areNewWaiting ? ', and new ones are waiting' : ''
    }.`,
  anotherLook: 'Worth another look',
  backHome: 'Back to Today',
  learnMore: (count: number) => `Learn ${plural(count, 'more new one')}`,
})
