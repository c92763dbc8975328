/**
 * Wrong numbers: of the same unit, size and roundness, and given by no account of the question's subjects. The deck says
 * some of them of something else, or the right one would be the only one that a reader has met.
 */
import type { StudyDeck } from '../../prompt.ts'
import { formatQuantity, type Quantity } from '../../quantity.ts'
import { answerText } from '../../answer.ts'
import { isSaidIn } from '../alsoTrue.ts'
import { wordsOf } from '../accounts.ts'
import { choosableText } from '../optionForm.ts'
import type { Candidate, Candidates, Search } from './candidate.ts'

/** At most so many times as large as the answer, or as small. */
const FARTHEST = 4

/** Up to here numbers are counted on one by one. */
const FEW = 20

/** What wrong numbers are of the right one, before they are rounded as it is. */
const factors = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.1, 1.2, 1.3, 1.5, 1.7, 2, 2.5, 3]

/** Wrong numbers that the deck says as well: with fewer, no choice is asked. */
const FEWEST_SAID = 2

export function quantityCandidates(answer: Quantity, unit: string, search: Search): Candidates | undefined {
  const real = realQuantities(unit, search).filter((other) => areOfOneSize(other, answer))
  const made = new Map<string, Quantity>()
  for (const quantity of [...real, ...quantitiesSaid(answer, search), ...quantitiesNear(answer)])
    made.set(formatQuantity(quantity), quantity)
  const isReal = new Set(real.map(formatQuantity))
  const wrong = [...made.values()]
    .filter((quantity) => areDisjoint(quantity, answer) && !mayBeRight(quantity, search))
    .filter(({ from, to }) => !unit.startsWith('%') || (to < 100 && from >= Math.min(10, answer.from)))
    .map((quantity) => ({
      ...candidateOf(quantity, unit, search),
      merit: isReal.has(formatQuantity(quantity)) ? 1.5 : 0,
    }))
  if (wrong.filter(({ frequency }) => frequency > 0).length < FEWEST_SAID) return undefined
  const right = candidateOf(answer, unit, search)
  return { answer: { ...right, answers: right.answers - 1 }, wrong }
}

function realQuantities(wanted: string, { deck }: Search): Quantity[] {
  return deck.prompts.flatMap(({ answer }) =>
    answer.kind === 'quantity' && answer.unit === wanted ? [answer.quantity] : [],
  )
}

const numbersIn = new WeakMap<StudyDeck, readonly number[]>()

/** The answer with other numbers that the deck says, of whatever they are; not for ranges, which hardly recur. */
function quantitiesSaid(answer: Quantity, { deck }: Search): Quantity[] {
  if (answer.from !== answer.to) return []
  const numbers = numbersIn.get(deck) ?? findNumbers(deck)
  numbersIn.set(deck, numbers)
  return numbers
    .map((number) => ({ ...answer, from: number, to: number }))
    .filter((other) => areOfOneSize(other, answer))
}

/** Years, which have no comma, are none of them. */
function findNumbers({ facts }: StudyDeck): readonly number[] {
  const found = facts.flatMap(({ statement }) => statement.match(/\d{1,3}(?:,\d{3})+|\b\d{1,3}\b/g) ?? [])
  return [...new Set(found.map((number) => Number(number.replaceAll(',', ''))))]
}

function areOfOneSize(one: Quantity, other: Quantity): boolean {
  const isAlike = one.hedge === other.hedge && (one.from === one.to) === (other.from === other.to)
  const isNear = one.from <= other.from * FARTHEST && one.from >= other.from / FARTHEST
  return isAlike && isNear && digitsOf(one.from) === digitsOf(other.from) && one.from >= least(other)
}

function quantitiesNear(answer: Quantity): Quantity[] {
  const { from, to } = answer
  const starts = from === to ? numbersNear(from) : rangeStartsNear(answer)
  return starts
    .filter((start) => start >= least(answer))
    .map((start) => ({ ...answer, from: start, to: start + to - from }))
}

/** As round as the number: with as many digits before the noughts. */
function numbersNear(value: number): number[] {
  const counted =
    value <= FEW && value % 10 !== 0 ? [-4, -3, -2, -1, 1, 2, 3, 4].map((step) => value + step) : []
  const digits = digitsOf(value)
  const scaled = factors.map((factor) => Number((value * factor).toPrecision(digits)))
  return [...counted, ...scaled.filter((other) => Number.isInteger(other) && digitsOf(other) === digits)]
}

function rangeStartsNear({ from, to }: Quantity): number[] {
  const width = to - from
  return factors.map((factor) => Math.round((from * factor) / width) * width).filter((start) => start > 0)
}

/** How many digits stand before the closing noughts: 3 for 1,140, 1 for 30. */
function digitsOf(value: number): number {
  return String(value).replace(/0+$/, '').length
}

/** Units are written in the plural: "1 groups" would give itself away. */
function least({ from }: Pick<Quantity, 'from' | 'to'>): number {
  return from > 1 ? 2 : 1
}

/** "About 110" is as good as "about 100": what is not given exactly may be missed by a tenth when it is typed. */
function areDisjoint(one: Quantity, { from, to, hedge }: Quantity): boolean {
  const slack = hedge ? from / 10 : 0
  return one.to < from - slack || one.from > to + slack
}

function mayBeRight(quantity: Quantity, { mayAnswer, prompt }: Search): boolean {
  const numbers = [...new Set([quantity.from, quantity.to])]
  return numbers.some((number) => {
    const words = wordsOf(formatQuantity({ from: number, to: number }))
    return isSaidIn(mayAnswer, words) || wordsOf(prompt.question).includes(words)
  })
}

/** "How many members …?" is answered by a number alone. */
function isUnitAsked(unit: string, question: string): boolean {
  return wordsOf(question).includes(wordsOf(unit))
}

function candidateOf(quantity: Quantity, unit: string, { index, prompt }: Search): Candidate {
  const full = answerText({ kind: 'quantity', quantity, unit })
  const text = isUnitAsked(unit, prompt.question) ? formatQuantity(quantity) : full
  return {
    option: { ...choosableText(full), text },
    merit: 0,
    frequency: index.timesSaid(wordsOf(text)),
    answers: index.timesAnswer(wordsOf(full)),
    position: quantity.from,
  }
}
