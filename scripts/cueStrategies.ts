/** Guessers that know nothing of the subject and go by how options look: what a fair choice must not reward. */
import type { Prompt, StudyDeck } from '#domain/prompt.ts'
import { plain } from '#domain/grading/folding.ts'
import { mentionReader } from '#domain/questions/mentions.ts'
import { ask } from '#domain/questions/index.ts'
import type { ChoiceQuestion, Option } from '#domain/questions/question.ts'
import { answerText } from '#domain/answer.ts'
import { mix32, seededRandom } from '#domain/random.ts'

/** What a guesser sees: the question, its options, and how often names stand in the deck. */
interface Seen {
  readonly text: string
  readonly options: readonly Option[]
  readonly book: Book
}

interface Book {
  /** How many questions and statements of the deck name it, by whatever name. */
  readonly timesNamed: (option: Option) => number
  /** How many prompts, this one not counted, have it for their answer. */
  readonly timesAnswer: (option: Option) => number
  readonly confusables: (option: Option) => ReadonlySet<string>
}

/** A number for each option: the guesser takes the one with the highest, or one of those that share it. */
type Strategy = (option: Option, seen: Seen) => number

const longerThanOthers: Strategy = ({ text }) => text.length
const away: Strategy = ({ text }, { options }) =>
  Math.abs(text.length - mean(options.map((one) => one.text.length)))

export const strategies = {
  'the longest option': longerThanOthers,
  'the shortest option': ({ text }) => -text.length,
  'the odd one out by length': away,
  'the one nearest the mean length': (option, seen) => -away(option, seen),
  'the odd one out by form': (option, { options }) =>
    -sum(options.filter((other) => other !== option).map((other) => shared(formOf(option), formOf(other)))),
  'the most frequent name in the deck': (option, { book }) => book.timesNamed(option),
  'the least frequent name in the deck': (option, { book }) => -book.timesNamed(option),
  'the most frequent answer to other prompts': (option, { book }) => book.timesAnswer(option),
  'the most confusables': (option, { options, book }) =>
    options.filter(({ entity }) => entity !== undefined && book.confusables(option).has(entity)).length,
  'the most words shared with the other options': (option, { options }) =>
    sum(options.filter((other) => other !== option).map((other) => shared(wordsOf(option), wordsOf(other)))),
  'the fewest words shared with the other options': (option, { options }) =>
    -sum(options.filter((other) => other !== option).map((other) => shared(wordsOf(option), wordsOf(other)))),
  'the most words shared with the question': (option, { text }) =>
    shared(
      wordsOf(option),
      new Set(
        plain(text)
          .split(' ')
          .filter((word) => word.length > 3),
      ),
    ),
  'the first in the order of numbers': (option) => -numberIn(option),
  'the last in the order of numbers': numberIn,
  'the middle in the order of numbers': (option, { options }) =>
    -Math.abs(numberIn(option) - mean(options.map((one) => numberIn(one)))),
  'the first one shown': (option, { options }) => -options.indexOf(option),
  'the last one shown': (option, { options }) => options.indexOf(option),
} satisfies Readonly<Record<string, Strategy>>

export type StrategyName = keyof typeof strategies

export interface CueReport {
  /** Questions with four options that were guessed at, each prompt under each seed. */
  readonly questions: number
  /** How many prompts of the deck were asked. */
  readonly prompts: number
  /** The share of right guesses of each strategy, 0 to 1, those that hesitate between several counted by chance. */
  readonly scores: Readonly<Record<StrategyName, number>>
}

/** Kinds of answer, each of which is guessed at otherwise. */
export const answerKinds: Readonly<Record<string, (prompt: Prompt) => boolean>> = {
  names: ({ answer }) => answer.kind === 'entity',
  lists: ({ answer }) => answer.kind === 'entities',
  dates: ({ answer }) => answer.kind === 'date',
  numbers: ({ answer }) => answer.kind === 'quantity',
}

