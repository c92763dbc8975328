/** Dated events to be put in order of time. No two of them overlap, however widely their dates are read. */
import type { PartialDate } from '../../date.ts'
import { isBefore } from '../../dateSpan.ts'
import type { Prompt, StudyDeck } from '../../prompt.ts'
import { shuffle } from '../../random.ts'
import { drawSize, fitting, misplaced, type BoardType, type Placement } from './board.ts'
import { eventText } from './eventText.ts'

export const ordering: BoardType<'ordering'> = {
  ask: ([asked, ...others], { deck }, random, most) => {
    const first = asked && eventOf(asked, deck)
    const taken = first && fitting(eventsFor(first, others, deck), most ?? drawSize(random), fits)
    if (!taken) return undefined
    const rows = shuffle(taken, random)
    const inTime = rows.toSorted((a, b) => (isBefore(a.date, b.date) ? -1 : 1))
    return {
      kind: 'ordering',
      rows: rows.map(({ prompt: { key }, text }) => ({ prompt: key, text })),
      right: rows.map((event) => inTime.indexOf(event)),
    }
  },

  grade: (board, given) => {
    const { rows, right } = board
    const places = given.filter((place) => place !== undefined).toSorted((a, b) => a - b)
    if (given.length !== rows.length || places.some((place, index) => place !== index))
      throw misplaced(board, given)
    const inPlace = rowsInPlace(right, given)
    const choices = choicesOf(places.length)
    return rows.map(({ prompt }, row) => {
      // One event by itself is in no order.
      if (given[row] === undefined || places.length < 2) return { prompt, result: 'unknown', choices }
      return { prompt, result: inPlace.has(row) ? 'right' : 'wrong', choices }
    })
  },
}

interface Event {
  readonly prompt: Prompt
  readonly text: string
  readonly date: PartialDate
}

function eventOf(prompt: Prompt, deck: StudyDeck): Event | undefined {
  const text = eventText(prompt, deck)
  return text !== undefined && prompt.answer.kind === 'date'
    ? { prompt, text, date: prompt.answer.date }
    : undefined
}

function* eventsFor(first: Event, others: readonly Prompt[], deck: StudyDeck): Iterable<Event> {
  yield first
  for (const prompt of others) {
    const event = eventOf(prompt, deck)
    if (event) yield event
  }
}

function fits(event: Event, taken: readonly Event[]): boolean {
  return taken.every(
    (other) =>
      other.prompt.fact.id !== event.prompt.fact.id &&
      other.text !== event.text &&
      (isBefore(event.date, other.date) || isBefore(other.date, event.date)),
  )
}

/**
 * The rows that are where they belong: those in every longest run of events in the right order, so that one event put
 * too early costs itself and not all that it pushed aside, and of two that changed places both are wrong.
 */
function rowsInPlace(right: readonly number[], given: Placement): ReadonlySet<number> {
  const rows = [...right.keys()]
    .filter((row) => given[row] !== undefined)
    .sort((a, b) => (given[a] ?? 0) - (given[b] ?? 0))
  const places = rows.map((row) => right[row] ?? 0)
  const before = runsBefore(places)
  const after = runsBefore(places.toReversed().map((place) => -place)).reverse()
  const longest = Math.max(...before)
  const inSome = [...rows.keys()].filter((at) => (before[at] ?? 0) + (after[at] ?? 0) - 1 === longest)
  const inEvery = inSome.filter((at) => inSome.every((other) => other === at || before[other] !== before[at]))
  return new Set(inEvery.map((at) => rows[at] ?? 0))
}

/** By place: how many events the longest run in the right order has that ends there. */
function runsBefore(places: readonly number[]): number[] {
  const lengths: number[] = []
  places.forEach((place, at) => {
    lengths.push(
      1 + Math.max(0, ...lengths.slice(0, at).filter((_, earlier) => (places[earlier] ?? 0) < place)),
    )
  })
  return lengths
}

/**
 * Among how many a place in so many is in effect chosen. Whoever recalls four in five of the events and places the
 * others blindly is right with these once in 3.3 of four, in 4.0 of five, in 4.7 of six; a test counts it out.
 */
function choicesOf(placed: number): number {
  if (placed < 4) return 2
  return placed < 6 ? 3 : 4
}
