/** Today: what is due, and the decks. */
import type { Theme } from '#domain/theme.ts'
import { defineArea } from '../area.ts'
import { number, plural } from './plural.ts'

export const home = defineArea('home', {
  whatIsDue: 'What is due',
  /** '12 due, 3 once more, 10 new.' What is none is left out; one of them at least is not. */
  today: (due: number, learning: number, fresh: number) => {
    const counts = [
      due > 0 && `${number(due)} due`,
      learning > 0 && `${number(learning)} once more`,
      fresh > 0 && `${number(fresh)} new`,
    ]
    return `${counts.filter((count) => count !== false).join(', ')}.`
  },
  beyondLimit: (count: number) =>
    `${plural(count, 'more prompt is', 'more prompts are')} due beyond today’s limit.`,
  askedToday: (count: number) =>
    `${plural(count, 'prompt waits', 'prompts wait')} for another day: the same fact is asked today.`,
  nothingDue: 'Nothing is due.',
  /** @param when 'tomorrow', 'on Friday' */
  nextComeBack: (when: string) => `The next prompts come back ${when}.`,
  /** '12 reviews and 6 new, about 9 minutes; exam in 18 days.' */
  planned: (reviews: number, fresh: number, minutes: number, daysLeft: number | undefined) => {
    const what = [reviews > 0 && plural(reviews, 'review'), fresh > 0 && `${number(fresh)} new`]
    const exam =
      daysLeft === undefined ? '' : daysLeft === 0 ? '; exam today' : `; exam in ${plural(daysLeft, 'day')}`
    return `${what.filter((part) => part !== false).join(' and ')}, about ${plural(minutes, 'minute')}${exam}.`
  },
  plannedDone: (daysLeft: number | undefined) =>
    daysLeft === undefined || daysLeft === 0
      ? 'Today’s plan is done.'
      : `Today’s plan is done; exam in ${plural(daysLeft, 'day')}.`,
  catchingUp: 'You are catching up: new prompts wait until what is due fits your day again.',
  plan: 'Your plan',
  makePlan: 'Plan for an exam',
  study: (count: number) => `Study ${plural(count, 'prompt')}`,
  learnMore: 'Learn more new ones today',

  /** '12 known · 30 being learnt · 771 new' */
  knowledge: (known: number, learning: number, fresh: number) =>
    `${number(known)} known · ${number(learning)} being learnt · ${number(fresh)} new`,
  takeQuiz: 'Take a quiz',
  byTheme: 'By theme',
  bySection: 'By section',
  studyByTheme: 'Study by theme',
  due: (count: number) => `${number(count)} due`,
  allNew: 'new',
  met: (met: number, total: number) => `${number(met)} of ${number(total)} met`,
  themes: {
    groups: 'Groups and leaders',
    dates: 'Dates and chronology',
    allegiances: 'Allegiances and alliances',
    numbers: 'Numbers',
    places: 'Places',
    people: 'People',
  } satisfies Record<Theme, string>,
})
