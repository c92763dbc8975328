/** Progress: what is known, what was done each day, and what the next days bring. */
import { defineArea } from '../area.ts'
import { number, plural } from './plural.ts'

export const progress = defineArea('progress', {
  nothingYet: 'Nothing yet. After your first session this page shows:',
  willShow: [
    ['What you know', 'How many prompts you know, are learning, and have still to meet.'],
    ['Reviews a day', 'What you did in the last two weeks, and how much of it you recalled.'],
    ['The days ahead', 'How many prompts come back on each of the next fourteen days.'],
    ['Do the predictions come true?', 'Whether you recall as often as Attest says that you will.'],
  ] as readonly (readonly [title: string, about: string])[],
  begin: 'Begin with the first session',
  known: 'What you know',
  knownOf: (total: number, known: number, learning: number, fresh: number) =>
    `Of ${plural(total, 'prompt')} you know ${number(known)}, are learning ${number(learning)}, and have ${number(fresh)} still to meet.`,
  countsAsKnown: 'A prompt counts as known once it need not come back for a week or more.',
  reviewsADay: 'Reviews a day',
  pastDays: (reviews: number, days: number, activeDays: number) =>
    `${plural(reviews, 'review')} in the last ${plural(days, 'day')}, on ${plural(activeDays, 'day')}.`,
  pastColumns: ['Day', 'Reviews', 'Recalled'] as readonly string[],
  daysAhead: 'The days ahead',
  aheadDays: (prompts: number, days: number) =>
    `${plural(prompts, 'prompt comes', 'prompts come')} back in the next ${plural(days, 'day')}, today included; new ones are not counted.`,
  aheadColumns: ['Day', 'Due'] as readonly string[],
})
