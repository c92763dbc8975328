/** Grades several names at once, in any order and however they are set apart. */
import type { Entity } from '../deck.ts'
import { joined, nameAlone } from '../names.ts'
import { gradeName, isNameOf } from './nameGrading.ts'
import type { NameIndex } from './nameIndex.ts'
import { readName, type Reading } from './nameReading.ts'
import type { Grade } from './result.ts'

/** What has been found so far. */
interface Tally {
  /** Those not named yet. */
  readonly open: Set<Entity>
  /** Those named already: naming them again does no harm. */
  readonly done: Set<Entity>
  variants: number
  extra: number
  /** Pieces that may have been meant for one that is open. */
  readonly asked: Grade[]
}

interface Asked {
  readonly question: string
  readonly names: NameIndex
  readonly read: (words: readonly string[]) => Reading
}

export function gradeList(
  text: string,
  entities: readonly Entity[],
  question: string,
  names: NameIndex,
): Grade {
  const asked = { question, names, read: (words: readonly string[]) => readName(words.join(' '), names) }
  const tally: Tally = { open: new Set(entities), done: new Set(), variants: 0, extra: 0, asked: [] }
  for (const piece of text.split(/[,;/+\n•]+/)) take(piece.split(/\s+/).filter(Boolean), tally, asked)
  return result(tally, entities)
}

/** Takes names off the front of a row of words, the longest first: 'and' may be part of one. */
function take(row: readonly string[], tally: Tally, asked: Asked): void {
  let words = withoutAnd(row)
  while (words.length > 0) {
    const length = longestName(words, tally, asked) ?? unknown(words, tally, asked)
    words = withoutAnd(words.slice(length))
  }
}

function withoutAnd(words: readonly string[]): readonly string[] {
  return isAnd(words[0]) ? withoutAnd(words.slice(1)) : words
}

/** What stands between the names of a list: 'and', or the number of the next. */
function isAnd(word: string | undefined): boolean {
  return word !== undefined && /^(and|&|also|\d+[.)])$/i.test(word)
}

/** No name of a deck has more words than this. */
const longest = 10

/** How many words of the front name one of those asked for; undefined when none do. */
function longestName(words: readonly string[], tally: Tally, asked: Asked): number | undefined {
  for (let length = Math.min(words.length, longest); length > 0; length -= 1) {
    const piece = words.slice(0, length)
    if (!isAnd(piece.at(-1)) && isTaken(piece, tally, asked)) return length
  }
  return undefined
}

/** Whether the words name one of those asked for, which then is no longer open. */
function isTaken(words: readonly string[], tally: Tally, { question, names, read }: Asked): boolean {
  const reading = read(words)
  const named = [...tally.open, ...tally.done].find((entity) => isNameOf(reading, entity, question, names))
  if (!named) return false
  tally.open.delete(named)
  tally.done.add(named)
  if (gradeName(reading, named, question, names).result === 'variant') tally.variants += 1
  return true
}

/** Counts words up to the next 'and' that are none of the names asked for; how many they are. */
function unknown(words: readonly string[], tally: Tally, asked: Asked): number {
  const { question, names, read } = asked
  const and = words.findIndex(isAnd)
  const length = and < 0 ? words.length : and
  const piece = words.slice(0, length)
  // 'Iranian and Pakistani Jundullah'
  if (and > 0 && isTaken([...piece, words.at(-1) ?? ''], tally, asked)) return length
  const reading = read(piece)
  const close = [...tally.open]
    .map((entity) => gradeName(reading, entity, question, names))
    .find((grade) => grade.result === 'close')
  if (close) tally.asked.push(close)
  else tally.extra += 1
  return length
}

function result({ open, variants, extra, asked }: Tally, entities: readonly Entity[]): Grade {
  const found = entities.length - open.size
  if (open.size === 0 && extra === 0 && asked.length === 0) {
    return variants === 0 ? { result: 'right' } : { result: 'variant', house: houseOf(entities) }
  }
  // One question back is enough: it is asked when its answer would settle the whole list.
  const [question, ...more] = asked
  if (question && more.length === 0 && extra === 0 && open.size === 1) return question
  // Naming more wrong ones than right ones is guessing.
  if (found === 0 || found < extra) return { result: 'wrong' }
  return { result: 'partly', of: 'list', found, asked: entities.length, extra: extra + asked.length }
}

function houseOf(entities: readonly Entity[]): string {
  return joined(entities.map(nameAlone))
}
