/** Quiz: choosing one, taking it, and its score sheet. */
import type { NothingToAsk } from '#domain/quiz/setup.ts'
import type { QuizResult } from '#domain/quiz/score.ts'
import type { QuestionForm } from '#domain/review.ts'
import { defineArea } from '../area.ts'
import { number, plural } from './plural.ts'

function minutes(count: number): string {
  return plural(count, 'minute')
}

export const quiz = defineArea('quiz', {
  title: 'Quiz',
  take: 'Take a quiz',
  about: 'A test of its own, apart from your reviews.',
  noDeck: 'There is no such deck',

  open: 'A quiz is open',
  openAt: (position: number, of: number) => `You are at question ${number(position)} of ${number(of)}.`,
  openAtQuestion: (position: number) => `You are at question ${number(position)}.`,
  goOn: 'Go on',
  lastSheet: 'The score sheet of your last quiz',
  troubles: {
    unreadable: 'The quiz that was open here could not be read. Your reviews are not affected.',
    'deck-changed':
      'The deck has changed since the quiz that was open here, so it cannot go on. Your reviews are not affected.',
  },

  deck: 'Deck',
  sections: 'Sections',
  themes: 'Themes',
  forms: 'Kinds of question',
  all: 'all',
  chosen: (count: number, of: number) => `${number(count)} of ${number(of)}`,
  noneIsAll: 'Choose none for all.',
  formNames: {
    reveal: 'Recall, then look',
    choice: 'Multiple choice',
    typed: 'Typed answer',
    cloze: 'Fill the gap',
    matching: 'Matching',
    ordering: 'Ordering',
  } satisfies Record<QuestionForm, string>,
  formsHint:
    'Recall is asked only with the answer after each question. Matching and ordering ask four to six at once and count pair by pair.',
  length: 'Length',
  questions: (count: number) => plural(count, 'question'),
  minutesLong: (count: number) => `${minutes(count)}, as many as you manage`,
  answers: 'Show the answers',
  afterEach: 'After each question',
  atTheEnd: 'At the end, as in an exam',
  counts: 'Let the answers count in my schedule',
  countsHint: 'Each is then logged like a review in Study. Otherwise your schedule stays as it is.',
  toChooseFrom: (prompts: number) => `${plural(prompts, 'prompt')} to choose from.`,
  start: 'Start the quiz',
  making: (made: number) => `Making the questions: ${number(made)} …`,
  nothing: {
    'no-forms': 'Choose at least one kind of question. Recall alone needs the answer after each question.',
    'sections-and-themes':
      'Nothing in these sections is about these themes. Add a section or a theme, or choose none of one to mean all.',
    forms:
      'No prompt of this choice can be asked in the kinds you chose. Add a kind of question, a section or a theme.',
  } satisfies Record<NothingToAsk, string>,
  replace: 'Begin another quiz?',
  replaceWhy: (answered: number) =>
    `The open quiz, with ${plural(answered, 'answer')}, ends without a score sheet.`,
  replaceDo: 'Begin another',
  past: 'Earlier quizzes',
  pastNone: 'None yet. The last twenty results are listed here.',
  pastScore: (points: number, of: number) => `${number(points)} of ${number(of)}`,

  leave: 'Quiz',
  notKept: 'Not stored',
  leaveTitle: 'Leave the quiz?',
  leaveWhy: 'This browser could not store it: if you leave and close the app, its answers are lost.',
  leaveDo: 'Leave',
  position: (position: number, of: number) => `${number(position)} of ${number(of)}`,
  question: (position: number) => `Question ${number(position)}`,
  overview: 'All questions',
  left: (minutesLeft: number) =>
    minutesLeft < 1 ? 'under a minute left' : `${number(minutesLeft)} min left`,
  lastMinute: 'One minute left.',
  pause: 'Pause',
  paused: 'Paused',
  pausedWhy: 'The clock stands still, and the question is covered.',
  timeUp: 'Time is up',
  timeUpWhy: 'See how you did, or take the time you need: the questions stay.',
  goOnUntimed: 'Go on without a limit',
  flag: 'Flag',
  flagged: 'Flagged',
  skip: 'Skip',
  back: 'Back',
  next: 'Next',
  showAnswer: 'Show answer',
  dontKnow: 'I don’t know',
  knew: 'I knew it',
  didNotKnow: 'I did not know it',
  wasRight: 'I was right',
  wasWrong: 'I was wrong',
  asGraded: 'Back to the grading',
  endTitle: 'Before the score sheet',
  endOpen: (count: number) =>
    count === 0 ? 'Every question has an answer.' : `${plural(count, 'question')} without an answer.`,
  endFlagged: (count: number) => (count === 0 ? '' : `${number(count)} flagged for another look.`),
  stateAnswered: 'answered',
  stateOpen: 'open',
  finish: 'See the score sheet',

  sheet: 'Score sheet',
  noSheet: 'There is no score sheet',
  noSheetWhy: 'It comes at the end of a quiz, and stays until you begin the next.',
  score: (points: number, of: number) => `${number(points)} of ${plural(of, 'point')}`,
  nothingReached: 'The time was over before a question was answered.',
  results: {
    right: 'Right',
    partly: 'Partly right',
    wrong: 'Not right',
    unknown: 'Not known',
    unanswered: 'Not answered',
  } satisfies Record<QuizResult, string>,
  countOf: {
    right: (count) => `${number(count)} right`,
    partly: (count) => `${number(count)} partly right, worth half`,
    wrong: (count) => `${number(count)} not right`,
    unknown: (count) => `${number(count)} not known`,
    unanswered: (count) => `${number(count)} not answered`,
  } satisfies Record<QuizResult, (count: number) => string>,
  took: (minutesSpent: number) => (minutesSpent < 1 ? 'In under a minute.' : `In ${minutes(minutesSpent)}.`),
  onlyMissed: 'Only what was not right',
  allRight: 'Everything was right.',
  yourAnswer: 'Your answer',
  rightAnswer: 'Right answer',
  wouldAnswer: 'Your choice is the answer to',
  placeOf: (place: number, of: number) => `Place ${number(place)} of ${number(of)} in time`,
  placeOfPlaced: (place: number, placed: number) =>
    `Place ${number(place)} of the ${number(placed)} that you placed`,
  retry: (count: number) => `Retry ${count === 1 ? 'the one' : `the ${number(count)}`} not right`,
  another: 'Another quiz',
  print: 'Print',
  notCounted: 'Your schedule is as it was.',
  countNow: 'Count these answers as reviews',
  counted: (count: number) => `${plural(count, 'answer')} logged as ${count === 1 ? 'a review' : 'reviews'}.`,
  uncount: 'Take that back',

  keys: 'Keys: digits choose, 0 I don’t know, Enter goes on, S skips, F flags, A all questions, P pauses.',
})
