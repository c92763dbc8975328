/** Questions in their forms, what an answer came to, and where a fact was read. */
import type { DateUnit } from '#domain/grading/result.ts'
import { defineArea } from '../area.ts'
import { number } from './plural.ts'

/** Between 'the' and 'was missing'. */
const dateUnits = { year: 'year', month: 'month', day: 'day', part: 'part of it' } as const satisfies Record<
  DateUnit,
  string
>

export const questions = defineArea('questions', {
  options: 'Options',
  answer: 'Answer',
  check: 'Check',
  /** Beside an option, once it is answered. */
  right: 'right',
  theAnswer: 'the answer',
  yourChoice: 'your choice',
  wouldAnswer: 'Your choice is the answer to:',
  youTyped: (verdict: string, typed: string) => `${verdict}: you typed “${typed}”`,

  /** What an answer came to. Names are in the deck's English. */
  verdictRight: 'Right',
  verdictVariant: (name: string) => `Right; here it is written ${name}`,
  verdictWrong: 'Not right',
  verdictConfused: (name: string) => `Not right: that is ${name}`,
  verdictRightTo: (part: 'year' | 'month') => `Not right, though the ${part} is`,
  verdictUnknown: 'Not known yet',
  partlyDate: (missing: readonly DateUnit[]) =>
    `Partly right: the ${missing.map((unit) => dateUnits[unit]).join(' and ')} ${missing.length > 1 ? 'were' : 'was'} missing`,
  partlyRange: 'Partly right: the source gives a range',
  partlyExact: 'Partly right: the source is less exact',
  partlyList: (found: number, asked: number, extra: number) =>
    `Partly right: ${number(found)} of ${number(asked)}${extra > 0 ? `, and ${number(extra)} too many` : ''}`,

  /** Asked when an answer is worth another look. */
  typeOrGiveUp: 'Type an answer, or say that you do not know.',
  didYouMean: (name: string) => `Did you mean ${name}?`,
  fullName: 'Please give the full name.',
  yes: 'Yes',

  /** What the learner overrules a grading with. */
  wasRight: 'I was right',
  wasWrong: 'I was wrong',

  /** @param certainty 'Claimed', 'Reported' */
  notEstablished: (certainty: string) => `${certainty}, not established`,
  /** {section} is a link to the section of the article; {article} is its publisher and licence in brackets. */
  source: (paragraph: number) => `Source: {section}, paragraph ${number(paragraph)} {article}`,
})
