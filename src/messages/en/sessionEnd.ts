/** The end of a session: fetched when one ends. */
import { defineArea } from '../area.ts'
import { number, plural } from './plural.ts'

export const sessionEnd = defineArea('sessionEnd', {
  allForNow: 'That is all for now',
  nothingToday: 'Nothing to study here today',
  recalled: (recalled: number, prompts: number, newPrompts: number) =>
    `You recalled ${number(recalled)} of ${plural(prompts, 'prompt')} at the first try${
      newPrompts > 0 ? `, and met ${plural(newPrompts, 'new one')}` : ''
    }.`,
  nothingLeft: 'Nothing more is asked here today: what you have met comes back on its day.',
  newAreDone: 'The new prompts of today are done; more are waiting here.',
  /** @param when 'tomorrow', 'on Friday' */
  comeBack: (when: string, due: number, areNewWaiting: boolean) =>
    `Come back ${when}: ${plural(due, 'prompt is', 'prompts are')} due then${
      areNewWaiting ? ', and new ones are waiting' : ''
    }.`,
  anotherLook: 'Worth another look',
  takeQuiz: 'Take a quiz meanwhile',
  backHome: 'Back to Today',
  learnMore: (count: number) => `Learn ${plural(count, 'more new one')}`,
})
