/**
 * Pairs to be matched: questions with their people or groups, events with their dates, names with their meanings. Every
 * option is proven wrong for every row but its own, by what proves the options of a choice; one is left over.
 */
import { precisionOf } from '../../date.ts'
import type { Prompt, StudyDeck } from '../../prompt.ts'
import { pick, shuffle, type Random } from '../../random.ts'
import { measure, stemsOf } from '../cues.ts'
import { indexOf } from '../deckIndex.ts'
import type { Candidates } from '../distractors/candidate.ts'
import { candidatesFor } from '../distractors/index.ts'
import { inOneForm, type Choosable } from '../optionForm.ts'
import { drawSize, fitting, misplaced, type BoardRow, type BoardType } from './board.ts'

/** Letters of the longest row: three lines on a phone. */
const LONGEST_ROW = 110

export const matching: BoardType<'matching'> = {
  ask: ([asked, ...others], { deck }, random, most) => {
    const first = asked && pairOf(asked, deck)
    if (!first) return undefined
    const taken = fitting(pairsFor(first, others, deck), most ?? drawSize(random), fits)
    const spare = taken && spareFor(taken, random)
    if (!taken || !spare) return undefined
    const rows = shuffle(taken, random)
    const shown = inOneForm([...rows.map(({ answer }) => answer), spare])
    const order = shuffle([...shown.keys()], random)
    return {
      kind: 'matching',
      ...rowsOf(rows, deck),
      options: order.flatMap((index) => shown[index] ?? []),
      right: rows.map((_, row) => order.indexOf(row)),
    }
  },

  grade: (board, given, { deck }) => {
    const { rows, options, right } = board
    const used = given.filter((place) => place !== undefined)
    if (
      given.length !== rows.length ||
      new Set(used).size < used.length ||
      used.some((place) => !options[place])
    )
      throw misplaced(board, given)
    const found = right.filter((place, row) => given[row] === place).length
    return rows.map(({ prompt }, row) => {
      const place = given[row]
      const isRight = place === right[row]
      // Whoever knows the other pairs chooses among what these leave over.
      const choices = Math.max(2, options.length - found + (isRight ? 1 : 0))
      if (place === undefined) return { prompt, result: 'unknown', choices }
      if (isRight) return { prompt, result: 'right', choices }
      const chosen = options[place]
      const entity = deck.entities.get(chosen?.entity ?? '')
      return {
        prompt,
        result: 'wrong',
        choices,
        ...(chosen && { chosen }),
        ...(entity && { confusedWith: entity }),
      }
    })
  },
}

interface Pair {
  readonly prompt: Prompt
  readonly answer: Choosable
  /** What its answer is: only like is matched with like. */
  readonly sort: string
  /** Ids of what is proven to be no answer to it. */
  readonly wrong: ReadonlySet<string>
  readonly candidates: Candidates
}

const pairs = new WeakMap<Prompt, Pair | undefined>()

/** Found once for each prompt; undefined where it cannot be matched. */
function pairOf(prompt: Prompt, deck: StudyDeck): Pair | undefined {
  if (!pairs.has(prompt)) pairs.set(prompt, findPair(prompt, deck))
  return pairs.get(prompt)
}

function findPair(prompt: Prompt, deck: StudyDeck): Pair | undefined {
  const sort = sortOf(prompt)
  const candidates = sort === undefined ? undefined : candidatesFor(prompt, deck)
  if (sort === undefined || !candidates || 'sets' in candidates) return undefined
  if (prompt.question.length > LONGEST_ROW) return undefined
  // "Of which part of al-Qaeda" would be matched by its words.
  if (measure(candidates.answer, stemsOf(prompt.question)).echo > 0) return undefined
  const wrong = new Set(candidates.wrong.map(({ option }) => option.id))
  return { prompt, answer: candidates.answer.option, sort, wrong, candidates }
}

/** People, groups, dates of one precision, names by how they are written or what they mean. Places lie within one another. */
function sortOf({ answer, direction, fact }: Prompt): string | undefined {
  if (fact.kind === 'naming') return direction
  switch (answer.kind) {
    case 'entity':
      return answer.entity.kind === 'place' ? undefined : answer.entity.kind
    case 'date':
      return `${precisionOf(answer.date)}${answer.date.circa ? ', about' : ''}`
    case 'text':
    case 'entities':
    case 'quantity':
      return undefined
  }
}

/** The first, then those that may stand beside it, each made when it is asked for: finding what is wrong for one takes long. */
function* pairsFor(first: Pair, others: readonly Prompt[], deck: StudyDeck): Iterable<Pair> {
  yield first
  for (const prompt of likestFirst(first.prompt, others)) {
    const pair = sortOf(prompt) === first.sort ? pairOf(prompt, deck) : undefined
    if (pair) yield pair
  }
}

/** First those that ask the same of something else: leaders with leaders, founding dates with founding dates. */
export function likestFirst(prompt: Prompt, others: readonly Prompt[]): Prompt[] {
  const isLike = ({ fact, direction }: Prompt): boolean =>
    fact.kind === prompt.fact.kind && direction === prompt.direction
  return [...others.filter(isLike), ...others.filter((other) => !isLike(other))]
}

/** Whether a pair can stand beside others: of their sort, of another fact, and neither answer right for the other. */
function fits(pair: Pair, taken: readonly Pair[]): boolean {
  return taken.every(
    (other) =>
      other.sort === pair.sort &&
      other.prompt.fact.id !== pair.prompt.fact.id &&
      other.wrong.has(pair.answer.id) &&
      pair.wrong.has(other.answer.id),
  )
}

/** An option that answers no row, likely for one of them; undefined where there is none. */
function spareFor(pairs: readonly Pair[], random: Random): Choosable | undefined {
  const taken = new Set(pairs.map(({ answer }) => answer.id))
  const common = pairs
    .flatMap(({ candidates }) => candidates.wrong)
    .filter(({ option }) => !taken.has(option.id) && pairs.every(({ wrong }) => wrong.has(option.id)))
  const best = Math.max(...common.map(({ merit }) => merit))
  const likely = common.filter(({ merit }) => merit >= best - 2)
  return likely.length > 0 ? pick(likely, random).option : undefined
}

/** The rows: where all ask the same of different things, only these, and the question once. */
function rowsOf(pairs: readonly Pair[], deck: StudyDeck): { stem: string | undefined; rows: BoardRow[] } {
  const parts = pairs.map(({ prompt }) => partsOf(prompt, deck))
  const [stem] = parts.map((part) => part?.stem)
  const isShared = stem !== undefined && parts.every((part) => part?.stem === stem)
  return {
    stem: isShared ? stem : undefined,
    rows: pairs.map(({ prompt }, row) => ({
      prompt: prompt.key,
      text: (isShared ? parts[row]?.subject : undefined) ?? prompt.question,
    })),
  }
}

/** A question that names one thing, apart from what it names: 'Whose name is written …?' */
function partsOf({ question }: Prompt, deck: StudyDeck): { stem: string; subject: string } | undefined {
  const [only, second] = indexOf(deck).read(question).mentions
  if (!only || second) return undefined
  return {
    stem: `${question.slice(0, only.from)}…${question.slice(only.to)}`,
    subject: question.slice(only.from, only.to),
  }
}
