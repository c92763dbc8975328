/** Wrong dates: as exact as the right one, near it in time, and given by no account of the question's subjects. */
import { dateOf } from '../../answer.ts'
import { formatDate, type DatePart, type PartialDate } from '../../date.ts'
import { isSaidIn } from '../alsoTrue.ts'
import { wordsOf } from '../accounts.ts'
import { choosableText } from '../optionForm.ts'
import type { Candidate, Candidates, Search } from './candidate.ts'

/** In days: how far from the answer a wrong date lies at most, by how exactly the answer is known. */
const FARTHEST = { day: 1000, month: 1200, part: 1200, year: 1500, decade: 12_000 } as const

const thirds: readonly DatePart[] = ['early', 'mid', 'late']
const seasons: readonly DatePart[] = ['spring', 'summer', 'autumn', 'winter']

export function dateCandidates(answer: PartialDate, search: Search): Candidates | undefined {
  if (answer.part === 'end of') return undefined
  const isInLifetime = lifetime(answer, search)
  const real = realDates(search).filter((date) => shapeOf(date) === shapeOf(answer))
  const known = new Set(real.map(formatDate))
  const made = datesNear(answer).filter((date) => !known.has(formatDate(date)))
  const wrong = [...real, ...made]
    .filter((date) => areDisjoint(date, answer) && isNear(date, answer) && isInLifetime(date))
    .filter((date) => isOnItsSide(date, answer, search.prompt.question) && !mayBeRight(date, search))
    .map((date) => ({ ...candidateOf(date, search), merit: known.has(formatDate(date)) ? 2 : 0 }))
  const right = candidateOf(answer, search)
  // The last of all that are possible would be taken for the answer, and the first as well.
  const isFirst = wrong.every(({ position }) => position > right.position)
  if (isFirst || wrong.every(({ position }) => position < right.position)) return undefined
  return { answer: { ...right, answers: right.answers - 1 }, wrong }
}

/** Before a group was founded it did nothing; but within this many days, where else its first deeds would be its last. */
const EARLY = 366

/** Whether a date lies between the founding and the death of whomever the question is about, where the answer does. */
function lifetime(answer: PartialDate, { prompt, deck, index }: Search): (date: PartialDate) => boolean {
  const { subjects } = index.asked(prompt)
  const own = spanOf(answer).from
  const ends = deck.facts.flatMap(({ entry }) => {
    if (entry.kind !== 'founding' && entry.kind !== 'death') return []
    const isAbout = subjects.has(entry.kind === 'founding' ? entry.group : entry.person)
    const at = isAbout && entry.on ? spanOf(dateOf(entry.on)).from : undefined
    const isKept = at !== undefined && (entry.kind === 'founding' ? own > at : own < at)
    return isKept ? [{ at, isFounding: entry.kind === 'founding' }] : []
  })
  return (date) =>
    ends.every(({ at, isFounding }) => (isFounding ? spanOf(date).to > at - EARLY : spanOf(date).from <= at))
}

/** Dates that the deck asks for, each once. */
function realDates({ deck }: Search): PartialDate[] {
  const dates = new Map<string, PartialDate>()
  for (const { answer } of deck.prompts) {
    if (answer.kind === 'date') dates.set(formatDate(answer.date), answer.date)
  }
  return [...dates.values()]
}

/** What is known of a date: two with the same shape read alike. */
function shapeOf({ month, day, part, decade, circa }: PartialDate): string {
  const partOf = part && (seasons.includes(part) ? 'season' : thirds.includes(part) ? 'third' : part)
  return [month !== undefined, day !== undefined, partOf, decade, circa].join()
}

function datesNear(date: PartialDate): PartialDate[] {
  const { year, month, day, part } = date
  const steps = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5]
  if (day !== undefined && month !== undefined) {
    // Days that differ as well: the right one must not be the one that shares its day with the others.
    return steps.map((step) => ({ ...monthsOn(date, step * 3), day: 1 + ((day + 11 * (step + 9)) % 28) }))
  }
  if (part && month === undefined) {
    const parts = seasons.includes(part) ? seasons.slice(0, 3) : thirds
    return [-2, -1, 0, 1, 2].flatMap((step) =>
      parts.map((other) => ({ ...date, year: year + step, part: other })),
    )
  }
  if (month !== undefined) return steps.map((step) => monthsOn(date, step * (part ? 1 : 5)))
  return steps.map((step) => ({ ...date, year: year + (date.decade ? step * 10 : step) }))
}

function monthsOn(date: PartialDate, months: number): PartialDate {
  const count = date.year * 12 + (date.month ?? 1) - 1 + months
  return { ...date, year: Math.floor(count / 12), month: (count % 12) + 1 }
}

/** "When he was appointed in April 2014" lies after the answer: so must it after a wrong date. */
function isOnItsSide({ year }: PartialDate, answer: PartialDate, question: string): boolean {
  const years = (question.match(/\b(?:1[89]|20)\d\d\b/g) ?? []).map(Number)
  return years.every((asked) => (year - asked) * (answer.year - asked) >= 0)
}

function mayBeRight(date: PartialDate, { prompt, mayAnswer }: Search): boolean {
  const { year, month, decade } = date
  // "Early 2015" is looked for as 2015, a day as its month: what is given less exactly may mean it.
  const broader = formatDate(month === undefined ? { year } : { year, month })
  const words = wordsOf(decade ? `${year}s` : broader)
  return isSaidIn(mayAnswer, words) || wordsOf(prompt.question).includes(words)
}

function candidateOf(date: PartialDate, { index }: Search): Candidate & { readonly position: number } {
  const words = wordsOf(formatDate(date))
  return {
    option: choosableText(formatDate(date)),
    merit: 0,
    frequency: index.timesSaid(words),
    answers: index.timesAnswer(words),
    position: spanOf(date).from,
  }
}

function areDisjoint(one: PartialDate, other: PartialDate): boolean {
  const [mine, theirs] = [spanOf(one), spanOf(other)]
  return mine.to <= theirs.from || theirs.to <= mine.from
}

function isNear(date: PartialDate, answer: PartialDate): boolean {
  const key = answer.decade
    ? 'decade'
    : answer.part
      ? 'part'
      : answer.day
        ? 'day'
        : answer.month
          ? 'month'
          : 'year'
  return Math.abs(spanOf(date).from - spanOf(answer).from) <= FARTHEST[key]
}

/** Days since the year 0, in months of 30.5 days: enough to compare by, from and up to but not including. */
function spanOf({ year, month, day, part, decade }: PartialDate): { from: number; to: number } {
  const start = year * 366 + (month === undefined ? 0 : (month - 1) * 30.5)
  if (day !== undefined) return { from: start + day, to: start + day + 1 }
  const length = decade ? 3660 : month === undefined ? 366 : 30.5
  if (part && seasons.includes(part)) {
    const from = start + seasons.indexOf(part) * 91 + 60
    return { from, to: from + 91 }
  }
  const third = part ? thirds.indexOf(part) : -1
  return third < 0
    ? { from: start, to: start + length }
    : { from: start + (third * length) / 3, to: start + ((third + 1) * length) / 3 }
}
