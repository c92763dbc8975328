/** Settings: how much a day, how surely, how questions are answered, how it looks; and where everything comes from. */
import { defineArea } from '../area.ts'
import { number } from './plural.ts'

export const settings = defineArea('settings', {
  amount: 'How much a day',
  newPerDay: 'New prompts a day',
  newPerDayHint:
    'Each comes back several times over the weeks, so more new ones now mean more reviews later.',
  reviewsPerDay: 'Reviews a day, at most',
  reviewsPerDayHint: 'New prompts are not counted. What is over the limit waits for the next day.',

  when: 'When prompts come back',
  retention: 'Recall to aim for',
  retentionHint:
    'A prompt comes back when you would still recall it about this often. More means more reviews. A change moves all due dates at once.',
  inHundred: (share: number, isUsual: boolean) =>
    `${number(Math.round(share * 100))} in 100${isUsual ? ' (usual)' : ''}`,
  policy: 'What you forget again and again',
  policyHint:
    'It takes many minutes, and little of it stays. If it waits a little longer, and what lasts comes back a little sooner, learners in simulations knew as much in fewer minutes; only the hardest prompts are known less surely.',
  policies: {
    'cost-aware': 'Waits a little longer (usual)',
    fsrs: 'Comes back like the rest',
  },
  dayStart: 'A new day starts at',
  dayStartHint: 'Reviews after midnight and before this time belong to the day before.',

  how: 'How you answer',
  questions: 'Questions',
  questionsHint:
    'With “Choose, recall, type”, help fades as you learn: a new prompt is met as a choice, then recalled, then typed, and one that slipped goes a step back. Where there are no good wrong options, it is recalled from the start. “Show and rate” leaves every answer to your head.',
  answerings: {
    'reveal-only': 'Show and rate',
    mixed: 'Choose, recall, type',
    'never-typed': 'Choose and recall',
    'always-typed': 'Type',
  },

  look: 'Look',
  theme: 'Theme',
  themes: { system: 'As on this device', light: 'Light', dark: 'Dark' },
  language: 'Language',
  systemLanguage: (name: string) => `As on this device (${name})`,
  languageHint: 'Of everything but the decks: those stay in English, as their sources are.',
  languageMissing:
    'The language could not be fetched: the network seems to be away. It is tried again when you choose it once more.',

  about: 'About',
  /** {article} and {licence} are links, {deck} and {publisher} names. */
  drawnFrom:
    'The facts of “{deck}” are drawn from the {article} in {publisher}, by its contributors, under {licence}. The words are ours, under the same licence.',
  articleOfThatName: 'article of that name',
  subject:
    'The subject is violent extremism, studied in order to understand and counter it. The app’s code is free under the MIT licence. Scheduling: FSRS, by Jarrett Ye and contributors.',
})
