/** The keys of a session: fetched when somebody asks for them. */
import { defineArea } from '../area.ts'

export const keys = defineArea('keys', {
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
    ['Ctrl+K', 'Find a screen or deck; names, too, once no question is open'],
    ['?', 'Open or close this list'],
  ] as readonly (readonly [keys: string, effect: string])[],
})