/** Lets every strategy guess at every prompt that gives four options, under seeds 1 to `seeds`. */
export function cueReport(
  deck: StudyDeck,
  seeds: number,
  isGuessedAt: (prompt: Prompt) => boolean = () => true,
): CueReport {
  const book = bookOf(deck)
  const asked = deck.prompts
    .filter(isGuessedAt)
    .map((prompt, index) =>
      Array.from({ length: seeds }, (_, seed) =>
        ask('choice', prompt, { deck }, seededRandom(mix32(index, seed + 1))),
      ).flatMap((question) => (question?.kind === 'choice' && question.options.length === 4 ? question : [])),
    )
  const questions = asked.flat()
  const names = Object.keys(strategies) as StrategyName[]
  const scores = Object.fromEntries(
    names.map((name) => [
      name,
      mean(questions.map((question) => chanceOf(strategies[name], question, book))),
    ]),
  ) as Record<StrategyName, number>
  return { questions: questions.length, prompts: asked.filter(({ length }) => length > 0).length, scores }
}

/** How likely a strategy takes the right option. */
function chanceOf(strategy: Strategy, { text, options, right }: ChoiceQuestion, book: Book): number {
  const others: Book = {
    ...book,
    timesAnswer: (option) => book.timesAnswer(option) - (option === options[right] ? 1 : 0),
  }
  const values = options.map((option) => strategy(option, { text, options, book: others }))
  const highest = Math.max(...values)
  return values[right] === highest ? 1 / values.filter((value) => value === highest).length : 0
}

function bookOf(deck: StudyDeck): Book {
  const texts = [
    ...deck.facts.map(({ statement }) => statement),
    ...deck.prompts.map(({ question }) => question),
  ]
  const spelt = texts.map((text) => ` ${plain(text)} `)
  const read = mentionReader(deck.entities.values())
  const named = new Map<string, number>()
  for (const id of texts.flatMap((text) => [
    ...new Set(read(text).mentions.flatMap(({ entities }) => entities)),
  ])) {
    named.set(id, (named.get(id) ?? 0) + 1)
  }
  const answers = new Map<string, number>()
  for (const { answer } of deck.prompts) {
    const words = bare(answerText(answer))
    answers.set(words, (answers.get(words) ?? 0) + 1)
  }
  return {
    timesNamed: ({ id, text, entity }) => {
      const words = ` ${bare(text)} `
      const known = named.get(id) ?? (entity ? 0 : spelt.filter((one) => one.includes(words)).length)
      named.set(id, known)
      return known
    },
    timesAnswer: ({ text }) => answers.get(bare(text)) ?? 0,
    confusables: ({ entity = '' }) => new Set(deck.entities.get(entity)?.confusedWith),
  }
}

/** An option without its abbreviation, as the deck would write it in a sentence. */
function bare(text: string): string {
  return plain(text.replace(/ \([^)]*\)$/, ''))
}

function wordsOf({ text }: Option): ReadonlySet<string> {
  return new Set(bare(text).split(' '))
}

/** What an option looks like, whatever it says. */
function formOf({ text }: Option): ReadonlySet<string> {
  const marks = ['-', '–', '’', ',', '(', ' of ', ' and ', ' in ', ' al-', ' the '].filter((mark) =>
    text.includes(mark),
  )
  const words = text.split(' ')
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return new Set([
    ...marks,
    `${words.length} words`,
    `${capitals} capitals`,
    /\d/.test(text) ? 'digits' : 'none',
  ])
}

/** The first number of an option, or its date as a number; the same for all that have none. */
function numberIn({ text }: Option): number {
  const date = Date.parse(`${text} UTC`)
  if (/\d{4}$/.test(text) && !Number.isNaN(date)) return date
  return Number(/\d[\d,.]*/.exec(text)?.[0].replaceAll(',', '') ?? 0)
}

function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((one) => others.has(one)).length
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function mean(values: readonly number[]): number {
  return sum(values) / Math.max(1, values.length)
}
