/** Several prompts asked together, and telling apart what was mixed up. */
import { defineArea } from '../area.ts'
import { number } from './plural.ts'

export const boards = defineArea('boards', {
  together: (count: number) => `${number(count)} together`,
  order: 'Put these events in order of time, the earliest first.',
  match: 'Match each question with its answer.',
  dontKnow: 'I don’t know',
  check: 'Check',
  checkOpen: (open: number) => `Check, ${number(open)} left open`,
  goOn: 'Go on',
  answer: 'Answer',

  rows: 'To be matched',
  options: 'Options, one of them is left over',
  choose: 'choose an option',
  choosingFor: (row: string) => `Choose for: ${row}`,
  open: 'open',
  events: 'Events',
  notPlaced: 'Not placed:',
  place: (place: number) => `Place ${number(place)}:`,

  right: 'Right',
  notRight: 'Not right',
  unknown: 'Not known yet',
  chose: (option: string) => `Not right: you chose ${option}`,
  putAt: (place: number) => `Not right: you put it in place ${number(place)}`,
  countedRight: 'Counted as right',
  countedWrong: 'Counted as wrong',
  asGraded: 'As graded',
  source: 'The fact and its source',

  mixedUp: 'Easily mixed up',
  either: (one: string, other: string) => `${one} or ${other}?`,
  drill: (at: number, of: number, either: string) => `${number(at)} of ${number(of)}: ${either}`,
  toldApart: 'Told apart',
  notYetApart: 'Not told apart yet',
  nothing: 'Nothing here tells them apart',
  nothingWhy: 'The deck has no question that fits one of them and not the other.',
  result: (right: number, of: number) => `${number(right)} of ${number(of)} right.`,
  again: 'It is offered again.',
  askAgain: 'Ask again now',
  unchanged: 'Your schedule is as it was.',
  home: 'Back to Today',
})
