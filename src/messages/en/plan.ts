/** The plan: what it is for, what today and the days to come bring, and what helps where it does not fit. */
import { defineArea } from '../area.ts'
import { number, plural } from './plural.ts'

function percent(share: number): number {
  return Math.round(100 * share)
}

export const plan = defineArea('plan', {
  about:
    'Say when the exam is and how many minutes you have. Attest chooses what to ask each day, so that most is known on the day, and plans anew every day from what really happened.',
  madeFrom: [
    ['Exam date', 'Without one, the plan keeps up what you know within your minutes.'],
    ['Minutes a day', 'A quarter of an hour to begin with, other minutes on any weekday.'],
    ['What it covers', 'Everything, some sections, or core facts only.'],
  ] as readonly (readonly [title: string, about: string])[],
  make: 'Make a plan',
  remove: 'Remove the plan',
  removed: 'Your reviews stay. Study goes on with what is due.',
  studyToday: 'Study today’s plan',

  yourPlan: 'Your plan',
  /** 'Today: 12 reviews and 6 new, about 9 minutes.' What is none is left out; one of both at least is not. */
  today: (reviews: number, fresh: number, minutes: number) => {
    const what = [reviews > 0 && plural(reviews, 'review'), fresh > 0 && `${number(fresh)} new`]
    return `Today: ${what.filter((part) => part !== false).join(' and ')}, about ${plural(minutes, 'minute')}.`
  },
  nothingToday: 'Today there is nothing left to do.',
  examIn: (days: number, date: string) => `The exam is in ${plural(days, 'day')}, on ${date}.`,
  examTomorrow: 'The exam is tomorrow: today goes to what gains most until then.',
  examToday: 'The exam is today. Good luck; what you look at now is what gains most.',
  examOver: (date: string) =>
    `The exam was on ${date}. What you learnt is kept up by long-term review; set another date when there is one.`,
  noExam: 'No exam date: this is long-term review within your minutes.',
  farAway: (days: number) =>
    `The exam is more than ${plural(days, 'day')} away. Until then this is spaced review; a forecast comes nearer the day.`,
  noMinutes:
    'The plan has no minutes on any day: give at least one day some, and there is something to plan.',
  noPrompts: 'The plan covers no prompts: choose at least one section.',
  expected: (expected: number, low: number, high: number) =>
    `On the day you are expected to know about ${percent(expected)} in 100, likely ${percent(low)} to ${percent(high)}.`,
  /** The same, after what core facts alone would bring. */
  expectedOfAll: (expected: number, low: number, high: number) =>
    `With everything, you are expected to know about ${percent(expected)} in 100, likely ${percent(low)} to ${percent(high)}.`,
  fits: (prompts: number) => `All ${plural(prompts, 'prompt')} fit into your minutes.`,
  doesNotFit: (unmet: number) =>
    `Not all of it fits: ${plural(unmet, 'prompt')} would not be met before the exam.`,
  coreOnly: (prompts: number, recall: number) =>
    `With core facts only (${plural(prompts, 'prompt')}), you would know about ${percent(recall)} in 100 of them on the day.`,
  takeCore: 'Cover core facts only',
  takeAll: 'Cover all facts',
  coreIsOn: 'The plan covers core facts only.',
  moreTime: (minutes: number) =>
    `With about ${plural(minutes, 'minute')} a day more, everything is met in time.`,
  noTimeIsEnough: 'To meet everything in time would take more than four times the minutes.',
  lastDays: (when: string) => `The last days begin ${when}: from then on, what still gains most comes first.`,
  catchingUp: (when: string) =>
    `You are catching up. New prompts wait, each day keeps to its minutes, and you are level again ${when}.`,
  stillCatchingUp: (days: number) =>
    `You are catching up. With these minutes that takes more than ${plural(days, 'day')}; a few more minutes a day shorten it.`,
  working: 'Working out the days to come …',
  notForeseen: 'The days to come could not be worked out: the network seems to be away. Today stands.',

  daysAhead: 'The days ahead',
  minutesADay: (total: number, days: number) =>
    `${plural(total, 'minute')} in the next ${plural(days, 'day')}.`,
  columns: ['Day', 'Minutes', 'Reviews', 'New'],

  whatFor: 'What it is for',
  examDate: 'Exam date',
  examHint: 'Leave it empty for long-term review without a date.',
  badDate: 'This is not a date. Type it as year, month, day; until then the plan stays as it was.',
  minutes: 'Minutes',
  everyDay: 'Minutes a day',
  everyDayHint: 'No day of the plan takes longer than this by more than one prompt.',
  byWeekday: 'Other minutes on some weekdays',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  covers: 'What it covers',
  coversAll: 'Everything',
  coversSome: (count: number) => plural(count, 'section'),
  chooseSections: 'Choose sections',
})
