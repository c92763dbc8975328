/** What was typed into the search: its words, and the date in it. */
import { isParticle } from '../grading/smallWords.ts'
import { isFunctionWord } from '../grading/functionWords.ts'
import { readDate, type TypedDate } from '../grading/dateReading.ts'
import { searchWords, type SearchWord } from './words.ts'

export interface Query {
  readonly text: string
  /** What is to be found; 'of' and 'al' only where nothing else was typed. */
  readonly words: readonly SearchWord[]
  /** What the date in it may mean; empty when there is none. */
  readonly dates: readonly TypedDate[]
  /** The words that are no part of the date. */
  readonly besides: readonly SearchWord[]
}

/** A date in figures among other words: '2015-03-06', '6.3.2015', '6/3/15'. */
const inFigures = /\b(?:\d{4}-\d\d(?:-\d\d)?|\d{1,2}([./-])\d{1,2}\1\d{2,4})\b/

export function readQuery(text: string): Query {
  const words = wordsIn(text)
  const whole = isBareNumber(text) ? [] : readDate(text)
  if (whole.length > 0) return { text, words, dates: whole, besides: [] }
  const figures = inFigures.exec(text)?.[0]
  if (figures === undefined) return { text, words, dates: [], besides: words }
  const besides = wordsIn(text.replace(figures, ' '))
  return { text, words: besides, dates: readDate(figures), besides }
}

/** '15' may be anything but is hardly meant for 2015. */
function isBareNumber(text: string): boolean {
  return /^\s*\d{1,3}\s*$/.test(text)
}

function wordsIn(text: string): SearchWord[] {
  const words = searchWords(text)
  const telling = words.filter((word) => !isParticle(word.plain) && !isFunctionWord(word.plain))
  return telling.length > 0 ? telling : words
}
